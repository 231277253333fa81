package factbox.search;

import factbox.story.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// The days that a date as typed stands for: a day, a month or a year.
record DateRange(LocalDate first, LocalDate last) {
    static Optional<DateRange> parse(String typed) {
        try {
            PartialDate date = PartialDate.parse(typed.strip());
            if (date.month() == 0) {
                return Optional.of(new DateRange(LocalDate.of(date.year(), 1, 1), LocalDate.of(date.year(), 12, 31)));
            }
            YearMonth month = YearMonth.of(date.year(), date.month());
            return Optional.of(
                    date.day() == 0
                            ? new DateRange(month.atDay(1), month.atEndOfMonth())
                            : new DateRange(month.atDay(date.day()), month.atDay(date.day())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    StoryQuery before() {
        return new StoryQuery.Published(LocalDate.MIN, first.minusDays(1));
    }

    StoryQuery after() {
        return new StoryQuery.Published(last.plusDays(1), LocalDate.MAX);
    }

    StoryQuery on() {
        return new StoryQuery.Published(first, last);
    }
}
