package factbox.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a figure is about, as far as its story tells: what happened to what it counts, with whom and where.
///
/// `words` are the stems of the figure's own clause, and `names` those of them with a capital; `context` has those of
/// all that a reader has in mind there: the headline, the first sentence, the sentence before and its own. `kind` are
/// the words between the number and its noun, `limits` those that make it one of something else. `numbers` are all that
/// the story has of the unit.
record Subject(
        String unit,
        String deed,
        Set<String> words,
        Set<String> names,
        Set<String> context,
        Set<String> contextNames,
        String anchor,
        Set<String> anchorNames,
        Set<String> kind,
        Set<String> limits,
        Set<String> times,
        boolean grows,
        boolean corrects,
        Set<String> numbers,
        String speaker,
        Account account) {
    /// Of such a unit a number of people is.
    static final String PEOPLE = "people";

    /// Of what a number counts where no noun says so.
    static final String BARE = "1";

    /// So many words must be shared.
    private static final int LEAST = 2;

    /// Behind a unit: it is one of a change.
    static final String CHANGE = "~";

    /// That a number is one of something to come.
    static final String PLAN = "plan";

    private static final String LINE = "\n";

    /// By these terms the index brings figures together that may be about the same.
    List<String> keys() {
        Set<String> keys = new TreeSet<>(names);
        keys.addAll(contextNames);
        keys.addAll(words);
        String what = deed.isEmpty() ? unit : "=" + deed;
        String noun = account.persons() ? PEOPLE : account.noun().replace(CHANGE, "");
        return Stream.concat(
                        keys.stream().map(key -> what + "|" + key),
                        account.names().stream().map(name -> "@" + noun + "|" + name))
                .toList();
    }

    String encoded() {
        List<String> lines = new ArrayList<>(List.of(
                unit,
                deed,
                Account.line(words),
                Account.line(names),
                Account.line(context),
                Account.line(contextNames),
                anchor,
                Account.line(anchorNames),
                Account.line(kind),
                Account.line(limits),
                Account.line(times),
                grows ? "1" : "",
                corrects ? "1" : "",
                Account.line(numbers),
                speaker));
        lines.addAll(account.lines());
        return String.join(LINE, lines);
    }

    static Subject decoded(String encoded) {
        List<String> lines = new ArrayList<>(Arrays.asList(encoded.split(LINE, -1)));
        return new Subject(
                lines.get(0),
                lines.get(1),
                Account.set(lines.get(2)),
                Account.set(lines.get(3)),
                Account.set(lines.get(4)),
                Account.set(lines.get(5)),
                lines.get(6),
                Account.set(lines.get(7)),
                Account.set(lines.get(8)),
                Account.set(lines.get(9)),
                Account.set(lines.get(10)),
                !lines.get(11).isEmpty(),
                !lines.get(12).isEmpty(),
                Account.set(lines.get(13)),
                lines.get(14),
                Account.of(lines.subList(15, 15 + Account.LINES)));
    }

    /// Whether both tell of one thing: the same happened to the same, and what one says of it beyond the other is no
    /// reason to think of another.
    boolean isSame(Subject other) {
        boolean bare = unit.equals(BARE) || other.unit.equals(BARE);
        boolean likeUnit = bare || (unit.equals(other.unit) && kind.equals(other.kind));
        if (!likeUnit || !deed.equals(other.deed) || !limits.equals(other.limits)) {
            return false;
        }
        if (!isLikeStory(other) || (hasMore(names, other.context) && hasMore(other.names, context))) {
            return false;
        }
        Set<String> own = without(words, other.context);
        Set<String> others = without(other.words, context);
        int fewest = Math.min(own.size(), others.size());
        int most = Math.max(own.size(), others.size());
        int known = Math.max(
                both(words, other.context).size(), both(other.words, context).size());
        int all = Math.max(words.size(), other.words.size());
        boolean named = !both(names, other.contextNames).isEmpty()
                || !both(other.names, contextNames).isEmpty()
                || (names.isEmpty() && other.names.isEmpty());
        return named && known >= LEAST && fewest <= (deed.isEmpty() ? 0 : 1) && most <= 1 + all / 2;
    }

    /// Whether both stories begin with the same.
    private boolean isLikeStory(Subject other) {
        return !isUnknown(anchor, other)
                && !isUnknown(other.anchor, this)
                && !(hasMore(anchorNames, other.context) && hasMore(other.anchorNames, context));
    }

    /// Whether some of one story's names are not known to the other.
    private static boolean hasMore(Set<String> names, Set<String> known) {
        return !without(names, known).isEmpty();
    }

    private static boolean isUnknown(String anchor, Subject to) {
        return !anchor.isEmpty() && !to.context.contains(anchor);
    }

    /// Whether they name days or months, and not one that both name.
    boolean isOtherTime(Subject other) {
        return isApart(times, other.times);
    }

    /// Whether either story has the other's number, too: then they count several things.
    boolean hasNumber(String number) {
        return numbers.contains(number);
    }

    private static boolean isApart(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && both(one, other).isEmpty();
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
