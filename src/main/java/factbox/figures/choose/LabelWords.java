package factbox.figures.choose;

import factbox.figures.clause.Chunk;
import factbox.figures.clause.Chunk.Kind;
import factbox.figures.clause.Chunks;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/// Takes the words of a label out of a sentence: whole phrases, and not too many.
final class LabelWords {
    private static final int LONGEST = 90;
    private static final int LONGEST_CLAUSE = 160;
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

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Chunks chunks;
    private final BitSet numbers;

    LabelWords(Sentence sentence, Chunks chunks, BitSet numbers) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        this.chunks = chunks;
        this.numbers = numbers;
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
        return end;
    }

    private int step(int at, int from) {
        Chunk chunk = chunks.get(at);
        return switch (chunk.kind()) {
            case PREPOSITION -> isObject(at + 1) && !isComparing(at) ? at + 2 : at;
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
            default -> at;
        };
    }

    private boolean isEnd(int at) {
        return chunks.get(at).is(Kind.STOP) || chunks.get(at).is(Kind.COMMA);
    }

    private boolean isComparing(int at) {
        return lexicon.set(WordSet.COMPARING)
                .at(sentence, chunks.get(at).from())
                .isPresent();
    }

    private boolean isObject(int at) {
        return chunks.get(at).is(Kind.NOUN) && !hasNumber(at);
    }

    boolean hasNumber(int chunk) {
        int number = numbers.nextSetBit(chunks.get(chunk).from());
        return number >= 0 && number < chunks.get(chunk).to();
    }

    private int length(int from, int to) {
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

    /// Whether the clause around some tokens has another noun.
    boolean saysMore(int first, int next) {
        int at = chunks.indexOf(first);
        int from = at;
        int to = Math.max(at + 1, chunks.indexOf(next - 1) + 1);
        while (from > 0 && at - from < MOST_CHUNKS && !isBreak(from - 1)) {
            from--;
        }
        while (to < chunks.size() && to - at < MOST_CHUNKS && !isBreak(to)) {
            to++;
        }
        return hasWord(from, at) || hasWord(chunks.indexOf(next - 1) + 1, to);
    }

    /// The clause around some tokens as it stands. Where it is too long, dots stand for what is left out.
    String clause(int first, int next) {
        int at = chunks.indexOf(first);
        int behind = Math.max(at + 1, chunks.indexOf(next - 1) + 1);
        int from = at;
        int to = behind;
        while (from > 0 && !chunks.get(from - 1).is(Kind.STOP) && !isSpeech(from - 1)) {
            from--;
        }
        while (to < chunks.size() && !chunks.get(to).is(Kind.STOP) && !isSaying(to)) {
            to++;
        }
        if (!hasWord(from, to)) {
            while (from > 0 && length(from - 1, to) <= LONGEST) {
                from--;
            }
        }
        while (from < at && isLoose(from) && !chunks.get(from).is(Kind.PREPOSITION)) {
            from++;
        }
        while (to > behind && isLoose(to - 1)) {
            to--;
        }
        return length(from, to) <= LONGEST_CLAUSE ? closed(from, to) : part(from, at, behind, to);
    }

    /// The chunks from one up to another, with the bracket that closes one among them.
    private String closed(int from, int to) {
        int end = to == from ? 0 : chunks.get(to - 1).to();
        boolean open = false;
        for (int at = chunks.get(from).from(); at < end; at++) {
            open = token(at).is("(") || (open && !token(at).is(")"));
        }
        return open && token(end).is(")") ? said(chunks.get(from).from(), end + 1) : between(from, to);
    }

    /// As much of a long clause on both sides of a figure as there is room for.
    private String part(int from, int at, int behind, int to) {
        int start = at;
        int end = behind;
        boolean grows = true;
        while (grows) {
            grows = false;
            if (start > from && length(start - 1, end) <= LONGEST_CLAUSE) {
                start--;
                grows = true;
            }
            if (end < to && length(start, end + 1) <= LONGEST_CLAUSE) {
                end++;
                grows = true;
            }
        }
        while (start > from
                && start < at
                && (isLoose(start) || chunks.get(start).is(Kind.ADVERB))) {
            start++;
        }
        while (end < to && end > behind && isLoose(end - 1)) {
            end--;
        }
        String words = between(start, end);
        return (start > from ? "… " : "") + words + (end < to ? " …" : "");
    }

    /// The end of `the ministry said that` before a clause.
    private boolean isSpeech(int at) {
        return isReporting(at) || (chunks.get(at).is(Kind.OPENER) && isReporting(at - 1));
    }

    /// The comma before `said the ministry` or `the ministry said` behind a clause.
    private boolean isSaying(int at) {
        return chunks.get(at).is(Kind.COMMA)
                && (isReporting(at + 1)
                        || ((chunks.get(at + 1).is(Kind.NOUN)
                                        || chunks.get(at + 1).is(Kind.PRONOUN))
                                && isReporting(at + 2)));
    }

    private boolean isBreak(int at) {
        return chunks.get(at).is(Kind.STOP) || chunks.get(at).is(Kind.OPENER);
    }

    private boolean hasWord(int from, int to) {
        for (int token = chunks.get(from).from();
                from < to && token < chunks.get(to - 1).to();
                token++) {
            if (chunks.isNoun(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReporting(int at) {
        return chunks.get(at).is(Kind.VERB)
                && lexicon.isIn(WordSet.REPORTING, token(chunks.get(at).to() - 1));
    }

    private boolean isLoose(int at) {
        return switch (chunks.get(at).kind()) {
            case PREPOSITION, CONJUNCTION, COMMA -> true;
            default -> false;
        };
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
