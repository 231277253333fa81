package factbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The vocabulary is closed: its tags are counted here, and each has its few attributes.
final class TagTest {
    @Test
    void theVocabularyIsThisOne() {
        assertThat(Tag.values())
                .extracting(Tag::html)
                .containsExactlyInAnyOrder(
                        ("p h2 h3 ul ol li blockquote figure img figcaption table caption thead tbody tr th td a em strong"
                                        + " code pre br")
                                .split(" "));
    }

    @Test
    void whatIsActiveHasNoName() {
        for (String name :
                List.of("script", "style", "iframe", "object", "embed", "svg", "form", "meta", "base", "div")) {
            assertThat(Tag.named(name)).isEmpty();
        }
        assertThat(Tag.named("BlockQuote")).contains(Tag.BLOCKQUOTE);
    }

    @Test
    void attributesBelongToTheirTags() {
        for (Tag tag : Tag.values()) {
            assertThat(tag.allows(Attribute.HREF)).isEqualTo(tag == Tag.A);
            assertThat(tag.allows(Attribute.SRC)).isEqualTo(tag == Tag.IMG);
            assertThat(tag.allows(Attribute.ALT)).isEqualTo(tag == Tag.IMG);
            assertThat(tag.allows(Attribute.COLSPAN)).isEqualTo(tag == Tag.TD || tag == Tag.TH);
            assertThat(tag.allows(Attribute.ROWSPAN)).isEqualTo(tag == Tag.TD || tag == Tag.TH);
        }
    }
}
