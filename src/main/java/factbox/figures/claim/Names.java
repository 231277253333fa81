package factbox.figures.claim;

import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Reads the noun phrases that name a person, body or document, before or behind a verb.
final class Names {
    private static final int LONGEST = 16;
    private static final int LONGEST_INSET = 25;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final BitSet dates;
    private final BitSet numbers;

    Names(Sentence sentence, Clauses clauses, BitSet dates, BitSet numbers) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        this.clauses = clauses;
        this.dates = dates;
        this.numbers = numbers;
    }

    /// The name that ends with this token, with what is set beside it: `The mayor, Ana Berg,`.
    Report.@Nullable Words before(int last) {
        if (!token(last).is(",")) {
            return plainBefore(last);
        }
        int comma = commaBefore(last - 1);
        if (comma < 0) {
            return null;
        }
        Report.Words inner = plainBefore(last - 1);
        while (isAside(comma + 1) && plainBefore(comma - 1) == null && commaBefore(comma - 1) >= 0) {
            comma = commaBefore(comma - 1);
        }
        Report.Words outer = plainBefore(comma - 1);
        boolean set = inner != null && inner.from() == comma + 1 && isApposition(inner);
        if (outer == null || isVerbal(outer)) {
            return set ? inner : null;
        }
        if (!set || inner == null) {
            return isAside(comma + 1) ? outer : null;
        }
        Report.Words first = token(outer.from() - 1).is(",") ? plainBefore(outer.from() - 2) : null;
        boolean three = first != null
                && isStart(first.from())
                && token(first.from()).isCapital()
                && !isVerbal(first)
                && !hasNumber(first)
                && !lexicon.isIn(WordSet.NAME_PREPOSITION, token(first.from()));
        return new Report.Words(three && first != null ? first.from() : outer.from(), inner.to());
    }

    /// `who …`, `57`, `in a statement`, `based in London`
    private boolean isAside(int at) {
        Token first = token(at);
        return clauses.inset(at) != Clauses.Inset.NONE
                || first.isDigits()
                || dates.get(at)
                || lexicon.isIn(WordSet.LEAD_IN, first)
                || lexicon.isIn(WordSet.NAME_DETERMINER, first)
                || lexicon.isIn(WordSet.NAME_PREPOSITION, first);
    }

    boolean isStart(int at) {
        return at == 0 || clauses.border(at - 1) == Clauses.Border.CLAUSE;
    }

    private int commaBefore(int from) {
        for (int at = from; at >= 0 && from - at < LONGEST_INSET; at--) {
            if (clauses.border(at) == Clauses.Border.COMMA && !dates.get(at)) {
                return at;
            }
            if (token(at).is(";", "”", "“", "\"")) {
                return -1;
            }
        }
        return -1;
    }

    /// A name or title beside a name, and no `who …`, `57`, `in a statement`.
    private boolean isApposition(Report.Words inner) {
        Token first = token(inner.from());
        return clauses.inset(inner.from()) != Clauses.Inset.PARTICIPLE
                && !numbers.get(inner.from())
                && !first.isDigits()
                && !lexicon.isIn(WordSet.NAME_PREPOSITION, first)
                && !lexicon.isIn(WordSet.RELATIVE, first)
                && !isVerbal(inner);
    }

    private boolean isVerbal(Report.Words words) {
        for (int at = words.from(); at < words.to(); at++) {
            if (lexicon.isIn(WordSet.FINITE, token(at)) || lexicon.isIn(WordSet.RELATIVE, token(at))) {
                return true;
            }
        }
        return false;
    }

    private Report.@Nullable Words plainBefore(int last) {
        int to = last + 1;
        while (to > 0 && (dates.get(to - 1) || isAdverb(to - 1))) {
            to--;
        }
        while (to > 0 && token(to - 1).is(")") && clauses.opening(to - 1) > 0) {
            to = clauses.opening(to - 1);
        }
        int from = to;
        while (from > 0 && to - from < LONGEST && isInName(from - 1)) {
            from--;
        }
        from = start(listed(behindNumber(from, to), to), to);
        return from < to && isName(from, to) ? bare(from, to) : null;
    }

    /// Without a sum before it and what joins both: `fell 7 percent after the firm`.
    private int behindNumber(int from, int to) {
        for (int at = to - 1; at > from; at--) {
            boolean joint =
                    lexicon.isIn(WordSet.NAME_PREPOSITION, token(at)) && !lexicon.isIn(WordSet.NAME_JOINT, token(at));
            if (joint && numbers.get(at - 1)) {
                return at + 1;
            }
        }
        return from;
    }

    /// With what it is of before a comma: `the Department of Roads, Ports and Public Works`.
    private int listed(int from, int to) {
        boolean pair = false;
        for (int at = from + 1; at < to; at++) {
            pair |= lexicon.isIn(WordSet.COORDINATOR, token(at));
        }
        if (!pair || !token(from).isCapital() || !token(from - 1).is(",")) {
            return from;
        }
        int at = from - 2;
        while (at > 0 && to - at < LONGEST && token(at).isCapital()) {
            at--;
        }
        boolean of = at < from - 2
                && at > 0
                && lexicon.isIn(WordSet.OF, token(at))
                && token(at - 1).isCapital();
        if (!of) {
            return from;
        }
        while (at > 0 && to - at < LONGEST && isInName(at - 1)) {
            at--;
        }
        return at;
    }

    /// `<Acme Corp>` without its brackets.
    private Report.Words bare(int from, int to) {
        boolean whole = token(from).is("<", "(") && token(to - 1).is(">", ")") && to - from > 2;
        return whole ? new Report.Words(from + 1, to - 1) : new Report.Words(from, to);
    }

    /// Without what comes before a name: `But`, `On Monday`, `In a statement the company`.
    private int start(int first, int to) {
        int from = first;
        boolean moved = true;
        while (moved && from < to) {
            moved = false;
            while (from < to && (dates.get(from) || isAdverb(from) || lexicon.isIn(WordSet.LEAD_IN, token(from)))) {
                from++;
                moved = true;
            }
            if (from < to && lexicon.isIn(WordSet.NAME_PREPOSITION, token(from))) {
                int next = behindPhrase(from, to);
                moved = next > from;
                from = next;
            }
            if (from < to && lexicon.isIn(WordSet.COORDINATOR, token(from))) {
                from++;
                moved = true;
            }
        }
        return from;
    }

    /// Behind a preposition and its noun: at the last article, else at the first word that is no name.
    private int behindPhrase(int from, int to) {
        for (int at = to - 1; at > from + 1; at--) {
            boolean joined = lexicon.isIn(WordSet.NAME_JOINT, token(at - 1));
            if (lexicon.isIn(WordSet.NAME_DETERMINER, token(at)) && !joined) {
                return at;
            }
        }
        int at = from + 1;
        while (at < to && (token(at).isCapital() || lexicon.isIn(WordSet.NAME_DETERMINER, token(at)))) {
            at++;
        }
        return at;
    }

    private boolean isAdverb(int at) {
        Token word = token(at);
        return lexicon.isIn(WordSet.AUXILIARY, word)
                || (lexicon.english && word.isWord() && !word.isCapital() && word.isInflected() && isLy(word));
    }

    private static boolean isLy(Token word) {
        return word.text().charAt(word.text().length() - 1) == 'y'
                && word.text().length() > 5;
    }

    /// The name that begins at this token, with the title behind it: `Tom Weiss, a broker at Kell & Co`.
    Report.@Nullable Words behind(int first) {
        int to = nameEnd(first);
        if (to <= first || !isName(first, to)) {
            return null;
        }
        if (!token(to).is(",")) {
            return bare(first, to);
        }
        int end = nameEnd(to + 1);
        Token stop = token(end);
        boolean closed = stop.kind() == Token.Kind.NONE || stop.is(",", ".", ";", "”") || stop.is("\"", "“", "—");
        boolean person = token(first).isCapital() && !lexicon.isIn(WordSet.NAME_DETERMINER, token(first));
        boolean named = token(to + 1).isCapital() && !lexicon.isIn(WordSet.NAME_DETERMINER, token(to + 1));
        Report.Words title = new Report.Words(to + 1, end);
        boolean set = end > to + 1 && closed && (person || named) && isApposition(title) && !hasNumber(title);
        return new Report.Words(first, set ? end : to);
    }

    private boolean hasNumber(Report.Words words) {
        int next = Math.max(numbers.nextSetBit(words.from()), -1);
        return next >= 0 && next < words.to();
    }

    private int nameEnd(int first) {
        int at = first;
        while (at < sentence.size() && at - first < LONGEST && isInName(at) && !dates.get(at)) {
            boolean finite = at > first
                    && clauses.isVerb(at)
                    && !isPassive(at)
                    && !token(at - 1).isHyphen();
            boolean counted = numbers.get(at) && numbers.previousClearBit(at) >= first;
            if (finite || counted || (at > first && lexicon.isIn(WordSet.DATE_HEAD, token(at)) && dates.get(at + 1))) {
                break;
            }
            at++;
        }
        while (at > first
                && (lexicon.isIn(WordSet.NAME_JOINT, token(at - 1))
                        || lexicon.isIn(WordSet.NAME_DETERMINER, token(at - 1))
                        || isTrailing(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean isTrailing(int at) {
        return !token(at).isCapital() && clauses.isVerb(at);
    }

    /// `led by`, `based in`
    private boolean isPassive(int at) {
        return lexicon.isIn(WordSet.DOER, token(at + 1))
                || (lexicon.isIn(WordSet.NAME_JOINT, token(at + 1)) && !lexicon.isIn(WordSet.SAYING, token(at)));
    }

    /// Whether a word can stand inside a name, its title or what goes with it.
    private boolean isInName(int at) {
        Token word = token(at);
        if (word.isHyphen()) {
            return token(at - 1).joins(word) && word.joins(token(at + 1));
        }
        if (word.is(".")) {
            return token(at - 1).joins(word)
                    && !(at + 1 >= sentence.size())
                    && (word.joins(token(at + 1))
                            || lexicon.isIn(WordSet.ABBREVIATION, token(at - 1))
                            || token(at - 1).text().length() == 1);
        }
        boolean bracket = word.is("(", ")") && clauses.opening(at) == 0;
        if (bracket || word.is("<", ">", "&", "'") || word.is("’", "/")) {
            return true;
        }
        if (word.isDigits()) {
            return !dates.get(at);
        }
        if (!word.isWord()) {
            return word.is(",") && numbers.get(at) && numbers.get(at - 1) && numbers.get(at + 1);
        }
        if (lexicon.isIn(WordSet.COORDINATOR, word)) {
            return token(at - 1).isWord()
                    && (token(at - 1).isCapital() == token(at + 1).isCapital())
                    && !clauses.isVerb(at + 1)
                    && (token(at + 1).isCapital() || isInOf(at) || isPair(at));
        }
        boolean border = clauses.border(at) == Clauses.Border.CLAUSE || clauses.border(at) == Clauses.Border.SAYING;
        boolean verb = (lexicon.isIn(WordSet.FINITE, word) && !lexicon.isIn(WordSet.DOER, token(at + 1)))
                || (clauses.isVerb(at)
                        && !isPassive(at)
                        && !isBefore(at)
                        && !token(at - 1).isHyphen());
        return word.isCapital() ? !border || (at > 0 && !lexicon.isIn(WordSet.NEW_CLAUSE, word)) : !border && !verb;
    }

    /// A participle before a noun: `the united front`.
    private boolean isBefore(int at) {
        return lexicon.isIn(WordSet.NAME_DETERMINER, token(at - 1));
    }

    /// `, economists and traders`
    private boolean isPair(int and) {
        return clauses.border(and - 2) == Clauses.Border.COMMA
                || isStart(and - 1)
                || token(and - 2).is("”", "\"");
    }

    /// `ministry of trade and industry`
    private boolean isInOf(int and) {
        for (int at = and - 1; at > and - 4; at--) {
            if (lexicon.isIn(WordSet.NAME_JOINT, token(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int from, int to) {
        Token last = token(to - 1);
        boolean whole =
                (last.isWord() && !lexicon.isIn(WordSet.NO_NOUN, last)) || last.is(".", ">", ")") || last.isDigits();
        boolean nobody = lexicon.isIn(WordSet.NO_SPEAKER, last)
                || (lexicon.isIn(WordSet.NO_SPEAKER, token(from)) && to - from == 1)
                || (lexicon.isIn(WordSet.NAME_DETERMINER, last) && to - from == 1)
                || isPronoun(to - 1);
        return whole && !nobody && !isOnlyNumber(from, to);
    }

    private boolean isOnlyNumber(int from, int to) {
        if (!token(from).isDigits() && !lexicon.small.has(token(from))) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (token(at).isWord()
                    && !lexicon.small.has(token(at))
                    && !lexicon.scales.has(token(at))
                    && !lexicon.units.has(token(at))) {
                return false;
            }
        }
        return true;
    }

    boolean isPronoun(int at) {
        return lexicon.isIn(WordSet.PRONOUN_ONE, token(at))
                || lexicon.isIn(WordSet.PRONOUN_BODY, token(at))
                || lexicon.isIn(WordSet.PRONOUN_SOME, token(at));
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
