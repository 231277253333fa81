package factbox.story;

import static factbox.story.Stories.element;
import static factbox.story.Stories.p;
import static factbox.story.Stories.passage;
import static factbox.story.Stories.storyText;
import static factbox.story.Stories.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// A passage is found by its words, or known to be gone; it never moves.
final class PassageTest {
    private static final StoryText TEXT = storyText(p("In 2016 some 200 came."), p("In 2017 some 200 left."));

    @Test
    void uniqueWordsAreFound() {
        assertThat(passage("200 came").resolve(TEXT)).isEqualTo(new Passage.Found(new Span(13, 21)));
    }

    @Test
    void repeatedWordsAreAmbiguous() {
        assertThat(passage("some 200").resolve(TEXT))
                .isEqualTo(new Passage.Ambiguous(List.of(new Span(8, 16), new Span(31, 39))));
    }

    @Test
    void overlappingPlacesAreAllCounted() {
        assertThat(passage("aa").resolve(storyText(p("aaa"))))
                .isEqualTo(new Passage.Ambiguous(List.of(new Span(0, 2), new Span(1, 3))));
    }

    @Test
    void contextTellsRepeatedWordsApart() {
        assertThat(new Passage("some 200", "2017 ", "", null).resolve(TEXT))
                .isEqualTo(new Passage.Found(new Span(31, 39)));
        assertThat(new Passage("some 200", "", " came", null).resolve(TEXT))
                .isEqualTo(new Passage.Found(new Span(8, 16)));
        assertThat(new Passage("some 200", "2016 ", " left", null).resolve(TEXT))
                .isEqualTo(new Passage.Lost());
    }

    @Test
    void contextReachesOverBlocks() {
        assertThat(new Passage("In 2017", "came.\n", "", null).resolve(TEXT))
                .isEqualTo(new Passage.Found(new Span(23, 30)));
    }

    @Test
    void aPositionDecidesOnlyBetweenPlacesWithTheWords() {
        assertThat(new Passage("some 200", "", "", new Span(31, 39)).resolve(TEXT))
                .isEqualTo(new Passage.Found(new Span(31, 39)));
        assertThat(new Passage("some 200", "", "", new Span(30, 38)).resolve(TEXT))
                .isInstanceOf(Passage.Ambiguous.class);
        assertThat(new Passage("200 came", "", "", new Span(0, 8)).resolve(TEXT))
                .isEqualTo(new Passage.Found(new Span(13, 21)));
    }

    @Test
    void aSimilarPlaceIsNotThePlace() {
        for (String similar : new String[] {"200 Came", "200  came", "200 came!", "some 201", "200\u00A0came"}) {
            assertThat(passage(similar).resolve(TEXT)).isEqualTo(new Passage.Lost());
        }
        assertThat(new Passage("200 gone", "some ", " left", new Span(36, 44)).resolve(TEXT))
                .isEqualTo(new Passage.Lost());
    }

    @Test
    void everyBlockAndSentenceIsFoundAgain() {
        StoryText text = StoryText.of(Stories.everyTag());
        for (Span block : text.blocks()) {
            assertFoundAgain(text, block);
            assertFoundAgain(text, text.sentences(block, Locale.ENGLISH));
        }
    }

    @Test
    void everyStretchOfRepeatedTextIsFoundAgain() {
        StoryText text = storyText(p("No. No. No. No. No. No. No. No. No."), p("No. No."), p("No. No."));
        for (int start = 0; start < text.plain().length(); start++) {
            for (int end = start + 1; end <= text.plain().length(); end++) {
                Span span = new Span(start, end);
                if (!span.in(text.plain()).isBlank()) {
                    assertFoundAgain(text, span);
                }
            }
        }
    }

    @Test
    void contextNeverCutsACharacterInTwo() {
        StoryText text = storyText(p("😀".repeat(40) + "x" + "😀".repeat(41) + "x" + "😀".repeat(40)));
        for (int at = 0; at < text.plain().length(); at++) {
            if (text.plain().charAt(at) == 'x') {
                assertFoundAgain(text, new Span(at, at + 1));
                assertFoundAgain(text, new Span(at - 2, at + 1));
            }
        }
        StoryText uneven = storyText(p(("😀".repeat(40) + "bxc").repeat(2) + "😀".repeat(40)));
        assertFoundAgain(uneven, new Span(81, 82));
        assertFoundAgain(uneven, new Span(164, 165));
    }

    @Test
    void uniqueWordsNeedNoContext() {
        Passage passage = Passage.of(TEXT, new Span(13, 21));
        assertThat(passage).isEqualTo(new Passage("200 came", "", "", new Span(13, 21)));
    }

    @Test
    void repeatedWordsTakeTheirContextAlong() {
        Passage passage = Passage.of(TEXT, new Span(31, 39));
        assertThat(TEXT.plain()).contains(passage.prefix() + passage.exact() + passage.suffix());
        assertThat(new Passage(passage.exact(), passage.prefix(), passage.suffix(), null).resolve(TEXT))
                .isEqualTo(new Passage.Found(new Span(31, 39)));
    }

    @Test
    void wordsThatAreNoneAreRefused() {
        for (String bad : new String[] {"", " \n", "\uD83D", "a\u0000"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> passage(bad));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Passage("a", "\uDE00", "", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Passage("a", "", "\uDE00", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Passage("abc", "", "", new Span(0, 2)));
    }

    private static void assertFoundAgain(StoryText text, Span span) {
        Passage passage = Passage.of(text, span);
        assertThat(passage.resolve(text)).isEqualTo(new Passage.Found(span));
        StoryText edited = storyText(element(Tag.P, text("Before.")));
        if (!edited.plain().contains(passage.exact())) {
            assertThat(passage.resolve(edited)).isEqualTo(new Passage.Lost());
        }
    }
}
