package factbox.story;

import static factbox.story.Stories.element;
import static factbox.story.Stories.p;
import static factbox.story.Stories.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// An element that exists is allowed: everything else is refused when it is made.
final class ElementTest {
    @Test
    void badValuesAreRefused() {
        refused("<a> has a bad href", Tag.A, Attribute.HREF, "javascript:alert(1)");
        refused("<a> has a bad href", Tag.A, Attribute.HREF, "data:text/html,<script>");
        refused("<img> has a bad src", Tag.IMG, Attribute.SRC, "../secret.png");
        refused("<img> has a bad src", Tag.IMG, Attribute.SRC, "https://example.org/a.png");
        refused("<img> has a bad alt", Tag.IMG, Attribute.ALT, "a\u0007");
        refused("<td> has a bad colspan", Tag.TD, Attribute.COLSPAN, "1000");
        refused("alt holds a lone surrogate at character 1", Tag.IMG, Attribute.ALT, "a\uD800");
    }

    @Test
    void attributesOfOtherTagsAreRefused() {
        refused("<p> has no href", Tag.P, Attribute.HREF, "https://example.org");
        refused("<a> has no src", Tag.A, Attribute.SRC, "a.png");
    }

    @Test
    void whatIsVoidHasNoContent() {
        for (Tag tag : new Tag[] {Tag.IMG, Tag.BR}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> element(tag, text("x")))
                    .withMessage("<%s> has no content", tag.html());
        }
    }

    @Test
    void nestingEndsAtItsLimit() {
        Element deepest = nested(Element.MAX_DEPTH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> element(Tag.BLOCKQUOTE, deepest))
                .withMessage("the body is nested deeper than 64");
    }

    @Test
    void theDeepestBodyIsWalkedWithoutTrouble() {
        assertThat(StoryText.of(new Body(List.of(nested(Element.MAX_DEPTH)))).plain())
                .isEqualTo("deep");
    }

    private static Element nested(int depth) {
        Element nested = p("deep");
        for (int i = 1; i < depth; i++) {
            nested = element(Tag.BLOCKQUOTE, nested);
        }
        return nested;
    }

    @Test
    void nothingChangesAnElementLater() {
        List<Node> children = new ArrayList<>(List.of(text("a")));
        Element element = new Element(Tag.P, children);
        children.clear();
        assertThat(element.children()).containsExactly(text("a"));
        assertThatThrownBy(() -> element.attributes().put(Attribute.ALT, "x"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static void refused(String message, Tag tag, Attribute attribute, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Element(tag, Map.of(attribute, value), List.of()))
                .withMessage(message);
    }
}
