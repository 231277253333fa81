package factbox.sanitizer;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Element;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read without a parser is read as the parser reads it.
final class PlainBlocksTest {
    private static final String[] PIECES = {
        "a",
        "Beirut",
        " ",
        "  ",
        "\n",
        "\t",
        "\f",
        "\u00a0",
        "é",
        "e\u0301",
        "“",
        "’",
        "\u00ad",
        "\u200f",
        "\u202e",
        "\0",
        "\ud83d",
        "\ude00",
        "😀",
        "بيروت",
        "&amp;",
        "&lt;",
        "&gt;",
        "&quot;",
        "&#39;",
        "&eacute;",
        "&#0;",
        "&",
        ";",
        ">",
        "\"",
        "'",
        "<",
        "</",
        "<em>",
        "</em>",
        "<strong>",
        "</strong>",
        "<br>",
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<a href=\"https://example.org/?a=1&amp;b\">",
        "<a href=\"mailto:a b\">",
        "<a>",
        "</a>",
        "<li>",
        "</li>",
        "<ul>",
        "</ul>",
        "<ol>",
        "<blockquote>",
        "</blockquote>",
        "<figure>",
        "</figure>",
        "<img src=\"port.png\">",
        "<img src=\"port.png\" alt=\"The port, 1 &lt; 2 > 1\">",
        "<img alt=\"\" src=\"port.png\">",
        "<img src=\"../port.png\">",
        "<img src=\"a.png\" src=\"b.png\" onload=\"x()\">",
        "<img alt=\" a &eacute;\" src=\"a\">",
        "<figcaption>",
        "</figcaption>",
        "<pre>",
        "<!--",
        "1 < 2"
    };

    @Provide
    Arbitrary<String> blocks() {
        Arbitrary<String> text = Arbitraries.of("a", "b ", " c", "Beirut’s port", "1 &lt; 2", "é", " ");
        Arbitrary<String> emphasis = text.list().ofMaxSize(2).map(words -> "<em>" + String.join("", words) + "</em>");
        Arbitrary<String> likely = Arbitraries.oneOf(text, text, emphasis, Arbitraries.of(PIECES))
                .list()
                .ofMaxSize(5)
                .map(pieces -> "<p>" + String.join("", pieces) + "</p>");
        Arbitrary<String> wild =
                Arbitraries.of(PIECES).list().ofMaxSize(8).map(pieces -> "<h2>" + String.join("", pieces) + "</h2>");
        Arbitrary<String> open = Arbitraries.of(
                "<ul><li>",
                "<ol><li>",
                "<blockquote><p>",
                "<figure><img src=\"a.png\" alt=\"b\"><figcaption>",
                "<figure><img alt=\"b\">",
                "<figure>");
        Arbitrary<String> close =
                Arbitraries.of("</li></ul>", "</li></ol>", "</p></blockquote>", "</figcaption></figure>", "</figure>");
        Arbitrary<String> nested = Combinators.combine(
                        open,
                        Arbitraries.oneOf(text, Arbitraries.of(PIECES)).list().ofMaxSize(4),
                        close)
                .as((start, pieces, end) -> start + String.join("", pieces) + end);
        return Arbitraries.oneOf(likely, wild, nested, nested);
    }

    @Property(tries = 20000)
    void aBlockIsReadAsTheParserReadsIt(@ForAll("blocks") String html) {
        Optional<Element> plain = PlainBlocks.read(html);
        if (plain.isPresent()) {
            assertThat(Sanitizer.settled(html)).isEqualTo(List.of(plain.get()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>At least 171 people were killed.</p>",
                "<p>“Beirut’s port” &amp; the <em>Rhosus</em> <strong>1 &lt; 2</strong></p>",
                "<h2>بيروت</h2>",
                "<p>What <a href=\"https://example.org/a?b=1&amp;c=2\">the agency</a> wrote</p>",
                "<ul><li>171 killed</li><li><em>6,000</em> hurt</li></ul>",
                "<blockquote><p>“We warned them.”</p><p>Twice.</p></blockquote>",
                "<figure><img src=\"port.png\" alt=\"\"></figure>",
                "<figure><img src=\"port.png\" alt=\"The port\"><figcaption>The <strong>port</strong></figcaption></figure>"
            })
    void whatAStoryFileHasNeedsNoParser(String html) {
        assertThat(PlainBlocks.read(html)).isPresent();
    }
}
