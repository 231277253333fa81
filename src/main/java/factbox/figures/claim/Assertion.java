package factbox.figures.claim;

import factbox.figures.quantity.Mention;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Phrases;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.Tokenizer;
import factbox.figures.token.WordSet;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells whether a sentence says that a quantity is so, or denies it, supposes it, or tells that it was only expected.
///
/// What a figure's own label says is no objection: the passage of `people expected` may expect them.
public final class Assertion {
    private static final int NEAR = 5;
    private static final int STEM = 5;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final List<Token> label;
    private final ClaimTable table;
    private final BitSet scope;
    private final int first;
    private final int next;

    Assertion(ClaimedNumber number, String label) {
        Mention mention = number.mention();
        this.scope = number.scope().words();
        this.table = number.parsed().table();
        this.sentence = number.parsed().sentence();
        this.lexicon = sentence.lexicon();
        this.label = label.isEmpty() ? List.of() : Tokenizer.all(label, lexicon.vocabulary);
        this.first = sentence.indexOf(mention.span().start());
        this.next = sentence.indexOf(mention.span().end() - 1) + 1;
    }

    /// Why the sentence does not say that the quantity is so, as a sentence; null where it does say so.
    @Nullable
    public String objection() {
        String before = before();
        return before == null ? behind() : before;
    }

    private @Nullable String before() {
        if (!lexicon.english) {
            return inClause();
        }
        for (int at = pastClause(first); at >= 0; at = pastClause(at)) {
            if (isCue(WordSet.SUPPOSITION, at) && !isDuty(at)) {
                return said("only supposes it", at, WordSet.SUPPOSITION);
            }
            if (isNegation(at) && (!isDefinite() || isAdjacent(at))) {
                return said("denies it", at, WordSet.NEGATION);
            }
            if (isCue(WordSet.AVERTING, at) && !isDefinite()) {
                return said("says that it did not come about", at, WordSet.AVERTING);
            }
            if (isCue(WordSet.DENIAL, at) && isOfReport(at)) {
                return said("denies it", at, WordSet.DENIAL);
            }
            if (isCue(WordSet.EXPECTATION, at) && (isPast(at) || isContradicted())) {
                return said("says that it was expected, not that it came about", at, WordSet.EXPECTATION);
            }
            if (isBreak(at)) {
                return null;
            }
        }
        return null;
    }

    /// The token before this one, or before the clause that it closes: `After the dam failed to hold,`.
    private int pastClause(int at) {
        if (!token(at - 1).is(",")) {
            return at - 1;
        }
        int start = at - 2;
        while (start > 0 && !token(start - 1).is(",", ";", ":")) {
            start--;
        }
        return lexicon.isIn(WordSet.CLAUSE, token(start)) ? start - 1 : at - 1;
    }

    /// In the other languages one such word in the clause is enough.
    private @Nullable String inClause() {
        for (int at = first - 1; at >= 0 && !lexicon.isIn(WordSet.CONTRAST, token(at)); at--) {
            if (isCue(WordSet.NEGATION, at)) {
                return said("may deny or only suppose it", at, WordSet.NEGATION);
            }
        }
        for (int at = next; at < sentence.size() && !token(at).is(",", "،", ";", "؛"); at++) {
            if (isCue(WordSet.NEGATION, at) && !lexicon.isIn(WordSet.CONTRAST, token(at))) {
                return said("may deny or only suppose it", at, WordSet.NEGATION);
            }
        }
        return null;
    }

    private @Nullable String behind() {
        if (sentence.token(sentence.size() - 1).is("?", "؟") && !isBehindQuote()) {
            return "The sentence only asks.";
        }
        boolean verb = false;
        boolean relative = false;
        for (int at = next; at < sentence.size() && !token(at).is(";"); at++) {
            verb |= has(ClaimWords.MODAL_VERB, at);
            relative |= has(ClaimWords.RELATIVE_PRONOUN, at);
            boolean supposed = isCue(WordSet.SUPPOSITION, at) && (!has(ClaimWords.CONDITION, at) || verb);
            if (supposed && !isDuty(at) && !has(ClaimWords.SUBJECT_RELATIVE, at - 1)) {
                return said("only supposes it", at, WordSet.SUPPOSITION);
            }
            if (isCue(WordSet.DENIAL, at) && isVerdict(at)) {
                return said("denies it", at, WordSet.DENIAL);
            }
            if (isCue(WordSet.EXPECTATION, at) && at < next + NEAR && !relative && isPast(at) && isPassive(at)) {
                return said("says that it was expected, not that it came about", at, WordSet.EXPECTATION);
            }
            if (isNegation(at) && isLastVerb(at)) {
                return said("denies it", at, WordSet.NEGATION);
            }
            if (scope.get(at) && isNegation(at) && (isLabelled(at + 1) || isLabelled(at + 2))) {
                return said("denies it", at, WordSet.NEGATION);
            }
        }
        return null;
    }

    private String said(String what, int at, WordSet section) {
        int words =
                lexicon.set(section).at(sentence, at).map(Phrases.Match::tokens).orElse(1);
        return "The sentence %s: “%s”."
                .formatted(what, sentence.span(at, at + words).in(sentence.text()));
    }

