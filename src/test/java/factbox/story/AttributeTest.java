package factbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an attribute may say is a short list of harmless things.
final class AttributeTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c#d", "HTTP://EXAMPLE.ORG", "mailto:a@example.org"})
    void addressesOfTheWebAreKept(String address) {
        assertThat(Attribute.HREF.accepts(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://example.org",
                "//example.org",
                "/a",
                "a.html",
                "#a",
                "",
                "https://",
                "https://a b",
                "https://a\nb",
                "https://a\u0000",
                "http:example.org"
            })
    void otherAddressesAreRefused(String address) {
        assertThat(Attribute.HREF.accepts(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                ".hidden",
                "../a.png",
                "a/b.png",
                "a\\b.png",
                "/a.png",
                "https://example.org/a.png",
                "data:image/png;base64,AA",
                "javascript:x",
                "C:a.png",
                "a b.png",
                "a%2Fb.png",
                "a.png\n",
                "a.png?x",
                "ä.png"
            })
    void aPictureIsANameAndNeverAPath(String name) {
        assertThat(Attribute.SRC.accepts(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "A-1_b.v2.svg", "picture", "7"})
    void plainNamesAreKept(String name) {
        assertThat(Attribute.SRC.accepts(name)).isTrue();
    }

    @Test
    void spansAreSmallNumbers() {
        for (Attribute span : new Attribute[] {Attribute.COLSPAN, Attribute.ROWSPAN}) {
            assertThat(span.accepts("1")).isTrue();
            assertThat(span.accepts("99")).isTrue();
            for (String bad : new String[] {"", "0", "100", "-1", "1.5", "٣", "01"}) {
                assertThat(span.accepts(bad)).isFalse();
            }
        }
    }

    @Test
    void handlersAndStylesHaveNoName() {
        for (String name :
                new String[] {"onclick", "ONERROR", "style", "class", "id", "srcset", "xlink:href", "action"}) {
            assertThat(Attribute.named(name)).isEmpty();
        }
        assertThat(Attribute.named("HREF")).contains(Attribute.HREF);
    }
}
