package factbox.figures.claim;

import factbox.figures.quantity.Mention;
import factbox.figures.token.Kind;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Checks what a figure says is counted, word by word, against the words that speak of the number.
final class LabelCheck {
    private static final Map<Kind, ClaimWords> SAID_BY_KIND = Map.of(
            Kind.AGE, ClaimWords.LABEL_WORD_OF_AGE,
            Kind.DURATION, ClaimWords.LABEL_WORD_OF_DURATION,
            Kind.MONEY, ClaimWords.LABEL_WORD_OF_MONEY,
            Kind.LENGTH, ClaimWords.LABEL_WORD_OF_LENGTH,
            Kind.TEMPERATURE, ClaimWords.LABEL_WORD_OF_TEMPERATURE,
            Kind.SPEED, ClaimWords.LABEL_WORD_OF_SPEED,
            Kind.MASS, ClaimWords.LABEL_WORD_OF_MASS,
            Kind.AREA, ClaimWords.LABEL_WORD_OF_AREA,
            Kind.PERCENT, ClaimWords.LABEL_WORD_OF_A_SHARE,
            Kind.SHARE, ClaimWords.LABEL_WORD_OF_A_SHARE);

    private final ParsedSentence parsed;
    private final Mention mention;
    private final ClaimTable table;
    private final Scope scope;
    private final Label label;
    private final DirectionCheck direction;
    private final CountedNoun noun;
    private final PhraseRoles roles;
    private final WordPlaces places;

    /// `unit` is the figure's; `context` are the sentences before and above.
    LabelCheck(ClaimedNumber number, Label label, String unit, List<Sentence> context) {
        this.parsed = number.parsed();
        this.mention = number.mention();
        this.table = parsed.table();
        this.scope = number.scope();
        this.label = label;
        this.direction = new DirectionCheck(parsed, mention, scope, label);
        this.noun = new CountedNoun(parsed, mention, scope, unit, context);
        this.roles = new PhraseRoles(parsed, scope, label);
        this.places = new WordPlaces(parsed, scope, context);
    }

    Finding finding(Topic topic) {
        Finding finding = direction.finding();
        if (!finding.stands()) {
            return finding;
        }
        for (int at = 0; at < label.size(); at++) {
            if (isMeant(at)) {
                Finding word = word(at);
                finding = finding.and(word.stands() || !topic.has(at) ? word : Finding.REWORDED);
            }
        }
        if (finding.stands() && saysMore() && !isOfOwnHead()) {
            return Finding.silent("The sentence says “%s” of something else."
                    .formatted(mention.span().in(parsed.sentence().text())));
        }
        return scope.isBare() ? finding.and(noun.finding()) : finding;
    }

    /// Whether the label says more than that there is a number.
    private boolean saysMore() {
        return IntStream.range(0, label.size()).anyMatch(this::isMeant);
    }

    /// Whether the label has the noun that the number is of, as in `at a valuation of $1.4 billion`, and a word of what
    /// a clause such as `it earned $95 million` tells.
    private boolean isOfOwnHead() {
        int head = new NounHead(parsed, mention).index();
        if (head >= 0 && IntStream.range(0, label.size()).noneMatch(at -> isSaidAt(at, head))) {
            return false;
        }
        int subject = moneyOfSubject();
        if (subject >= 0 && IntStream.range(0, label.size()).noneMatch(at -> isSaidAt(at, subject))) {
            return false;
        }
        int verb = scope.clause().verb();
        boolean pointer = scope.isBare()
                || (scope.antecedents().isPronominal()
                        && (parsed.has(ClaimWords.AUXILIARY_VERB, Math.max(verb, 0))
                                || direction.isChange(Math.max(verb, 0))));
        return (verb < 0 && scope.clause().join() != Clause.Join.GAPPED)
                || pointer
                || IntStream.range(0, label.size()).anyMatch(this::isInOwnWords);
    }

