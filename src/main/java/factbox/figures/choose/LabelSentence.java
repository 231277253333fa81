package factbox.figures.choose;

import factbox.figures.clause.Chunk;
import factbox.figures.clause.Chunks;
import factbox.figures.clause.Clause;
import factbox.figures.quantity.Mention;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.Tokenizer;
import factbox.figures.token.WordSet;
import java.util.BitSet;
import java.util.List;

/// A sentence in chunks, with what its figures' labels ask of it.
final class LabelSentence {
    /// `an all-time high` is a sum, `the contract's new low` is more.
    private static final int LONGEST_SUM = 3;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final BitSet numbers;
    private final Chunks chunks;

    LabelSentence(Sentence sentence, List<Mention> mentions) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        this.numbers = numbers(sentence, mentions);
        this.chunks = new Chunks(sentence, numbers);
    }

    private static BitSet numbers(Sentence sentence, List<Mention> mentions) {
        BitSet numbers = new BitSet();
        for (Mention mention : mentions) {
            int end = mention.counted() == null
                    ? mention.span().end()
                    : Math.max(
                            mention.number().end(),
                            Math.min(mention.counted().start(), mention.span().end()));
            if (!sentence.token(sentence.indexOf(mention.number().end())).isHyphen()) {
                numbers.set(sentence.indexOf(mention.span().start()), sentence.indexOf(end - 1) + 1);
            }
        }
        return numbers;
    }

    Sentence sentence() {
        return sentence;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Chunks chunks() {
        return chunks;
    }

    /// The clause of the noun phrase at a chunk.
    Clause clause(int noun) {
        return Clause.of(sentence, chunks, noun, numbers);
    }

    Token token(int index) {
        return sentence.token(index);
    }

    Chunk chunk(int index) {
        return chunks.get(index);
    }

    boolean isIn(WordSet set, Token word) {
        return lexicon.isIn(set, word);
    }

    /// Whether a chunk is a preposition of a set.
    boolean isPreposition(int chunk, WordSet set) {
        return chunk(chunk).is(Chunk.Kind.PREPOSITION) && opens(chunk, set);
    }

    /// Whether a chunk begins with a word or phrase of a set.
    boolean opens(int chunk, WordSet set) {
        return lexicon.set(set).at(sentence, chunk(chunk).from()).isPresent();
    }

    /// A headline in capitals, which tell nothing of its words.
    boolean isInCapitals() {
        String text = sentence.span(0, sentence.size()).in(sentence.text());
        return text.chars().noneMatch(Character::isLowerCase);
    }

    /// A bracket or a quotation mark.
    boolean isEnclosing(int token) {
        return token(token).is("(", ")", "[", "]", "“", "”", "\"");
    }

    boolean isOf(int chunk) {
        return chunk(chunk).is(Chunk.Kind.PREPOSITION)
                && lexicon.isIn(WordSet.OF, token(chunk(chunk).from()));
    }

    /// `and mass transit bill` behind `a highway`, at the conjunction.
    boolean isJoined(int at) {
        return chunk(at).is(Chunk.Kind.CONJUNCTION) && chunk(at - 1).is(Chunk.Kind.NOUN) && isLastOfList(at + 1);
    }

    /// A noun without a number behind which no verb stands.
    private boolean isLastOfList(int at) {
        return chunk(at).is(Chunk.Kind.NOUN)
                && !hasNumber(at)
                && !chunks.tellsTime(chunk(at))
                && !lexicon.isIn(WordSet.DETERMINER, token(chunk(at).from()))
                && !isObject(at + 1)
                && !chunk(at + 1).is(Chunk.Kind.VERB)
                && !chunk(at + 1).is(Chunk.Kind.ADVERB);
    }

    /// `a tape drive` behind a noun that was a verb, `this year` is none.
    private boolean isObject(int at) {
        return chunk(at).is(Chunk.Kind.NOUN)
                && isIn(WordSet.DETERMINER, token(chunk(at).from()))
                && !isIn(WordSet.PERIOD, token(chunk(at).to() - 1));
    }

    /// The chunk behind `, wheat and corn`, from the comma on; the comma itself where no list goes on.
    int listEnd(int comma) {
        int at = comma;
        while (chunk(at).is(Chunk.Kind.COMMA) && chunk(at + 1).is(Chunk.Kind.NOUN) && !hasNumber(at + 1)) {
            at += 2;
        }
        if (at > comma && chunk(at).is(Chunk.Kind.COMMA)) {
            at++;
        }
        return at > comma && chunk(at).is(Chunk.Kind.CONJUNCTION) && isLastOfList(at + 1) ? at + 2 : comma;
    }

    boolean isInfinitive(int verb) {
        return chunk(verb).is(Chunk.Kind.VERB)
                && isIn(WordSet.INFINITIVE, token(chunk(verb).from()));
    }

    /// `a total`, `an average`.
    boolean isSum(int chunk) {
        return chunk(chunk).to() - chunk(chunk).from() <= LONGEST_SUM
                && lexicon.isIn(WordSet.SUM_HEAD, token(chunk(chunk).to() - 1));
    }

    boolean hasNumber(int chunk) {
        int number = numbers.nextSetBit(chunk(chunk).from());
        return number >= 0 && number < chunk(chunk).to();
    }

    /// Behind the numbers of a noun phrase.
    int nounStart(int chunk) {
        int number = numbers.previousSetBit(chunk(chunk).to() - 1);
        return Math.max(chunk(chunk).from(), number + 1);
    }

    /// Whether there is a noun among the tokens from one up to another.
    boolean hasNoun(int from, int to) {
        for (int word = from; word < to; word++) {
            if (chunks.isNoun(word)) {
                return true;
            }
        }
        return false;
    }

    /// The last word of a label.
    Token last(String said) {
        List<Token> tokens = Tokenizer.all(said, lexicon.vocabulary);
        return tokens.isEmpty() ? sentence.token(-1) : tokens.getLast();
    }
}
