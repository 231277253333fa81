package factbox.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A picture is what its bytes say.
final class PictureTypeTest {
    @ParameterizedTest
    @CsvSource({
        "89 50 4E 47 0D 0A 1A 0A 00, image/png",
        "FF D8 FF E0, image/jpeg",
        "47 49 46 38 37 61, image/gif",
        "47 49 46 38 39 61 01, image/gif",
        "52 49 46 46 00 00 00 00 57 45 42 50, ''",
        "52 49 46 46 00 00 00 00 57 41 56 45, ''",
        "4D 5A, ''",
        "FF D8, ''",
        "'', ''",
    })
    void bytesTellTheType(String hex, String type) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThat(PictureType.of(bytes)).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg>",
                "<?xml version='1.0'?>\n<!-- by hand -->\n<svg xmlns='http://www.w3.org/2000/svg'/>",
                "\uFEFF<svg/>",
                "<!DOCTYPE svg>\n<svg/>",
                "<!DOCTYPE svg PUBLIC 'x' 'y' [ <!ENTITY a 'b'> ]><svg:svg>"
            })
    void drawingsAreKnownBehindTheirProlog(String svg) {
        assertThat(PictureType.of(svg.getBytes(StandardCharsets.UTF_8))).isEqualTo("image/svg+xml");
    }

    @Test
    void endlessCommentsAreLookedThroughOnce() {
        byte[] comments = "<!---->".repeat(1000).getBytes(StandardCharsets.UTF_8);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PictureType.of(comments)))
                .isEmpty();
    }

    @Test
    void textIsNoPicture() {
        for (String text : new String[] {"svg", "A <svg> element", "{\"a\": \"<svg>\"}", "<html><svg></html>", "<p>"}) {
            assertThat(PictureType.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
        }
    }
}
