package factbox.figures;

import factbox.story.Span;
import org.jspecify.annotations.Nullable;

/// Finds who says what a sentence says and as of when, and the words around a figure that tell what it is about.
final class Sayings {
    private static final int LONGEST_NAME = 9;

    private final Sentence sentence;
    private final Lexicon lexicon;

    Sayings(Sentence sentence) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
    }

    /// Who is behind `according to`, or before a verb such as `said`; null where the sentence names nobody.
    @Nullable
    Span attribution() {
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.standsAt(at, "according", "to")) {
                return name(at + 2, 1);
            }
            if (at > 0
                    && lexicon.isIn(WordSet.REPORTING, token(at))
                    && !token(at).isCapital()) {
                Span subject = name(at - 1, -1);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }

    /// The words of a name from a token on, up to a sign or a verb.
    private @Nullable Span name(int from, int step) {
        int end = from;
        while (Math.abs(end - from) < LONGEST_NAME && isNameWord(end)) {
            end += step;
        }
        if (end == from) {
            return null;
        }
        return step > 0 ? sentence.span(from, end) : sentence.span(end + 1, from + 1);
    }

    private boolean isNameWord(int at) {
        Token word = token(at);
        boolean particle = word.is("of", "the", "for", "and", "a", "an", "’s");
        boolean noun = word.isWord()
                && (word.isCapital() || !lexicon.isIn(WordSet.NO_NOUN, word))
                && !lexicon.isIn(WordSet.REPORTING, word);
        return particle || noun || (word.isHyphen() && token(at - 1).joins(word));
    }

    /// The first date that the sentence gives: a day of a month, a month of a year, or a year.
    @Nullable
    Span asOf() {
        for (int at = 0; at < sentence.size(); at++) {
            boolean day = token(at).isDigits() && token(at).text().length() <= 2 && isMonth(at + 1);
            if (day || isMonth(at)) {
                return date(at);
            }
            boolean year = token(at).isDigits() && Years.isYear(token(at).text());
            if (year && lexicon.isIn(WordSet.BEFORE_YEAR, token(at - 1))) {
                return token(at).span();
            }
        }
        return null;
    }

    private boolean isMonth(int at) {
        boolean number = token(at + 1).isDigits() || token(at - 1).isDigits();
        return lexicon.months.has(token(at))
                && number
                && (!lexicon.english || token(at).isCapital());
    }

    private Span date(int from) {
        int end = from;
        while (token(end).isDigits()
                || lexicon.months.has(token(end))
                || (token(end).is(",") && token(end + 1).isDigits())) {
            end++;
        }
        return sentence.span(from, end);
    }

    /// The noun phrase that is counted, else the words of the clause around the figure.
    Span label(Mention mention) {
        Span counted = mention.counted();
        if (counted != null) {
            return counted;
        }
        int from = sentence.size();
        int to = 0;
        for (int at = 0; at < sentence.size(); at++) {
            Span span = token(at).span();
            if (span.start() >= mention.span().start()
                    && span.end() <= mention.span().end()) {
                from = Math.min(from, at);
                to = Math.max(to, at + 1);
            }
        }
        int behind = clause(to, 1);
        int before = clause(from - 1, -1);
        if (behind - to >= 2) {
            return sentence.span(to, behind);
        }
        return from - 1 > before ? sentence.span(before + 1, from) : mention.span();
    }

    private int clause(int from, int step) {
        int at = from;
        while (token(at).isWord() || token(at).isHyphen() || token(at).isDigits()) {
            at += step;
        }
        return at;
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
