package factbox.story;

import static factbox.story.Stories.body;
import static factbox.story.Stories.element;
import static factbox.story.Stories.text;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/// A body is a sequence of blocks and is never empty.
final class BodyTest {
    @Test
    void anEmptyBodyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> body()).withMessage("body is empty");
    }

    @Test
    void whatIsNoBlockIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> body(element(Tag.EM, text("x"))))
                .withMessage("body holds <em>, which is no block");
        assertThatIllegalArgumentException().isThrownBy(() -> body(element(Tag.BR)));
    }
}
