package factbox.story;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A news story, immutable: what the reader adds to it is kept apart, under its `id`.
///
/// Names follow IPTC ninjs and schema.org `NewsArticle`; `language` is a BCP 47 tag.
public record Story(
        String id,
        String language,
        String section,
        String headline,
        @Nullable String dateline,
        LocalDate published,
        @Nullable LocalDate updated,
        Source source,
        List<String> summary,
        Body body,
        List<KeyFigure> keyFigures) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");
    private static final int WORDS_PER_MINUTE = 230;

    public Story {
        Checks.text("id", id);
        Checks.that(
                id.length() <= 120 && ID.matcher(id).matches(),
                "id is not made of lower-case letters, digits and single hyphens, 120 at most");
        try {
            var _ = new Locale.Builder().setLanguageTag(language).build();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("language is not a BCP 47 tag", e);
        }
        Checks.text("language", language);
        Checks.text("section", section);
        Checks.text("headline", headline);
        if (dateline != null) {
            Checks.text("dateline", dateline);
        }
        year("published", published);
        if (updated != null) {
            year("updated", updated);
        }
        summary = Checks.texts("summary", summary);
        keyFigures = List.copyOf(keyFigures);
    }

    private static void year(String what, LocalDate date) {
        Checks.that(date.getYear() >= 1 && date.getYear() <= 9999, what + " is not in the years 1 to 9999");
    }

    /// The same story under another id.
    public Story withId(String other) {
        return new Story(
                other, language, section, headline, dateline, published, updated, source, summary, body, keyFigures);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /// Whole minutes, at least one.
    public static int minutesToRead(StoryText text) {
        int words = 1;
        for (int i = 0; i < text.plain().length(); i++) {
            words += Character.isWhitespace(text.plain().charAt(i)) ? 1 : 0;
        }
        return (int) Math.max(1, Math.round((double) words / WORDS_PER_MINUTE));
    }
}
