package factbox.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.verify.Standing;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// How standings are shown on chips.
final class StandingSignTest {
    @Test
    void aStandingIsToldFromTheOthersWithoutItsColour() {
        assertThat(StandingSign.shown(Standing.NUMBER_ONLY)).isEqualTo("# Number only");
        assertThat(StandingSign.shown(Standing.VERIFIED)).isEqualTo("✓ Verified");
        assertThat(Arrays.stream(Standing.values()).map(StandingSign::shown)).doesNotHaveDuplicates();
    }

    @Test
    void aStyleClassIsWrittenAsOthersAre() {
        assertThat(StandingSign.styleClass(Standing.NUMBER_ONLY)).isEqualTo("number-only");
    }
}
