package factbox.figures.unit;

import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Phrases;
import factbox.figures.token.Unit;
import factbox.figures.token.WordSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Tells whether a text counts what a figure names, and how a unit is said; knows the nouns that count people.
public final class UnitWords {
    private static final Lexicon ENGLISH = Lexicon.of(Locale.ENGLISH);

    private UnitWords() {}

    /// How a unit is said of several: `years` for `a`; a unit without a word of its own says itself.
    public static String word(String unit) {
        return ENGLISH.spoken(unit);
    }

    /// What a unit is a unit of; a noun counts.
    public static Kind kind(String unit) {
        return ENGLISH.kindOf(unit);
    }

    /// Whether an English text that counts `said` counts what `figure` names.
    public static boolean supports(String said, String figure) {
        return supports(ENGLISH, said, figure);
    }

    /// Whether a text that counts `said` counts what `figure` names; any word for people is people.
    public static boolean supports(Lexicon lexicon, String said, String figure) {
        if (said.equals(Unit.ONE.code())) {
            return false;
        }
        int by = figure.indexOf('/');
        int per = said.indexOf('/');
        if (by > 0 && per > 0) {
            return supports(lexicon, said.substring(0, per), figure.substring(0, by))
                    && supports(lexicon, said.substring(per + 1), figure.substring(by + 1));
        }
        String code = code(lexicon, figure);
        if (code != null) {
            return said.equals(code);
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

    /// The code that a figure's unit is, in words, as a code or as the sign that is printed; null where it is a noun.
    private static @Nullable String code(Lexicon lexicon, String figure) {
        if (ENGLISH.isCode(figure)) {
            return figure;
        }
        for (Phrases<Unit> units :
                List.of(ENGLISH.units, lexicon.units, ENGLISH.symbols, ENGLISH.currencySigns, ENGLISH.currencyCodes)) {
            Unit unit = units.exact(figure);
            if (unit != null) {
                return unit.code();
            }
        }
        return null;
    }

    private static boolean isIn(Lexicon lexicon, WordSet set, String word) {
        return lexicon.set(set).exact(word) != null;
    }

    static String singular(String noun) {
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3;
        return plural ? noun.substring(0, noun.length() - 1) : noun;
    }
}
