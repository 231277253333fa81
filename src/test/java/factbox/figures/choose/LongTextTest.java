package factbox.figures.choose;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.quantity.QuantityFinder;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Sentences;
import factbox.figures.token.Token;
import factbox.figures.token.Tokenizer;
import factbox.story.Span;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A sentence of any shape takes steps in proportion to its length: every look at a token is counted.
final class LongTextTest {
    private static final int TOKENS = 1 << 12;
    private static final int TIMES = 16;
    /// More looks than this at each token of a sentence on average are no reading but searching.
    private static final int MOST_LOOKS = 500;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 ",
                "9,999,",
                "9.",
                "9-",
                "9/",
                "thousand ",
                "one ",
                "one hundred and ",
                "two-",
                "between 1 and ",
                "from 1 to ",
                "at least ",
                "thousands of ",
                "5 million and ",
                "half a ",
                "a ",
                "$",
                "$1 ",
                "(",
                "1 person ",
                "1 long ",
                "one in ",
                "rose 1 percent, ",
                "second ",
                "per cent of "
            })
    void longSentencesTakeStepsInProportion(String part) {
        long few = looks(part, TOKENS);
        long many = looks(part, TOKENS * TIMES);
        assertThat(many).isLessThan(few * TIMES * 3 / 2);
        assertThat(many).isLessThan((long) TOKENS * TIMES * MOST_LOOKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "9 ", "one ", "at least 9 people. ", "“", "...", "U.S."})
    void aTextIsCutIntoSentencesOnce(String part) {
        String text = part.repeat(100_000 / part.length());
        Sentences sentences = new Sentences(text, new Span(0, text.length()), Lexicon.of(Locale.ENGLISH));
        int end = 0;
        for (Sentence sentence = sentences.next(); sentence.size() > 0; sentence = sentences.next()) {
            Span span = sentence.span(0, sentence.size());
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
        }
        assertThat(end).isEqualTo(text.stripTrailing().length());
    }

    /// How often a token is looked at while the quantities of one sentence are found.
    private static long looks(String part, int tokens) {
        Lexicon lexicon = Lexicon.of(Locale.ENGLISH);
        String text = part.repeat(tokens);
        List<Token> all = Tokenizer.all(text, lexicon.vocabulary).subList(0, tokens);
        Counted counted = new Counted(text, all, lexicon);
        QuantityFinder.find(counted);
        return counted.looks;
    }

    private static final class Counted extends Sentence {
        private long looks;

        Counted(String text, List<Token> tokens, Lexicon lexicon) {
            super(text, tokens, lexicon);
        }

        @Override
        public Token token(int index) {
            looks++;
            return super.token(index);
        }
    }
}
