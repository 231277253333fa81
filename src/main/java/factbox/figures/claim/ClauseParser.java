package factbox.figures.claim;

import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/// Parts a sentence into its clauses, in one pass; it errs towards more clauses than there are.
final class ClauseParser {
    private final Sentence sentence;
    private final ClaimTable table;
    private final BitSet numbers;
    private final BitSet amounts;
    private final BitSet verbs = new BitSet();
    private final List<Clause> clauses = new ArrayList<>();

    /// `numbers` are the tokens of all quantities, `amounts` of those that are no ages and stretches of time.
    ClauseParser(Sentence sentence, ClaimTable table, BitSet numbers, BitSet amounts) {
        this.sentence = sentence;
        this.table = table;
        this.numbers = numbers;
        this.amounts = amounts;
        Verbs verb = new Verbs(sentence, table, numbers);
        for (int at = 0; at < sentence.size(); at++) {
            verbs.set(at, verb.isVerb(at));
        }
        part();
    }

    List<Clause> all() {
        return clauses;
    }

    boolean isVerb(int at) {
        return verbs.get(at);
    }

    Clause at(int token) {
        return clauses.stream().filter(clause -> clause.has(token)).findFirst().orElse(clauses.getLast());
    }

    private void part() {
        int from = 0;
        int at = 0;
        while (at < sentence.size()) {
            int next = chunkEnd(at);
            at = next;
            if (at >= sentence.size() || isBreak(from, at)) {
                add(from, Math.min(at, sentence.size()));
                from = at;
            }
        }
        if (clauses.isEmpty()) {
            clauses.add(new Clause(0, sentence.size(), -1, Clause.Join.MAIN, null));
        }
    }

    /// Where the next word or sign stands that may begin a clause.
    private int chunkEnd(int from) {
        int at = from + Math.max(1, table.at(ClaimWords.SUBORDINATOR, sentence, from));
        while (at < sentence.size() && !isOpener(at)) {
            at++;
        }
        return at;
    }

    private boolean isOpener(int at) {
        Token token = sentence.token(at);
        Token before = sentence.token(at - 1);
        if (numbers.get(at) && numbers.get(at - 1)) {
            return false;
        }
        return isStop(before)
                || before.is(",", "“", "”", "\"")
                || (isSpeechVerb(at - 1) && !token.is(",", "”", "\"") && !isStop(token))
                || isJoint(at)
                || table.has(ClaimWords.RELATIVE, token);
    }

    private boolean isJoint(int at) {
        if (table.at(ClaimWords.ACCORDING_TO, sentence, at - 1) > 1) {
            return false;
        }
        return table.at(ClaimWords.COORDINATOR, sentence, at) > 0
                || table.at(ClaimWords.SUBORDINATOR, sentence, at) > 0
                || table.at(ClaimWords.AGAINST, sentence, at) > 0;
    }

    private static boolean isStop(Token token) {
        return token.is(";", ":", "—", "–") || token.is("(", ")", "[", "]");
    }

    /// Whether a clause ends before the chunk that begins at `at`.
    private boolean isBreak(int from, int at) {
        int end = chunkEnd(at);
        boolean verbBefore = hasVerb(from, at);
        boolean verbBehind = hasVerb(at, end) || (isParting(at) && hasVerb(at, partEnd(at)));
        Token token = sentence.token(at);
        Token before = sentence.token(at - 1);
        boolean comma = before.is(",");
        boolean relative = table.has(ClaimWords.RELATIVE, token);
        boolean against = table.at(ClaimWords.AGAINST, sentence, at) > 0;
        boolean coordinated = table.at(ClaimWords.COORDINATOR, sentence, at) > 0;
        boolean subordinated = table.at(ClaimWords.SUBORDINATOR, sentence, at) > 0;
        if (isStop(before) || (relative && comma)) {
            return true;
        }
        if (comma && isReporting(from, at, verbs.nextSetBit(from))) {
            return true;
        }
        if (verbBehind && isReporting(at, reportEnd(at), verbs.nextSetBit(at))) {
            return true;
        }
        if (relative && verbBehind && at > 0) {
            return verbBefore || hasNumber(from, at);
        }
        if (subordinated
                && isParting(at)
                && verbBehind
                && (verbBefore || (!clauses.isEmpty() && hasNumber(from, at)))) {
            return true;
        }
        boolean gapped = !clauses.isEmpty() && isGapStart(from) && !verbBefore && hasNumber(from, at);
        if (gapped && verbBehind && (coordinated || subordinated || (comma && verbs.get(at)))) {
            return true;
        }
        if (verbBefore && verbBehind && (comma || coordinated || subordinated || isSpeechVerb(at - 1))) {
            return true;
        }
        if (verbBehind && comma && table.at(ClaimWords.SUBORDINATOR, sentence, from) > 0) {
            return true;
        }
        if (isSpeechVerb(at - 1) && verbBefore) {
            return hasVerb(at, sentence.size());
        }
        boolean gap = (comma || coordinated || against) && !verbBehind;
        return gap && hasNumber(at, end) && hasNumber(from, at) && !isSubjectList(from, at);
    }

    private boolean isParting(int at) {
        return table.at(ClaimWords.COORDINATOR, sentence, at) > 0
                || table.at(ClaimWords.SUBORDINATOR, sentence, at) > 0;
    }

    /// The next stop, or the next word that joins clauses.
    private int partEnd(int from) {
        int at = from + Math.max(1, table.at(ClaimWords.SUBORDINATOR, sentence, from));
        while (at < sentence.size()
                && !isStop(sentence.token(at))
                && !isParting(at)
                && !table.has(ClaimWords.RELATIVE, sentence.token(at))) {
            at++;
        }
        return at;
    }

