package factbox.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A date is as exact as it was given and is written as it was read.
final class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2017", "2013-09", "2020-08-11", "0001", "0987-01", "9999-12-31", "2024-02-29"})
    void readsWhatItWrites(String iso) {
        assertThat(PartialDate.parse(iso)).hasToString(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17",
                "+999",
                "-999",
                "0000",
                "٢٠١٧",
                " 201",
                "2017-13",
                "2017-00",
                "2017-9",
                "2017-09-31",
                "2023-02-29",
                "2017-09-00",
                "2017-00-00",
                "2017-09-1",
                "+12017-01-01",
                "-2017-01-01",
                "2017-09-01T00:00",
                "2017/09",
                "20170901",
                "year"
            })
    void refusesWhatIsNoDate(String iso) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(iso));
    }

    @Test
    void digitsAreThoseOfIsoEverywhere() {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.of("ar", "EG"));
        try {
            assertThat(new PartialDate(2017, 9, 1)).hasToString("2017-09-01");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void aDayNeedsItsMonth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2017, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2017, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(10_000, 1, 1));
    }
}
