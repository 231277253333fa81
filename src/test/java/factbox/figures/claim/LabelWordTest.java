package factbox.figures.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A word of a label is borne by its forms, and by words and phrases that say the same.
final class LabelWordTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rescued | The boat took 64 people off a trawler.     | true
            dismissed | The yard laid off 260 welders.           | true
            started | Builders broke ground on 28,000 homes.     | true
            sleep | 320 people slept there.                      | true
            rescued | The storm killed 64 people.                | false
            dismissed | The yard hired 260 welders.              | false
            """)
    void isSaid(String word, String text, boolean said) {
        ParsedSentence parsed = new ReadSentence(text).parsed(false);
        LabelWord label = new ReadSentence(text).label(word).word(0);
        assertThat(label.isSaidIn(parsed.sentence(), 0, parsed.size())).isEqualTo(said);
    }
}
