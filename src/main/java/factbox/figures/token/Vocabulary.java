package factbox.figures.token;

import java.util.HashMap;
import java.util.Map;

/// Numbers the words of a language's table, so that a word of a text is looked up once and not for every question.
final class Vocabulary {
    /// The number of a word that no table has.
    static final int UNKNOWN = 0;

    private final Map<String, Integer> numbers = new HashMap<>();

    int add(String word) {
        return numbers.computeIfAbsent(word, _ -> numbers.size() + 1);
    }

    int size() {
        return numbers.size();
    }

    int find(String word) {
        return numbers.getOrDefault(word, UNKNOWN);
    }
}
