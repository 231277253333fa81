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
    private final BitSet scope;
    private final int first;
    private final int next;

    /// `scope` are the tokens that speak of the quantity: what stands behind it elsewhere denies something else.
    Assertion(Sentence sentence, Mention mention, String label, BitSet scope) {
        this.scope = scope;
        this.sentence = sentence;
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
            verb |= token(at).is("would", "could", "might", "will", "may");
            relative |= token(at).is("who", "which", "whose");
            boolean supposed = isCue(WordSet.SUPPOSITION, at) && (!token(at).is("if", "unless", "whether") || verb);
            if (supposed && !isDuty(at) && !token(at - 1).is("who", "that", "which")) {
                return said("only supposes it", at, WordSet.SUPPOSITION);
            }
            if (isCue(WordSet.DENIAL, at) && isVerdict(at)) {
                return said("denies it", at, WordSet.DENIAL);
            }
            if (isCue(WordSet.EXPECTATION, at) && at < next + NEAR && !relative && isPast(at) && isPassive(at)) {
                return said("says that it was expected, not that it came about", at, WordSet.EXPECTATION);
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
        return sentence.standsAt(at + 1, "have", "to");
    }

    private boolean isNegation(int at) {
        boolean not = token(at).isNegated() || isCue(WordSet.NEGATION, at);
        boolean focus = token(at).is("not") && token(at + 1).is("only", "just", "merely", "until");
        boolean bound = lexicon.boundsBefore.at(sentence, at).isPresent();
        return not && !focus && !bound;
    }

    /// `did not pay the 40 people`: there are 40.
    private boolean isDefinite() {
        return token(first - 1).is("the", "its", "their", "his", "her", "these", "those", "all", "our", "my", "your");
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
            if (token.is("that", "having", "it")
                    || lexicon.isIn(WordSet.REPORT, token)
                    || lexicon.isIn(WordSet.REPORTING, token)) {
                return true;
            }
        }
        return first - at <= 3 && !token(at).text().matches("dismiss.*|reject.*|withdrawn");
    }

    /// `a report of 40 deaths was false`, `which was denied`.
    private boolean isVerdict(int at) {
        boolean being = false;
        boolean report = false;
        for (int word = at - 1; word > at - NEAR && word >= next; word--) {
            being |= token(word).is("is", "was", "were", "are", "been", "be", "proved", "as", "a");
            report |= lexicon.isIn(WordSet.REPORT, token(word)) || token(word).is("which", "that", "it", "this");
        }
        for (int word = 0; word < first; word++) {
            report |= lexicon.isIn(WordSet.REPORT, token(word));
        }
        boolean own = false;
        for (int word = at + 1; word <= at + 3; word++) {
            own |= lexicon.isIn(WordSet.REPORT, token(word)) || token(word).is("it");
        }
        return (being && report) || (own && !token(at - 1).is("who"));
    }

    /// `was expected`, `had hoped`, `analysts expected`, but not `is expected to`, `due to`, `an expected`.
    private boolean isPast(int at) {
        for (int before = at - 1; before >= at - 3; before--) {
            if (token(before).is("was", "were", "had")) {
                return true;
            }
            boolean adjective = before == at - 1 && token(before).is("a", "an", "the");
            if (adjective || token(before).is("is", "are", "be", "being", "has", "have", "now")) {
                return false;
            }
        }
        boolean past = token(at).text().endsWith("ed") || token(at).is("forecast", "sought", "meant");
        return past && !token(at + 1).is("to") && !token(at - 1).is(",");
    }

    private boolean isPassive(int at) {
        return token(at - 1).is("was", "were", "been", "had") || token(at - 2).is("was", "were", "been", "had");
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
        boolean coordinated = token.is("and", "or") && token(at - 1).is(",");
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

    private Token token(int at) {
        return sentence.token(at);
    }
}
