package factbox.figures.claim;

import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import java.util.List;
import java.util.stream.IntStream;

/// Checks that what a figure says is asserted: not expected, feared, wished, possible, planned, missed or withdrawn.
///
/// A figure whose label says the same, `pilots to be hired`, claims no more than that.
final class ModalityCheck {
    private final Sentence sentence;
    private final ClaimTable table;
    private final Scope scope;
    private final Label label;
    private final int number;
    private final boolean attributed;
    private final Sentence following;

    ModalityCheck(ClaimedNumber number, Label label, boolean attributed) {
        this.attributed = attributed;
        this.sentence = number.parsed().sentence();
        this.table = number.parsed().table();
        this.scope = number.scope();
        this.label = label;
        this.following = number.stated().following();
        this.number = sentence.indexOf(number.mention().number().start());
    }

    Finding finding() {
        if (isDefinite()) {
            return Finding.HELD;
        }
        if (table.at(ClaimWords.REFUTATION, following, 0) > 0 || table.at(ClaimWords.REFUTATION, following, 1) > 0) {
            return Finding.contradicted("The text denies it: “%s”"
                    .formatted(following.span(0, following.size()).in(following.text())));
        }
        if (isFuture() && label.has(ClaimWords.PRESENT_LABEL)) {
            return Finding.contradicted("The sentence says that it will be so, not that it is.");
        }
        List<Clause> clauses = scope.clauses().all();
        for (Clause clause = scope.clause();
                clause != null;
                clause = isGoverned(clause) || isContent(clause) ? clause.parent() : null) {
            Finding finding = in(clause.from(), Math.min(clause.to(), number));
            int index = clauses.indexOf(clause);
            if (finding.stands()
                    && index > 0
                    && clauses.get(index - 1).join() == Clause.Join.SUBORDINATE
                    && sentence.token(clause.from() - 1).is(",")) {
                finding =
                        in(clauses.get(index - 1).from(), clauses.get(index - 1).from() + 1);
            }
            if (!finding.stands()) {
                return finding;
            }
        }
        for (int at = number; at < sentence.size(); at++) {
            if (scope.words().get(at) && !isAside(at) && isCue(at) && !isSaid(at)) {
                return Finding.contradicted(reason(at));
            }
        }
        return Finding.HELD;
    }

    /// `40 people who had hoped for it`: what is told of them beside, of which the label says nothing.
    private boolean isAside(int at) {
        Clause clause = scope.clauses().at(at);
        return !clause.equals(scope.clause())
                && clause.join() == Clause.Join.RELATIVE
                && IntStream.range(0, label.size()).noneMatch(word -> isIn(word, clause));
    }

    private boolean isIn(int word, Clause clause) {
        return !label.has(ClaimWords.LABEL_WORD_WITHOUT_MEANING, word)
                && IntStream.range(clause.from(), clause.to())
                        .anyMatch(at -> label.word(word).isAt(sentence, at));
    }

    /// Whether the clause before bears on this one.
    private boolean isGoverned(Clause clause) {
        if (table.has(ClaimWords.CONTRAST, sentence.token(clause.from()))) {
            return false;
        }
        return switch (clause.join()) {
            case REPORTED, PREDICATE, GAPPED -> true;
            case MAIN, REPORTING, RELATIVE, SUBORDINATE -> false;
        };
    }

    /// Whether the clause of the quantity, or one on which it hangs, says that it is only possible.
    boolean isPossible() {
        for (Clause clause = scope.clause(); clause != null; clause = clause.parent()) {
            for (int at = clause.from(); at < clause.to(); at++) {
                if (table.at(ClaimWords.NOT_ASSERTED, sentence, at) > 0) {
                    return true;
                }
            }
        }
        return scope.words().stream().anyMatch(at -> table.at(ClaimWords.NOT_ASSERTED, sentence, at) > 0);
    }

    private boolean isFuture() {
        return scope.words().stream().anyMatch(at -> table.has(ClaimWords.FUTURE, sentence.token(at)));
    }

    private boolean isCue(int at) {
        boolean month = at > 0 && sentence.token(at).isCapital();
        boolean hearsay = attributed && table.at(ClaimWords.HEARSAY, sentence, at) > 0;
        int words = table.at(ClaimWords.NOT_ASSERTED, sentence, at);
        boolean nowhere = words > 1
                && table.has(ClaimWords.LEVEL, sentence.token(at + words - 1))
                && !table.isForm(ClaimWords.VERB, sentence.token(at + words))
                && !table.has(ClaimWords.BE, sentence.token(at + words));
        if (nowhere) {
            return false;
        }
        boolean promised = table.has(ClaimWords.FUTURE_IN_PAST, sentence.token(at))
                && scope.clauses().at(at).join() == Clause.Join.REPORTED
                && !isDone(at + 1);
        return !month
                && !hearsay
                && !promised
                && table.at(ClaimWords.NOT_ASSERTED, sentence, at) > 0
                && !isParenthetical(at);
    }

    /// Whether the label says as done what the sentence says by a verb that would be: `crossings closed`.
    private boolean isDone(int verb) {
        return IntStream.range(0, label.size())
                .anyMatch(word -> label.word(word).isAt(sentence, verb)
                        && !label.token(word).is(sentence.token(verb).text())
                        && table.ends(ClaimWords.PARTICIPLE_ENDING, label.token(word)));
    }

    /// `The dam, due to be finished in 2029, will hold 340 tonnes`.
    private boolean isParenthetical(int at) {
        if (at > number) {
            return false;
        }
        int comma = at;
        while (comma < number && !sentence.token(comma).is(",")) {
            comma++;
        }
        return comma < number && at > 0 && sentence.token(at - 1).is(",");
    }

    /// `its 21,000 members`: there are so many, whatever is asked for them.
    private boolean isDefinite() {
        Token before = sentence.token(number - 1);
        return table.has(ClaimWords.DEFINITE_BEFORE_NUMBER, before);
    }

    /// `the allegation that he had hidden it`.
    private boolean isContent(Clause clause) {
        return clause.join() == Clause.Join.RELATIVE
                && table.has(ClaimWords.THAT, sentence.token(clause.from()))
                && clause.verb() > clause.from() + 1;
    }

    private Finding in(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isCue(at) && !isSaid(at)) {
                return Finding.contradicted(reason(at));
            }
        }
        return Finding.HELD;
    }

    private String reason(int at) {
        int words = table.at(ClaimWords.NOT_ASSERTED, sentence, at);
        return "The sentence does not say that it is so: “%s”."
                .formatted(sentence.span(at, at + words).in(sentence.text()));
    }

    /// Whether the label says that it is expected, planned or the like, or has the very word.
    private boolean isSaid(int at) {
        return label.says(ClaimWords.NOT_ASSERTED)
                || label.has(ClaimWords.MODAL_LABEL)
                || label.says(ClaimWords.PLANNED_LABEL)
                || IntStream.range(0, label.size())
                        .anyMatch(word -> label.word(word).isAt(sentence, at));
    }
}
