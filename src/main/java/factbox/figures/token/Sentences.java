package factbox.figures.token;

import factbox.story.Span;
import java.util.ArrayList;
import java.util.List;

/// The sentences of a part of a text, one after another, so that a text of any length is read in little memory.
public final class Sentences {
    /// Text without an end of a sentence is cut here.
    private static final int LONGEST = 2000;

    private final String text;
    private final Lexicon lexicon;
    private final Tokenizer tokenizer;
    private final List<Token> tokens = new ArrayList<>();
    private Token ahead;

    public Sentences(String text, Span part, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.tokenizer = new Tokenizer(text, part, lexicon.vocabulary);
        this.ahead = tokenizer.next();
    }

    /// The next sentence; without tokens at the end.
    public Sentence next() {
        tokens.clear();
        while (ahead.kind() != Token.Kind.NONE) {
            tokens.add(ahead);
            ahead = tokenizer.next();
            if (isEnd() || (tokens.size() >= LONGEST && !ahead.isDigits())) {
                break;
            }
        }
        return new Sentence(text, tokens, lexicon);
    }

    private boolean isEnd() {
        Token last = tokens.getLast();
        if (isParagraph(last)) {
            return true;
        }
        if (last.kind() != Token.Kind.SIGN || last.joins(ahead)) {
            return false;
        }
        int at = tokens.size() - 1;
        while (at > 0 && isClosing(tokens.get(at))) {
            at--;
        }
        Token stop = tokens.get(at);
        if (stop.is("!", "?", "؟", "…", "。")) {
            return true;
        }
        return stop.is(".") && isOpening(ahead) && at > 0 && !isAbbreviation(tokens.get(at - 1), stop);
    }

    /// A blank line parts paragraphs.
    private boolean isParagraph(Token last) {
        int breaks = 0;
        for (int i = last.span().end(); i < ahead.span().start() && breaks < 2; i++) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
        }
        return breaks == 2;
    }

    private static boolean isClosing(Token token) {
        return token.is("”", "’", "\"", "'", ")", "]", "»");
    }

    private static boolean isOpening(Token token) {
        boolean lowerCase = token.isWord() && Character.isLowerCase(token.raw().charAt(0));
        return !lowerCase && !token.is(",", ";", ".", "%");
    }

    private boolean isAbbreviation(Token word, Token stop) {
        boolean initial = word.isWord() && word.text().length() == 1;
        return word.joins(stop) && (initial || lexicon.isIn(WordSet.ABBREVIATION, word));
    }
}
