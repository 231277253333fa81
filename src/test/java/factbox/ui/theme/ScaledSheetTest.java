package factbox.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Lengths grow, and neither lines of one pixel nor what goes with the font or follows from the content.
final class ScaledSheetTest {
    @Test
    void lengthsInPixelsGrow() {
        assertThat(ScaledSheet.scaled(".a { -fx-padding: 3 10; -fx-font-size: 12.5px; -fx-translate-x: -12; }", 200))
                .isEqualTo(".a { -fx-padding: 6.00 20.00; -fx-font-size: 25.00px; -fx-translate-x: -24.00; }");
    }

    @Test
    void whatIsNoLengthInPixelsStaysAsItIs() {
        String css = ".a { -fx-border-width: 1 0 0 3; -fx-pref-height: -1; -fx-background-insets: 0, 0 0 1 0;"
                + " -fx-padding: -1.01em 0 -.50em 0; -fx-opacity: .85; }";
        assertThat(ScaledSheet.scaled(css, 150)).isEqualTo(css);
    }
}
