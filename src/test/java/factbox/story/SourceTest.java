package factbox.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A source's address is one of the web and can be written down.
final class SourceTest {
    @Test
    void anAddressOfTheWebIsKept() {
        assertThat(new Source("A paper", null, "HTTPS://example.org/a?b").url()).isEqualTo("HTTPS://example.org/a?b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "data:text/html,x",
                "mailto:a@example.org",
                "example.org",
                "https://a b",
                "https://a\u0085",
                "https://a\uD800"
            })
    void anotherAddressIsRefused(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Source("A paper", null, url));
    }
}
