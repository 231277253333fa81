package factbox.figures.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {
    @ParameterizedTest
    @CsvSource({
        "miles, [mi_i]",
        "mile, [mi_i]",
        "yen, JPY",
        "acres, [acr_us]",
        "dollar, USD",
        "Dollars, USD",
        "$, USD",
        "usd, USD",
        "km, km",
        "KM, km",
        "kilometers, km",
        "percent, %",
        "percentage points, percentage points",
        "€, EUR",
        "mph, [mi_i]/h",
        "°C, Cel",
        "square miles, [mi_i]2",
        "hectares, har",
        "barrels, [bbl_us]",
        "years, a",
        "MW, MW",
        "Euro, EUR",
        "livres sterling, GBP",
        "soldiers, soldiers",
        "People, people"
    })
    void aNameSignOrCodeStandsForItsUnit(String typed, String code) {
        assertThat(UnitNames.codes(typed)).contains(code);
    }

    @Test
    void aPoundIsMoneyOrAWeight() {
        assertThat(UnitNames.codes("pounds")).isEqualTo(Set.of("GBP", "[lb_av]"));
    }

    @Test
    void aUnitHasAName() {
        assertThat(UnitNames.name("[mi_i]")).isEqualTo("miles");
        assertThat(UnitNames.name("USD/[bbl_us]")).isEqualTo("dollars/barrels");
        assertThat(UnitNames.name("soldiers")).isEqualTo("soldiers");
        assertThat(UnitNames.isMoney("USD/[bbl_us]")).isTrue();
        assertThat(UnitNames.isMoney("[mi_i]/h")).isFalse();
    }
}
