package factbox.figures.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsTest {
    private final Synonyms english = Synonyms.of(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "killed, kill", "perished, kill", "Deaths, kill", "lost their lives, kill", "death toll, kill", "hurt, wound",
        "injuries, wound", "climbed, rise", "dropped, fall", "staff, worker", "jobs, worker", "laid off, lay off"
    })
    void aWordOrPhraseHasTheHeadOfItsGroup(String phrase, String head) {
        assertThat(english.head(phrase)).contains(head);
    }

    @Test
    void aWordOfNoGroupHasNoHead() {
        assertThat(english.head("parliament")).isEmpty();
        assertThat(english.head("")).isEmpty();
        assertThat(english.head("parliament")).isEmpty();
    }

    @Test
    void thePhrasesOfATextAreFoundAtTheirPlaces() {
        String text = "Dozens lost their lives and others were hurt.";
        List<Synonyms.Found> found = english.in(text);
        assertThat(found).extracting(Synonyms.Found::head).containsExactly("kill", "wound");
        assertThat(found.getFirst().span().in(text)).isEqualTo("lost their lives");
    }

    @Test
    void oneHeadStandsForTheWordsOfAllLanguages() {
        assertThat(Synonyms.of(Locale.FRENCH).head("morts")).contains("kill");
        assertThat(Synonyms.of(Locale.GERMAN).head("Verletzte")).contains("wound");
        assertThat(Synonyms.of(Locale.forLanguageTag("es")).head("empleos")).contains("worker");
        assertThat(Synonyms.all()).hasSize(4);
        assertThat(english.head("morts")).isEqualTo(Optional.empty());
    }

    @Test
    void wordsOfOneGroupAreTheSame() {
        assertThat(english.head("dead")).isPresent().isEqualTo(english.head("fatalities"));
        assertThat(english.head("dead")).isNotEqualTo(english.head("injured"));
    }
}
