package factbox.figures.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Phrases of one or more words and what each means; finds the longest that stands at a place in a sentence.
public final class Phrases<T> {
    /// What a phrase means, and how many tokens it takes.
    public record Match<T>(T meaning, int tokens) {}

    /// What of a token is compared: its text in lower case, or as it is printed.
    enum Spelling {
        TEXT,
        RAW
    }

    /// A word of a phrase and those that may follow it.
    private static final class Node<T> {
        private int[] words = {};
        private final List<Node<T>> next = new ArrayList<>();
        private @Nullable T meaning;

        @Nullable
        Node<T> next(int word) {
            for (int i = 0; i < words.length; i++) {
                if (words[i] == word) {
                    return next.get(i);
                }
            }
            return null;
        }

        Node<T> add(int word) {
            Node<T> node = next(word);
            if (node != null) {
                return node;
            }
            Node<T> added = new Node<>();
            words = Arrays.copyOf(words, words.length + 1);
            words[words.length - 1] = word;
            next.add(added);
            return added;
        }
    }

    private final Vocabulary vocabulary;
    private final Spelling spelling;
    private final List<@Nullable Node<T>> forward = new ArrayList<>();
    private final List<@Nullable Node<T>> backward = new ArrayList<>();

    Phrases(Vocabulary vocabulary, Spelling spelling) {
        this.vocabulary = vocabulary;
        this.spelling = spelling;
    }

    void add(String phrase, T meaning) {
        List<Integer> words = new ArrayList<>();
        for (Token token : Tokenizer.all(phrase, vocabulary)) {
            words.add(vocabulary.add(spelling == Spelling.RAW ? token.raw() : token.text()));
        }
        put(forward, words, meaning);
        put(backward, words.reversed(), meaning);
    }

    private static <T> void put(List<@Nullable Node<T>> roots, List<Integer> words, T meaning) {
        int first = words.getFirst();
        while (roots.size() <= first) {
            roots.add(null);
        }
        Node<T> node = roots.get(first);
        if (node == null) {
            node = new Node<>();
            roots.set(first, node);
        }
        for (int word : words.subList(1, words.size())) {
            node = node.add(word);
        }
        if (node.meaning == null) {
            node.meaning = meaning;
        }
    }

    /// How many tokens a phrase takes; none where none was found.
    public static int tokens(Optional<? extends Match<?>> match) {
        return match.isPresent() ? match.get().tokens() : 0;
    }

    /// The longest phrase that begins at token `from`.
    public Optional<Match<T>> at(Sentence sentence, int from) {
        return walk(forward, sentence, from, 1);
    }

    /// The longest phrase that ends just before token `end`.
    public Optional<Match<T>> before(Sentence sentence, int end) {
        return walk(backward, sentence, end - 1, -1);
    }

    private Optional<Match<T>> walk(List<@Nullable Node<T>> roots, Sentence sentence, int from, int step) {
        Node<T> node = root(roots, sentence.token(from));
        if (node == null) {
            return Optional.empty();
        }
        T meaning = null;
        int length = 0;
        for (int count = 1; node != null; count++) {
            if (node.meaning != null) {
                meaning = node.meaning;
                length = count;
            }
            node = node.words.length == 0 ? null : node.next(word(sentence.token(from + count * step)));
        }
        return meaning == null ? Optional.empty() : Optional.of(new Match<>(meaning, length));
    }

    private @Nullable Node<T> root(List<@Nullable Node<T>> roots, Token token) {
        int word = word(token);
        return word < roots.size() && word != Vocabulary.UNKNOWN ? roots.get(word) : null;
    }

    private int word(Token token) {
        return spelling == Spelling.RAW ? token.rawWord() : token.word();
    }

    /// What a phrase of one word means.
    @Nullable
    public T meaning(Token word) {
        Node<T> node = root(forward, word);
        return node == null ? null : node.meaning;
    }

    /// What this phrase means, and no longer or shorter one.
    @Nullable
    public T exact(String phrase) {
        List<Token> tokens = Tokenizer.all(phrase, vocabulary);
        Node<T> node = tokens.isEmpty() ? null : root(forward, tokens.getFirst());
        for (int at = 1; at < tokens.size() && node != null; at++) {
            node = node.next(word(tokens.get(at)));
        }
        return node == null ? null : node.meaning;
    }

    public boolean has(Token word) {
        return meaning(word) != null;
    }

    /// Whether the word with this number is a phrase of its own.
    public boolean has(int word) {
        Node<T> node = word < forward.size() ? forward.get(word) : null;
        return node != null && node.meaning != null;
    }
}
