package factbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A figure is shown with its sentence, whole and alone.
final class SentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S. Army said so. |Then it left.",
                "Mr. Smith and Mrs. Jones met Dr. Who. |They talked.",
                "Gen. Mark Milley and Sen. A. B. Clark spoke. |Nobody heard.",
                "At 5 p.m. Monday it rained. |It stopped.",
                "On Aug. 4 it blew up. |On Sept. 5 it did not.",
                "See No. 5 of vol. 2. |It is short.",
                "It costs $1.7 billion. |That is 3.5 percent more.",
                "He lives in the U.S. |The house is small.",
                "He said “Go home.” |Then he left.",
                "\"It is over.\" |She wept.",
                "Is it? |Yes! |So it is.",
                "It ended... |Nobody knew.",
                "e.g. this one, i.e. that. |It is lower-case.",
            })
    void sentencesEndWhereAReaderEndsThem(String parted) {
        assertThat(sentences(parted.replace("|", ""), Locale.ENGLISH)).containsExactly(parted.split("\\|"));
    }

    @Test
    void otherLanguagesEndSentencesTheirOwnWay() {
        assertThat(sentences("هل جاء؟ نعم. ثم ذهب.", Locale.of("ar"))).hasSizeGreaterThan(1);
        assertThat(sentences("Er kam. Sie ging.", Locale.GERMAN)).containsExactly("Er kam. ", "Sie ging.");
    }

    @Test
    void anEmptySpanHasTheSentenceItStandsIn() {
        String text = "One. Two.";
        Sentences sentences = new Sentences(text, Locale.ENGLISH);
        assertThat(sentences.around(new Span(2, 2)).in(text)).isEqualTo("One. ");
        assertThat(sentences.around(new Span(5, 5)).in(text)).isEqualTo("Two.");
        assertThat(sentences.around(new Span(9, 9)).in(text)).isEqualTo("Two.");
        assertThat(new Sentences("", Locale.ENGLISH).around(new Span(0, 0))).isEqualTo(new Span(0, 0));
    }

    @Test
    void aSpanThatEndsWithItsSentenceDoesNotReachIntoTheNext() {
        String text = "One. Two. Three.";
        Sentences sentences = new Sentences(text, Locale.ENGLISH);
        assertThat(sentences.around(new Span(0, 5)).in(text)).isEqualTo("One. ");
        assertThat(sentences.around(new Span(5, 9)).in(text)).isEqualTo("Two. ");
        assertThat(sentences.around(new Span(3, 6)).in(text)).isEqualTo("One. Two. ");
    }

    private static List<String> sentences(String text, Locale locale) {
        List<String> sentences = new ArrayList<>();
        for (int at = 0; at < text.length(); at += sentences.getLast().length()) {
            sentences.add(
                    new Sentences(text, locale).around(new Span(at, at + 1)).in(text));
        }
        return sentences;
    }
}
