package factbox.figures.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two words are forms of one where they share a stem.
final class WordStemsTest {
    @ParameterizedTest
    @CsvSource({
        "visits, visited, true",
        "stopped, stops, true",
        "parties, party, true",
        "exports, exporters, true",
        "arrival, arrived, true",
        "injuries, injured, true",
        "took, taken, true",
        "shown, showed, true",
        "growth, grew, true",
        "bank's, banks, true",
        "killed, injured, false",
        "women, men, false",
        "exports, imports, false",
        "north, south, false",
    })
    void shareAStem(String one, String other, boolean shared) {
        assertThat(!Collections.disjoint(ReadSentence.TABLE.stems(one), ReadSentence.TABLE.stems(other)))
                .isEqualTo(shared);
    }
}
