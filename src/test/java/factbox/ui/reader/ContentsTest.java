package factbox.ui.reader;

import static factbox.story.Stories.body;
import static factbox.story.Stories.element;
import static factbox.story.Stories.p;
import static factbox.story.Stories.text;
import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Body;
import factbox.story.StoryText;
import factbox.story.Tag;
import org.junit.jupiter.api.Test;

/// Headings stand where the story's text has them, and are stepped through from any place in it.
final class ContentsTest {
    private static final Body BODY = body(
            p("Before all."),
            element(Tag.H2, text("One "), element(Tag.EM, text("and a half"))),
            p("Text."),
            element(Tag.BLOCKQUOTE, element(Tag.H3, text("Within")), p("Quoted.")),
            element(Tag.H2, text("Two")));
    private static final Contents CONTENTS = Contents.of(BODY);

    @Test
    void everyHeadingHasItsWordsItsLevelAndItsPlace() {
        String plain = StoryText.of(BODY).plain();
        assertThat(CONTENTS.headings())
                .containsExactly(
                        new Contents.Heading(plain.indexOf("One"), 2, "One and a half"),
                        new Contents.Heading(plain.indexOf("Within"), 3, "Within"),
                        new Contents.Heading(plain.indexOf("Two"), 2, "Two"));
    }

    @Test
    void theHeadingBesideAPlaceIsTheNextOrTheOneBefore() {
        int within = CONTENTS.headings().get(1).offset();
        assertThat(CONTENTS.beside(0, 1))
                .hasValueSatisfying(heading -> assertThat(heading.text()).startsWith("One"));
        assertThat(CONTENTS.beside(within, 1))
                .hasValueSatisfying(heading -> assertThat(heading.text()).isEqualTo("Two"));
        assertThat(CONTENTS.beside(within, -1))
                .hasValueSatisfying(heading -> assertThat(heading.text()).startsWith("One"));
        assertThat(CONTENTS.beside(0, -1)).isEmpty();
        assertThat(CONTENTS.beside(Integer.MAX_VALUE, 1)).isEmpty();
    }
}
