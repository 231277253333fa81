package factbox.figures.update;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What differs between two texts, word by word.
public record Words(State state, String text) {
    /// Whether the words are in both texts, or in which of them.
    public enum State {
        SAME,
        REMOVED,
        ADDED
    }

    /// Longer texts than any passage of a story are compared whole, for the table of comparisons grows as their square.
    private static final int MOST = 2000;

    private static final Pattern WORD = Pattern.compile("\\S+\\s*");

    /// The words of both texts in reading order, those in a row together; what goes stands before what comes.
    public static List<Words> compare(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        if (old.size() > MOST || now.size() > MOST) {
            return joined(List.of(new Words(State.REMOVED, before), new Words(State.ADDED, after)));
        }
        List<Words> compared = new ArrayList<>();
        Alignment<String> alignment = new Alignment<>(
                old.stream().map(String::strip).toList(),
                now.stream().map(String::strip).toList());
        alignment.walk(
                (i, j) -> compared.add(new Words(State.SAME, now.get(j))),
                i -> compared.add(new Words(State.REMOVED, old.get(i))),
                j -> compared.add(new Words(State.ADDED, now.get(j))));
        return joined(compared);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Words> joined(List<Words> words) {
        List<Words> joined = new ArrayList<>();
        for (Words next : words) {
            if (!joined.isEmpty() && joined.getLast().state == next.state) {
                joined.add(new Words(next.state, joined.removeLast().text + next.text));
            } else {
                joined.add(next);
            }
        }
        return joined.stream()
                .map(each -> new Words(each.state, each.text.strip()))
                .filter(each -> !each.text.isEmpty())
                .toList();
    }
}
