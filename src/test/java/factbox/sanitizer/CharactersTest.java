package factbox.sanitizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is shown is what is there: nothing invisible reorders or hides text.
final class CharactersTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x1B, 0x7F, 0x80, 0x9F, 0xAD, 0x200B, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060,
                0x2066, 0x2069, 0xFEFF, 0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xE0001, 0xE0041, 0xE007F
            })
    void whatHidesOrReordersIsDropped(int point) {
        assertThat(Characters.harmless("a" + Character.toString(point) + "b")).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(ints = {'\n', '\r', 0x0B, '\f', 0x85, 0x2028, 0x2029})
    void everyLineBreakIsOne(int point) {
        assertThat(Characters.harmless("a" + Character.toString(point) + "b")).isEqualTo("a\nb");
        assertThat(Characters.harmless("a\r\nb\r\n\r\n")).isEqualTo("a\nb\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain\ttext\n",
                "می\u200Cخواهم",
                "👨\u200D👩\u200D👧",
                "\u200Fعربي\u200E",
                "\u00A0",
                "日本語",
                "e\u0327"
            })
    void writingNeedsTheRest(String text) {
        assertThat(Characters.harmless(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Test
    void loneSurrogatesAreReplaced() {
        assertThat(Characters.harmless("a\uD83D")).isEqualTo("a\uFFFD");
        assertThat(Characters.harmless("\uDE00\uD83D")).isEqualTo("\uFFFD\uFFFD");
        assertThat(Characters.harmless("😀")).isEqualTo("😀");
    }

    @Test
    void textIsComposed() {
        assertThat(Characters.harmless("e\u0301")).isEqualTo("é");
        assertThat(Characters.harmless("e\u200B\u0301")).isEqualTo("é");
        assertThat(Characters.harmless("\u212B")).isEqualTo("Å");
    }
}