    /// The `debt` of `The railway's debt has reached 47 billion euros`; -1 where the subject of a sum is no kind of
    /// money.
    private int moneyOfSubject() {
        int verb = scope.clause().verb();
        if (mention.kind() != Kind.MONEY
                || verb < 0
                || parsed.sentence().indexOf(mention.span().start()) < verb) {
            return -1;
        }
        int last = -1;
        for (int at = scope.subject().nextSetBit(0);
                at >= 0;
                at = scope.subject().nextSetBit(at + 1)) {
            if (parsed.has(ClaimWords.PREPOSITION, at)) {
                break;
            }
            last = parsed.has(ClaimWords.KIND_OF_MONEY, at) ? at : last;
        }
        return last;
    }

    private boolean isSaidAt(int at, int said) {
        return label.word(at).isAt(parsed.sentence(), said) || label.word(at).isBorneAt(parsed.sentence(), said);
    }

    private boolean isInOwnWords(int at) {
        return scope.words().stream()
                .filter(said ->
                        !scope.antecedents().isPronominal() || scope.clause().has(said))
                .anyMatch(said -> isSaidAt(at, said));
    }

    /// Whether the sentence bears a word of the label, or need not.
    boolean bears(int at) {
        return !isMeant(at) || word(at).stands();
    }

    /// The words of the label that the words which speak of the number bear.
    BitSet borne() {
        BitSet borne = new BitSet();
        for (int at = 0; at < label.size(); at++) {
            borne.set(at, isMeant(at) ? isBorneHere(at) : noun.isUnit(label.token(at)));
        }
        return borne;
    }

    private boolean isBorneHere(int at) {
        LabelWord word = label.word(at);
        return stands(word, scope.words(), at)
                || isBorne(word, scope.words(), at)
                || stands(word, scope.antecedents().nouns(), at);
    }

    /// Whether a word of the label says something that the sentence has to say.
    private boolean isMeant(int at) {
        Token token = label.token(at);
        boolean word = token.isWord() || token.isDigits();
        if (!word
                || table.has(ClaimWords.LABEL_WORD_WITHOUT_MEANING, token)
                || table.has(ClaimWords.MODAL_LABEL, token)) {
            return false;
        }
        ClaimWords kind = SAID_BY_KIND.get(mention.kind());
        if (direction.isDifference() && table.has(ClaimWords.DIFFERENCE_LABEL, token)) {
            return false;
        }
        return !(kind != null && table.has(kind, token)) && !direction.isSaid(at) && !noun.isUnit(token);
    }

    private Finding word(int at) {
        Token token = label.token(at);
        if (table.has(ClaimWords.LABEL_WORD_OF_A_WHOLE, token) && isPart()) {
            return Finding.contradicted("The sentence gives it as a part.");
        }
        if (table.has(ClaimWords.PRESENT_LABEL, token) && isPresent()) {
            return Finding.HELD;
        }
        if (isSetAgainst() && isModal(token)) {
            return silent(token);
        }
        if ((token.isDigits() || label.token(at - 1).isDigits()) && isInClause(at)) {
            return Finding.HELD;
        }
        if (table.has(ClaimWords.LABEL_WORD_OF_A_WHOLE, token) && scope.isWhole()) {
            return Finding.REWORDED;
        }
        if (table.has(ClaimWords.LABEL_WORD_OF_A_PRICE, token) && isPrice()) {
            return Finding.REWORDED;
        }
        LabelWord word = label.word(at);
        if (stands(word, scope.words(), at)) {
            return Finding.HELD;
        }
        boolean time = table.has(ClaimWords.TIME_WORD, token);
        if (isBorne(word, scope.words(), at)
                || (!time && stands(word, scope.antecedents().nouns(), at))
                || (table.ends(ClaimWords.OWNER_ENDING, token)
                        && stands(word, scope.antecedents().owners(), at))
                || (!time && stands(word, scope.antecedents().whole(), at) && tellsOfPart())
                || (isModal(token) && !isSetAgainst() && places.isInAncestors(word))
                || (isCircumstance(at) && places.isAncestorsVerb(word))
                || (!time
                        && !table.has(ClaimWords.NEGATED_LABEL, token)
                        && !isOfAnother(at)
                        && !places.isInSentence(word)
                        && places.isInContext(
                                word, isCircumstance(at) && label.has(ClaimWords.DEFINITE_ARTICLE, at - 1)))) {
            return Finding.REWORDED;
        }
        return silent(token);
    }

