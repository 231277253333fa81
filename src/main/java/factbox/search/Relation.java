package factbox.search;

import factbox.figures.token.Kind;
import factbox.story.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How two figures of different stories stand to each other.
///
/// In doubt they have nothing to do with each other: few and right ones are shown rather than many.
enum Relation {
    NONE,
    DISAGREEMENT,
    DEVELOPMENT;

    private static final Comparator<LedgerRow> ORDER =
            Comparator.comparing(LedgerRow::published).thenComparing(row -> first(row.day()));
    /// Stories of the same few days tell of the same moment where they name none.
    private static final int DAYS = 3;
    /// So far apart stories may still follow one event.
    private static final int LONGEST = 60;

    static Relation of(Told one, Told other) {
        return ORDER.compare(one.row(), other.row()) > 0 ? ordered(other, one) : ordered(one, other);
    }

    private static Relation ordered(Told earlier, Told later) {
        LedgerRow before = earlier.row();
        LedgerRow after = later.row();
        boolean sameChange = before.level() == after.level() || before.kind() == Kind.LENGTH;
        boolean comparable = sameChange
                && !before.story().equals(after.story())
                && before.kind() == after.kind()
                && Bounds.of(before).isApart(Bounds.of(after))
                && !earlier.subject().hasNumber(SubjectReader.number(after))
                && !later.subject().hasNumber(SubjectReader.number(before))
                && !isVersion(earlier, later);
        if (!comparable) {
            return NONE;
        }
        long days = ChronoUnit.DAYS.between(before.published(), after.published());
        boolean likeWords = earlier.subject().isSame(later.subject());
        if ((days > 0 || isNextDay(earlier, later)) && days <= LONGEST && isGrown(earlier, later, likeWords)) {
            return DEVELOPMENT;
        }
        boolean sameTime = isSameTime(before, after) && !earlier.subject().isOtherTime(later.subject()) && days <= DAYS;
        boolean sure =
                days == 0 || !earlier.subject().deed().isEmpty() || (before.asOf() != null && after.asOf() != null);
        boolean same = (likeWords && sure) || SameEvent.onOneDay(earlier, later);
        return sameTime && same ? DISAGREEMENT : NONE;
    }

    private static boolean isGrown(Told earlier, Told later, boolean likeWords) {
        Subject subject = later.subject();
        boolean more = later.row().most() > earlier.row().most();
        boolean grows = subject.grows() || (!likeWords && subject.account().grows());
        boolean grown = grows || (subject.account().growing() && more);
        boolean laterDay = !subject.deed().isEmpty()
                || isLater(earlier.row().asOf(), later.row().asOf());
        return grown && laterDay && (likeWords || SameEvent.isGoingOn(earlier, later));
    }

    /// The same words with another number, or one story that puts the other right.
    private static boolean isVersion(Told one, Told other) {
        return one.subject().corrects()
                || other.subject().corrects()
                || (!one.subject().speaker().isEmpty()
                        && one.subject().speaker().equals(other.subject().speaker())
                        && one.row().published().equals(other.row().published()))
                || wording(one.row().sentence()).equals(wording(other.row().sentence()))
                || wording(one.row().headline()).equals(wording(other.row().headline()));
    }

    private static String wording(String text) {
        return text.replaceAll("[^\\p{L}]+", " ").strip();
    }

    /// Whether two stories of one day name the days that they speak of, one behind the other.
    private static boolean isNextDay(Told earlier, Told later) {
        LedgerRow before = earlier.row();
        LedgerRow after = later.row();
        Set<String> days = earlier.subject().account().days();
        return (days.isEmpty() || !days.equals(later.subject().account().days()))
                && before.asOf() != null
                && after.asOf() != null
                && before.asOf().day() > 0
                && after.asOf().day() > 0
                && first(before.asOf()).isBefore(first(after.asOf()));
    }

    private static boolean isLater(@Nullable PartialDate before, @Nullable PartialDate after) {
        return before == null
                || after == null
                || isSame(before, after)
                || (first(before).isBefore(first(after)) && before.day() > 0 && after.day() > 0);
    }

    private static boolean isSameTime(LedgerRow one, LedgerRow other) {
        if (one.asOf() != null && other.asOf() != null) {
            return isSame(one.asOf(), other.asOf());
        }
        return (one.day().day() > 0 && other.day().day() > 0)
                ? Math.abs(ChronoUnit.DAYS.between(first(one.day()), first(other.day()))) <= DAYS
                : isSame(one.day(), other.day());
    }

    private static boolean isSame(PartialDate one, PartialDate other) {
        return one.toString().startsWith(other.toString()) || other.toString().startsWith(one.toString());
    }

    private static LocalDate first(PartialDate date) {
        return LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
    }
}
