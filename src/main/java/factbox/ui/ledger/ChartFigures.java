package factbox.ui.ledger;

import factbox.figures.unit.UnitWords;
import factbox.search.Development;
import factbox.search.LedgerRow;
import factbox.story.Bound;
import factbox.story.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Figures of one unit that are drawn together, of those that were offered.
///
/// Those of a `development` are known to count one thing from story to story.
record ChartFigures(List<LedgerRow> rows, int offered, boolean development) {
    private static final int MOST = 24;
    private static final double MONTHS = 12;
    private static final double DAYS = 31;

    /// Those with the unit that most of them have, so many as there is room for; nothing where that is only one.
    static Optional<ChartFigures> of(List<LedgerRow> offered) {
        List<LedgerRow> alike = new ArrayList<>();
        for (LedgerRow first : offered) {
            List<LedgerRow> same = offered.stream()
                    .filter(row ->
                            row.hasNumber() && first.hasNumber() && row.unit().equals(first.unit()))
                    .toList();
            if (same.size() > alike.size()) {
                alike = same;
            }
        }
        return alike.size() < 2
                ? Optional.empty()
                : Optional.of(new ChartFigures(alike.stream().limit(MOST).toList(), offered.size(), false));
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

    private String count() {
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
