package factbox.figures.claim;

import factbox.figures.token.Lexicon;
import factbox.figures.token.Phrases;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds who says something in a sentence: the subjects of verbs of saying, and those behind `according to`.
final class Reports {
    private static final int FARTHEST_VALUE = 20;
    private static final int LONGEST_ADJUNCT = 20;
    private static final int LONGEST_CLAUSE = 30;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Names names;
    private final BitSet dates;
    private final BitSet numbers;

    Reports(Sentence sentence, Clauses clauses, Names names, BitSet dates, BitSet numbers) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        this.clauses = clauses;
        this.names = names;
        this.dates = dates;
        this.numbers = numbers;
    }

    List<Report> all() {
        List<Report> all = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Report report = at(at);
            if (report != null) {
                all.add(report);
            }
            at = report != null && report.verb() < report.end() && !report.ahead()
                    ? Math.max(at + 1, report.end())
                    : at + 1;
        }
        return all;
    }

    private @Nullable Report at(int at) {
        int attributing = Phrases.tokens(lexicon.set(WordSet.ATTRIBUTING).at(sentence, at));
        if (attributing > 0) {
            return attributed(at, at + attributing);
        }
        Report counted = counted(at);
        if (counted != null) {
            return counted;
        }
        int words = Phrases.tokens(lexicon.set(WordSet.SPEAKING).at(sentence, at));
        return words > 0 && isVerb(at, at + words) ? spoken(at, at + words) : null;
    }

    private @Nullable Report attributed(int at, int first) {
        Report.Words name = names.behind(first);
        return name == null ? null : new Report(at, name.to(), at, isOpening(at), name, -1);
    }

    /// `By the charity's count, …`
    private @Nullable Report counted(int at) {
        boolean by = at == 0
                && lexicon.isIn(WordSet.NAME_PREPOSITION, token(at))
                && token(at + 1).isWord();
        for (int to = at + 2; by && to < at + 8; to++) {
            Token owner = token(to);
            boolean owns = owner.isWord()
                    && (owner.text().endsWith("'s") || owner.text().endsWith("’s"));
            int behind = to + 1;
            if (owns
                    && lexicon.isIn(WordSet.ATTRIBUTED, token(behind))
                    && token(behind + 1).is(",")) {
                return new Report(at, behind + 1, behind, true, new Report.Words(at + 1, to + 1), -1);
            }
        }
        return null;
    }

    private boolean isOpening(int at) {
        int before = at - 1;
        while (before >= 0
                && (lexicon.isIn(WordSet.LEAD_IN, token(before))
                        || token(before).is("“", "("))) {
            before--;
        }
        boolean parted = before < at - 1 && lexicon.isIn(WordSet.PARTING, token(before + 1));
        return parted || before < 0 || token(before).is(";", ":", "—");
    }

    /// Whether a word that may be a noun is the verb of a report here.
    private boolean isVerb(int at, int end) {
        Token before = token(at - 1);
        Token next = token(end);
        if (token(at).isCapital()
                || lexicon.isIn(WordSet.NAME_DETERMINER, before)
                || token(at - 1).isHyphen()) {
            return false;
        }
        if (lexicon.isIn(WordSet.SPEECH_BEING, before) && end == at + 1) {
            return false;
        }
        if (lexicon.isIn(WordSet.SPEAKING, next) && !lexicon.isIn(WordSet.SPOKEN, next)) {
            return false;
        }
        boolean noun = lexicon.isIn(WordSet.SPEECH_NOUN, token(at))
                && !lexicon.isIn(WordSet.SPOKEN, next)
                && !next.is(".", ",", ":", "“")
                && !numbers.get(end)
                && !isObject(end);
        boolean thing = lexicon.isIn(WordSet.SPEAKING_AT_TIMES, token(at)) && !isSpoken(at, end);
        return !noun && !thing;
    }

    /// A noun that a number belongs to: `forecast growth of 4 percent`.
    private boolean isObject(int at) {
        int number = numbers.nextSetBit(at);
        return token(at).isWord()
                && !lexicon.isIn(WordSet.NAME_PREPOSITION, token(at))
                && !clauses.isVerb(at)
                && !lexicon.isIn(WordSet.COORDINATOR, token(at))
                && number >= 0
                && number - at < FARTHEST_VALUE;
    }

    /// `put the toll at 40`, `added that`, `he added.`
    private boolean isSpoken(int at, int end) {
        Token next = token(end);
        if (lexicon.isIn(WordSet.REPORTING, token(at)) && (!next.isWord() && !numbers.get(end))) {
            return true;
        }
        if (lexicon.isIn(WordSet.NEW_CLAUSE, next)
                || lexicon.isIn(WordSet.PRONOUN_ONE, next)
                || lexicon.isIn(WordSet.PRONOUN_BODY, next)) {
            return true;
        }
        if (numbers.get(end)) {
            return false;
        }
        for (int in = end; in < end + FARTHEST_VALUE; in++) {
            Token word = token(in);
            if (lexicon.isIn(WordSet.FINITE, word) || (lexicon.isIn(WordSet.PLACING, word) && isNumberAhead(in))) {
                return true;
            }
            if (word.is(",", ";", ".")) {
                return false;
            }
        }
        return false;
    }

    private boolean isNumberAhead(int at) {
        int number = numbers.nextSetBit(at);
        return number >= 0 && number <= at + 3;
    }

    private @Nullable Report spoken(int verb, int end) {
        int last = verb - 1;
        while (last >= 0 && (dates.get(last) || isAdverb(last))) {
            last--;
        }
        Token subject = token(last);
        if (lexicon.isIn(WordSet.COORDINATOR, subject)) {
            return further(last, verb, end);
        }
        if (names.isPronoun(last)) {
            return new Report(last, end, verb, isAhead(last, end), null, last);
        }
        if (subject.isWord() || subject.is(".", ">", ")")) {
            Report.Words name = names.before(last);
            boolean noun =
                    name != null && lexicon.isIn(WordSet.SPEECH_NOUN, token(verb)) && !isSubject(name.from(), end);
            return name == null || noun
                    ? null
                    : new Report(name.from(), end, verb, isAhead(name.from(), end), name, -1);
        }
        boolean quoted = subject.is(",", "”", "\"", "’") || subject.is("'", "!", "?", "»");
        Report.Words beside = subject.is(",") ? names.before(last) : null;
        if (beside != null) {
            return new Report(beside.from(), end, verb, isAhead(beside.from(), end), beside, -1);
        }
        if (quoted && names.isPronoun(end) && !token(end + 1).isWord()) {
            return new Report(verb, end + 1, verb, false, null, end);
        }
        Report.Words behind = quoted && !numbers.get(end) && !dates.get(end) ? inverted(end) : null;
        if (behind != null) {
            return new Report(verb, behind.to(), verb, false, behind, -1);
        }
        return null;
    }

    /// `The bank kept its rate and said …`: the subject of the verb before.
    private @Nullable Report further(int and, int verb, int end) {
        int from = and;
        while (from > 0
                && and - from < LONGEST_CLAUSE
                && clauses.border(from - 1) == Clauses.Border.NONE
                && !token(from - 1).is(";", "”", "“", "\"")) {
            from--;
        }
        while (from < and && (dates.get(from) || lexicon.isIn(WordSet.LEAD_IN, token(from)))) {
            from++;
        }
        if (names.isPronoun(from) && clauses.isVerb(from + 1)) {
            return new Report(and, end, verb, true, null, from);
        }
        Report.Words name = names.behind(from);
        boolean subject = name != null && name.to() < and && clauses.isVerb(name.to());
        return subject && name != null ? new Report(and, end, verb, true, name, -1) : null;
    }

    /// Whether a noun phrase stands where a clause begins, so that a noun behind it may be its verb.
    private boolean isSubject(int at, int end) {
        Token before = token(at - 1);
        if (token(end).is(".", ",")) {
            return before.is(",");
        }
        return names.isStart(at)
                || before.is(",")
                || lexicon.isIn(WordSet.LEAD_IN, before)
                || lexicon.isIn(WordSet.COORDINATOR, before)
                || lexicon.isIn(WordSet.NAME_DETERMINER, token(at));
    }

    /// `…, said the mayor.`, but not `Acme, which …, said the plant would close.`
    private Report.@Nullable Words inverted(int at) {
        Report.Words name = names.behind(at);
        Token stop = token(name == null ? at : name.to());
        boolean ends = name != null
                && (!stop.isWord()
                        || lexicon.isIn(WordSet.NAME_PREPOSITION, stop)
                        || lexicon.isIn(WordSet.RELATIVE, stop)
                        || dates.get(name.to()));
        return ends ? name : null;
    }

    /// Whether what is said follows; else it came before.
    private boolean isAhead(int from, int end) {
        Token before = token(from - 1);
        boolean comma = before.is(",", "”", "\"");
        Token next = token(end);
        boolean closed = next.kind() == Token.Kind.NONE || next.is(".", ",", ";", "”") || next.is("“", "\"", "—", ":");
        return !(comma && (closed || isShort(end)));
    }

    /// `…, police said on Monday.`
    private boolean isShort(int end) {
        for (int at = end; at < sentence.size() && at - end < LONGEST_ADJUNCT; at++) {
            if (token(at).is(".", ",", ";", "“") || token(at).is("\"")) {
                return true;
            }
            boolean verb = lexicon.isIn(WordSet.FINITE, token(at))
                    || lexicon.isIn(WordSet.SAYING, token(at))
                    || numbers.get(at);
            if (clauses.border(at) == Clauses.Border.CLAUSE || verb) {
                return false;
            }
        }
        return true;
    }

    private boolean isAdverb(int at) {
        Token word = token(at);
        return lexicon.isIn(WordSet.AUXILIARY, word)
                || isQuotedPassive(at)
                || (lexicon.english
                        && word.isWord()
                        && !word.isCapital()
                        && word.text().length() > 5
                        && word.isInflected()
                        && word.text().charAt(word.text().length() - 1) == 'y');
    }

    /// `was` in `was quoted as saying`.
    private boolean isQuotedPassive(int at) {
        return lexicon.isIn(WordSet.SPEECH_BEING, token(at))
                && Phrases.tokens(lexicon.set(WordSet.SPEAKING).at(sentence, at + 1)) > 1;
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
