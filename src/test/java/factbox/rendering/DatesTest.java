package factbox.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.PartialDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Dates are shown as exactly as they are known.
final class DatesTest {
    @Test
    void datesAreInEnglishEverywhere() {
        assertThat(Dates.whole(LocalDate.of(2019, 7, 5))).isEqualTo("5 July 2019");
        assertThat(Dates.brief(LocalDate.of(2020, 8, 11))).isEqualTo("11 Aug 2020");
    }

    @Test
    void whatIsNotKnownIsNotShown() {
        assertThat(Dates.brief(PartialDate.parse("2017"))).isEqualTo("2017");
        assertThat(Dates.brief(PartialDate.parse("2013-09"))).isEqualTo("Sept 2013");
        assertThat(Dates.brief(PartialDate.parse("2020-12-01"))).isEqualTo("1 Dec 2020");
    }
}
