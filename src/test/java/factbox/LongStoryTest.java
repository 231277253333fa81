package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.story.Body;
import factbox.story.Bound;
import factbox.story.Element;
import factbox.story.KeyFigure;
import factbox.story.Node;
import factbox.story.Passage;
import factbox.story.Quantity;
import factbox.story.Source;
import factbox.story.Story;
import factbox.story.Tag;
import factbox.story.Text;
import factbox.storyfile.EditionReader;
import factbox.storyfile.StoryFile;
import java.io.FileNotFoundException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A story far too long for the page is read, searched and come back to as a short one is.
@NullUnmarked
final class LongStoryTest extends WindowTest {
    private static final int PARAGRAPHS = 2000;

    @Override
    @BeforeEach
    void start() throws Exception {
        try (Library library = LibraryOpener.open(folder).library()) {
            library.add("", List.of(StoryFile.of(story(), Map.of())));
        }
        super.start();
        awaitPage();
    }

    @Override
    EditionReader.Files edition() {
        return name -> {
            throw new FileNotFoundException(name);
        };
    }

    private static Story story() {
        List<Element> blocks = new ArrayList<>();
        blocks.add(wideTable());
        for (int i = 0; i < PARAGRAPHS; i++) {
            if (i % 100 == 0) {
                blocks.add(new Element(Tag.H2, List.of(new Text("Chapter " + (i / 100 + 1)))));
            }
            String unique = i == 1500 ? "In all, 7,341 people moved." : "Nothing much came of it.";
            blocks.add(new Element(
                    Tag.P, List.of(new Text("Paragraph " + i + " of the long report on the valley. " + unique))));
        }
        KeyFigure figure = new KeyFigure(
                "7,341",
                "people who moved",
                new Quantity.Amount(Bound.EXACTLY, new BigDecimal("7341"), "people"),
                null,
                null,
                null,
                new Passage("7,341 people", "", "", null));
        return new Story(
                "long",
                "en",
                "World",
                "A long report",
                "CITY",
                LocalDate.of(2020, 1, 1),
                null,
                new Source("Wire Desk", null, null),
                List.of(),
                new Body(blocks),
                List.of(figure));
    }

