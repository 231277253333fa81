package factbox.figures.claim;

import factbox.figures.quantity.Mention;
import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.Tokenizer;
import factbox.figures.unit.UnitWords;
import java.util.List;

/// Checks the noun that a figure says is counted.
final class CountedNoun {
    private final ParsedSentence parsed;
    private final Mention mention;
    private final Lexicon lexicon;
    private final ClaimTable table;
    private final Scope scope;
    private final String unit;
    private final List<Sentence> context;

    /// `unit` is the figure's.
    CountedNoun(ParsedSentence parsed, Mention mention, Scope scope, String unit, List<Sentence> context) {
        this.parsed = parsed;
        this.mention = mention;
        this.lexicon = parsed.sentence().lexicon();
        this.table = parsed.table();
        this.scope = scope;
        this.unit = unit;
        this.context = context;
    }

    /// The noun that is counted, or one for people where people are.
    boolean isUnit(Token token) {
        if (scope.isBare()) {
            return UnitWords.supports(unit, token.text())
                    || UnitWords.word(unit).equalsIgnoreCase(token.text());
        }
        String said = mention.quantity().unit();
        return UnitWords.supports(lexicon, said, token.text())
                || UnitWords.word(said).equalsIgnoreCase(token.text());
    }

    /// The unit of a number without a noun is a noun that the words around it have.
    Finding finding() {
        if (mention.kind() != Kind.COUNT || lexicon.isCode(unit)) {
            return Finding.HELD;
        }
        List<Token> noun = Tokenizer.all(UnitWords.word(unit), lexicon.vocabulary);
        LabelWord word = new LabelWord(noun.getLast(), table, lexicon);
        if (isBefore(word) || context.stream().anyMatch(before -> word.isSaidIn(before, 0, before.size()))) {
            return Finding.HELD;
        }
        boolean people = scope.clause().verb() >= 0 && table.has(ClaimWords.LABEL_WORD_OF_PEOPLE, noun.getLast());
        return people
                ? Finding.REWORDED
                : Finding.silent("The sentence does not say that “%s” are “%s”."
                        .formatted(
                                mention.span().in(parsed.sentence().text()),
                                noun.getLast().raw()));
    }

    /// Whether the noun stands before the clause's end: what comes behind is counted by another number.
    private boolean isBefore(LabelWord word) {
        return word.isSaidIn(parsed.sentence(), 0, scope.clause().to());
    }
}
