package factbox.story;

import static factbox.story.Stories.element;
import static factbox.story.Stories.link;
import static factbox.story.Stories.p;
import static factbox.story.Stories.picture;
import static factbox.story.Stories.storyText;
import static factbox.story.Stories.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Every offset counts in the story text, so where its blocks and line breaks are is fixed here.
final class StoryTextTest {
    @Test
    void blocksArePartedByOneLineBreak() {
        StoryText text = storyText(p("One."), element(Tag.H2, text("Two")), p("Three."));
        assertThat(text.plain()).isEqualTo("One.\nTwo\nThree.");
        assertThat(blocks(text)).containsExactly("One.", "Two", "Three.");
    }

    @Test
    void inlineElementsAddNothing() {
        StoryText text = storyText(element(
                Tag.P,
                text("a "),
                element(Tag.EM, text("b"), element(Tag.STRONG, text("c"))),
                link("https://example.org", "d"),
                element(Tag.CODE, text("e")),
                text(" f")));
        assertThat(text.plain()).isEqualTo("a bcde f");
        assertThat(blocks(text)).containsExactly("a bcde f");
    }

    @Test
    void aBreakIsOneCharacterWithinItsBlock() {
        StoryText text = storyText(element(Tag.P, text("a"), element(Tag.BR), element(Tag.BR), text("b")));
        assertThat(text.plain()).isEqualTo("a\n\nb");
        assertThat(blocks(text)).containsExactly("a\n\nb");
    }

    @Test
    void nestedListsArePartedAtEveryItem() {
        StoryText text = storyText(element(
                Tag.UL,
                element(Tag.LI, text("one"), element(Tag.OL, element(Tag.LI, text("two"))), text("three")),
                element(Tag.LI, p("four"), p("five"))));
        assertThat(blocks(text)).containsExactly("one", "two", "three", "four", "five");
        assertThat(text.plain()).isEqualTo("one\ntwo\nthree\nfour\nfive");
    }

    @Test
    void cellsAndCaptionsAreBlocksAndEmptyCellsAreNot() {
        StoryText text = storyText(
                element(
                        Tag.TABLE,
                        element(Tag.CAPTION, text("c")),
                        element(
                                Tag.TBODY,
                                element(
                                        Tag.TR,
                                        element(Tag.TD, text("1")),
                                        element(Tag.TD),
                                        element(Tag.TD, text("3"))))),
                element(Tag.FIGURE, picture("a.png", "not text"), element(Tag.FIGCAPTION, text("f"))));
        assertThat(text.plain()).isEqualTo("c\n1\n3\nf");
        assertThat(blocks(text)).containsExactly("c", "1", "3", "f");
    }

    @Test
    void preformattedTextIsOneBlock() {
        StoryText text = storyText(element(Tag.PRE, text("\n a\n\n b")), p("c"));
        assertThat(blocks(text)).containsExactly("\n a\n\n b", "c");
    }

    @Test
    void theCursorCountsAsTheTextDoes() {
        Body body = Stories.everyTag();
        String plain = StoryText.of(body).plain();
        TextCursor cursor = TextCursor.keeping();
        body.blocks().forEach(block -> follow(block, cursor, plain));
        assertThat(cursor.read()).isEqualTo(StoryText.of(body));
    }

    private static void follow(Element element, TextCursor cursor, String plain) {
        cursor.enter(element);
        for (Node child : element.children()) {
            switch (child) {
                case Text text -> {
                    int announced = cursor.offset();
                    int start = cursor.text(text);
                    assertThat(start).isEqualTo(announced);
                    assertThat(plain.substring(start)).startsWith(text.characters());
                }
                case Element inner -> follow(inner, cursor, plain);
            }
        }
        cursor.leave(element);
    }

    @Test
    void sentencesStayInTheirBlock() {
        StoryText text = storyText(p("It began. It went on"), p("Then it ended. Really."));
        assertThat(sentences(text, "went")).isEqualTo("It went on");
        assertThat(sentences(text, "Then")).isEqualTo("Then it ended.");
        assertThat(sentences(text, "began. It")).isEqualTo("It began. It went on");
        assertThat(sentences(text, "Really.")).isEqualTo("Really.");
    }

    @Test
    void sentencesOfASpanOverBlocksAreTheSpan() {
        StoryText text = storyText(p("One. Two"), p("Three. Four."));
        assertThat(sentences(text, "Two\nThree")).isEqualTo("Two\nThree");
    }

    @Test
    void sentencesAreFoundAtEveryPlace() {
        StoryText text = StoryText.of(Stories.everyTag());
        for (int start = 0; start <= text.plain().length(); start++) {
            for (int end = start; end <= Math.min(text.plain().length(), start + 30); end++) {
                Span span = new Span(start, end);
                Span found = text.sentences(span, Locale.ENGLISH);
                assertThat(found.end()).isLessThanOrEqualTo(text.plain().length());
                if (!span.in(text.plain()).isBlank()) {
                    int words = start + span.in(text.plain()).stripTrailing().length();
                    assertThat(found.contains(new Span(start, words))).isTrue();
                }
            }
        }
    }

    private static String sentences(StoryText text, String exact) {
        int at = text.plain().indexOf(exact);
        return text.sentences(new Span(at, at + exact.length()), Locale.ENGLISH).in(text.plain());
    }

    private static List<String> blocks(StoryText text) {
        return text.blocks().stream().map(block -> block.in(text.plain())).toList();
    }
}
