package factbox.sanitizer;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Element;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
        return Arbitraries.oneOf(likely, wild);
    }

    @Property(tries = 5000)
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
                "<h2>بيروت</h2>"
            })
    void whatAStoryFileHasNeedsNoParser(String html) {
        assertThat(PlainBlocks.read(html)).isPresent();
    }
}
