package factbox.search;

import factbox.figures.token.Kind;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/// Whether two figures tell of one event in words of their own: the only numbers of their unit in two stories that name
/// the same day, the same place or party and some of the same things, where nothing speaks against it.
final class SameEvent {
    /// So many words besides names are shared.
    private static final int LEAST = 1;

    /// So many with the names where a sum or share is told.
    private static final int OF_SUMS = 3;

    /// With so many shared names one story may know more of them.
    private static final int SURE = 2;

    private final Told one;
    private final Told other;
    private final Account first;
    private final Account second;

    private SameEvent(Told one, Told other) {
        this.one = one;
        this.other = other;
        this.first = one.subject().account();
        this.second = other.subject().account();
    }

    /// Whether both count one thing that happened on one day.
    static boolean onOneDay(Told one, Told other) {
        SameEvent event = new SameEvent(one, other);
        return event.isOneDay()
                && event.isSame()
                && event.isNamed(true)
                && event.first.limitsOfDeed().equals(event.second.limitsOfDeed());
    }

    /// Whether both count one thing that can become more.
    static boolean isGoingOn(Told one, Told other) {
        SameEvent event = new SameEvent(one, other);
        boolean sum = one.row().kind() != Kind.MONEY || !event.first.topic().isEmpty();
        boolean stock = one.row().kind() != Kind.DURATION && one.row().kind() != Kind.PERCENT;
        return sum && stock && !one.subject().unit().contains("/") && event.isSame() && event.isNamed(false);
    }

    private boolean isOneDay() {
        boolean dated = one.row().asOf() != null
                && one.row().asOf().day() > 0
                && one.row().asOf().equals(other.row().asOf());
        return dated || !Collections.disjoint(first.days(), second.days());
    }

    private boolean isSame() {
        return one.row().kind() != Kind.AGE
                && (first.only() || one.subject().grows())
                && (second.only() || other.subject().grows())
                && isLikeUnit()
                && isLikeDeed(one.subject(), other.subject())
                && isLikeDeed(other.subject(), one.subject())
                && first.topic().equals(second.topic())
                && without(one.subject().kind(), other.subject().context()).isEmpty()
                && without(other.subject().kind(), one.subject().context()).isEmpty()
                && isShared();
    }

    private boolean isLikeUnit() {
        String unit = one.subject().unit();
        String another = other.subject().unit();
        boolean bare = unit.equals(Subject.BARE) || another.equals(Subject.BARE);
        boolean people =
                first.persons() && second.persons() && (unit.equals(Subject.PEOPLE) || another.equals(Subject.PEOPLE));
        return noun(one).equals(noun(other))
                || people
                || (bare && !one.subject().deed().isEmpty());
    }

    /// A way is as long where somebody went it as where something is so long.
    private static String noun(Told told) {
        String noun = told.subject().account().noun();
        return told.row().kind() == Kind.LENGTH ? noun.replace(Subject.CHANGE, "") : noun;
    }

    /// What one says happened may be what the other's story tells by the way.
    private static boolean isLikeDeed(Subject one, Subject other) {
        boolean told = other.deed().isEmpty() && other.context().contains("=" + one.deed());
        return one.deed().isEmpty() || one.deed().equals(other.deed()) || told;
    }

    /// Whether they share a name, and neither has others; sharing more of them one may have some, and on `oneDay` both.
    private boolean isNamed(boolean oneDay) {
        int shared = sharedNames();
        boolean more = !without(first.names(), other.subject().context()).isEmpty();
        boolean back = !without(second.names(), one.subject().context()).isEmpty();
        return shared > 0 && (oneDay || !(more && back)) && (shared >= SURE || !(more || back));
    }

    private int sharedNames() {
        Set<String> shared = both(first.names(), other.subject().contextNames());
        Set<String> back = both(second.names(), one.subject().contextNames());
        return Math.min(shared.size(), back.size());
    }

    /// A thing of its own kind that both count is enough; people and measures need more, and sums most.
    private boolean isShared() {
        Set<String> shared = both(first.words(), other.subject().context());
        shared.addAll(both(second.words(), one.subject().context()));
        shared.removeAll(first.names());
        shared.removeAll(second.names());
        boolean sum = one.row().kind() == Kind.MONEY || one.row().kind() == Kind.PERCENT;
        boolean things = one.row().kind() == Kind.COUNT && !first.persons();
        return things || shared.size() >= (sum ? Math.max(LEAST, OF_SUMS - sharedNames()) : LEAST);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static Set<String> without(Set<String> one, Set<String> other) {
        Set<String> rest = new HashSet<>(one);
        rest.removeAll(other);
        return rest;
    }
}
