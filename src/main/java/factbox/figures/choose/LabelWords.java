package factbox.figures.choose;

import factbox.figures.clause.Chunk;
import factbox.figures.clause.Chunk.Kind;
import factbox.figures.clause.Chunks;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import java.util.List;
import java.util.regex.Pattern;

/// Takes the words of a label out of a sentence: whole phrases, and not too many.
final class LabelWords {
    private static final int LONGEST = 90;
    private static final List<WordSet> COMMON = List.of(
            WordSet.MEASURED,
            WordSet.VERB,
            WordSet.NO_VERB,
            WordSet.PEOPLE,
            WordSet.PLURAL,
            WordSet.STOCK,
            WordSet.MONEY_VERB,
            WordSet.CHANGE_ADJECTIVE,
            WordSet.REPORT);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int MOST_CHUNKS = 12;

    private final LabelSentence parts;
    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Chunks chunks;

    LabelWords(LabelSentence parts) {
        this.parts = parts;
        this.sentence = parts.sentence();
        this.lexicon = parts.lexicon();
        this.chunks = parts.chunks();
    }

    /// The words from one token up to another as they stand, without an article in front.
    String noun(int from, int to) {
        int start = from;
        while (start < to - 1
                && (lexicon.isIn(WordSet.LABEL_ARTICLE, token(start))
                        || token(start).isHyphen())) {
            start++;
        }
        return said(start, to);
    }

    /// The words as they stand within a sentence: the first word of the text loses its capital where it is no name.
    String said(int from, int to) {
        if (to <= from) {
            return "";
        }
        String words = sentence.span(from, to).in(sentence.text());
        words = words.indexOf('\n') < 0 && words.indexOf("  ") < 0
                ? words
                : SPACE.matcher(words).replaceAll(" ");
        return from == 0 && isCommon(to) ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }

    private boolean isCommon(int to) {
        Token first = token(0);
        boolean initials =
                first.raw().length() > 1 && Character.isUpperCase(first.raw().charAt(1));
        boolean name = to > 1 && (token(1).isCapital() || token(1).isHyphen()) && !isArticle(0);
        return first.isCapital() && !initials && !name && (isArticle(0) || isKnown(first));
    }

    /// A word that the language's table has as a word like others.
    private boolean isKnown(Token word) {
        return COMMON.stream().anyMatch(set -> lexicon.isIn(set, word)) && !lexicon.months.has(word);
    }

    private boolean isArticle(int at) {
        return lexicon.isIn(WordSet.LABEL_ARTICLE, token(at)) || lexicon.isIn(WordSet.DETERMINER, token(at));
    }

    /// What goes on behind a phrase in the same clause, from a chunk on: `in the valley on Sunday`.
    String rest(int from, int room) {
        int end = restEnd(from, room);
        return end == from
                ? ""
                : said(chunks.get(from).from(), chunks.get(end - 1).to());
    }

    /// The chunk behind what goes on from this one, in whole phrases and up to the next number.
    int restEnd(int from, int room) {
        int end = from;
        int at = from;
        while (at < from + MOST_CHUNKS) {
            int next = step(at, from);
            if (next == at || length(from, next) > room) {
                break;
            }
            at = next;
            end = at;
        }
        boolean cut = parts.isOf(end) && parts.hasNumber(end + 1);
        return cut && end > from + 1 && chunks.get(end - 2).is(Kind.PREPOSITION) ? end - 2 : end;
    }

    /// Whether a phrase goes on with a chunk, and what is said up to it is a part of it.
    boolean isTorn(int at) {
        return switch (chunks.get(at).kind()) {
            case NOUN, PRONOUN, VERB, PARTICIPLE -> true;
            default -> false;
        };
    }

    /// Whether the clause ends before a chunk.
    boolean isOver(int at) {
        return switch (chunks.get(at).kind()) {
            case STOP -> !parts.isEnclosing(chunks.get(at).from());
            case COMMA ->
                !chunks.get(at + 1).is(Kind.NOUN) || chunks.get(at + 2).is(Kind.VERB);
            case OPENER -> true;
            default -> false;
        };
    }

