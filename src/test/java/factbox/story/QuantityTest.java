package factbox.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A quantity says its bound and unit in every form, and cannot be absurd.
final class QuantityTest {
    @Test
    void aRangeIsBetweenAndWordsAreAbout() {
        assertThat(new Quantity.Range(BigDecimal.ONE, BigDecimal.TEN, "a").bound())
                .isEqualTo(Bound.BETWEEN);
        assertThat(new Quantity.Wording("thousands", "tons").bound()).isEqualTo(Bound.ABOUT);
    }

    @Test
    void oneNumberIsNotBetween() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity.Amount(Bound.BETWEEN, BigDecimal.ONE, "a"))
                .withMessage("a quantity between two numbers needs max");
    }

    @Test
    void aRangeRunsUpwards() {
        for (String max : new String[] {"1", "1.0", "0"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Quantity.Range(BigDecimal.ONE, new BigDecimal(max), "a"))
                    .withMessage("max is not above number");
        }
    }

    @Test
    void unitAndWordsAreThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity.Amount(Bound.ABOUT, BigDecimal.ONE, " "))
                .withMessage("unit is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity.Range(BigDecimal.ONE, BigDecimal.TEN, ""))
                .withMessage("unit is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity.Wording("", "tons"))
                .withMessage("words is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e41",
                "1e-41",
                "1e999999999",
                "1e-999999999",
                "0e2147483647",
                "0e-2147483647",
                "12345678901234567890123456789012345678901"
            })
    void numbersBeyondReasonAreRefused(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity.Amount(Bound.ABOUT, new BigDecimal(number), "a"))
                .withMessage("a number has at most 40 digits");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Quantity.Range(new BigDecimal(number).negate().abs(), BigDecimal.TEN, "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "1700000000", "0.000001", "1e40", "1234567890123456789012345678901234567890"})
    void reasonableNumbersAreKept(String number) {
        assertThat(new Quantity.Amount(Bound.ABOUT, new BigDecimal(number), "a").number())
                .isEqualTo(new BigDecimal(number));
    }
}
