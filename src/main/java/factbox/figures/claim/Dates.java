package factbox.figures.claim;

import factbox.figures.quantity.Mention;
import factbox.figures.quantity.Years;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import factbox.story.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the dates that a sentence gives, and of which of them a quantity is.
public final class Dates {
    private final Sentence sentence;
    private final Lexicon lexicon;
    private final List<Span> dates = new ArrayList<>();
    private int behind;

    public Dates(Sentence sentence) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        int at = 0;
        while (at < sentence.size()) {
            int end = end(at);
            if (end > at) {
                dates.add(sentence.span(at, end));
            }
            at = Math.max(end, at + 1);
        }
    }

    /// The date right before the quantity, else the one behind it up to the next quantity, else the first one; null
    /// where the sentence gives none. Quantities are asked of in reading order.
    @Nullable
    public Span of(Mention mention, @Nullable Mention next) {
        while (behind < dates.size()
                && dates.get(behind).start() < mention.span().end()) {
            behind++;
        }
        Span before = behind == 0 ? null : dates.get(behind - 1);
        if (before != null && isJoined(before.end(), mention.span().start())) {
            return before;
        }
        boolean follows = behind < dates.size()
                && (next == null || dates.get(behind).start() < next.span().start());
        return follows ? dates.get(behind) : dates.isEmpty() ? null : dates.getFirst();
    }

    /// Whether no other clause begins between a date and the quantity behind it.
    private boolean isJoined(int from, int to) {
        int last = sentence.indexOf(to);
        for (int at = sentence.indexOf(from); at < last; at++) {
            if (token(at).is("and", "to", "from", ";", "but")) {
                return false;
            }
        }
        return true;
    }

    /// The token behind the date that begins at this one; the token itself where none does.
    private int end(int at) {
        boolean day = isDay(at) && isMonth(at + 1);
        if (day || (isMonth(at) && (token(at + 1).isDigits() || isDated(at)))) {
            return dateEnd(at);
        }
        boolean year = isYear(at)
                && lexicon.isIn(WordSet.BEFORE_YEAR, token(at - 1))
                && !token(at - 1).is("the", "born", "founded", "established")
                && !token(at - 2).is("born", "founded", "established", "built", "created", "opened");
        boolean weekday = lexicon.isIn(WordSet.WEEKDAY, token(at))
                && (token(at).isCapital() || token(at).text().endsWith("day"))
                && !isAhead(at);
        return year || weekday ? at + 1 : at;
    }

    /// `next Monday`, `will vote on Sunday`: which day that is, nothing says for sure.
    private boolean isAhead(int weekday) {
        boolean ahead = token(weekday - 1).is("next", "coming", "every", "each");
        for (int at = 0; at < weekday; at++) {
            ahead |= token(at).is("will", "due", "scheduled", "expected", "plans", "planned", "would");
        }
        return ahead;
    }

    private boolean isDay(int at) {
        return token(at).isDigits() && token(at).text().length() <= 2;
    }

    private boolean isMonth(int at) {
        return lexicon.months.has(token(at)) && (!lexicon.english || token(at).isCapital());
    }

    /// `in May`.
    private boolean isDated(int at) {
        return token(at - 1)
                .is("in", "since", "until", "by", "during", "last", "this", "from", "through", "early", "late");
    }

    private boolean isYear(int at) {
        return token(at).isDigits() && Years.isYear(token(at).text());
    }

    private int dateEnd(int from) {
        int at = from;
        while (isMonth(at) || (isDay(at) && (at == from || isMonth(at - 1)))) {
            at++;
        }
        if (isYear(at)) {
            return at + 1;
        }
        return token(at).is(",") && isYear(at + 1) ? at + 2 : at;
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
