package factbox.rendering;

import factbox.story.PartialDate;
import factbox.story.Story;
import java.time.LocalDate;
import java.util.List;

/// Dates in the interface's English, short or whole.
public final class Dates {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> SHORT =
            List.of("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec");

    private static final String UNDATED = "no date";

    private Dates() {}

    /// `5 July 2019`.
    public static String whole(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /// `11 Aug 2020`.
    public static String brief(LocalDate date) {
        return date.getDayOfMonth() + " " + SHORT.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /// When a story was published or updated, `5 July 2019`, or that it doesn't say.
    public static String whole(Story story) {
        if (story.updated() != null) {
            return whole(story.updated());
        }
        return story.source().undated() ? UNDATED : whole(story.published());
    }

    /// When a story was published, `11 Aug 2020`, or that it doesn't say.
    public static String brief(LocalDate published, boolean undated) {
        return undated ? UNDATED : brief(published);
    }

    /// `2017`, `Sept 2013` or `11 Aug 2020`, as exact as it is known.
    public static String brief(PartialDate date) {
        String brief = date.day() == 0 ? "" : date.day() + " ";
        brief += date.month() == 0 ? "" : SHORT.get(date.month() - 1) + " ";
        return brief + date.year();
    }
}