    private static Element wideTable() {
        List<Node> cells = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            cells.add(new Element(Tag.TD, List.of(new Text("Column" + i))));
        }
        return new Element(Tag.TABLE, List.of(new Element(Tag.TR, cells)));
    }

    @Test
    void thePageHoldsAFewPiecesWhereverItStands() {
        assertThat(paragraphs()).isPositive().isLessThan(PARAGRAPHS / 4);
        scrollToEnd();
        await("the last paragraph", () -> isInView("Paragraph " + (PARAGRAPHS - 1) + " "));
        await("the first pieces emptied", () -> paragraphs() < PARAGRAPHS / 4);
        type(KeyCode.SPACE);
        await("the end is the end", () -> says("End of the story"));
    }

    @Test
    void theSpaceKeyPassesEveryParagraphInOrder() {
        int last = -1;
        for (int i = 0; i < 40; i++) {
            int first = firstInView();
            int lowest = lastInView();
            assertThat(first).isBetween(Math.max(0, last - 3), last + 1);
            assertThat(lowest).isGreaterThan(last);
            last = lowest;
            type(KeyCode.SPACE);
        }
        assertThat(last).isGreaterThan(200);
        assertThat(paragraphs()).isLessThan(PARAGRAPHS / 4);
    }

    @Test
    void wordsFarDownAreFoundInAPieceThatWasEmpty() {
        press(KeyCode.CONTROL, KeyCode.F);
        typed("paragraph 1234 ");
        await("the hit", () -> marked("current").equals("Paragraph 1234 "));
        assertThat(isInView("Paragraph 1234 ")).isTrue();
        assertThat(paragraphs()).isLessThan(PARAGRAPHS / 4);
    }

    @Test
    void theEvidenceFarDownIsLitAndEscapeLeadsBack() {
        type(KeyCode.SPACE, KeyCode.SPACE);
        int first = firstInView();
        assertThat(first).isPositive();
        typed("1");
        await("the passage", () -> marked("lit").equals("7,341 people"));
        assertThat(isInView("Paragraph 1500 ")).isTrue();
        assertThat(marked("figure")).isEqualTo("7,341 people");
        type(KeyCode.ESCAPE);
        await("the place before", () -> firstInView() == first);
    }

    @Test
    void thePlaceFarDownComesBackAfterARestart() throws Exception {
        typed("1");
        await("the passage", () -> isInView("Paragraph 1500 "));
        int first = firstInView();
        restart();
        await("the place", () -> Math.abs(firstInView() - first) <= 1);
    }

    @Test
    void aWideTableGoesSidewaysByItselfAndThePageNever() {
        assertThat(page("document.querySelector('.wide').scrollWidth > document.querySelector('.wide').clientWidth"))
                .isEqualTo(true);
        assertThat(page("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        page("window.scrollTo(500, 0)");
        assertThat(page("window.pageXOffset")).isEqualTo(0);
    }

    @Test
    void aSelectionIsKeptThoughThePageGoesFarAway() {
        page("""
                (function() {
                  var range = document.createRange();
                  range.selectNodeContents(document.querySelectorAll('#page p[data-start]')[2]);
                  window.getSelection().addRange(range);
                })()""");
        scrollToEnd();
        await("the last paragraph", () -> isInView("Paragraph " + (PARAGRAPHS - 1) + " "));
        assertThat(String.valueOf(page("String(window.getSelection())")).replace("\u00AD", ""))
                .contains("Paragraph 2 ");
    }

    @Test
    void headingsAreSteppedThroughAndTheMarkSaysHowFarOneIs() {
        assertThat(find(Label.class, "#progress").getText()).startsWith("0 of ");
        press(KeyCode.ALT, KeyCode.PAGE_DOWN);
        press(KeyCode.ALT, KeyCode.PAGE_DOWN);
        await("the second chapter", () -> headingAtTop().equals("Chapter 2"));
        press(KeyCode.ALT, KeyCode.PAGE_UP);
        await("the first chapter", () -> headingAtTop().equals("Chapter 1"));
        scrollToEnd();
        await("the end", () -> {
            String[] said = find(Label.class, "#progress").getText().split(" ", -1);
            return said[0].equals(said[2]);
        });
    }

    @Test
    void theContentsLeadToAChapterFarDown() {
        type(KeyCode.F4);
        await("the contents", () -> contents() != null);
        robot.interact(() -> contents().getItems().get(14).fire());
        await("the chapter", () -> headingAtTop().equals("Chapter 15"));
        robot.interact(() -> contents().hide());
    }

    private static ContextMenu contents() {
        return Window.getWindows().stream()
                .filter(open -> open instanceof ContextMenu menu && "contents".equals(menu.getId()))
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElse(null);
    }

    private String headingAtTop() {
        return String.valueOf(page("""
                (function() {
                  var heads = document.querySelectorAll('#page h2');
                  for (var i = 0; i < heads.length; i++) {
                    var box = heads[i].getBoundingClientRect();
                    if (box.top >= 0 && box.top < 60) return heads[i].textContent;
                  }
                  return '';
                })()"""));
    }

    private void scrollToEnd() {
        page("window.scrollTo(0, document.documentElement.scrollHeight)");
    }

    private int paragraphs() {
        return ((Number) page("document.querySelectorAll('#page p[data-start]').length")).intValue();
    }

    private boolean isInView(String words) {
        return inView().stream().anyMatch(text -> text.contains(words));
    }

    private int firstInView() {
        return number(inView().getFirst());
    }

    private int lastInView() {
        return number(inView().getLast());
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll(".*Paragraph (\\d+) .*", "$1"));
    }

    private List<String> inView() {
        return List.of(String.valueOf(page("""
                (function() {
                  var blocks = document.querySelectorAll('#page p[data-start]'), seen = [];
                  for (var i = 0; i < blocks.length; i++) {
                    var box = blocks[i].getBoundingClientRect();
                    if (box.bottom > 0 && box.top < window.innerHeight) seen.push(blocks[i].textContent);
                  }
                  return seen.join('|');
                })()""")).replace("\u00AD", "").split("\\|", -1));
    }
}
