package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A window that has no room for its side panes beside the text.
final class NarrowWindowTest extends WindowTest {
    @BeforeEach
    void narrow() {
        awaitPage();
        width(640);
        await("the text alone", () -> node("#story-list") == null && node("#key-figures") == null);
    }

    @Test
    void theFiguresComeOverTheTextAndGoWithEsc() throws Exception {
        double text = onFxThread(() -> node(".reader").getBoundsInParent().getWidth());

        typed("f");

        await("the figures over the text", () -> isOverTheText("#key-figures"));
        assertThat(onFxThread(() -> node(".reader").getBoundsInParent().getWidth()))
                .isEqualTo(text);
        type(KeyCode.ESCAPE);
        await("the text alone", () -> node("#key-figures") == null);
    }

    @Test
    void onePaneAtATimeLiesOverTheText() throws Exception {
        typed("f");
        await("the figures over the text", () -> isOverTheText("#key-figures"));

        typed("[");

        await("the list over the text", () -> isOverTheText("#story-list"));
        assertThat(onFxThread(() -> node("#key-figures") == null)).isTrue();
    }

    @Test
    void whatStoodBesideTheTextIsBackWhenThereIsRoomAgain() {
        width(1200);
        await("all three panes", () -> isBesideTheText("#story-list") && isBesideTheText("#key-figures"));
        typed("f");
        await("no figures", () -> node("#key-figures") == null);

        width(640);
        await("the text alone", () -> node("#story-list") == null);
        typed("f");
        await("the figures over the text", () -> isOverTheText("#key-figures"));
        width(1200);

        await("the list, and no figures", () -> isBesideTheText("#story-list") && node("#key-figures") == null);
    }

    @Test
    void theMenusAreInOneButton() throws Exception {
        assertThat(onFxThread(() -> node("#menu-button").isVisible())).isTrue();
        assertThat(onFxThread(() -> node(".menu-bar") == null)).isTrue();
        assertThat(onFxThread(() -> node("#toolbar-figures").localToScene(0, 0).getX()))
                .isLessThan(640);
    }

    private void width(double width) {
        onFxThread(() -> {
            stage.setWidth(width);
            return true;
        });
    }

    private Node node(String selector) {
        return stage.getScene().lookup(selector);
    }

    private boolean isBesideTheText(String selector) {
        return isInSplitPane(node(selector));
    }

    private boolean isOverTheText(String selector) {
        Node node = node(selector);
        return node != null && !isInSplitPane(node);
    }

    private static boolean isInSplitPane(Node node) {
        Node parent = node;
        while (parent != null && !(parent instanceof SplitPane)) {
            parent = parent.getParent();
        }
        return parent != null;
    }
}
