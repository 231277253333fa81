package factbox.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what a number counts among the words behind it: a measure, or the first noun in the plural.
///
/// `52 refugee camps` counts camps. Words of which that is not sure are one unit together, which no figure has.
record CountedUnit(String unit, int next) {
    private static final int LONGEST = 5;
    /// Words that end a noun phrase.
    private static final Set<String> NO_NOUN = Set.of(
            "a", "after", "ago", "also", "an", "and", "are", "as", "at", "be", "because", "before", "but", "by", "can",
            "could", "died", "each", "earlier", "every", "for", "from", "had", "has", "have", "in", "into", "is", "it",
            "later", "may", "might", "must", "not", "of", "off", "old", "on", "onto", "or", "out", "per", "said",
            "should", "since", "so", "than", "that", "the", "then", "they", "this", "through", "to", "told", "until",
            "was", "were", "when", "where", "which", "while", "who", "whom", "whose", "will", "with", "without",
            "would");
    /// Words before a noun that leave what is counted as it is not: fewer people are a difference.
    private static final Set<String> CHANGING =
            Set.of("fewer", "less", "daily", "weekly", "monthly", "yearly", "annual", "hourly");
    /// Words before a measure that leave it what it is; `square` does not.
    private static final Set<String> HARMLESS =
            Set.of("full", "whole", "more", "further", "additional", "consecutive", "straight", "long", "us");
    private static final Set<String> PLURALS = Set.of(
            "people",
            "men",
            "women",
            "children",
            "police",
            "personnel",
            "aircraft",
            "feet",
            "sheep",
            "deer",
            "cattle",
            "teeth",
            "mice",
            "media",
            "data");
    private static final Set<String> NOT_PLURALS =
            Set.of("always", "besides", "news", "overseas", "perhaps", "sometimes", "towards", "afterwards", "yes");

    /// The unit that begins at token `from`, just behind a number; `one` where that number is 1.
    static CountedUnit read(List<Token> tokens, int from, boolean one) {
        Token first = Token.at(tokens, from);
        Token second = Token.at(tokens, from + 1);
        if (first.is("%") || first.is("percent")) {
            return percent(tokens, from + 1);
        }
        if (first.is("per") && second.is("cent")) {
            return percent(tokens, from + 2);
        }
        if (first.is("-") && second.kind() == Token.Kind.WORD) {
            return new CountedUnit(UnitWords.code(second.text()).orElse(plain(second.text())), from + 2);
        }
        List<String> words = words(tokens, from);
        return measure(words, from, one).orElseGet(() -> noun(tokens, words, from));
    }

    /// A percentage point is not a percent.
    private static CountedUnit percent(List<Token> tokens, int next) {
        boolean points = Token.at(tokens, next).is("point", "points");
        return points ? new CountedUnit("percentage points", next + 1) : new CountedUnit("%", next);
    }

    private static List<String> words(List<Token> tokens, int from) {
        List<String> words = new ArrayList<>();
        for (int at = from; words.size() < LONGEST; at++) {
            Token token = Token.at(tokens, at);
            if (token.kind() != Token.Kind.WORD || NO_NOUN.contains(token.text())) {
                break;
            }
            words.add(token.text());
        }
        return words;
    }

    private static Optional<CountedUnit> measure(List<String> words, int from, boolean one) {
        int at = 0;
        while (at < words.size() && HARMLESS.contains(words.get(at))) {
            at++;
        }
        if (at == words.size()) {
            return Optional.empty();
        }
        String word = words.get(at);
        String following = at + 1 < words.size() ? words.get(at + 1) : "";
        if (word.equals("metric") && following.matches("tons|tonnes")) {
            return Optional.of(new CountedUnit("t", from + at + 2));
        }
        if (word.equals("pounds") && following.equals("sterling")) {
            return Optional.of(new CountedUnit("GBP", from + at + 2));
        }
        boolean certain = UnitWords.isSign(word) || isPlural(word) || (one && following.isEmpty());
        return certain
                ? UnitWords.code(word).map(code -> new CountedUnit(code, from + words.indexOf(word) + 1))
                : Optional.empty();
    }

    private static CountedUnit noun(List<Token> tokens, List<String> words, int from) {
        int head = 0;
        while (head < words.size() && !isPlural(words.get(head))) {
            head++;
        }
        if (words.isEmpty()) {
            return new CountedUnit(QuantityFinder.BARE, from);
        }
        if (head == words.size()) {
            Token last = tokens.get(from + words.size() - 1);
            Token hyphen = Token.at(tokens, from + words.size());
            if (last.joins(hyphen) && hyphen.is("-")) {
                return new CountedUnit(String.join(" ", words) + "-", from + words.size());
            }
            return new CountedUnit(plain(String.join(" ", words)), from + words.size());
        }
        List<String> phrase = words.subList(0, head + 1);
        Token noun = tokens.get(from + head);
        Token next = Token.at(tokens, from + head + 1);
        boolean owner = noun.joins(next) && next.is("'", "’", "-");
        boolean compound = head + 1 < words.size() && isPlural(next.text());
        boolean changed = phrase.stream().anyMatch(CHANGING::contains)
                || (head > 0 && UnitWords.code(noun.text()).isPresent());
        String unit = owner || compound ? noun.text() + next.text() : changed ? String.join(" ", phrase) : noun.text();
        return new CountedUnit(unit, from + head + 1);
    }

    /// A word that is spelled like the code of a unit is not that unit: `100 m` may be a hundred million.
    private static String plain(String word) {
        return UnitWords.isCode(word) ? word + "?" : word;
    }

    private static boolean isPlural(String word) {
        boolean ending = word.length() > 3
                && word.endsWith("s")
                && !word.matches(".*(ss|us|is|['’].*)")
                && !NOT_PLURALS.contains(word);
        return ending || PLURALS.contains(word);
    }
}
