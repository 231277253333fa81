package factbox.figures.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Deals names out to the numbers of `Peru, Chile and Ecuador had 18, 25 and 9 respectively`.
final class RespectiveNames {
    private final ParsedSentence parsed;
    private final Place own;

    RespectiveNames(ParsedSentence parsed, Place own) {
        this.parsed = parsed;
        this.own = own;
    }

    /// Of `in Peru, Chile and Ecuador were 18, 25 and 9 respectively` each number has the name at its own place.
    void dealTo(BitSet words) {
        int end = 0;
        while (end < parsed.size() && !parsed.has(ClaimWords.RESPECTIVELY, end)) {
            end++;
        }
        if (end == parsed.size()) {
            return;
        }
        List<Integer> numbers = new ArrayList<>();
        parsed.places().stream().map(Place::first).sorted().forEach(numbers::add);
        int rank = numbers.indexOf(own.first());
        List<Integer> names = names(numbers.size());
        if (names.size() != numbers.size()) {
            return;
        }
        for (int at = 0; at < parsed.size(); at++) {
            boolean name = names.contains(at);
            words.set(at, !name && parsed.token(at).isWord());
        }
        words.set(names.get(rank));
        words.set(own.first(), own.next());
    }

    /// The first words of a list of so many names: `Peru, Chile and Ecuador`.
    private List<Integer> names(int count) {
        for (int and = 0; and < parsed.size(); and++) {
            if (!parsed.has(ClaimWords.LAST_OF_A_LIST, and)
                    || !parsed.token(and + 1).isWord()) {
                continue;
            }
            List<Integer> names = new ArrayList<>(List.of(and + 1));
            int at = and - 1;
            at -= parsed.token(at).is(",") ? 1 : 0;
            while (at >= 0 && parsed.token(at).isWord() && names.size() < count) {
                names.addFirst(at);
                at--;
                if (!parsed.token(at).is(",")) {
                    break;
                }
                at--;
            }
            if (names.size() == count) {
                return names;
            }
        }
        return List.of();
    }
}
