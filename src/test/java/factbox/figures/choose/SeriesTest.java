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
    void eachNumberHasTheYearThatItsCardShows() {
        assertThat(series("There were 210 fires in 2018, 240 in 2019, 190 in 2020 and 280 in 2021."))
                .containsExactly("2018: 210", "2019: 240", "2020: 190", "2021: 280");
        assertThat(series("Sales were $40 million in 2022, compared with $30 million a year earlier."))
                .containsExactly("2021: $30 million", "2022: $40 million");
        assertThat(series("The herd has grown to 300 cows since 2006 and had 200 cows in 2001."))
                .isEmpty();
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