    /// Whether the clause that begins here was parted for its number alone.
    private boolean isGapStart(int from) {
        return table.at(ClaimWords.COORDINATOR, sentence, from) > 0
                || table.at(ClaimWords.AGAINST, sentence, from) > 0
                || (from > 0 && sentence.token(from - 1).is(","));
    }

    /// `31 passengers and four crew were treated`: a list before the verb.
    private boolean isSubjectList(int from, int at) {
        if (hasVerb(from, at)) {
            return false;
        }
        int verb = verbs.nextSetBit(at);
        if (isSpeechVerb(verb)) {
            return false;
        }
        for (int word = at; verb >= 0 && word < verb; word++) {
            if (isStop(sentence.token(word))) {
                return false;
            }
        }
        return verb >= 0;
    }

    /// The end of a clause of speech that begins here: the next sign of punctuation.
    private int reportEnd(int from) {
        int at = from;
        while (at < sentence.size() && !sentence.token(at).is(",", ".", ";", "“", "\"")) {
            at++;
        }
        return at;
    }

    private void add(int from, int to) {
        int verb = verbs.nextSetBit(from);
        verb = verb >= to ? -1 : verb;
        Clause last = clauses.isEmpty() ? null : clauses.getLast();
        if (last == null) {
            boolean subordinate = table.at(ClaimWords.SUBORDINATOR, sentence, from) > 0;
            clauses.add(new Clause(from, to, verb, subordinate ? Clause.Join.SUBORDINATE : Clause.Join.MAIN, null));
            return;
        }
        Clause.Join join = join(from, to, verb, last);
        Clause parent = join == Clause.Join.MAIN ? null : parent(join, last);
        clauses.add(new Clause(from, to, verb, join, parent));
    }

    private Clause.Join join(int from, int to, int verb, Clause last) {
        Token token = sentence.token(from);
        Token before = sentence.token(from - 1);
        boolean relative = table.has(ClaimWords.RELATIVE, token) && !isSpeechVerb(from - 1);
        if (relative) {
            return Clause.Join.RELATIVE;
        }
        if (isReporting(from, to, verb)) {
            return Clause.Join.REPORTING;
        }
        if (last.verb() >= 0 && isSpeechVerb(from - 1)) {
            return Clause.Join.REPORTED;
        }
        int opener = Math.max(
                table.at(ClaimWords.COORDINATOR, sentence, from), table.at(ClaimWords.SUBORDINATOR, sentence, from));
        if (verb < 0) {
            return isStop(before) && !isGap(last) ? Clause.Join.MAIN : Clause.Join.GAPPED;
        }
        if (table.at(ClaimWords.SUBORDINATOR, sentence, from) > 0) {
            return Clause.Join.SUBORDINATE;
        }
        int first = from + opener;
        while (first < verb
                && (table.ends(ClaimWords.ADVERB_ENDING, sentence.token(first))
                        || table.has(ClaimWords.ADVERB, sentence.token(first)))) {
            first++;
        }
        boolean shared = first >= verb && !isStop(before);
        return shared ? Clause.Join.PREDICATE : Clause.Join.MAIN;
    }

    private boolean isGap(Clause last) {
        return hasNumber(last.from(), last.to()) && last.verb() >= 0;
    }

    /// `, police said` and `, said the spokesman`: a verb of speech and who speaks, and nothing that is said.
    private boolean isReporting(int from, int to, int verb) {
        if (from == 0 || verb < 0 || !sentence.token(from - 1).is(",", "”", "\"", "“")) {
            return false;
        }
        boolean speech = table.at(ClaimWords.SPEECH, sentence, verb) > 0 || isSpeechVerb(verb);
        return speech && !hasNumber(from, to) && to - from <= 16;
    }

    private Clause parent(Clause.Join join, Clause last) {
        Clause parent = last;
        boolean comma = sentence.token(last.to() - 1).is(",");
        while (isPassed(join, parent, comma)) {
            parent = Objects.requireNonNull(parent.parent());
        }
        return parent;
    }

    /// Whether a clause lies between its parent and the one that goes on behind it.
    private boolean isPassed(Clause.Join join, Clause between, boolean comma) {
        if (between.parent() == null) {
            return false;
        }
        return switch (join) {
            case PREDICATE ->
                comma
                        && (isRelative(between)
                                || between.join() == Clause.Join.REPORTING
                                || (between.join() == Clause.Join.GAPPED && hasNumber(between.from(), between.to())));
            case GAPPED -> between.join() == Clause.Join.REPORTING || (comma && between.join() == Clause.Join.RELATIVE);
            default -> false;
        };
    }

    /// A relative clause, or a predicate that goes on with one.
    private static boolean isRelative(Clause clause) {
        Clause one = clause;
        while (one.join() == Clause.Join.PREDICATE && one.parent() != null) {
            one = one.parent();
        }
        return one.join() == Clause.Join.RELATIVE;
    }

    private boolean isSpeechVerb(int at) {
        return at >= 0 && verbs.get(at) && table.at(ClaimWords.SPEECH, sentence, at) == 1;
    }

    private boolean hasVerb(int from, int to) {
        int verb = verbs.nextSetBit(from);
        return verb >= 0 && verb < to;
    }

    private boolean hasNumber(int from, int to) {
        int number = amounts.nextSetBit(from);
        return number >= 0 && number < to;
    }
}
