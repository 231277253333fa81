package factbox.rendering;

import factbox.story.PartialDate;
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

    private Dates() {}

    /// `5 July 2019`.
    public static String whole(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /// `11 Aug 2020`.
    public static String brief(LocalDate date) {
        return date.getDayOfMonth() + " " + SHORT.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /// `2017`, `Sept 2013` or `11 Aug 2020`, as exact as it is known.
    public static String brief(PartialDate date) {
        String brief = date.day() == 0 ? "" : date.day() + " ";
        brief += date.month() == 0 ? "" : SHORT.get(date.month() - 1) + " ";
        return brief + date.year();
    }
}
