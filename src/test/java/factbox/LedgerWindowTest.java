package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import factbox.storyfile.EditionReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The ledger in the real window: narrowed, sorted, drawn, saved, and back to the story.
@NullUnmarked
final class LedgerWindowTest extends WindowTest {
    private Path saved;

    @Override
    EditionReader.Files edition() {
        return new EditionFiles("1")
                .story("aid", "Aid", "<p>The US gave $1.7 billion in 2016. It gave $900 million in 2017.</p>", "")
                .story("blast", "Blast", "<p>The blast in Beirut killed at least 171 people, officials said.</p>", "")
                .story("other", "Other", "<p>The blast left 150 people dead in Beirut.</p>", "")
                .files();
    }

    @BeforeEach
    void showLedger() {
        askForFiles(name -> Optional.ofNullable(saved));
        awaitPage();
        typed("l");
        await("the figures", () -> table().getItems().size() == 4);
    }

    private TableView<?> table() {
        return find(TableView.class, "#ledger-table");
    }

    private void narrow(String words, int rows) {
        typed("/");
        typed(words);
        await(rows + " figures for " + words, () -> table().getItems().size() == rows);
    }

    @Test
    void itIsNarrowedSortedAndLeadsToThePassage() {
        narrow("unit:usd figure:>1000", 2);
        await("the rows", () -> says("$1.7 billion") && says("$900 million"));
        type(KeyCode.ENTER, KeyCode.ENTER);
        await("the story", () -> headline().equals("Aid"));
        await("the passage", () -> marked("lit").startsWith("$"));
        assertThat(isShown("#ledger")).isFalse();
        typed("l");
        assertThat(isShown("#ledger")).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(isShown("#ledger")).isFalse();
    }

    @Test
    void theKeyboardSortsIt() {
        robot.interact(() -> find(ComboBox.class, "#ledger-order").requestFocus());
        type(KeyCode.DOWN, KeyCode.DOWN);
        await(
                "the largest first",
                () -> spokenOf(0).contains("$1.7 billion") && spokenOf(3).contains("150"));
    }

    private String spokenOf(int line) {
        return String.valueOf(table().getItems().get(line));
    }

    @Test
    void figuresThatCantBothBeRightStandSideBySide() {
        robot.interact(() -> find(ToggleButton.class, "#ledger-disagreements").fire());
        await("the pair", () -> wrapped(".pair", "171") && wrapped(".pair", "150"));
        Node side = find(Node.class, ".pair .side");
        robot.interact(() -> side.fireEvent(click(side)));
        await("its passage", () -> marked("lit").contains("people"));
    }

    @Test
    void whatIsListedIsSavedInEachFormat() throws Exception {
        narrow("unit:usd", 2);
        export("figures.csv");
        try (CSVParser csv = CSVParser.parse(
                Files.readString(saved),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            var rows = csv.getRecords();
            assertThat(rows).hasSize(2);
            assertThat(rows.stream().map(row -> row.get("number"))).contains("1700000000", "900000000");
            assertThat(rows.getFirst().get("headline")).isEqualTo("Aid");
            assertThat(rows.getFirst().get("sentence")).contains("gave $");
        }
        export("figures.json");
        JsonArray rows = JsonParser.parseString(Files.readString(saved)).getAsJsonArray();
        assertThat(rows.get(0).getAsJsonObject().get("unit").getAsString()).isEqualTo("USD");
        assertThat(rows.size()).isEqualTo(2);
        export("figures.md");
        assertThat(Files.readAllLines(saved)).hasSize(4).last().asString().startsWith("| $");
    }

    private void export(String name) {
        saved = folder.resolve(name);
        robot.interact(() -> find(Button.class, "#ledger-export").fire());
        await("the file " + name, () -> Files.exists(saved) && Files.size(saved) > 0);
    }

    @Test
    void figuresOfOneUnitAreDrawnAndSaved() throws Exception {
        narrow("unit:usd", 2);
        robot.interact(() -> find(Button.class, "#ledger-chart").fire());
        await(
                "the bars",
                () -> robot.lookup(".chart-bar")
                                .match(StackPane.class::isInstance)
                                .queryAll()
                                .size()
                        == 2);
        assertThat(says("2 figures in dollars")).isTrue();
        save("chart.png");
        var picture = ImageIO.read(saved.toFile());
        assertThat(picture.getWidth()).isGreaterThan(300);
        save("chart.svg");
        assertThat(Files.readString(saved)).contains("<svg", "$1.7 billion", "$900 million");
        robot.interact(() -> find(ToggleButton.class, "#chart-time").fire());
        await(
                "the points",
                () -> robot.lookup(".chart-line-symbol")
                                .match(StackPane.class::isInstance)
                                .queryAll()
                                .size()
                        == 2);
        Node point = find(Node.class, ".chart-line-symbol");
        robot.interact(() -> point.fireEvent(click(point)));
        await("its passage", () -> marked("lit").startsWith("$"));
        assertThat(isShown("#figure-chart")).isFalse();
    }

    @Test
    void theFiguresOfTheOpenStoryAreDrawnFromTheReader() throws Exception {
        type(KeyCode.ESCAPE);
        await("the story", () -> headline().equals("Aid") && !isShown("#ledger"));
        typed("c");
        await("the chart", () -> says("2 figures in dollars"));
        assertThat(isShown("#ledger")).isFalse();
        save("story.png");
        assertThat(ImageIO.read(saved.toFile()).getWidth()).isGreaterThan(600);
        save("story.svg");
        assertThat(Files.readString(saved)).contains("<svg", ">Aid<", "$1.7 billion", "dollars");
        Node bar = find(Node.class, ".chart-bar");
        robot.interact(() -> bar.fireEvent(click(bar)));
        await("its passage", () -> marked("lit").startsWith("$"));
        assertThat(isShown("#figure-chart")).isFalse();
        typed("j");
        await("the next story", () -> headline().equals("Blast"));
        typed("c");
        await("why there is none", () -> says("This story has no two figures of one unit"));
    }

    private void save(String name) {
        saved = folder.resolve(name);
        robot.interact(() -> find(Button.class, "#chart-save").fire());
        await("the file " + name, () -> Files.exists(saved) && Files.size(saved) > 0);
    }

    private boolean wrapped(String around, String text) {
        return robot.lookup(around + " .label").queryAll().stream()
                .anyMatch(node -> node instanceof Label label && label.getText().contains(text));
    }
}
