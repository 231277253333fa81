package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import factbox.storyfile.EditionReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

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
                .story("road", "Road", "<p>The road carries between 1,234,567 and 2,345,678 vehicles.</p>", "")
                .story("quake", "Quake", "<p>The quake in Osk killed 104 people on 4 May 2020.</p>", "")
                .story("later", "Later", "<p>The toll of the quake in Osk had risen to 152 dead by 9 May 2020.</p>", "")
                .story("bridge", "Bridge", "ar", "<p>يبلغ طول الطريق 450 كيلومترا.</p>", "")
                .files();
    }

    @BeforeEach
    void showLedger() {
        askForFiles(name -> Optional.ofNullable(saved));
        awaitPage();
        typed("l");
        await("the figures", () -> table().getItems().size() == 8);
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
                () -> spokenOf(0).contains("$1.7 billion") && spokenOf(6).contains("150"));
    }

    private String spokenOf(int line) {
        return String.valueOf(table().getItems().get(line));
    }

    @Test
    void itIsFoundAgainAtTheRowItWasLeftFrom() {
        await("the rows", () -> says("900 million"));
        type(KeyCode.DOWN, KeyCode.DOWN);
        int row = table().getSelectionModel().getSelectedIndex();
        type(KeyCode.ENTER);
        await("the story", () -> !isShown("#ledger"));
        typed("l");
        await("the row", () -> isShown("#ledger") && focusIn("#ledger-table"));
        assertThat(row).isEqualTo(2);
        assertThat(table().getSelectionModel().getSelectedIndex()).isEqualTo(row);
    }

    @Test
    void noValueIsCut() {
        robot.interact(() -> stage.setWidth(900));
        await("every value whole", () -> {
            List<TableCell<?, ?>> cells = robot.lookup(".table-cell.value").queryAll().stream()
                    .<TableCell<?, ?>>map(cell -> (TableCell<?, ?>) cell)
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            return cells.stream().anyMatch(cell -> cell.getText().contains("2,345,678"))
                    && cells.stream().allMatch(LedgerWindowTest::isWhole);
        });
    }

    /// JavaFX ends a text that it cuts with an ellipsis.
    private static boolean isWhole(Labeled cell) {
        return cell.lookup(".text") instanceof Text text
                && text.getText().replaceAll("\\s+", " ").equals(cell.getText());
    }

    @Test
    void arabicIsWrittenFromTheRightInAFontThatHasItsLetters() {
        narrow("unit:km", 1);
        await("the row", () -> says("كيلومتر"));
        assertThat(onFxThread(() -> robot.lookup(".table-cell.value.arabic-script").queryAll().stream()
                        .map(Node::getNodeOrientation)
                        .distinct()
                        .toList()))
                .containsExactly(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void figuresThatCantBothBeRightStandSideBySide() {
        robot.interact(() -> find(ToggleButton.class, "#ledger-disagreements").fire());
        await("the pair", () -> wrapped(".pair", "171") && wrapped(".pair", "150"));
        type(KeyCode.F6);
        assertThat(focusIn(".pair .side")).isTrue();
        type(KeyCode.TAB, KeyCode.ENTER);
        await("its passage", () -> marked("lit").contains("people"));
        String second = marked("lit");
        typed("l");
        await("the same figure", () -> isShown("#disagreements") && focusIn(".pair .side"));
        type(KeyCode.ENTER);
        await("its passage", () -> marked("lit").equals(second));
    }

    @Test
    void aTollThatGrowsIsDrawnAlongTime() {
        robot.interact(() -> find(ToggleButton.class, "#ledger-disagreements").fire());
        await("the development", () -> wrapped(".development", "104") && wrapped(".development", "152"));
        robot.interact(() -> find(Button.class, ".along-time").fire());
        await("the chart", () -> isShown("#figure-chart") && isShown(".figure-time-line"));
        assertThat(find(ToggleButton.class, "#chart-time").isSelected()).isTrue();
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
        assertThat(textsOf(saved)).contains("$1.7 billion", "$900 million", "2 figures in dollars");
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
        assertThat(textsOf(saved)).contains("Aid", "$1.7 billion", "dollars");
        Node bar = find(Node.class, ".chart-bar");
        robot.interact(() -> bar.fireEvent(click(bar)));
        await("its passage", () -> marked("lit").startsWith("$"));
        assertThat(isShown("#figure-chart")).isFalse();
        typed("j");
        await("the next story", () -> headline().equals("Blast"));
        typed("c");
        await("why there is none", () -> says("This story has no two figures of one unit"));
    }

    @Test
    void aBoundIsAnOpenEndOnTheScreenAndInTheDrawing() throws Exception {
        narrow("blast", 2);
        robot.interact(() -> find(Button.class, "#ledger-chart").fire());
        await("the bars", () -> isShown(".chart-bar"));
        assertThat(openEnds()).isEqualTo(1);
        save("bars.svg");
        assertThat(elementsOf(saved, "linearGradient").getLength()).isEqualTo(1);
        robot.interact(() -> find(ToggleButton.class, "#chart-time").fire());
        await("the points with their values", () -> isShown(".chart-line-symbol") && says("≥ 171") && says("150"));
        assertThat(openEnds()).isEqualTo(1);
        save("points.svg");
        assertThat(elementsOf(saved, "linearGradient").getLength()).isEqualTo(1);
        assertThat(textsOf(saved)).contains("people").anyMatch(text -> text.contains("171"));
    }

    private long openEnds() {
        return onFxThread(() -> robot.lookup(".open-end").queryAll().stream()
                .filter(Node::isVisible)
                .count());
    }

    private static List<String> textsOf(Path svg) throws Exception {
        NodeList texts = elementsOf(svg, "text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(at -> texts.item(at).getTextContent())
                .toList();
    }

    /// Read as XML, which a drawing that is not well-formed fails.
    private static NodeList elementsOf(Path svg, String name) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(svg.toFile())
                .getElementsByTagName(name);
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
