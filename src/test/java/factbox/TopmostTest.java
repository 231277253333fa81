package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.storyfile.EditionReader;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Keys go to what is on top: an overlay, an open list, the find bar, the card or link that has the keyboard.
@NullUnmarked
final class TopmostTest extends WindowTest {
    private static final String BODY =
            "<p>A blast killed at least 171 people. <a href=\"https://example.org/a\">More</a>."
                    + " The US gave $1.7 billion in aid.</p>";

    @Override
    EditionReader.Files edition() {
        return new EditionFiles("1")
                .story("blast", "A blast", BODY, "")
                .file("other.json", """
                        {"schemaVersion": 1, "id": "other", "language": "en", "section": "Other", "headline": "Other",
                         "published": "2020-08-10", "source": {"name": "Test"}, "body": ["<p>Nothing.</p>"]}""")
                .files();
    }

    @BeforeEach
    void page() {
        awaitPage();
        await("the cards", () -> isShown("#figure-2"));
    }

    @Test
    void anOverlayKeepsTheKeyboardAndEscapeClosesIt() {
        press(KeyCode.CONTROL, KeyCode.K);
        for (int i = 0; i < 6; i++) {
            type(KeyCode.TAB);
            assertThat(focusIn("#overlay")).isTrue();
        }
        robot.interact(() -> find(Node.class, "#stories").requestFocus());
        await("the keyboard back", () -> focusIn("#overlay"));
        type(KeyCode.ESCAPE);
        assertThat(isShown("#overlay")).isFalse();
    }

    @Test
    void anOpenListTakesSingleKeysItself() {
        ChoiceBox<?> sections = find(ChoiceBox.class, "#sections");
        robot.interact(sections::requestFocus);
        robot.interact(sections::show);
        typed("s");
        robot.interact(sections::hide);
        assertThat(says("Bookmarked 0")).isTrue();
        typed("s");
        await("the bookmark", () -> says("Bookmarked 1"));
    }

    @Test
    void escapeInThePageClosesTheFindBarFirst() {
        typed("1");
        await("the figure", () -> !marked("lit").isEmpty());
        press(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> find(Node.class, "#page").requestFocus());
        type(KeyCode.ESCAPE);
        assertThat(isShown("#find-bar")).isFalse();
        assertThat(marked("lit")).isNotEmpty();
        type(KeyCode.ESCAPE);
        await("no figure", () -> marked("lit").isEmpty());
    }

    @Test
    void enterOnALinkOffersItsAddress() {
        robot.interact(() -> find(Node.class, "#page").requestFocus());
        page("document.querySelector('[data-address]').focus()");
        type(KeyCode.ENTER);
        await("its question", () -> says("Open in browser"));
        assertThat(opened).isEmpty();
    }

    @Test
    void theCardThatHasTheKeyboardIsTheChosenOne() {
        typed("1");
        robot.interact(() -> find(Node.class, "#figure-2").requestFocus());
        await("its passage", () -> marked("lit").contains("$1.7 billion"));
        type(KeyCode.DELETE);
        await("hidden", () -> says("1 found"));
        press(KeyCode.CONTROL, KeyCode.Z);
        await("chosen again", () -> marked("lit").contains("$1.7 billion"));
    }
}