    private int step(int at, int from) {
        Chunk chunk = chunks.get(at);
        return switch (chunk.kind()) {
            case PREPOSITION -> isObject(at + 1) && !isComparing(at) && !isOpener(at) ? at + 2 : at;
            case PARTICIPLE ->
                chunks.get(at + 1).is(Kind.PREPOSITION) && isObject(at + 2)
                        ? at + 3
                        : isObject(at + 1) ? at + 2 : chunks.get(at + 1).is(Kind.NOUN) ? at : at + 1;
            case ADVERB -> at == from || !isEnd(at + 1) ? step(at + 1, from) > at + 1 ? at + 1 : at : at + 1;
            case NOUN ->
                (at == from || (at == from + 1 && chunks.get(from).is(Kind.ADVERB)) || chunks.tellsTime(chunk))
                                && isObject(at)
                        ? at + 1
                        : at;
            case CONJUNCTION -> at > from && parts.isJoined(at) ? at + 2 : at;
            case COMMA -> at > from && chunks.get(at - 1).is(Kind.NOUN) ? parts.listEnd(at) : at;
            case VERB -> parts.isInfinitive(at) && !isPassive(at) ? infinitiveEnd(at) : at;
            default -> at;
        };
    }

    /// `to be held`.
    private boolean isPassive(int at) {
        return lexicon.isIn(WordSet.BEING, token(chunks.get(at).from() + 1));
    }

    /// The chunk behind `to lease its lines`.
    private int infinitiveEnd(int at) {
        if (isObject(at + 1)) {
            return at + 2;
        }
        return isEnd(at + 1) || (chunks.get(at + 1).is(Kind.PREPOSITION) && isObject(at + 2)) ? at + 1 : at;
    }

    private boolean isEnd(int at) {
        return chunks.get(at).is(Kind.STOP) || chunks.get(at).is(Kind.COMMA);
    }

    /// `after the vote` may go on to a verb.
    private boolean isOpener(int at) {
        return parts.opens(at, WordSet.CLAUSE_OPENER) && !isOver(at + 2) && !parts.isOf(at + 2);
    }

    private boolean isComparing(int at) {
        return parts.opens(at, WordSet.COMPARING);
    }

    private boolean isObject(int at) {
        return chunks.get(at).is(Kind.NOUN) && !parts.hasNumber(at);
    }

    int length(int from, int to) {
        return to <= from
                ? 0
                : sentence.span(chunks.get(from).from(), chunks.get(to - 1).to())
                        .length();
    }

    /// The chunks from one up to another, in whole phrases.
    String between(int from, int to) {
        return to <= from
                ? ""
                : said(chunks.get(from).from(), chunks.get(to - 1).to());
    }

    /// An adverb that is no part of the verb: `only`, not `up`.
    private boolean isFocus(int at) {
        return chunks.get(at).is(Kind.ADVERB)
                && !lexicon.isIn(WordSet.PHRASAL_ADVERB, token(chunks.get(at).from()));
    }

    /// A verb up to what it acts on, without the adverbs between.
    String action(int verb, int to) {
        int end = to;
        while (end > verb + 1 && isFocus(end - 1)) {
            end--;
        }
        return between(verb, end);
    }

    /// Puts words into a pattern of the language's table.
    String pattern(String name, String... words) {
        String pattern = lexicon.pattern(name);
        String put = pattern == null ? "{0}" : pattern;
        for (int at = 0; at < words.length; at++) {
            put = put.replace("{" + at + "}", words[at]);
        }
        return put.strip();
    }

    static String join(String... words) {
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : " ").append(word);
            }
        }
        return joined.toString();
    }

    static int room(String words) {
        return Math.max(0, LONGEST - words.length());
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
