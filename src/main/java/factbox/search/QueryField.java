package factbox.search;

import java.util.Locale;
import java.util.Optional;

/// The fields of the query language, each with an example for a hint.
public enum QueryField {
    HEADLINE("headline:explosion"),
    SECTION("section:\"middle east\""),
    SOURCE("source:\"arab news\""),
    LANGUAGE("language:en"),
    BEFORE("before:2020-08"),
    AFTER("after:2020-08-04"),
    ON("on:2020-08-04"),
    IS("is:bookmarked, is:unread"),
    HAS("has:figures"),
    FIGURE("figure:171, figure:>1000, figure:50..60"),
    UNIT("unit:people, unit:miles, unit:USD"),
    WHAT("what:killed, what:\"oil exports\""),
    FROM("from:editor, from:text"),
    STANDING("standing:disputed");

    private final String example;

    QueryField(String example) {
        this.example = example;
    }

    public String example() {
        return example;
    }

    /// As it is typed, without the colon.
    public String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<QueryField> named(String name) {
        for (QueryField field : values()) {
            if (field.name().equalsIgnoreCase(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
