package factbox.rendering;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The colours of a theme, one set for the page and the window around it.
public enum Palette {
    LIGHT(
            "#FBFAF6", "#F1EFE8", "#F6F4EE", "#FFFFFF", "#E8E4D8", "#1C1B19", "#5F5B53", "#DDD9CE", "#A6321F",
            "#F7D774", "#1C1B19", "#FBE7A1", "#1D6B47", "#855600", "#2B5C8A"),
    WARM(
            "#F6EBD6", "#EBDDC2", "#F1E4CC", "#FCF4E4", "#E3D3B4", "#33281B", "#625038", "#D3C19F", "#8F2E1B",
            "#E9B949", "#33281B", "#F3D48A", "#1C5A3C", "#744800", "#234F7A"),
    DARK(
            "#17181A", "#1F2123", "#1B1D1F", "#25282B", "#2B2E31", "#E7E4DC", "#A09C92", "#313437", "#EE8B72",
            "#6B5516", "#E7E4DC", "#4A3D12", "#6CC79B", "#E2B35A", "#8DB9E8"),
    CONTRAST(
            "#000000", "#000000", "#000000", "#1A1A1A", "#262626", "#FFFFFF", "#F0F0F0", "#FFFFFF", "#FFB3A1",
            "#FFE14D", "#000000", "#5C4A00", "#7CF2B8", "#FFD166", "#9CD6FF");

    @SuppressWarnings("ImmutableEnumChecker") // filled by the constructor alone, and in the order of declaration
    private final Map<String, String> tokens = new LinkedHashMap<>();

    Palette(
            String paper,
            String chrome,
            String list,
            String chosen,
            String chip,
            String ink,
            String softInk,
            String rule,
            String accent,
            String underline,
            String onUnderline,
            String lit,
            String verified,
            String disputed,
            String numberOnly) {
        tokens.put("paper", paper);
        tokens.put("chrome", chrome);
        tokens.put("list", list);
        tokens.put("chosen", chosen);
        tokens.put("chip", chip);
        tokens.put("ink", ink);
        tokens.put("soft-ink", softInk);
        tokens.put("rule", rule);
        tokens.put("accent", accent);
        tokens.put("underline", underline);
        tokens.put("on-underline", onUnderline);
        tokens.put("lit", lit);
        tokens.put("verified", verified);
        tokens.put("disputed", disputed);
        tokens.put("number-only", numberOnly);
    }

    /// The colour of a token such as `ink`, as `#RRGGBB`.
    public String colour(String token) {
        String colour = tokens.get(token);
        if (colour == null) {
            throw new IllegalArgumentException("there is no colour " + token);
        }
        return colour;
    }

    /// The palette's name as a CSS class.
    public String cssClass() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isDark() {
        return this == DARK || this == CONTRAST;
    }

    /// All tokens as CSS declarations, each name behind `prefix`.
    public String declarations(String prefix) {
        return tokens.entrySet().stream()
                .map(token -> prefix + token.getKey() + ":" + token.getValue() + ";")
                .collect(Collectors.joining());
    }
}
