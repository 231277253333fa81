package factbox.figures.claim;

import factbox.figures.quantity.Years;
import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Phrases;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.Unit;
import factbox.figures.token.WordSet;
import java.math.BigDecimal;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Reads the dates that begin at a token: days, months, years, quarters, `last year`, `two years ago`.
final class DateReader {
    /// What was read, and the token behind it.
    record Read(DateParts parts, int end) {}

    private static final int MOST_LINKS = 3;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final BitSet numbers;

    /// `numbers` are the tokens of quantities, which are no days and years.
    DateReader(Sentence sentence, BitSet numbers) {
        this.sentence = sentence;
        this.numbers = numbers;
        this.lexicon = sentence.lexicon();
    }

    /// The longest date that begins at this token; null where none does.
    @Nullable
    Read read(int at) {
        Read read = first(at);
        while (read != null) {
            Read longer = longer(read);
            if (longer == null) {
                return read;
            }
            read = longer;
        }
        return null;
    }

    /// With the year, month or day that goes on behind it: `of last year`, `, 2019`, `March 3`.
    private @Nullable Read longer(Read read) {
        int links = 0;
        while (links < MOST_LINKS && lexicon.isIn(WordSet.DATE_LINK, token(read.end() + links))) {
            links++;
        }
        for (int at = read.end() + links; at >= read.end(); at -= Math.max(1, links)) {
            Read next = first(at);
            boolean same = isSame(at);
            DateParts both = next == null ? null : read.parts().and(next.parts().with(false, false, same));
            if (next != null && both != null) {
                return new Read(both, next.end());
            }
            if (at == read.end()) {
                break;
            }
        }
        return null;
    }

    private boolean isSame(int at) {
        return lexicon.isIn(WordSet.SAME, token(at - 1)) || lexicon.isIn(WordSet.SAME, token(at - 2));
    }

    private @Nullable Read first(int at) {
        var part = lexicon.yearParts.at(sentence, at);
        if (part.isPresent()) {
            return new Read(
                    new DateParts(0, 0, 0, 0, part.get().meaning(), null, false, false, false),
                    at + part.get().tokens());
        }
        var time = lexicon.times.at(sentence, at);
        if (time.isPresent()) {
            DateParts parts = DateParts.of(time.get().meaning());
            boolean abbreviated = token(at).text().length() <= 3 && !token(at).isCapital();
            return parts.weekday() != 0 && abbreviated
                    ? null
                    : new Read(parts, at + time.get().tokens());
        }
        if (isYear(at)) {
            return new Read(new DateParts(number(at), 0, 0, 0, 0, null, false, false, false), at + 1);
        }
        Read ago = ago(at);
        return ago == null ? dayOrMonth(at) : ago;
    }

    /// `4 August`, `August 4`, `August`.
    private @Nullable Read dayOrMonth(int at) {
        if (isDay(at) && isMonth(dayEnd(at))) {
            return date(monthAt(dayEnd(at)), number(at), monthEnd(dayEnd(at)));
        }
        if (!isMonth(at)) {
            return null;
        }
        int behind = monthEnd(at);
        if (isName(at, behind)) {
            return null;
        }
        return isDay(behind) && !isCounting(behind)
                ? date(monthAt(at), number(behind), dayEnd(behind))
                : date(monthAt(at), 0, behind);
    }

    /// `May Smith`, but not `in May Smith said`.
    private boolean isName(int at, int behind) {
        Token before = token(at - 1);
        boolean dated = lexicon.isIn(WordSet.DATE_HEAD, before)
                || lexicon.isIn(WordSet.DATE_LAST, before)
                || lexicon.isIn(WordSet.BEFORE_YEAR, before)
                || lexicon.isIn(WordSet.DATE_APART, before);
        return lexicon.english && token(behind).isCapital() && !dated;
    }

    private static Read date(int month, int day, int end) {
        return new Read(new DateParts(0, month, day, 0, 0, null, false, false, false), end);
    }

    /// The digits behind a month go on as a number: `in May 1.2 million`.
    private boolean isCounting(int at) {
        Token sign = token(at + 1);
        boolean decimal = sign.is(".") || sign.is(",");
        return (decimal
                        && token(at).joins(sign)
                        && sign.joins(token(at + 2))
                        && token(at + 2).isDigits())
                || lexicon.scales.has(sign)
                || lexicon.units.has(sign);
    }

    /// `two years ago`.
    private @Nullable Read ago(int at) {
        BigDecimal said = lexicon.small.meaning(token(at));
        Unit unit = lexicon.units.meaning(token(at + 1));
        boolean counted = token(at).isDigits() && token(at).text().length() <= 2;
        if ((said == null && !counted)
                || unit == null
                || unit.kind() != Kind.DURATION
                || !lexicon.isIn(WordSet.EARLIER, token(at + 2))) {
            return null;
        }
        int by = said == null ? number(at) : said.intValue();
        DateParts.Step step = switch (unit.code()) {
            case "a" -> DateParts.Step.YEAR;
            case "mo" -> DateParts.Step.MONTH;
            case "d" -> DateParts.Step.DAY;
            default -> DateParts.Step.NONE;
        };
        return new Read(DateParts.NONE.withShift(new DateParts.Shift(DateParts.From.EITHER, step, -by)), at + 3);
    }

    private int number(int at) {
        return Integer.parseInt(token(at).text());
    }

    private int monthAt(int at) {
        Integer month =
                lexicon.months.at(sentence, at).map(Phrases.Match::meaning).orElse(0);
        return month;
    }

    /// Behind the month and the point that shortens it.
    private int monthEnd(int at) {
        int end = at + Phrases.tokens(lexicon.months.at(sentence, at));
        boolean point = token(end).is(".")
                && token(end - 1).joins(token(end))
                && lexicon.isIn(WordSet.ABBREVIATION, token(end - 1))
                && end + 1 < sentence.size();
        return point ? end + 1 : end;
    }

    private boolean isMonth(int at) {
        return lexicon.months.at(sentence, at).isPresent()
                && (!lexicon.english || token(at).isCapital());
    }

    private boolean isDay(int at) {
        return token(at).isDigits()
                && token(at).text().length() <= 2
                && !numbers.get(at)
                && number(at) >= 1
                && number(at) <= 31;
    }

    private int dayEnd(int at) {
        boolean point =
                lexicon.decimalComma && token(at + 1).is(".") && token(at).joins(token(at + 1));
        boolean ordinal = token(at).joins(token(at + 1)) && lexicon.isIn(WordSet.DAY_ENDING, token(at + 1));
        return point || ordinal ? at + 2 : at + 1;
    }

    /// Digits of a year that are no part of a longer number or of a season such as `1986/87`.
    private boolean isYear(int at) {
        if (!token(at).isDigits() || !Years.isYear(token(at).text())) {
            return false;
        }
        boolean season = isGlued(at - 1) || isGlued(at + 1);
        boolean sum = lexicon.currencySigns.has(token(at - 1));
        return !season && !sum && !numbers.get(at);
    }

    /// A sign between two runs of digits.
    private boolean isGlued(int at) {
        Token before = token(at - 1);
        Token behind = token(at + 1);
        return token(at).kind() == Token.Kind.SIGN
                && before.joins(token(at))
                && token(at).joins(behind)
                && before.isDigits()
                && behind.isDigits();
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
