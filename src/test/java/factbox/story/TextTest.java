package factbox.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/// The text of a body is valid Unicode without control characters or reorderings.
final class TextTest {
    @Test
    void loneSurrogatesAreRefused() {
        for (String bad : new String[] {"a\uD83D", "a\uDE00b", "a\uDE00\uD83D"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Text(bad))
                    .withMessage("text holds a lone surrogate at character 1");
        }
    }

    @Test
    void controlCharactersAreRefused() {
        for (char bad : new char[] {0, 7, '\r', 0x0B, 0x1B, 0x7F, 0x85, 0x9F}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Text("ab" + bad))
                    .withMessage("text holds the control character U+%04X at character 2", (int) bad);
        }
    }

    @Test
    void whatReordersTextIsRefused() {
        for (char bad : new char[] {0x202A, 0x202E, 0x2066, 0x2069}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Text("ab" + bad))
                    .withMessage("text holds U+%04X, which reorders text, at character 2", (int) bad);
        }
    }

    @Test
    void everythingElseIsKept() {
        String good = "a\n\tb 😀 ‏عربي‏ \u00A0<&>";
        assertThat(new Text(good).characters()).isEqualTo(good);
    }
}
