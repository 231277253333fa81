package factbox.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The place of a letter, by the key where the system knows it, and by the layouts elsewhere.
final class KeyPlacesTest {
    private static KeyPlaces of(String language) {
        return new KeyPlaces(Locale.of(language));
    }

    @ParameterizedTest
    @CsvSource({"ru, о, j", "ru, Л, k", "el, ξ, j", "el, κ, k", "ar, ت, j", "ar, ن, k", "fa, ت, j", "fa, ن, k"})
    void jAndKLieWhereEachLayoutHasThem(String language, String letter, String key) {
        assertThat(of(language).latin(letter, KeyCode.UNDEFINED)).contains(key);
        assertThat(of("en").latin(letter, KeyCode.UNDEFINED)).contains(key);
    }

    @Test
    void theReadersLanguageDecidesWhereTwoLayoutsDiffer() {
        assertThat(of("ar").latin("د", KeyCode.UNDEFINED)).contains("]");
        assertThat(of("fa").latin("د", KeyCode.UNDEFINED)).contains("n");
    }

    @Test
    void theKeyDecidesWhereTheSystemKnowsIt() {
        assertThat(of("ar").latin("د", KeyCode.M)).contains("m");
    }

    @Test
    void latinLettersHaveNoPlaceOfAnother() {
        assertThat(of("de").latin("é", KeyCode.E)).isEmpty();
        assertThat(of("de").latin("ß", KeyCode.UNDEFINED)).isEmpty();
        assertThat(of("de").latin("[", KeyCode.DIGIT8)).isEmpty();
    }
}
