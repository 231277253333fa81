package factbox.figures.choose;

import factbox.figures.clause.Chunk;
import factbox.figures.clause.Chunk.Kind;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;

/// Shows the clause around a figure in place of a label.
final class ClauseWords {
    private static final int LONGEST_PART = 160;
    private static final int LONGEST_WHOLE = 200;
    private static final int MOST_CHUNKS = 12;

    private final LabelSentence sentence;
    private final LabelWords words;

    ClauseWords(LabelSentence sentence, LabelWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /// Whether the clause around a figure has a noun besides those that the figure stands with.
    boolean saysMore(FigureHead head) {
        int place = Math.min(head.place(), head.at());
        int behind = Math.max(head.behind(), sentence.chunks().indexOf(head.next() - 1) + 1);
        int from = place;
        int to = behind;
        while (from > 0 && place - from < MOST_CHUNKS && !isBreak(from - 1)) {
            from--;
        }
        while (to < sentence.chunks().size() && to - behind < MOST_CHUNKS && !isBreak(to)) {
            to++;
        }
        return hasWord(from, place) || hasWord(behind, to);
    }

    /// The clause around some tokens as it stands. Where it is too long, dots stand for what is left out.
    String of(int first, int next) {
        int at = sentence.chunks().indexOf(first);
        int behind = Math.max(at + 1, sentence.chunks().indexOf(next - 1) + 1);
        int from = start(at);
        int to = end(behind);
        while (from > 0 && !hasVerb(from, to)) {
            int before = start(from - 1);
            if (words.length(before, to) > LONGEST_PART) {
                break;
            }
            from = before;
        }
        while (from < at && (isStop(from) || (isLoose(from) && !chunk(from).is(Kind.PREPOSITION)))) {
            from++;
        }
        while (to > behind && isLoose(to - 1)) {
            to--;
        }
        return words.length(from, to) <= LONGEST_WHOLE ? closed(from, to) : part(from, at, behind, to);
    }

    private int start(int at) {
        int from = at;
        while (from > 0 && !isStop(from - 1) && !isSpeech(from - 1)) {
            from--;
        }
        return from;
    }

    private int end(int behind) {
        int to = behind;
        while (to < sentence.chunks().size() && !isStop(to) && !isSaying(to)) {
            to++;
        }
        return to;
    }

    /// A stop that is no bracket and no quotation mark.
    private boolean isStop(int at) {
        return chunk(at).is(Kind.STOP) && !sentence.isEnclosing(chunk(at).from());
    }

    /// The chunks from one up to another, with the brackets and quotation marks of those among them.
    private String closed(int from, int to) {
        int start = from < to ? chunk(from).from() : 0;
        int end = from < to ? chunk(to - 1).to() : 0;
        int open = 0;
        boolean quoted = false;
        boolean closes = false;
        for (int at = start; at < end; at++) {
            Token token = token(at);
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            closes |= token.is("”") && !quoted;
            quoted = token.is("“") || (quoted && !token.is("”"));
        }
        boolean closing =
                (open > 0 && token(end).is(")")) || (quoted && token(end).is("”"));
        boolean opening = (open < 0 && token(start - 1).is("("))
                || (closes && token(start - 1).is("“"));
        return words.said(opening ? start - 1 : start, closing ? end + 1 : end);
    }

    /// As much of a long clause around a figure as there is room for: from where a clause begins in it if one does.
    private String part(int from, int at, int behind, int to) {
        int start = words.length(from, behind) <= LONGEST_PART ? from : innerStart(from, at, behind);
        boolean begins = start >= 0;
        if (!begins) {
            start = at;
            while (start > from && words.length(start - 1, behind) <= LONGEST_PART) {
                start--;
            }
            while (start > from && start < at && !isPhrase(start)) {
                start++;
            }
        }
        int end = to;
        while (end > behind && (words.length(start, end) > LONGEST_PART || !isWhole(end))) {
            end--;
        }
        return (begins ? "" : "… ") + closed(start, end) + (end < to ? " …" : "");
    }

    /// Where the earliest clause within a clause begins that leads to a figure and has room; -1 where there is none.
    private int innerStart(int from, int at, int behind) {
        for (int start = from + 1; start < at; start++) {
            if (words.length(start, behind) <= LONGEST_PART && isClauseStart(start, at)) {
                return start;
            }
        }
        return -1;
    }

    /// `how the state could` and `and the state could`, but not `and the state` alone.
    private boolean isClauseStart(int start, int at) {
        Chunk before = chunk(start - 1);
        boolean opens = before.is(Kind.OPENER) || before.is(Kind.CONJUNCTION) || before.is(Kind.COMMA);
        boolean subject = chunk(start).is(Kind.NOUN) || chunk(start).is(Kind.PRONOUN);
        if (!opens || !subject || sentence.chunks().tellsTime(chunk(start))) {
            return false;
        }
        int verb = start + 1;
        while (verb < at
                && (chunk(verb).is(Kind.NOUN)
                        || chunk(verb).is(Kind.PREPOSITION)
                        || chunk(verb).is(Kind.ADVERB))) {
            verb++;
        }
        return verb < at && (chunk(verb).is(Kind.VERB) || (isAntecedent(start) && !before.is(Kind.CONJUNCTION)));
    }

    /// `sales, which were`.
    private boolean isAntecedent(int noun) {
        int opener = chunk(noun + 1).is(Kind.COMMA) ? noun + 2 : noun + 1;
        return chunk(opener).is(Kind.OPENER) && sentence.opens(opener, WordSet.NOUN_RELATIVE);
    }

    /// Whether a phrase may begin at a chunk.
    private boolean isPhrase(int at) {
        return !isLoose(at)
                && !chunk(at).is(Kind.ADVERB)
                && !chunk(at).is(Kind.PARTICIPLE)
                && !chunk(at - 1).is(Kind.PREPOSITION);
    }

    /// Whether the words before a chunk may end there.
    private boolean isWhole(int end) {
        boolean goesOn = chunk(end).is(Kind.NOUN) && !sentence.chunks().tellsTime(chunk(end));
        return !goesOn
                && !isLoose(end - 1)
                && !chunk(end - 1).is(Kind.OPENER)
                && !chunk(end - 1).is(Kind.VERB);
    }

    /// The end of `the ministry said that` that opens a sentence.
    private boolean isSpeech(int at) {
        int verb = chunk(at).is(Kind.OPENER) ? at - 1 : at;
        while (chunk(verb).is(Kind.NOUN) && chunk(verb - 1).is(Kind.PREPOSITION)) {
            verb -= 2;
        }
        boolean clause = chunk(at + 1).is(Kind.PRONOUN) || (chunk(at + 1).is(Kind.NOUN) && !isAddressee(at + 1));
        boolean speech = isReporting(verb)
                && (clause || chunk(at).is(Kind.OPENER) || chunk(at + 1).is(Kind.OPENER));
        for (int before = at - 1; speech && before >= 0; before--) {
            speech = !sentence.hasNumber(before)
                    && (!chunk(before).is(Kind.OPENER) || before == at)
                    && !chunk(before).is(Kind.CONJUNCTION);
        }
        return speech;
    }

    /// `told the paper in an interview he`: another noun phrase stands behind it, and no verb between.
    private boolean isAddressee(int noun) {
        int at = noun + 1;
        while (chunk(at).is(Kind.PREPOSITION) && chunk(at + 1).is(Kind.NOUN)) {
            at += 2;
        }
        return chunk(at).is(Kind.PRONOUN)
                || chunk(at).is(Kind.NOUN)
                || chunk(at).is(Kind.OPENER);
    }

    /// The comma before `said the ministry` or `the ministry said` behind a clause.
    private boolean isSaying(int at) {
        return chunk(at).is(Kind.COMMA)
                && (isReporting(at + 1)
                        || ((chunk(at + 1).is(Kind.NOUN) || chunk(at + 1).is(Kind.PRONOUN)) && isReporting(at + 2)));
    }

    private boolean isBreak(int at) {
        return chunk(at).is(Kind.STOP) || (chunk(at).is(Kind.OPENER) && !sentence.opens(at, WordSet.NOUN_RELATIVE));
    }

    private boolean hasVerb(int from, int to) {
        for (int at = from; at < to; at++) {
            if (chunk(at).is(Kind.VERB)) {
                return true;
            }
        }
        return false;
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
