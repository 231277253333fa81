package factbox.search;

import factbox.figures.choose.Whose;
import factbox.figures.unit.UnitNames;
import factbox.figures.verify.Standing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one and the same figure must satisfy: a number from `low` to `high`, both included, one of the units, a
/// standing, who put it there, words that say what it counts, and the days that it speaks of.
///
/// A range matches where it overlaps; a figure in words, such as "thousands", has no number and matches none. A test
/// that asks for no number runs from minus to plus infinity; one without units lets all units through.
public record FigureTest(
        double low,
        double high,
        Set<String> units,
        @Nullable Standing standing,
        @Nullable Whose from,
        List<What> what,
        StoryQuery.@Nullable Published days) {
    /// Words that say what a figure counts, in any form and order; the last may be the beginning of one.
    public record What(List<String> forms, boolean prefix) {
        public What {
            forms = List.copyOf(forms);
        }
    }

    static final FigureTest ANY = ofNumbers(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public FigureTest {
        units = Set.copyOf(units);
        what = List.copyOf(what);
    }

    static FigureTest ofNumbers(double low, double high) {
        return new FigureTest(low, high, Set.of(), null, null, List.of(), null);
    }

    static FigureTest ofUnit(String typed) {
        return new FigureTest(ANY.low, ANY.high, UnitNames.codes(typed), null, null, List.of(), null);
    }

    static FigureTest ofStanding(Standing standing) {
        return new FigureTest(ANY.low, ANY.high, Set.of(), standing, null, List.of(), null);
    }

    static FigureTest from(Whose whose) {
        return new FigureTest(ANY.low, ANY.high, Set.of(), null, whose, List.of(), null);
    }

    static FigureTest ofWhat(List<String> forms, boolean prefix) {
        return new FigureTest(ANY.low, ANY.high, Set.of(), null, null, List.of(new What(forms, prefix)), null);
    }

    static FigureTest on(StoryQuery.Published days) {
        return new FigureTest(ANY.low, ANY.high, Set.of(), null, null, List.of(), days);
    }

    boolean asksForNumber() {
        return low != Double.NEGATIVE_INFINITY || high != Double.POSITIVE_INFINITY;
    }

    /// This test and another one, of the same figure; null where no figure can pass both.
    @Nullable
    FigureTest and(FigureTest other) {
        Set<String> both = new HashSet<>(units.isEmpty() ? other.units : units);
        if (!units.isEmpty() && !other.units.isEmpty()) {
            both.retainAll(other.units);
            if (both.isEmpty()) {
                return null;
            }
        }
        boolean differs = (standing != null && other.standing != null && standing != other.standing)
                || (from != null && other.from != null && from != other.from);
        List<What> words = new ArrayList<>(what);
        words.addAll(other.what);
        return differs
                ? null
                : new FigureTest(
                        Math.max(low, other.low),
                        Math.min(high, other.high),
                        both,
                        standing == null ? other.standing : standing,
                        from == null ? other.from : from,
                        words,
                        days == null ? other.days : other.days == null ? days : days.and(other.days));
    }
}
