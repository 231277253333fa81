package factbox.intake.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words by which pages and copied texts say what a line of theirs is, out of a table of all languages.
public final class PageWords {
    private static final String TABLE = "/factbox/intake/words.txt";
    private static final Map<String, List<String>> SECTIONS = read();

    /// Before the time of a change or of publication.
    public static final String STAMP = any("stamp");

    /// Before the time of a change.
    public static final String UPDATED = any("updated");

    /// In a time that is counted from now.
    public static final String RELATIVE = any("relative");

    /// In what says whose a picture is.
    public static final String CREDIT = any("credit");

    /// Above a story's own box of numbers.
    public static final String BOX_HEADING = any("box heading");

    /// The days of the week.
    public static final String WEEKDAY = any("weekday");

    /// Between a name, a day and a time of day.
    public static final String DATE_LINK = any("date link");

    /// Behind a number in how long a story takes to read.
    public static final String READING_TIME = any("reading time");

    /// What can be pressed beside a name.
    public static final String BUTTON = any("button");

    /// Before a name, and no part of it.
    public static final String BYLINE_LABEL = any("byline label");

    /// Alone on a line that is not of the story.
    public static final String PAGE_LABEL = any("page label");

    /// At the beginning of a line that leads to other stories.
    public static final String OTHER_STORIES = any("other stories");

    private static final Map<String, Month> MONTHS = months();

    /// Any name of a month.
    public static final String MONTH = anyOf(List.copyOf(MONTHS.keySet()));

    private PageWords() {}

    /// The month of a name that `MONTH` matches.
    public static Month month(String name) {
        return Objects.requireNonNull(MONTHS.get(name.toLowerCase(Locale.ROOT)), name);
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            Objects.requireNonNull(SECTIONS.get(month.name().toLowerCase(Locale.ROOT)))
                    .forEach(name -> months.put(name, month));
        }
        return Map.copyOf(months);
    }

    /// A regular expression for any phrase of a section.
    private static String any(String section) {
        return anyOf(Objects.requireNonNull(SECTIONS.get(section)));
    }

    private static String anyOf(List<String> phrases) {
        return phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?iu:", ")"));
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> sections = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(PageWords.class.getResourceAsStream(TABLE), TABLE)) {
            List<String> phrases = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("[")) {
                    phrases = new ArrayList<>();
                    sections.put(line.substring(1, line.length() - 1), phrases);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    phrases.addAll(List.of(line.split(" \\| ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }
}
