package factbox.rendering;

import static factbox.story.Stories.body;
import static factbox.story.Stories.element;
import static factbox.story.Stories.text;
import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Element;
import factbox.story.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// Columns of numbers are set to the right, their heads with them, and a table stands in a frame of its own.
final class NumberColumnsTest {
    @Test
    void theFilledCellsOfAColumnOfNumbersAndItsHeadAreMarked() {
        assertThat(marked(
                        row(Tag.TH, "Country", "Dead", "Change", "When"),
                        row(Tag.TD, "Iraq", "1,963", "–3.4%", "May 2016"),
                        row(Tag.TD, "Syria", "n/a", "US$ 12.5 bn", "2017"),
                        row(Tag.TD, "All", "2,195*", "+7 pp", "—")))
                .containsExactly("Dead", "Change", "1,963", "–3.4%", "n/a", "US$ 12.5 bn", "2,195*", "+7 pp");
    }

    @Test
    void oneCellOfWordsMakesAColumnOfWords() {
        assertThat(marked(row(Tag.TH, "Year", "Note"), row(Tag.TD, "2016", "12"), row(Tag.TD, "2017", "about a dozen")))
                .containsExactly("Year", "2016", "2017");
    }

    @Test
    void aTableStandsInAFrameThatTheKeyboardReaches() {
        assertThat(page(row(Tag.TD, "1")).select("div.wide[tabindex=0] > table"))
                .hasSize(1);
    }

    private static List<String> marked(Element... rows) {
        return page(rows).select(".number").eachText();
    }

    private static org.jsoup.nodes.Document page(Element... rows) {
        return Jsoup.parse(new BodyRenderer(new Typography(Locale.ENGLISH), false, List.of(), Map.of())
                .render(body(element(Tag.TABLE, rows)), ""));
    }

    private static Element row(Tag cell, String... texts) {
        return element(
                Tag.TR,
                Arrays.stream(texts).map(text -> element(cell, text(text))).toArray(Element[]::new));
    }
}
