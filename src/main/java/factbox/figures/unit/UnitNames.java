package factbox.figures.unit;

import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Phrases;
import factbox.figures.token.Unit;
import factbox.figures.token.WordSet;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The units that a name, sign or code stands for, as the languages' tables have them; any other word is a noun that is
/// counted.
public final class UnitNames {
    private static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "ar", "fa");
    /// Which of the two a pound is the name does not tell.
    private static final Set<String> POUND = Set.of("GBP", "[lb_av]");

    private UnitNames() {}

    /// The codes of the units that may be meant, or the noun alone; small and capital letters are the same.
    public static Set<String> codes(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        String lower = name.toLowerCase(Locale.ROOT);
        Set<String> codes = new LinkedHashSet<>();
        for (String language : LANGUAGES) {
            Lexicon lexicon = Lexicon.of(Locale.forLanguageTag(language));
            for (String written : List.of(name, lower, name.toUpperCase(Locale.ROOT))) {
                for (Phrases<Unit> units :
                        List.of(lexicon.units, lexicon.symbols, lexicon.currencySigns, lexicon.currencyCodes)) {
                    Unit unit = units.exact(written);
                    if (unit != null) {
                        codes.add(unit.code());
                    }
                }
                if (lexicon.isCode(written)) {
                    codes.add(written);
                }
                if (!codes.isEmpty()) {
                    return codes;
                }
                if (lexicon.set(WordSet.POUND).exact(written) != null) {
                    return POUND;
                }
            }
        }
        return Set.of(lower);
    }

    /// How a unit is said of several: `miles` for `[mi_i]`, and `dollars/barrel` where it is so much of another.
    public static String name(String code) {
        int per = code.indexOf('/');
        return per <= 0 || !UnitWords.word(code).equals(code)
                ? UnitWords.word(code)
                : UnitWords.word(code.substring(0, per)) + "/" + UnitWords.word(code.substring(per + 1));
    }

    /// The singular of an English noun that is counted, as far as its ending tells.
    public static String singular(String noun) {
        return UnitWords.singular(noun);
    }

    /// Whether it is an amount of money, also by the piece or by the day.
    public static boolean isMoney(String code) {
        int per = code.indexOf('/');
        return UnitWords.kind(per > 0 ? code.substring(0, per) : code) == Kind.MONEY;
    }
}
