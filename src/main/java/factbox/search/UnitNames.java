package factbox.search;

import java.util.Map;

/// What a person types for a unit that a story file names by a code (UCUM, ISO 4217).
final class UnitNames {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("percent", "%"),
            Map.entry("years", "a"),
            Map.entry("months", "mo"),
            Map.entry("weeks", "wk"),
            Map.entry("days", "d"),
            Map.entry("hours", "h"),
            Map.entry("minutes", "min"),
            Map.entry("seconds", "s"),
            Map.entry("metres", "m"),
            Map.entry("kilometres", "km"),
            Map.entry("tonnes", "t"),
            Map.entry("kilograms", "kg"));

    private UnitNames() {}

    /// The unit's code, or what was typed where it is one already.
    static String code(String typed) {
        String folded = FigureBox.folded(typed);
        return CODES.getOrDefault(folded, folded);
    }
}
