package factbox.figures.claim;

import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Phrases;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.Unit;
import factbox.figures.token.WordSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds the dates of a sentence, and what each is to the words around it.
final class DatePhrases {
    private static final int FARTHEST_PREFIX = 5;
    private static final int FARTHEST_NOUN = 4;
    private static final int FARTHEST_AHEAD = 30;
    private static final int FARTHEST_SAYING = 14;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final BitSet numbers;

    DatePhrases(Sentence sentence, Clauses clauses, BitSet numbers) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        this.clauses = clauses;
        this.numbers = numbers;
    }

    List<DatePhrase> all() {
        List<DatePhrase> all = new ArrayList<>();
        DateReader reader = new DateReader(sentence, numbers);
        int at = 0;
        while (at < sentence.size()) {
            DateReader.Read read = reader.read(at);
            if (read == null) {
                at++;
                continue;
            }
            DatePhrase phrase = phrase(at, read);
            DatePhrase before = all.isEmpty() ? null : all.getLast();
            if (before != null && before.end() == phrase.at() - 1 && isPeriodEnd(before.end())) {
                all.removeLast();
                phrase = new DatePhrase(before.from(), before.at(), phrase.end(), before.role(), phrase.parts());
            } else if (before != null && isStretch(before, phrase)) {
                all.removeLast();
                phrase = new DatePhrase(
                        before.from(), before.at(), phrase.end(), DatePhrase.Role.STRETCH, phrase.parts());
            }
            all.add(phrase);
            at = read.end();
        }
        return all;
    }

    /// `from May to June`, `between 1980 and 1986`.
    private boolean isStretch(DatePhrase before, DatePhrase phrase) {
        int gap = phrase.at() - before.end();
        Token link = token(before.end());
        boolean joined = gap == 1
                && (link.isDash()
                        || link.is("/")
                        || lexicon.isIn(WordSet.COORDINATOR, link)
                        || lexicon.isIn(WordSet.DATE_END, link));
        return joined && !phrase.parts().isRelative();
    }

    private DatePhrase phrase(int at, DateReader.Read read) {
        int head = head(at);
        boolean same = false;
        for (int in = head + 1; in < at; in++) {
            same |= lexicon.isIn(WordSet.SAME, token(in));
        }
        Token before = token(at - 1);
        DateParts parts = read.parts()
                .with(
                        lexicon.isIn(WordSet.DATE_LAST, before),
                        lexicon.isIn(WordSet.DATE_NEXT, before) || isAhead(at),
                        same);
        int words = Phrases.tokens(lexicon.set(WordSet.DATE_HEAD).before(sentence, head + 1));
        boolean headed = words > 0;
        int from = isPeriodEnd(head) ? periodStart(head - 1) : headed ? head + 1 - words : at;
        return new DatePhrase(from, at, read.end(), role(head, at, read, headed), parts);
    }

    /// The token before a date and the words that belong to it.
    private int head(int at) {
        int head = at - 1;
        while (head > at - 1 - FARTHEST_PREFIX && isPrefix(head)) {
            head--;
        }
        return head;
    }

    private boolean isPrefix(int at) {
        if (lexicon.isIn(WordSet.DATE_HEAD, token(at))) {
            return lexicon.isIn(WordSet.DATE_PREFIX, token(at)) && isEnd(at - 1);
        }
        return lexicon.isIn(WordSet.DATE_PREFIX, token(at))
                || lexicon.isIn(WordSet.DATE_LAST, token(at))
                || lexicon.isIn(WordSet.DATE_NEXT, token(at));
    }

    /// `the end of`
    private boolean isEnd(int at) {
        return lexicon.isIn(WordSet.DATE_PREFIX, token(at)) && !lexicon.isIn(WordSet.DATE_HEAD, token(at));
    }

    private DatePhrase.Role role(int head, int at, DateReader.Read read, boolean headed) {
        DateParts parts = read.parts();
        Token before = token(head);
        if (isOfNoun(head, at, read)) {
            if (parts.weekday() != 0 && lexicon.isIn(WordSet.DATE_ADVERB, before)) {
                return DatePhrase.Role.POINT; // `in Sunday's vote`
            }
            return parts.day() == 0 && isDatedNoun(read.end()) ? DatePhrase.Role.POINT : DatePhrase.Role.APART;
        }
        if (isPeriodEnd(head)) {
            return DatePhrase.Role.POINT;
        }
        if (lexicon.isIn(WordSet.DATE_SINCE, before)) {
            return DatePhrase.Role.STRETCH;
        }
        if (lexicon.isIn(WordSet.DATE_APART, before) || isApart(headed ? head - 1 : head)) {
            return DatePhrase.Role.APART;
        }
        if (isSaying(headed ? head : at, read)) {
            return DatePhrase.Role.APART;
        }
        boolean month = parts.month() != 0 && parts.day() == 0 && parts.year() == 0 && parts.shift() == null;
        if (month && !headed && head == at - 1 && !lexicon.isIn(WordSet.BEFORE_YEAR, before)) {
            return DatePhrase.Role.APART;
        }
        boolean bare = !headed && parts.year() != 0 && parts.month() == 0 && parts.part() == 0;
        boolean year = bare
                && !before.is("(")
                && !(lexicon.isIn(WordSet.BEFORE_YEAR, token(at - 1))
                        && !lexicon.isIn(WordSet.DATE_PREFIX, token(at - 1)))
                && !(lexicon.isIn(WordSet.BEFORE_YEAR, before) && head < at - 1);
        return year ? DatePhrase.Role.APART : DatePhrase.Role.POINT;
    }

    /// `passed in 2019`, but not `was passed in 2019`; `falls due on Monday`.
    private boolean isApart(int at) {
        Token word = token(at);
        boolean participle =
                lexicon.isIn(WordSet.DATE_PARTICIPLE, word) && !lexicon.isIn(WordSet.FINITE, token(at - 1));
        return participle || lexicon.isIn(WordSet.DATE_APART, word);
    }

    /// `the year ended 31 December`, `the three months to March`.
    private boolean isPeriodEnd(int head) {
        if (!lexicon.isIn(WordSet.DATE_END, token(head))) {
            return false;
        }
        Unit unit = lexicon.units.meaning(token(head - 1));
        return lexicon.isIn(WordSet.PERIOD, token(head - 1)) || (unit != null && unit.kind() == Kind.DURATION);
    }

    /// The `in` of `in the week to 29 July`.
    private int periodStart(int noun) {
        int start = noun;
        while (start > 0 && noun - start < FARTHEST_PREFIX && isOfPeriod(start - 1)) {
            start--;
        }
        return start > 0 && lexicon.isIn(WordSet.DATE_HEAD, token(start - 1)) ? start - 1 : start;
    }

    /// `the first three`
    private boolean isOfPeriod(int at) {
        Token word = token(at);
        boolean counted = word.isDigits() || lexicon.small.has(word);
        return counted || (lexicon.isIn(WordSet.NAME_DETERMINER, word) && !lexicon.isIn(WordSet.DATE_HEAD, word));
    }

    /// `1986 sales`, `the 2016 agreement`, `Friday's close`.
    private boolean isOfNoun(int head, int at, DateReader.Read read) {
        Token last = token(read.end() - 1);
        boolean owner = last.text().endsWith("'s") || last.text().endsWith("’s");
        Token next = token(read.end());
        boolean noun = next.isWord()
                && !lexicon.isIn(WordSet.NO_NOUN, next)
                && !clauses.isVerb(read.end())
                && !lexicon.isIn(WordSet.SAYING, next)
                && !lexicon.isIn(WordSet.EARLIER, next)
                && !lexicon.isIn(WordSet.DATE_END, next);
        boolean adverb = lexicon.isIn(WordSet.DATE_ADVERB, token(head)) && head == at - 1;
        boolean time = read.parts().shift() != null || read.parts().weekday() != 0;
        return owner || (noun && !time && !adverb && !lexicon.isIn(WordSet.DATE_ADVERB, token(at - 1)));
    }

    private boolean isDatedNoun(int from) {
        for (int at = from; at < from + FARTHEST_NOUN; at++) {
            if (lexicon.isIn(WordSet.DATED_NOUN, token(at)) || numbers.get(at)) {
                return true;
            }
            if (!token(at).isWord() || clauses.isVerb(at)) {
                return false;
            }
        }
        return false;
    }

    /// `said on Monday`, `told the court on Monday`, `the firm on Monday said`.
    private boolean isSaying(int from, DateReader.Read read) {
        if (!read.parts().isDay()) {
            return lexicon.isIn(WordSet.SAYING, token(from - 1))
                    && !lexicon.isIn(WordSet.REPORT, token(from - 1))
                    && read.parts().shift() == null
                    && read.parts().month() == 0
                    && read.parts().weekday() != 0;
        }
        if (lexicon.isIn(WordSet.SAYING, token(read.end()))) {
            return true;
        }
        for (int at = from - 1; at >= Math.max(0, from - FARTHEST_SAYING); at--) {
            if (lexicon.isIn(WordSet.SAYING, token(at))) {
                return true;
            }
            if (clauses.border(at) != Clauses.Border.NONE || clauses.isVerb(at)) {
                return false;
            }
        }
        return false;
    }

    private boolean isAhead(int from) {
        for (int at = from - 1; at >= 0 && at > from - FARTHEST_AHEAD; at--) {
            if (clauses.opening(at) != clauses.opening(from)) {
                return false;
            }
            if (lexicon.isIn(WordSet.AHEAD, token(at)) && !token(at).isCapital()) {
                return true;
            }
            if (clauses.border(at) == Clauses.Border.CLAUSE || clauses.border(at) == Clauses.Border.SAYING) {
                return false;
            }
        }
        return false;
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
