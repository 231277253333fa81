package factbox.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every text is legible in every theme: contrast of at least 4.5 to 1, as WCAG 2 reckons it.
final class PaletteTest {
    private static final List<String> INKS =
            List.of("ink", "soft-ink", "accent", "verified", "disputed", "number-only");
    private static final List<String> GROUNDS = List.of("paper", "chrome", "list", "chosen", "chip");

    @ParameterizedTest
    @EnumSource
    void everyInkIsLegibleOnEveryGround(Palette palette) {
        for (String ink : INKS) {
            for (String ground : GROUNDS) {
                assertLegible(palette, ink, ground);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMarkedInTheTextIsLegible(Palette palette) {
        assertLegible(palette, "ink", "lit");
        assertLegible(palette, "on-underline", "underline");
    }

    @Test
    void contrastIsReckonedAsWcagDoes() {
        assertThat(contrast("#000000", "#FFFFFF")).isEqualTo(21);
        assertThat(contrast("#777777", "#FFFFFF")).isBetween(4.47, 4.49);
        assertThat(contrast("#FFFFFF", "#767676")).isBetween(4.54, 4.55);
    }

    @Test
    void colourTokensAreKnownByName() {
        assertThat(Palette.LIGHT.colour("paper")).isEqualTo("#FBFAF6");
        assertThat(Palette.DARK.declarations("-")).startsWith("-paper:#17181A;-chrome:#1F2123;");
        assertThatIllegalArgumentException().isThrownBy(() -> Palette.LIGHT.colour("pink"));
    }

    private static void assertLegible(Palette palette, String ink, String ground) {
        assertThat(contrast(palette.colour(ink), palette.colour(ground)))
                .as("%s: %s on %s", palette, ink, ground)
                .isGreaterThanOrEqualTo(4.5);
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
