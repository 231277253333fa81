package factbox.figures.choose;

import factbox.figures.clause.Chunk;
import factbox.figures.clause.Chunk.Kind;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;

/// Shows the clause around a figure in place of a label.
final class ClauseWords {
    private static final int LONGEST = 90;
    private static final int LONGEST_CLAUSE = 160;
    private static final int MOST_CHUNKS = 12;

    private final LabelSentence sentence;
    private final LabelWords words;

    ClauseWords(LabelSentence sentence, LabelWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /// Whether the clause around some tokens has another noun.
    boolean saysMore(int first, int next) {
        int at = sentence.chunks().indexOf(first);
        int from = at;
        int to = Math.max(at + 1, sentence.chunks().indexOf(next - 1) + 1);
        while (from > 0 && at - from < MOST_CHUNKS && !isBreak(from - 1)) {
            from--;
        }
        while (to < sentence.chunks().size() && to - at < MOST_CHUNKS && !isBreak(to)) {
            to++;
        }
        return hasWord(from, at) || hasWord(sentence.chunks().indexOf(next - 1) + 1, to);
    }

    /// The clause around some tokens as it stands. Where it is too long, dots stand for what is left out.
    String of(int first, int next) {
        int at = sentence.chunks().indexOf(first);
        int behind = Math.max(at + 1, sentence.chunks().indexOf(next - 1) + 1);
        int from = at;
        int to = behind;
        while (from > 0 && !chunk(from - 1).is(Kind.STOP) && !isSpeech(from - 1)) {
            from--;
        }
        while (to < sentence.chunks().size() && !chunk(to).is(Kind.STOP) && !isSaying(to)) {
            to++;
        }
        if (!hasWord(from, to)) {
            while (from > 0 && words.length(from - 1, to) <= LONGEST) {
                from--;
            }
        }
        while (from < at && isLoose(from) && !chunk(from).is(Kind.PREPOSITION)) {
            from++;
        }
        while (to > behind && isLoose(to - 1)) {
            to--;
        }
        return words.length(from, to) <= LONGEST_CLAUSE ? closed(from, to) : part(from, at, behind, to);
    }

    /// The chunks from one up to another, with the bracket that closes one among them.
    private String closed(int from, int to) {
        int end = to == from ? 0 : chunk(to - 1).to();
        boolean open = false;
        for (int at = chunk(from).from(); at < end; at++) {
            open = token(at).is("(") || (open && !token(at).is(")"));
        }
        return open && token(end).is(")") ? words.said(chunk(from).from(), end + 1) : words.between(from, to);
    }

    /// As much of a long clause on both sides of a figure as there is room for.
    private String part(int from, int at, int behind, int to) {
        int start = at;
        int end = behind;
        boolean grows = true;
        while (grows) {
            grows = false;
            if (start > from && words.length(start - 1, end) <= LONGEST_CLAUSE) {
                start--;
                grows = true;
            }
            if (end < to && words.length(start, end + 1) <= LONGEST_CLAUSE) {
                end++;
                grows = true;
            }
        }
        while (start > from && start < at && (isLoose(start) || chunk(start).is(Kind.ADVERB))) {
            start++;
        }
        while (end < to && end > behind && isLoose(end - 1)) {
            end--;
        }
        String said = words.between(start, end);
        return (start > from ? "… " : "") + said + (end < to ? " …" : "");
    }

    /// The end of `the ministry said that` before a clause.
    private boolean isSpeech(int at) {
        return isReporting(at) || (chunk(at).is(Kind.OPENER) && isReporting(at - 1));
    }

    /// The comma before `said the ministry` or `the ministry said` behind a clause.
    private boolean isSaying(int at) {
        return chunk(at).is(Kind.COMMA)
                && (isReporting(at + 1)
                        || ((chunk(at + 1).is(Kind.NOUN) || chunk(at + 1).is(Kind.PRONOUN)) && isReporting(at + 2)));
    }

    private boolean isBreak(int at) {
        return chunk(at).is(Kind.STOP) || chunk(at).is(Kind.OPENER);
    }

    private boolean hasWord(int from, int to) {
        for (int token = chunk(from).from(); from < to && token < chunk(to - 1).to(); token++) {
            if (sentence.chunks().isNoun(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReporting(int at) {
        return chunk(at).is(Kind.VERB)
                && sentence.isIn(WordSet.REPORTING, token(chunk(at).to() - 1));
    }

    private boolean isLoose(int at) {
        return switch (chunk(at).kind()) {
            case PREPOSITION, CONJUNCTION, COMMA -> true;
            default -> false;
        };
    }

    private Token token(int at) {
        return sentence.token(at);
    }

    private Chunk chunk(int index) {
        return sentence.chunk(index);
    }
}
