package factbox.figures.clause;

import factbox.figures.clause.Chunk.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Cuts a sentence into noun phrases, verb groups and the words between them.
public final class Chunks {
    /// Beyond either end of the sentence.
    private static final Chunk END = new Chunk(Kind.STOP, 0, 0);

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Part[] parts;
    private final List<Chunk> chunks = new ArrayList<>();

    /// `numbers` are the tokens of the sentence's quantities.
    public Chunks(Sentence sentence, BitSet numbers) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        this.parts = Parts.of(sentence, numbers);
        int at = 0;
        while (at < parts.length) {
            int end = end(at);
            if (parts[at] != Part.ASIDE) {
                add(new Chunk(kind(at), at, end));
            }
            at = end;
        }
    }

    /// The chunk at this index, or a stop beyond either end.
    public Chunk get(int index) {
        return index >= 0 && index < chunks.size() ? chunks.get(index) : END;
    }

    public int size() {
        return chunks.size();
    }

    /// The index of the chunk that holds a token; that of the next one for a token in brackets.
    public int indexOf(int token) {
        int low = 0;
        int high = chunks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (chunks.get(middle).to() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Whether a token is a noun or an adjective, and no number, article or verb.
    public boolean isNoun(int token) {
        return token >= 0
                && token < parts.length
                && parts[token] == Part.NOUN
                && sentence.token(token).isWord();
    }

    private Kind kind(int at) {
        return switch (parts[at]) {
            case NOUN, NUMBER -> Kind.NOUN;
            case DETERMINER -> isDeterminers(at, end(at)) ? Kind.PRONOUN : Kind.NOUN;
            case PRONOUN -> Kind.PRONOUN;
            case VERB, HELPER -> Kind.VERB;
            case PARTICIPLE -> Kind.PARTICIPLE;
            case PREPOSITION -> Kind.PREPOSITION;
            case CONJUNCTION -> Kind.CONJUNCTION;
            case OPENER -> Kind.OPENER;
            case ADVERB -> Kind.ADVERB;
            case COMMA -> Kind.COMMA;
            case STOP, ASIDE -> Kind.STOP;
        };
    }

    private int end(int at) {
        return switch (parts[at]) {
            case NOUN, DETERMINER, NUMBER -> nounEnd(at);
            case VERB, HELPER -> verbEnd(at);
            case PREPOSITION ->
                at
                        + lexicon.set(WordSet.PREPOSITION)
                                .at(sentence, at)
                                .map(match -> match.tokens())
                                .orElse(1);
            default -> at + 1;
        };
    }

    private int nounEnd(int from) {
        int at = from + 1;
        while (at < parts.length
                && !(isTime(at) && parts[at - 1] != Part.DETERMINER)
                && (parts[at] == Part.NOUN
                        || parts[at] == Part.NUMBER
                        || (parts[at] == Part.DETERMINER && isDeterminers(from, at))
                        || (parts[at] == Part.ADVERB
                                && at + 1 < parts.length
                                && parts[at - 1] == Part.DETERMINER
                                && parts[at + 1] != Part.VERB))) {
            at++;
        }
        return at;
    }

    /// `last year`, `Monday` behind another noun.
    boolean isTime(int at) {
        Token word = sentence.token(at);
        Token next = sentence.token(at + 1);
        return (lexicon.isIn(WordSet.TIME_OPENER, word) && !next.isHyphen())
                || lexicon.isIn(WordSet.WEEKDAY, word)
                || (lexicon.months.has(word)
                        && next.isDigits()
                        && sentence.token(at - 1).isWord());
    }

    /// Whether a chunk tells a time: `last year`.
    public boolean tellsTime(Chunk chunk) {
        return chunk.is(Kind.NOUN) && isTime(chunk.from());
    }

    /// `all the`, `both his`: only determiners so far.
    private boolean isDeterminers(int from, int to) {
        for (int at = from; at < to; at++) {
            if (parts[at] != Part.DETERMINER) {
                return false;
            }
        }
        return true;
    }

    private int verbEnd(int from) {
        int at = from + 1;
        int end = at;
        while (at < parts.length && (parts[at] == Part.VERB || parts[at] == Part.HELPER || parts[at] == Part.ADVERB)) {
            at++;
            if (parts[at - 1] != Part.ADVERB) {
                end = at;
            }
        }
        return end;
    }

    private void add(Chunk chunk) {
        chunks.add(chunk);
    }
}
