package factbox.story;

import static factbox.story.Stories.body;
import static factbox.story.Stories.p;
import static factbox.story.Stories.story;
import static factbox.story.Stories.storyText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A story that exists can be listed, shown and kept.
final class StoryTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "en_US", "e", "en-", "english language", "<b>"})
    void aLanguageIsABcp47Tag(String language) {
        assertThatIllegalArgumentException().isThrownBy(() -> story(language, body(p("x"))));
    }

    @Test
    void theLanguageIsItsLocale() {
        assertThat(story("ar-Latn", body(p("x"))).locale().getScript()).isEqualTo("Latn");
    }

    @Test
    void anIdIsShortAndPlain() {
        assertThat(withId("x".repeat(120)).id()).hasSize(120);
        assertThat(withId("2020-beirut-1").id()).isEqualTo("2020-beirut-1");
        for (String bad : List.of("x".repeat(121), "", " ", "a\u0000", "A", "a--b", "-a", "a-", "a/b", "é")) {
            assertThatIllegalArgumentException().isThrownBy(() -> withId(bad));
        }
    }

    private static Story withId(String id) {
        return new Story(
                id,
                "en",
                "Section",
                "Headline",
                null,
                LocalDate.of(2020, 1, 1),
                null,
                new Source("A paper", null, null),
                List.of(),
                body(p("x")),
                List.of());
    }

    @Test
    void readingTakesAtLeastAMinute() {
        assertThat(Story.minutesToRead(storyText(p("One word.")))).isEqualTo(1);
        assertThat(Story.minutesToRead(storyText(p("word ".repeat(690).strip()))))
                .isEqualTo(3);
    }
}
