package factbox.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is typed is found however the story writes it, and the hit is what stands there.
final class FindInStoryTest {
    private static List<String> found(String words, String text) {
        return FindInStory.search(words, text, 0).hits().stream()
                .map(span -> span.in(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "O'Leary | Here O’Leary’s boats lay | O’Leary",
                "oleary | Here O’Leary’s boats lay | O’Leary",
                "dont | They don’t go | don’t",
                "don't | They dont go | dont",
                "naive resume | The naïve résumé | naïve résumé",
                "Naïve | The naive one | naive",
                "lodz | In Łódź, a city | Łódź",
                "\"quoted\" | a “quoted” word | “quoted”",
                "word - with | a word – with it | word – with",
                "strasse | Die Straße dort | Straße",
                "cafe | The cafe\u0301 shut | cafe\u0301",
                "كتب | الذي كَتَبَ كتابا | كَتَبَ",
                "addon | An add-on works | add-on",
                "addon | To add on works | add on",
                "add-on | An addon works | addon",
                "add on | An add-on works | add-on",
                "add-on | To add on works | add on",
                "us | In the U.S. army | U.S",
                "U.S. | Of US troops | US",
                "U.S. troops | Of US troops | US troops",
                "aircombat | An air combat game | air combat",
                "1234567 | It cost $1,234,567 then | 1,234,567",
                "1,234,567 | It cost 1 234 567 then | 1 234 567",
                "1 000 | It cost 1000 then | 1000",
                "12 000 | It cost 12\u00a0000 then | 12\u00a0000",
                "1.5 | It rose 1.5 percent | 1.5",
                "harb | The harbour | harb",
                "c++ | In C++ it is | C++",
                "soft | A so\u00adft hyphen | so\u00adft",
            })
    void isFoundHoweverWritten(String words, String text, String hit) {
        assertThat(found(words, text)).containsExactly(hit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"at | A tree", "togethe | To get her", "atable | Cat able", "12 | 1 2", "1.5 | 15", "1000 | 1 00 0"
            })
    void isNotFoundInWhatIsAnother(String words, String text) {
        assertThat(found(words, text)).isEmpty();
    }

    @Test
    void theFirstHitBehindThePlaceIsTheCurrentOne() {
        FindInStory find = FindInStory.search("cafe", "Café one, café two", 3);
        assertThat(find.current()).isEqualTo(1);
        assertThat(find.said()).isEqualTo("2 of 2");
    }

    @Test
    void whatHasNoLettersIsNotFound() {
        assertThat(FindInStory.search("\u0301", "Café", 0).hits()).isEmpty();
    }
}
