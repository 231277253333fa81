package factbox.ui.ledger;

import factbox.figures.unit.UnitWords;
import factbox.search.Development;
import factbox.search.LedgerRow;
import factbox.story.Bound;
import factbox.story.PartialDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Figures of one unit that are drawn together, of those that were offered.
///
/// Those of a `development` are known to count one thing from story to story.
record ChartFigures(List<LedgerRow> rows, int offered, boolean development) {
    private static final int MOST = 24;
    private static final double MONTHS = 12;
    private static final double DAYS = 31;

    /// Those of each unit that two of them have at least, the most first, so many of each as there is room for.
    static List<ChartFigures> of(List<LedgerRow> offered) {
        Map<String, List<LedgerRow>> alike = offered.stream()
                .filter(LedgerRow::hasNumber)
                .collect(Collectors.groupingBy(LedgerRow::unit, LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream()
                .filter(rows -> rows.size() > 1)
                .sorted(Comparator.<List<LedgerRow>>comparingInt(List::size).reversed())
                .map(rows -> new ChartFigures(rows.stream().limit(MOST).toList(), offered.size(), false))
                .toList();
    }

    static ChartFigures of(Development development) {
        List<LedgerRow> rows = development.rows();
        return new ChartFigures(rows.stream().limit(MOST).toList(), rows.size(), true);
    }

    /// The unit as it is said of several; nothing for a bare number.
    String unit() {
        String unit = rows.getFirst().unit();
        return unit.equals("1") ? "" : UnitWords.word(unit);
    }

    String title() {
        LedgerRow first = rows.getFirst();
        if (development) {
            return rows.getLast().headline();
        }
        boolean oneStory = rows.stream().allMatch(row -> row.story().equals(first.story()));
        return oneStory ? first.headline() : count();
    }

    /// What the title leaves open: how many figures these are, and whether others are left out.
    String note() {
        String count = title().equals(count()) ? "" : count();
        String others = rows.size() == offered ? "" : "of %,d that were chosen".formatted(offered);
        return (count + " " + others).strip();
    }

    /// How many figures of which unit these are.
    String count() {
        return unit().isEmpty() ? rows.size() + " figures" : "%d figures in %s".formatted(rows.size(), unit());
    }

    /// Whether the figures count one thing from time to time: they differ in no word that is not a date.
    boolean isSeries() {
        return development || rows.stream().map(ChartFigures::thing).distinct().count() == 1;
    }

    private static String thing(LedgerRow row) {
        return row.label().replaceAll("\\P{L}+", " ").strip();
    }

    /// The day as a part of its year, in which the middle stands for what is not known.
    static double year(LedgerRow row) {
        PartialDate day = row.day();
        double month = day.month() == 0 ? 0.5 : (day.month() - 1 + (day.day() == 0 ? 0.5 : day.day() / DAYS)) / MONTHS;
        return day.year() + month;
    }

    /// Whether the number may be more than what is printed, or less.
    static boolean mayBe(LedgerRow row, boolean more) {
        return switch (row.bound()) {
            case AT_LEAST, MORE_THAN -> more;
            case AT_MOST, LESS_THAN -> !more;
            case ABOUT -> true;
            case EXACTLY, BETWEEN -> false;
        };
    }

    static boolean isRange(LedgerRow row) {
        return row.bound() == Bound.BETWEEN;
    }
}
