package factbox.figures.token;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Numbers the words of a language's table, so that a word of a text is looked up once and not for every question.
final class Vocabulary {
    /// The number of a word that no table has.
    static final int UNKNOWN = 0;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Set<Character> joined = new HashSet<>();

    int add(String word) {
        return numbers.computeIfAbsent(word, _ -> numbers.size() + 1);
    }

    /// A word that digits may follow without a space, such as the code of a currency.
    void addPrefix(String word) {
        prefixes.add(word);
    }

    /// A letter that is written as one word with what follows, and of which several may stand together.
    void addJoined(char letter) {
        joined.add(letter);
    }

    boolean isPrefix(String word) {
        return prefixes.contains(word) || word.chars().allMatch(letter -> joined.contains((char) letter));
    }

    /// The longest prefix has so many letters.
    static final int LONGEST_PREFIX = 6;

    int size() {
        return numbers.size();
    }

    int find(String word) {
        return numbers.getOrDefault(word, UNKNOWN);
    }
}
