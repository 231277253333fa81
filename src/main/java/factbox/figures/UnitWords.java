package factbox.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// English words and signs for units, as UCUM and ISO 4217 codes, and the nouns that count people.
final class UnitWords {
    private static final Map<String, String> CODES = new HashMap<>();
    private static final Map<String, String> SPOKEN = new HashMap<>();
    private static final Map<String, String> CURRENCY_SIGNS =
            Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₹", "INR", "₪", "ILS");
    private static final Set<String> PEOPLE = Set.of(
            "activist",
            "adult",
            "child",
            "children",
            "civilian",
            "dead",
            "death",
            "dissident",
            "employee",
            "exile",
            "fatality",
            "fighter",
            "injured",
            "inhabitant",
            "killed",
            "man",
            "member",
            "men",
            "migrant",
            "official",
            "patient",
            "people",
            "person",
            "prisoner",
            "refugee",
            "resident",
            "soldier",
            "student",
            "supporter",
            "survivor",
            "sympathiser",
            "troop",
            "victim",
            "voter",
            "woman",
            "women",
            "worker",
            "wounded");

    static {
        code("a", "year", "years");
        code("mo", "month", "months");
        code("wk", "week", "weeks");
        code("d", "day", "days");
        code("h", "hour", "hours");
        code("min", "minute", "minutes");
        code("s", "second", "seconds");
        code("m", "metre", "metres", "meter", "meters");
        code("km", "kilometre", "kilometres", "kilometer", "kilometers", "km");
        code("[mi_i]", "mile", "miles");
        code("kg", "kilogram", "kilograms", "kg");
        code("t", "tonne", "tonnes");
        code("tons", "ton", "tons");
        code("%", "%", "percent");
        code("USD", "dollar", "dollars", "usd");
        code("EUR", "euro", "euros", "eur");
        code("GBP", "pound", "pounds", "gbp");
    }

    private UnitWords() {}

    private static void code(String code, String... words) {
        for (String word : words) {
            CODES.put(word, code);
        }
        SPOKEN.put(code, words.length > 1 ? words[1] : words[0]);
    }

    static Optional<String> currency(Token sign) {
        return Optional.ofNullable(CURRENCY_SIGNS.get(sign.text()));
    }

    static Optional<String> code(String word) {
        return Optional.ofNullable(CODES.get(word));
    }

    /// How a unit is said of several: `years` for `a`; a unit without a word of its own says itself.
    static String word(String unit) {
        return SPOKEN.getOrDefault(unit, unit);
    }

    /// Whether a unit is a measure or a currency, which only its own code equals.
    static boolean isCode(String unit) {
        return CODES.containsValue(unit) || CURRENCY_SIGNS.containsValue(unit);
    }

    /// Whether the words behind a number name the noun that `unit` counts; all words for people are one unit.
    static boolean counts(String unit, List<String> nouns) {
        String wanted = singular(unit);
        boolean people = PEOPLE.contains(wanted);
        return nouns.stream()
                .map(UnitWords::singular)
                .anyMatch(noun -> noun.equals(wanted) || (people && PEOPLE.contains(noun)));
    }

    private static String singular(String noun) {
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3;
        return plural ? noun.substring(0, noun.length() - 1) : noun;
    }
}
