package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.storyfile.EditionReader;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Figures that the program finds in the text of a story, in the real window.
final class FoundFiguresTest extends WindowTest {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final String BODY = "<p>A blast killed at least 171 people in Beirut. The US gave more than $1.7"
            + " billion in aid since 2006. Its report has two pages.</p>";

    @Override
    EditionReader.Files edition() {
        return new EditionFiles("1").story("blast", "A blast", BODY, "").files();
    }

    @BeforeEach
    void searched() {
        awaitPage();
        await("the cards", () -> isShown("#figure-2"));
    }

    @Test
    void aStoryWithoutAnEditorsFiguresShowsThoseFound() {
        assertThat(says("Found in the text")).isTrue();
        assertThat(says("3 found")).isTrue();
        assertThat(isShown("#figure-3")).isFalse();
        assertThat(marked("found")).contains("at least 171 people", "more than $1.7 billion", "two pages");
        typed("2");
        await("the passage", () -> marked("lit").equals("more than $1.7 billion"));
        assertThat(find(Node.class, "#figure-2").getPseudoClassStates()).contains(CHOSEN);
    }

    @Test
    void everyFigureInTheTextHasItsCardWhileItIsChosen() {
        clickInPage("[data-figure=\"2\"]");
        await("its card", () -> isShown("#figure-3"));
        assertThat(marked("lit")).isEqualTo("two pages");
        assertThat(find(Node.class, "#figure-3").getAccessibleText()).contains("Its report has two pages.");
        typed(",");
        await("the one before", () -> marked("lit").equals("more than $1.7 billion"));
        assertThat(isShown("#figure-3")).isFalse();
        typed(".");
        await("the last", () -> marked("lit").equals("two pages"));
        type(KeyCode.ESCAPE);
        await("none", () -> marked("lit").isEmpty());
    }

    @Test
    void aStoryWhoseFiguresAreAllHiddenSaysSo() {
        for (int left = 3; left > 0; left--) {
            String now = left + " found";
            await(now, () -> says(now));
            typed(".");
            type(KeyCode.DELETE);
        }
        await("why there is none", () -> says("You have hidden every figure of this story."));
        press(KeyCode.CONTROL, KeyCode.Z);
        await("the last one again", () -> says("1 found"));
    }

    @Test
    void theUnderliningIsSwitchedOffAndStaysOff() throws Exception {
        typed("u");
        await("no line", () -> marked("found").isEmpty());
        restart();
        await("the cards", () -> isShown("#figure-2"));
        assertThat(marked("found")).isEmpty();
    }

    @Test
    void aFigureIsPinnedHiddenRenamedAndUndone() throws Exception {
        clickInPage("[data-figure=\"2\"]");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        await("the pinned one among the cards", () -> says("Pinned by you"));
        press(KeyCode.CONTROL, KeyCode.Z);
        await("no pin", () -> !says("Pinned by you"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await("the pin", () -> says("Pinned by you"));
        typed("2");
        type(KeyCode.F2);
        typed("killed by the blast");
        type(KeyCode.ENTER);
        await("the name", () -> spoken("#figure-2").contains("at least 171 killed by the blast."));
        typed("3");
        type(KeyCode.DELETE);
        await("no money", () -> !marked("found").contains("billion"));
        restart();
        await(
                "all as it was left",
                () -> says("Pinned by you")
                        && spoken("#figure-2").contains("killed by the blast")
                        && !marked("found").contains("billion"));
    }

    @Test
    void aSelectionBecomesAFigure() {
        page("""
                (function() {
                  var range = document.createRange(), found = document.querySelectorAll('.found')[1];
                  range.setStartBefore(found);
                  range.setEnd(found.nextSibling, 7);
                  window.getSelection().addRange(range);
                })()""");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        await("the reader's own", () -> spoken("#figure-1").contains("$1.7 billion in aid."));
        assertThat(says("Pinned by you")).isTrue();
        press(KeyCode.CONTROL, KeyCode.Z);
        await("gone", () -> !says("Pinned by you"));
    }

    private String spoken(String card) {
        return isShown(card) ? find(Node.class, card).getAccessibleText() : "";
    }
}