    /// `46 percent trusted the courts, while 31 percent did not`.
    private boolean isLastVerb(int at) {
        boolean auxiliary = at == next
                ? token(at).isNegated()
                : at == next + 1 && (token(at).isNegated() || has(ClaimWords.AUXILIARY_VERB, next));
        return auxiliary && !token(at + 1).isWord() && !token(at + 1).isDigits();
    }

    /// A word of the section that the label does not use as well.
    private boolean isCue(WordSet section, int at) {
        return lexicon.set(section).at(sentence, at).isPresent()
                && !isLabelled(at)
                && !(section == WordSet.EXPECTATION
                        && label.stream().anyMatch(word -> lexicon.isIn(WordSet.EXPECTING, word)));
    }

    /// Whether the label has a word that begins like this one.
    private boolean isLabelled(int at) {
        String said = token(at).text();
        String stem = said.substring(0, Math.min(STEM, said.length()));
        return stem.length() > 1 && label.stream().anyMatch(word -> word.text().startsWith(stem));
    }

    /// `may have to` pay.
    private boolean isDuty(int at) {
        return table.at(ClaimWords.DUTY, sentence, at + 1) > 0;
    }

    private boolean isNegation(int at) {
        boolean not = token(at).isNegated() || isCue(WordSet.NEGATION, at);
        boolean focus = table.at(ClaimWords.FOCUS, sentence, at) > 0;
        boolean bound = lexicon.boundsBefore.at(sentence, at).isPresent();
        return not && !focus && !bound;
    }

    /// `did not pay the 40 people`: there are 40.
    private boolean isDefinite() {
        return has(ClaimWords.DEFINITE_BEFORE_NUMBER, first - 1) || has(ClaimWords.DEFINITE_WHOLE, first - 1);
    }

    private boolean isAdjacent(int at) {
        return at
                        + lexicon.set(WordSet.NEGATION)
                                .at(sentence, at)
                                .map(Phrases.Match::tokens)
                                .orElse(1)
                >= first - 1;
    }

    /// `denied reports that`, `no evidence that`, `falsely claimed`.
    private boolean isOfReport(int at) {
        for (int word = at + 1; word <= at + NEAR && word < first; word++) {
            Token token = token(word);
            if (has(ClaimWords.BEFORE_A_REPORT, word)
                    || lexicon.isIn(WordSet.REPORT, token)
                    || lexicon.isIn(WordSet.REPORTING, token)) {
                return true;
            }
        }
        return first - at <= 3 && !has(ClaimWords.DISMISSAL, at);
    }

    /// `a report of 40 deaths was false`, `which was denied`.
    private boolean isVerdict(int at) {
        boolean being = false;
        boolean report = false;
        for (int word = at - 1; word > at - NEAR && word >= next; word--) {
            being |= has(ClaimWords.BEFORE_A_VERDICT, word);
            report |= lexicon.isIn(WordSet.REPORT, token(word)) || has(ClaimWords.POINTER_TO_A_REPORT, word);
        }
        for (int word = 0; word < first; word++) {
            report |= lexicon.isIn(WordSet.REPORT, token(word));
        }
        boolean own = false;
        for (int word = at + 1; word <= at + 3; word++) {
            own |= lexicon.isIn(WordSet.REPORT, token(word)) || has(ClaimWords.PRONOUN_FOR_A_REPORT, word);
        }
        return (being && report) || (own && !has(ClaimWords.PERSON_RELATIVE, at - 1));
    }

    /// `was expected`, `had hoped`, `analysts expected`, but not `is expected to`, `due to`, `an expected`.
    private boolean isPast(int at) {
        for (int before = at - 1; before >= at - 3; before--) {
            if (has(ClaimWords.PAST_AUXILIARY, before)) {
                return true;
            }
            boolean adjective = before == at - 1 && has(ClaimWords.ARTICLE, before);
            if (adjective || has(ClaimWords.PRESENT_AUXILIARY, before)) {
                return false;
            }
        }
        boolean past = table.ends(ClaimWords.PARTICIPLE_ENDING, token(at)) || has(ClaimWords.PAST_EXPECTATION, at);
        return past && !has(ClaimWords.INFINITIVE, at + 1) && !token(at - 1).is(",");
    }

    private boolean isPassive(int at) {
        return has(ClaimWords.PASSIVE_AUXILIARY, at - 1) || has(ClaimWords.PASSIVE_AUXILIARY, at - 2);
    }

    private boolean isContradicted() {
        for (int at = next; at < sentence.size(); at++) {
            if (lexicon.isIn(WordSet.CONTRAST, token(at))) {
                return true;
            }
        }
        return false;
    }

    /// Where what was said before no longer bears on the quantity; a denied `say` does.
    private boolean isBreak(int at) {
        Token token = token(at);
        boolean coordinated =
                has(ClaimWords.JOINT_OF_CLAUSES, at) && token(at - 1).is(",");
        if (token.is(";", ":", "—", "”") || lexicon.isIn(WordSet.CLAUSE, token) || coordinated) {
            return true;
        }
        if (!lexicon.isIn(WordSet.REPORTING, token) || lexicon.isIn(WordSet.EXPECTING, token)) {
            return false;
        }
        for (int before = at - 1; before >= at - 3; before--) {
            if (isNegation(before) || isCue(WordSet.DENIAL, before)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBehindQuote() {
        return sentence.tokens().stream().anyMatch(token -> token.is("“", "\"", "”"));
    }

    private boolean has(ClaimWords words, int at) {
        return table.has(words, token(at));
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
