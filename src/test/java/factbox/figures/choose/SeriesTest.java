package factbox.figures.choose;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Body;
import factbox.story.Story;
import factbox.story.StoryText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a story gives year by year is put together, and nothing else is.
final class SeriesTest {
    private static List<String> series(String... paragraphs) {
        StoryText text = Stories.text(paragraphs);
        Story story = factbox.story.Stories.story(new Body(Arrays.stream(paragraphs)
                .map(paragraph -> factbox.story.Stories.p(paragraph))
                .toList()));
        FigureSheet sheet = FigureSheet.of(story, text, List.of());
        return Series.of(sheet, text).stream()
                .flatMap(series -> series.points().stream())
                .map(point -> point.year() + ": "
                        + sheet.figures().get(point.figure()).figure().value())
                .toList();
    }

    @Test
    void numbersOfOneThingYearByYearAreASeries() {
        assertThat(series(
                        "Some said no. The authority counts 2,195 people who came in 2016 and another 1,963 in 2017."))
                .containsExactly("2016: 2,195", "2017: 1,963");
        assertThat(series("It sold 40 ships in 2010, 55 ships in 2011 and 61 ships in 2012."))
                .containsExactly("2010: 40", "2011: 55", "2012: 61");
    }

    @Test
    void numbersOfOtherThingsAreNone() {
        assertThat(series("It sold 40 ships in 2010 and hired 900 people in 2011."))
                .isEmpty();
        assertThat(series("It sold 40 ships in 2010.", "It sold 55 ships in 2011."))
                .isEmpty();
        assertThat(series("It sold 40 ships in 2010 and 55 ships in 2010.")).isEmpty();
        assertThat(series("It has 40 ships and 55 ships.")).isEmpty();
    }
}
