package factbox.figures.choose;

import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.Tokenizer;
import factbox.figures.token.WordSet;
import factbox.story.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Parts the words of a sentence among its numbers: what is said of one is not said of another.
///
/// `killed 90 people and injured 150` says `killed people` of the one and `and injured` of the other. A part of the
/// number before it shares its words, as in `150 people, including 30 children, died`, and so does one whose own words
/// say nothing that happened, as in `killed 100 soldiers and 50 civilians`.
public final class FigureClauses {
    private static final String PART = "including";
    /// So far behind its number `of them` makes it a part.
    private static final int NEAR = 3;

    private final Sentence sentence;
    private final List<Span> numbers;
    private final Lexicon lexicon;

    /// Of a sentence of a text with the numbers in it.
    public FigureClauses(String text, Span sentence, List<Span> numbers, Locale locale) {
        this.lexicon = Lexicon.of(locale);
        this.sentence = new Sentence(text, tokens(text, sentence, lexicon), lexicon);
        this.numbers = numbers.stream()
                .filter(sentence::contains)
                .distinct()
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    private static List<Token> tokens(String text, Span part, Lexicon lexicon) {
        Tokenizer tokenizer = new Tokenizer(text, part, lexicon.vocabulary);
        List<Token> tokens = new ArrayList<>();
        for (Token token = tokenizer.next(); token.kind() != Token.Kind.NONE; token = tokenizer.next()) {
            tokens.add(token);
        }
        return tokens;
    }

    /// The words that speak of a number, without the number itself; all of the sentence where it is not one of its
    /// numbers.
    public String of(Span number) {
        int index = numbers.indexOf(number);
        return index < 0 ? words(0, sentence.size()) : words(index);
    }

    private String words(int index) {
        String own = words(start(index), first(index)) + " " + words(next(index), end(index));
        boolean part = isPart(index);
        if (index > 0 && (part || (isJoined(index) && saysNothing(start(index), end(index))))) {
            own = words(index - 1) + " " + own;
        }
        return index + 1 < numbers.size() && isPart(index + 1)
                ? own + " " + words(afterPart(index + 1), end(index + 1))
                : own;
    }

    private String words(int from, int to) {
        return from >= to ? "" : sentence.span(from, to).in(sentence.text());
    }

    private int first(int index) {
        return sentence.indexOf(numbers.get(index).start());
    }

    private int next(int index) {
        return sentence.indexOf(numbers.get(index).end() - 1) + 1;
    }

    /// Where the words of a number begin: at the last joint before it, else behind the number before it.
    private int start(int index) {
        if (index == 0) {
            return 0;
        }
        int from = next(index - 1);
        for (int at = first(index) - 1; at >= from; at--) {
            if (isJoint(at)) {
                return at;
            }
        }
        return from;
    }

    /// At a strong stop, else where the next number's words begin.
    private int end(int index) {
        int end = sentence.size();
        if (index + 1 < numbers.size()) {
            int start = start(index + 1);
            end = start == next(index) && !isJoint(start) ? first(index + 1) : start;
        }
        for (int at = next(index); at < end; at++) {
            if (sentence.token(at).is(";", "؛", "—")) {
                return at;
            }
        }
        return end;
    }

    private boolean isJoint(int at) {
        Token token = sentence.token(at);
        return token.is(",", ";", ":", "—", "–", "(", ")", "،", "؛")
                || lexicon.joining.at(sentence, at).isPresent()
                || lexicon.isIn(WordSet.CLAUSE, token);
    }

    private boolean isJoined(int index) {
        Token token = sentence.token(start(index));
        return token.is(",") || lexicon.joining.at(sentence, start(index)).isPresent();
    }

    /// Behind `including` or before `of them`.
    private boolean isPart(int index) {
        for (int at = start(index); at < first(index); at++) {
            if (isPartWord(at)) {
                return true;
            }
        }
        for (int at = next(index); at < next(index) + NEAR && at < end(index); at++) {
            if (isPartWord(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPartWord(int at) {
        return lexicon.synonyms
                .at(sentence, at)
                .filter(match -> match.meaning().equals(PART))
                .isPresent();
    }

    /// Where the whole's words go on: behind the comma that closes the part.
    private int afterPart(int index) {
        for (int at = next(index); at < end(index); at++) {
            if (sentence.token(at).is(",", ")", "—", "–")) {
                return at + 1;
            }
        }
        return end(index);
    }

    private boolean saysNothing(int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = sentence.token(at);
            boolean deed = lexicon.isIn(WordSet.HARM, token)
                    || lexicon.isIn(WordSet.STATE, token)
                    || lexicon.isIn(WordSet.UP, token)
                    || lexicon.isIn(WordSet.DOWN, token)
                    || lexicon.isIn(WordSet.AUXILIARY, token)
                    || token.is("was", "were", "is", "are")
                    || (lexicon.english
                            && (token.text().endsWith("ed") || token.text().endsWith("ing")));
            if (deed) {
                return false;
            }
        }
        return true;
    }
}
