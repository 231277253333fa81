package factbox.figures;

import java.util.List;
import java.util.Locale;

/// Tells whether a text counts what a figure names, and how a unit is said; knows the nouns that count people.
final class UnitWords {
    private static final Lexicon ENGLISH = Lexicon.of(Locale.ENGLISH);

    private UnitWords() {}

    /// How a unit is said of several: `years` for `a`; a unit without a word of its own says itself.
    static String word(String unit) {
        return ENGLISH.spoken(unit);
    }

    /// What a unit is a unit of; a noun counts.
    static Kind kind(String unit) {
        return ENGLISH.kindOf(unit);
    }

    /// Whether an English text that counts `said` counts what `figure` names.
    static boolean supports(String said, String figure) {
        return supports(ENGLISH, said, figure);
    }

    /// Whether a text that counts `said` counts what `figure` names; any word for people is people.
    static boolean supports(Lexicon lexicon, String said, String figure) {
        if (said.equals(Unit.ONE.code())) {
            return false;
        }
        Unit unit = ENGLISH.units.exact(figure);
        if (unit == null) {
            unit = lexicon.units.exact(figure);
        }
        if (unit != null || ENGLISH.isCode(figure)) {
            return said.equals(unit == null ? figure : unit.code());
        }
        String noun = said.toLowerCase(Locale.ROOT);
        String wanted = figure.toLowerCase(Locale.ROOT);
        boolean people = List.of("people", "person", "persons").contains(wanted) && isIn(lexicon, WordSet.PEOPLE, noun);
        boolean dead = isIn(lexicon, WordSet.DEAD, noun)
                && (isIn(lexicon, WordSet.DEAD, wanted) || isIn(ENGLISH, WordSet.DEAD, wanted));
        boolean hurt = isIn(lexicon, WordSet.HURT, noun)
                && (isIn(lexicon, WordSet.HURT, wanted) || isIn(ENGLISH, WordSet.HURT, wanted));
        return singular(noun).equals(singular(wanted)) || people || dead || hurt;
    }

    private static boolean isIn(Lexicon lexicon, WordSet set, String word) {
        return lexicon.set(set).exact(word) != null;
    }

    private static String singular(String noun) {
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3;
        return plural ? noun.substring(0, noun.length() - 1) : noun;
    }
}
