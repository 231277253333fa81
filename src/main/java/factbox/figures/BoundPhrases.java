package factbox.figures;

import static factbox.story.Bound.ABOUT;
import static factbox.story.Bound.AT_LEAST;
import static factbox.story.Bound.AT_MOST;
import static factbox.story.Bound.LESS_THAN;
import static factbox.story.Bound.MORE_THAN;

import factbox.story.Bound;
import java.util.ArrayList;
import java.util.List;

/// The English phrases before and behind a number that bound it.
final class BoundPhrases {
    /// A bound, and how many tokens its phrase takes.
    record Read(Bound bound, int tokens) {
        boolean isSaid() {
            return tokens > 0;
        }
    }

    private record Phrase(Bound bound, List<String> words) {
        boolean standsAt(List<Token> tokens, int from) {
            for (int i = 0; i < words.size(); i++) {
                if (!Token.at(tokens, from + i).is(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final Read NONE = new Read(Bound.EXACTLY, 0);

    /// A phrase stands before one that it ends in.
    private static final List<Phrase> BEFORE = phrases(
            of(AT_LEAST, "at least", "no fewer than", "not fewer than", "no less than", "not less than", "as few as"),
            of(AT_LEAST, "as little as", "minimum of", "minimum", "at least ,"),
            of(
                    AT_MOST,
                    "no more than",
                    "not more than",
                    "at most",
                    "up to",
                    "as many as",
                    "as much as",
                    "maximum of",
                    "maximum",
                    "at most ,"),
            of(MORE_THAN, "in excess of", "upwards of", "upward of", "north of", "more than", "greater than"),
            of(MORE_THAN, "over", "above", "exceeding", "exceeded", "exceeds", "exceed", "topping", "topped", "tops"),
            of(MORE_THAN, "beyond", "surpassing", "surpassed", "surpasses"),
            of(LESS_THAN, "less than", "fewer than", "short of", "shy of", "under", "below"),
            of(ABOUT, "an estimated", "an estimate of", "estimates of", "estimated at", "estimated to be", "estimated"),
            of(ABOUT, "somewhere around", "close to", "approx .", "approx", "approximately", "about", "around", "some"),
            of(ABOUT, "roughly", "nearly", "almost", "circa", "near", "nearing", "approaching", "perhaps", "maybe"),
            of(ABOUT, "virtually", "practically"));
    private static final List<Phrase> BEHIND_NUMBER = phrases(
            of(
                    AT_LEAST,
                    "+",
                    "- plus",
                    "plus",
                    "or more",
                    "and more",
                    "or above",
                    "and above",
                    "and up",
                    "and counting"),
            of(AT_MOST, "or fewer", "or less", "or under", "or below"),
            of(ABOUT, "or so", "or thereabouts", "- odd", "- ish", "- some", "odd"));
    private static final List<Phrase> BEHIND_UNIT = phrases(
            of(
                    AT_LEAST,
                    "or more",
                    "and more",
                    "or above",
                    "and above",
                    "and up",
                    "and counting",
                    "at least",
                    "minimum"),
            of(AT_LEAST, ", or more", ", at least"),
            of(AT_MOST, "or fewer", "or less", "or under", "or below", "at most", "at the most", "maximum", "tops"),
            of(AT_MOST, ", or fewer", ", or less", ", at most"),
            of(ABOUT, "or so", "or thereabouts", ", or so", ", or thereabouts"));

    private BoundPhrases() {}

    private static List<Phrase> of(Bound bound, String... phrases) {
        List<Phrase> list = new ArrayList<>();
        for (String phrase : phrases) {
            list.add(new Phrase(bound, List.of(phrase.split(" "))));
        }
        return list;
    }

    @SafeVarargs
    private static List<Phrase> phrases(List<Phrase>... parts) {
        List<Phrase> all = new ArrayList<>();
        for (List<Phrase> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }

    /// The bound that ends just before token `at`.
    static Read before(List<Token> tokens, int at) {
        for (Phrase phrase : BEFORE) {
            if (phrase.standsAt(tokens, at - phrase.words.size())) {
                return new Read(phrase.bound, phrase.words.size());
            }
        }
        return NONE;
    }

    /// The bound that begins at token `at`, just behind a number.
    static Read behindNumber(List<Token> tokens, int at) {
        return behind(BEHIND_NUMBER, tokens, at);
    }

    /// The bound that begins at token `at`, just behind a number's unit.
    static Read behindUnit(List<Token> tokens, int at) {
        return behind(BEHIND_UNIT, tokens, at);
    }

    private static Read behind(List<Phrase> phrases, List<Token> tokens, int at) {
        for (Phrase phrase : phrases) {
            if (phrase.standsAt(tokens, at)) {
                return new Read(phrase.bound, phrase.words.size());
            }
        }
        return NONE;
    }
}
