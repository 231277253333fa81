package factbox.figures.claim;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.KeyFigure;
import factbox.story.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A figure is said by those whom its sentence names as saying it.
final class SpeakerCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Forty men drowned, said the mayor, Ana Costin.          | Forty men | Ana Costin | true
            Forty men drowned, said the mayor, Ana Costin.          | Forty men | police     | false
            Police say that 40 men drowned.                         | 40 men    | police     | true
            Forty men drowned.                                      | Forty men | police     | false
            Organisers counted 900 marchers, police 300 marchers.   | 900 marchers | Organisers | true
            """)
    void isSaidBy(String text, String number, String who, boolean held) {
        ReadSentence sentence = new ReadSentence(text);
        KeyFigure figure = new KeyFigure(
                number,
                "label",
                sentence.stated(number).mention().quantity(),
                null,
                who,
                null,
                new Passage(number, "", "", null));
        assertThat(new SpeakerCheck(sentence.number(number)).finding(figure).stands())
                .isEqualTo(held);
    }
}
