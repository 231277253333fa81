package factbox.storyfile;

import static factbox.story.Stories.body;
import static factbox.story.Stories.element;
import static factbox.story.Stories.everyTag;
import static factbox.story.Stories.p;
import static factbox.story.Stories.passage;
import static factbox.story.Stories.text;
import static org.assertj.core.api.Assertions.assertThat;

import factbox.sanitizer.Sanitizer;
import factbox.story.Body;
import factbox.story.Bound;
import factbox.story.KeyFigure;
import factbox.story.PartialDate;
import factbox.story.Passage;
import factbox.story.Quantity;
import factbox.story.Span;
import factbox.story.Stories;
import factbox.story.Story;
import factbox.story.StoryText;
import factbox.story.Tag;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is written is read back equal, so that nothing changes in the library.
final class StoryWriterTest {
    @Test
    void everyTagComesBack() {
        assertComesBack(Stories.story(everyTag()));
    }

    @Test
    void everyFieldComesBack() {
        assertComesBack(Stories.everyField(everyTag(), everyFigure()));
    }

    private static KeyFigure[] everyFigure() {
        List<KeyFigure> figures = new ArrayList<>();
        for (Bound bound : Bound.values()) {
            for (String number : new String[] {"171", "0", "-2.50", "1e9", "1.7E+9", "0.000001", "1E-10"}) {
                if (bound != Bound.BETWEEN) {
                    figures.add(Stories.figure(
                            new Quantity.Amount(bound, new BigDecimal(number), "people"), passage("twice")));
                }
            }
        }
        figures.add(Stories.figure(
                new Quantity.Range(new BigDecimal("1.50"), new BigDecimal("2e3"), "USD"),
                new Passage("twice", "stressed ", ", ", new Span(31, 36))));
        figures.add(new KeyFigure(
                "Thousands",
                "of “tons”",
                new Quantity.Wording("thousands", "tons"),
                PartialDate.parse("2013-09"),
                "US officials",
                "Others \"differ\"",
                passage("a\nb\t\u2028 😀")));
        return figures.toArray(KeyFigure[]::new);
    }

    @Test
    void charactersThatNeedEscapingComeBack() {
        String hard =
                "\"\\ \n\t\u2028\u2029\u007f".replace("\u007f", "") + "</script>&amp;&#39;<!-- 😀 \uFFFD ﷺ \u200Fx";
        Story story = Stories.everyField(
                body(p("a & b &amp; <c> \u00A0 d&lt;")), Stories.figure(Stories.people(4), passage(hard)));
        assertComesBack(story);
        assertComesBack(Stories.story(body(element(Tag.PRE, text("\n\n x \n\t")), element(Tag.PRE, text("\n")))));
    }

    @Test
    void whateverTheGateLetsThroughComesBack() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            List<factbox.story.Element> blocks = Sanitizer.blocks(soup(random));
            if (!blocks.isEmpty()) {
                assertComesBack(Stories.story(new Body(blocks)));
            }
        }
    }

    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<h2>",
            "</h2>",
            "<ul>",
            "</ul>",
            "<li>",
            "</li>",
            "<em>",
            "</em>",
            "<table>",
            "<tr>",
            "<td>",
            "</td>",
            "</table>",
            "<tfoot>",
            "<caption>",
            "<a href=https://example.org>",
            "</a>",
            "<pre>",
            "</pre>",
            "<div>",
            "</div>",
            "<section>",
            "<marquee>",
            "<span>",
            "</span>",
            "<br>",
            "<img src=a.png>",
            "<img alt='x y'>",
            "<blockquote>",
            "</blockquote>",
            "<hr>",
            "<button>",
            "<svg>",
            "</svg>",
            "word",
            " ",
            "\n",
            "e",
            "\u0301",
            "&lt;",
            "\u200B",
            "\u00A0",
            "a  b",
            "&#10;");

    private static String soup(Random random) {
        StringBuilder soup = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            soup.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return soup.toString();
    }

    private static void assertComesBack(Story story) {
        String json = StoryWriter.write(story);
        Story back;
        try {
            back = StoryReader.read("a.json", json.getBytes(StandardCharsets.UTF_8));
        } catch (StoryFileException e) {
            throw new AssertionError(json, e);
        }
        assertThat(back).isEqualTo(story);
        assertThat(StoryText.of(back.body())).isEqualTo(StoryText.of(story.body()));
    }
}
