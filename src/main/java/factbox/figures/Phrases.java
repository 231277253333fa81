package factbox.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Phrases of one or more words and what each means; finds the longest that stands at a place in a sentence.
final class Phrases<T> {
    /// What a phrase means, and how many tokens it takes.
    record Match<T>(T meaning, int tokens) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private @Nullable T meaning;
    }

    private final Function<Token, String> spelling;
    private final Node<T> forward = new Node<>();
    private final Node<T> backward = new Node<>();

    /// `spelling` gives what of a token is compared: its text, or as it is printed.
    Phrases(Function<Token, String> spelling) {
        this.spelling = spelling;
    }

    void add(String phrase, T meaning) {
        List<String> words =
                new ArrayList<>(Tokenizer.all(phrase).stream().map(spelling).toList());
        put(forward, words, meaning);
        put(backward, words.reversed(), meaning);
    }

    private static <T> void put(Node<T> root, List<String> words, T meaning) {
        Node<T> node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, _ -> new Node<>());
        }
        if (node.meaning == null) {
            node.meaning = meaning;
        }
    }

    /// The longest phrase that begins at token `from`.
    Optional<Match<T>> at(Sentence sentence, int from) {
        return walk(forward, sentence, from, 1);
    }

    /// The longest phrase that ends just before token `end`.
    Optional<Match<T>> before(Sentence sentence, int end) {
        return walk(backward, sentence, end - 1, -1);
    }

    private Optional<Match<T>> walk(Node<T> root, Sentence sentence, int from, int step) {
        Node<T> node = root;
        T meaning = null;
        int length = 0;
        for (int count = 1; ; count++) {
            node = node.next.get(spelling.apply(sentence.token(from + (count - 1) * step)));
            if (node == null) {
                return meaning == null ? Optional.empty() : Optional.of(new Match<>(meaning, length));
            }
            if (node.meaning != null) {
                meaning = node.meaning;
                length = count;
            }
        }
    }

    /// What a phrase of one word means.
    @Nullable
    T meaning(Token word) {
        Node<T> node = forward.next.get(spelling.apply(word));
        return node == null ? null : node.meaning;
    }

    /// What this phrase means, and no longer or shorter one.
    @Nullable
    T exact(String phrase) {
        Node<T> node = forward;
        for (Token token : Tokenizer.all(phrase)) {
            node = node == null ? null : node.next.get(spelling.apply(token));
        }
        return node == null ? null : node.meaning;
    }

    boolean has(Token word) {
        return meaning(word) != null;
    }
}
