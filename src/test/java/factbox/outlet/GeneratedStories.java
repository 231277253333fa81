package factbox.outlet;

import factbox.figures.choose.FigureMark;
import factbox.sanitizer.Sanitizer;
import factbox.story.Body;
import factbox.story.Bound;
import factbox.story.Element;
import factbox.story.KeyFigure;
import factbox.story.PartialDate;
import factbox.story.Passage;
import factbox.story.Quantity;
import factbox.story.Source;
import factbox.story.Span;
import factbox.story.Story;
import factbox.story.StoryText;
import factbox.storyfile.PictureNames;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryMarks;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Stories of every shape that passes the gate, with figures, pictures, and characters that need escaping.
final class GeneratedStories {
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<h2>",
            "</h2>",
            "<h3>",
            "</h3>",
            "<ul>",
            "</ul>",
            "<ol>",
            "</ol>",
            "<li>",
            "</li>",
            "<em>",
            "</em>",
            "<strong>",
            "</strong>",
            "<code>",
            "</code>",
            "<pre>",
            "</pre>",
            "<pre><code>",
            "<table>",
            "<thead>",
            "<tbody>",
            "<tr>",
            "<th>",
            "<td colspan=2>",
            "<td>",
            "</table>",
            "<caption>",
            "<a href='https://example.org/a_(b)?c=1&amp;d=*2*'>",
            "<a href='https://exa[mple'>",
            "</a>",
            "<div>",
            "</div>",
            "<blockquote>",
            "</blockquote>",
            "<figure>",
            "</figure>",
            "<figcaption>",
            "</figcaption>",
            "<br>",
            "<img src=a.png alt='A \"b\" [c]'>",
            "<img src=b.svg>",
            "<img src=gone.png alt=x>",
            "<hr>",
            "word",
            "2 * 3 * 4",
            "_so_",
            "# no",
            "- no",
            "1. no",
            "> no",
            "`no`",
            "[no](no)",
            "a|b",
            "&lt;p>",
            "&amp;amp;",
            " ",
            "\n",
            "\n\n",
            "&#10;",
            "\t",
            "ends\\",
            "**",
            "``",
            "``` x",
            "---",
            "كلمة",
            "😀",
            "e\u0301",
            "<!-- key figures -->",
            "\n&lt;!-- key figures -->\n",
            "\u00A0",
            "    four",
            "&#35;",
            "==",
            "~~x~~");
    private static final List<String> LINES = List.of(
            "Plain words",
            "“Quoted” & <b>marked</b>",
            "---",
            "a: b",
            "#5 \\ \"x\"",
            "</script><script>",
            "]]>",
            "é\u2028ü",
            "عنوان",
            "'single'",
            "😀 * _ `",
            "a\nb",
            "<!-- x -->",
            "- x",
            "{",
            "[",
            "null",
            "2024-01-01");

    private GeneratedStories() {}

    static Arbitrary<List<StoryFile>> some() {
        return story().list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements(file -> file.story().id());
    }

    private static Arbitrary<StoryFile> story() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.of("en", "de-CH", "ar", "und", "zh-Hant"),
                        Arbitraries.of(LINES).list().ofSize(9),
                        Arbitraries.integers().between(0, 20_000),
                        body(),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 63))
                .as(GeneratedStories::story);
    }

    private static StoryFile story(
            int number, String language, List<String> lines, int day, Body body, int figures, int optional) {
        StoryText text = StoryText.of(body);
        Story story = new Story(
                "story-" + number,
                language,
                lines.get(0),
                lines.get(1),
                (optional & 1) == 0 ? null : lines.get(2),
                LocalDate.ofEpochDay(day),
                (optional & 2) == 0 ? null : LocalDate.ofEpochDay(day + 5),
                new Source(
                        lines.get(3),
                        (optional & 4) == 0 ? null : lines.get(4),
                        (optional & 8) == 0 ? null : "https://example.org/?a=1&b=" + number,
                        (optional & 32) != 0),
                (optional & 16) == 0 ? List.of() : lines.subList(5, 7),
                body,
                java.util.stream.IntStream.range(0, figures)
                        .mapToObj(index -> figure(index, text, lines))
                        .toList());
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        for (String name : PictureNames.of(body)) {
            if (name.equals("a.png")) {
                pictures.put(name, PIXEL);
            } else if (name.equals("b.svg")) {
                pictures.put(
                        name,
                        ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewbox=\"0 0 " + (number + 1)
                                        + " 9\"><rect width=\"9\" height=\"9\"></rect></svg>")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return StoryFile.of(story, pictures).withMarks(marks(number, lines, optional));
    }

    /// Each mark there or not, with whatever letters a label and a passage may have.
    private static StoryMarks marks(int number, List<String> lines, int optional) {
        Instant since = Instant.ofEpochSecond(1_600_000_000L + number, number);
        Passage passage = new Passage(
                lines.get(7),
                lines.get(6),
                lines.get(5),
                new Span(3, 3 + lines.get(7).length()));
        FigureMark mark = new FigureMark(
                passage, (optional & 1) == 0, (optional & 2) == 0, (optional & 4) == 0 ? null : lines.get(8), true);
        return new StoryMarks(
                (optional & 1) == 0 ? null : since,
                (optional & 2) == 0 ? null : since.plusNanos(7),
                (optional & 4) == 0 ? null : new StoryMarks.Place(passage, since.plusSeconds(1)),
                (optional & 8) == 0 ? List.of() : List.of(new StoryMarks.Figure(mark, since)));
    }

    private static KeyFigure figure(int index, StoryText text, List<String> lines) {
        String plain = text.plain();
        boolean there = plain.length() > 4 && !plain.substring(0, 4).isBlank() && index > 0;
        Passage evidence = there && !Character.isSurrogate(plain.charAt(3)) && !Character.isSurrogate(plain.charAt(4))
                ? new Passage(plain.substring(0, 4), "", plain.substring(4, 5), new Span(0, 4))
                : new Passage(lines.get(7), "", "", null);
        Quantity quantity = switch (index) {
            case 0 -> new Quantity.Amount(Bound.AT_LEAST, new BigDecimal("1.70E+3"), "people");
            case 1 -> new Quantity.Range(BigDecimal.ONE, new BigDecimal("2.50"), "USD");
            default -> new Quantity.Wording("thousands", "t");
        };
        return new KeyFigure(
                lines.get(8),
                lines.get(7),
                quantity,
                index == 0 ? null : PartialDate.parse("2013-09"),
                index == 1 ? lines.get(6) : null,
                index == 2 ? lines.get(5) : null,
                evidence);
    }

    private static Arbitrary<Body> body() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(pieces -> Sanitizer.blocks(String.join("", pieces)))
                .filter(blocks -> !blocks.isEmpty() && !isEmptyText(blocks))
                .map(Body::new);
    }

    /// Nothing but pictures and empty cells, which no format has to keep.
    private static boolean isEmptyText(List<Element> blocks) {
        return StoryText.of(new Body(blocks)).plain().isBlank();
    }
}
