package factbox.story;

import static factbox.story.Stories.element;
import static factbox.story.Stories.link;
import static factbox.story.Stories.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is written as HTML is read as what it was.
final class HtmlTest {
    @Test
    void textIsNeverMarkup() {
        assertThat(Html.escape("<b a=\"1\" c='2'>&amp;")).isEqualTo("&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;");
        assertThat(Html.escape("plain 😀\n")).isEqualTo("plain 😀\n");
    }

    @Test
    void elementsAreWrittenWithTheirAttributes() {
        assertThat(Html.of(element(Tag.P, text("a "), link("https://example.org/?a&b", "<b>"), element(Tag.BR))))
                .isEqualTo("<p>a <a href=\"https://example.org/?a&amp;b\">&lt;b&gt;</a><br></p>");
    }

    @Test
    void theLineBreakThatHtmlDropsIsWrittenTwice() {
        assertThat(Html.of(element(Tag.PRE, text("\na")))).isEqualTo("<pre>\n\na</pre>");
    }
}
