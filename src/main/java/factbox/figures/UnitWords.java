package factbox.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// English words and signs for units, as UCUM and ISO 4217 codes, and the nouns that count people.
final class UnitWords {
    /// A currency sign before a number, and how many tokens it takes.
    record Sign(String unit, int tokens) {}

    private static final Map<String, String> CODES = new HashMap<>();
    private static final Map<String, String> SPOKEN = new HashMap<>();
    private static final Map<String, String> CURRENCY_SIGNS =
            Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₹", "INR", "₪", "ILS");
    /// Those of which the singular is said of many, too.
    private static final Set<String> SIGNS = Set.of("km", "kg", "%", "percent", "usd", "eur", "gbp");
    private static final List<String> TIMES = List.of("s", "min", "h", "d", "wk", "mo", "a");
    private static final Set<String> DEAD = Set.of("dead", "death", "fatality", "killed");
    private static final Set<String> HURT = Set.of("injured", "wounded");
    private static final Set<String> PEOPLE = Set.of(
            "activist",
            "adult",
            "child",
            "children",
            "citizen",
            "civilian",
            "dead",
            "detainee",
            "diplomat",
            "dissident",
            "doctor",
            "employee",
            "exile",
            "fighter",
            "hostage",
            "injured",
            "inhabitant",
            "journalist",
            "killed",
            "man",
            "men",
            "migrant",
            "officer",
            "official",
            "passenger",
            "patient",
            "people",
            "person",
            "prisoner",
            "protester",
            "refugee",
            "resident",
            "sailor",
            "soldier",
            "student",
            "supporter",
            "survivor",
            "sympathiser",
            "teacher",
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
        // a pound may be a weight: only "pounds sterling" is money
        code("GBP", "gbp");
    }

    private UnitWords() {}

    private static void code(String code, String... words) {
        for (String word : words) {
            CODES.put(word, code);
        }
        SPOKEN.put(code, words.length > 1 ? words[1] : words[0]);
    }

    /// The currency whose sign is token `at`; with letters before it, as in `A$`, the dollar of another country.
    static Optional<Sign> currency(List<Token> tokens, int at) {
        Token sign = Token.at(tokens, at);
        String code = CURRENCY_SIGNS.get(sign.text());
        if (code == null) {
            return Optional.empty();
        }
        Token letters = Token.at(tokens, at - 1);
        if (letters.kind() != Token.Kind.WORD || !letters.joins(sign)) {
            return Optional.of(new Sign(code, 1));
        }
        return Optional.of(new Sign(letters.is("us") ? code : letters.text() + sign.text(), 2));
    }

    static Optional<String> code(String word) {
        return Optional.ofNullable(CODES.get(word));
    }

    /// Whether a unit is a measure or a currency.
    static boolean isCode(String unit) {
        return SPOKEN.containsKey(unit) || CURRENCY_SIGNS.containsValue(unit);
    }

    /// Whether a word is said of one and of many alike.
    static boolean isSign(String word) {
        return SIGNS.contains(word);
    }

    /// Whether the units are of time, as in `two years and six months`.
    static boolean areTimes(String first, String second) {
        return TIMES.contains(first) && TIMES.contains(second);
    }

    /// How a unit is said of several: `years` for `a`; a unit without a word of its own says itself.
    static String word(String unit) {
        return SPOKEN.getOrDefault(unit, unit);
    }

    /// Whether a text that counts `said` counts what `figure` names; any word for people is people.
    static boolean supports(String said, String figure) {
        String unit = CODES.getOrDefault(figure.toLowerCase(Locale.ROOT), figure);
        if (isCode(unit)) {
            return unit.equals(said);
        }
        String noun = singular(said);
        String wanted = singular(unit.toLowerCase(Locale.ROOT));
        boolean people = (wanted.equals("people") || wanted.equals("person")) && PEOPLE.contains(noun);
        boolean same = noun.equals(wanted)
                || (DEAD.contains(noun) && DEAD.contains(wanted))
                || (HURT.contains(noun) && HURT.contains(wanted));
        return !said.equals(QuantityFinder.BARE) && (same || people);
    }

    private static String singular(String noun) {
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3;
        return plural ? noun.substring(0, noun.length() - 1) : noun;
    }
}
