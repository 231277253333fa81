package factbox.figures.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is only expected, planned, feared or allowed is no fact, unless the label says so too.
final class ModalityCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The airline plans to hire 90 pilots.           | 90 pilots   | pilots hired            | false
            The airline plans to hire 90 pilots.           | 90 pilots   | pilots to be hired if planned | true
            The airline hired 90 pilots.                   | 90 pilots   | pilots hired            | true
            The coastguard feared that 80 people drowned.  | 80 people   | people drowned          | false
            The coastguard feared that 80 people drowned.  | 80 people   | people feared drowned   | true
            The mayor promised 5,000 flats.                | 5,000 flats | flats                   | false
            The mayor promised 5,000 flats.                | 5,000 flats | flats promised          | true
            Three farms have been abandoned, according to a study of 1,250 households. | 1,250 households | households in the study | true
            """)
    void asserts(String text, String number, String label, boolean asserted) {
        assertThat(new ReadSentence(text).holds(number, label)).isEqualTo(asserted);
    }
}
