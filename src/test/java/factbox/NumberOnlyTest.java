package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.rendering.Palette;
import factbox.storyfile.EditionReader;
import factbox.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A figure whose passage is silent on a part of it, wherever the window shows standings.
@NullUnmarked
final class NumberOnlyTest extends WindowTest {
    private static final String REASON = "The sentence does not say that it is as of 2020-07.";

    @Override
    EditionReader.Files edition() {
        return new EditionFiles("1")
                .story(
                        "ferry",
                        "A ferry",
                        "<p>The ferry carried 240 people over the bay. The fare is 4 euros.</p>",
                        figure("240", "people carried by the ferry", "240, \"unit\": \"people\"", "carried 240 people")
                                        .replace("}}", "}, \"asOf\": \"2020-07\"}")
                                + ","
                                + figure("7", "euros a crossing", "7, \"unit\": \"EUR\"", "The fare is 4 euros"))
                .files();
    }

    private static String figure(String value, String label, String quantity, String evidence) {
        return """
                {"value": "%s", "label": "%s", "evidence": {"exact": "%s"},
                 "quantity": {"bound": "exactly", "number": %s}}""".formatted(value, label, evidence, quantity);
    }

    @BeforeEach
    void figures() {
        awaitPage();
        await("the cards", () -> isShown("#figure-2"));
    }

    @Test
    void itsCardHasASignAndColourOfItsOwnAndNamesTheMissingPart() {
        Label chip = chip();
        assertThat(chip.getText()).isEqualTo("# Number only");
        typed("1");
        await(
                "the reason",
                () -> robot.lookup("#figure-1 .reason").queryAll().stream()
                        .anyMatch(node -> node.isVisible()
                                && node instanceof Label label
                                && label.getText().equals(REASON)));
        assertThat(find(Node.class, "#figure-1").getAccessibleText()).contains("Number only", REASON);
        for (Theme theme : Set.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST)) {
            String item = "menu-theme-" + theme.name().toLowerCase(Locale.ROOT);
            robot.interact(() -> find(MenuBar.class, ".menu-bar").getMenus().stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .flatMap(each -> each instanceof Menu inner ? inner.getItems().stream() : Stream.of(each))
                    .filter(each -> item.equals(each.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire());
            Paint colour = Color.web(Palette.valueOf(theme.name()).colour("number-only"));
            await("its colour in " + theme, () -> chip().getTextFill().equals(colour));
            assertThat(find(Label.class, "#figure-2 .standing").getTextFill()).isNotEqualTo(colour);
        }
    }

    private Label chip() {
        return find(Label.class, "#figure-1 .standing");
    }

    @Test
    void itsStandingAndReasonAreCopiedWithTheFigure() {
        typed("1");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(onFxThread(() -> Clipboard.getSystemClipboard().getString())).contains("Number only: " + REASON);
    }

    @Test
    void theLedgerShowsItFiltersItAsInDoubtAndSavesIt() throws Exception {
        Path saved = folder.resolve("figures.csv");
        askForFiles(_ -> Optional.of(saved));
        typed("l");
        await(
                "the figures",
                () -> find(TableView.class, "#ledger-table").getItems().size() >= 2);
        robot.interact(() -> robot.lookup(".chip").queryAllAs(ToggleButton.class).stream()
                .filter(chip -> chip.getText().equals("In doubt"))
                .findFirst()
                .orElseThrow()
                .fire());
        await("both in doubt", () -> standings().equals(Set.of("# Number only", "Unsupported")));
        robot.interact(() -> find(Button.class, "#ledger-export").fire());
        await("the file", () -> Files.exists(saved) && Files.readString(saved).contains("number_only"));
    }

    private Set<String> standings() {
        return robot.lookup("#ledger-table .standing").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.toSet());
    }
}
