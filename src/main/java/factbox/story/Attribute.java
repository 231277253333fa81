package factbox.story;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The few attributes that the body's vocabulary keeps, each with the values it may have.
public enum Attribute {
    /// An address to show and, on request, to hand to the system: `http`, `https` or `mailto`, nothing else.
    HREF("(?i:https?://|mailto:)[^\\s\\p{Cntrl}]{1,4000}"),
    /// The name of a picture that came with the story: never an address.
    SRC("[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}"),
    ALT("[^\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]{0,4000}"),
    COLSPAN("[1-9][0-9]?"),
    ROWSPAN("[1-9][0-9]?");

    private final Pattern values;

    Attribute(String values) {
        this.values = Pattern.compile(values);
    }

    public boolean accepts(String value) {
        return values.matcher(value).matches();
    }

    public String html() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Attribute> named(String html) {
        for (Attribute attribute : values()) {
            if (attribute.name().equalsIgnoreCase(html)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }
}