    private Finding silent(Token token) {
        return Finding.silent("The sentence says “%s”; it does not say “%s” of it."
                .formatted(mention.span().in(parsed.sentence().text()), token.raw()));
    }

    /// A name from before, where the clause has a name of its own for its subject: `The Liberals hold 41 seats` tells
    /// nothing of the Greens. A name behind a preposition may be a place.
    private boolean isOfAnother(int at) {
        return label.token(at).isCapital()
                && !label.has(ClaimWords.PREPOSITION, at - 1)
                && scope.subject().stream()
                        .anyMatch(said -> parsed.isName(said) && !label.word(at).isAt(parsed.sentence(), said));
    }

    /// `went up to 1.10 dollars`, `is 40`.
    private boolean isPresent() {
        int first = parsed.sentence().indexOf(mention.span().start());
        int verb = scope.clause().verb();
        boolean earlier = parsed.has(ClaimWords.SOURCE, first - 1);
        return !earlier
                && (parsed.has(ClaimWords.LEVEL, first - 1) || (verb >= 0 && parsed.has(ClaimWords.PRESENT, verb)));
    }

    /// Whether the label has a word that the number's own clause bears.
    private boolean tellsOfPart() {
        return IntStream.range(0, label.size()).anyMatch(at -> isMeant(at) && isBorneHere(at));
    }

    /// A number of the label that tells which thing is meant: `winner of the 800 metres`.
    private boolean isInClause(int at) {
        Clause clause = scope.clause();
        int first = parsed.sentence().indexOf(mention.number().start());
        return IntStream.range(clause.from(), clause.to())
                .filter(said ->
                        said != first && (!scope.isSetApart() || scope.words().get(said)))
                .anyMatch(said -> label.word(at).isAt(parsed.sentence(), said));
    }

    /// `bought the site for 850,000 dollars`, `rose to 1.92 euros`.
    private boolean isPrice() {
        int first = parsed.sentence().indexOf(mention.span().start());
        return mention.kind() == Kind.MONEY
                && (parsed.has(ClaimWords.END_OF_CHANGE, first - 1) || parsed.has(ClaimWords.IN_EXCHANGE, first - 1));
    }

    /// `19 of them`.
    private boolean isPart() {
        int next = parsed.sentence().indexOf(mention.span().end() - 1) + 1;
        return parsed.has(ClaimWords.PARTITIVE, next)
                && (parsed.has(ClaimWords.OBJECT_PRONOUN, next + 1) || parsed.has(ClaimWords.RELATIVE, next + 1));
    }

    private boolean stands(LabelWord word, BitSet among, int at) {
        return among.stream().anyMatch(said -> word.isAt(parsed.sentence(), said) && roles.agree(at, said));
    }

    private boolean isBorne(LabelWord word, BitSet among, int at) {
        return among.stream().anyMatch(said -> word.isBorneAt(parsed.sentence(), said) && roles.agree(at, said));
    }

    /// `killed in the shelling`, of what `shelled the town, killing six` says.
    private boolean isCircumstance(int at) {
        int before = label.has(ClaimWords.DETERMINER, at - 1) ? at - 2 : at - 1;
        return label.has(ClaimWords.PREPOSITION, before)
                && !label.has(ClaimWords.OF, before)
                && !label.token(at).isCapital()
                && !table.has(ClaimWords.TIME_WORD, label.token(at));
    }

    /// `Output is seen at 850,000 tonnes, against 1.5 million last season`: what is seen is the first.
    private boolean isSetAgainst() {
        return parsed.table()
                        .at(
                                ClaimWords.AGAINST,
                                parsed.sentence(),
                                scope.clause().from())
                > 0;
    }

    /// `feared`, `believed`: a word of a label that tells how sure it is, or who counted.
    private boolean isModal(Token token) {
        if (table.has(ClaimWords.TIME_WORD, token)) {
            return false;
        }
        Sentence alone = new Sentence(
                parsed.sentence().text(), List.of(token), parsed.sentence().lexicon());
        return table.at(ClaimWords.NOT_ASSERTED, alone, 0) > 0
                || table.at(ClaimWords.OPINION, alone, 0) > 0
                || table.at(ClaimWords.SPEECH, alone, 0) > 0;
    }
}
