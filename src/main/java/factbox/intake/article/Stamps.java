package factbox.intake.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The lines that say when a story came out or was changed.
public final class Stamps {
    private static final int LONGEST = 80;
    private static final Pattern STAMP = Pattern.compile("(?:" + PageWords.STAMP
            + ")\\b[\\s:]*(?:(?:on|at|am|le|el)\\s)?(.*\\d.*|.*\\b" + PageWords.RELATIVE + "\\b.*)");
    private static final Pattern UPDATED = Pattern.compile("(?:" + PageWords.UPDATED + ")\\b.*");
    private static final Pattern RELATIVE = Pattern.compile(".*\\b" + PageWords.RELATIVE + "\\b.*");
    private static final Pattern TIME =
            Pattern.compile("(?i)[\\s,|•·–-]*(?:at )?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s[A-Z]{2,5})?");
    private static final int BLOCKS_ABOVE = 60;

    private Stamps() {}

    public static boolean is(String line) {
        return line.length() <= LONGEST && STAMP.matcher(line).matches();
    }

    /// Whether the line tells of a change, and not of the first day.
    public static boolean isUpdate(String line) {
        return UPDATED.matcher(line).matches();
    }

    /// The day in such a line; empty where it is counted from now.
    public static String day(String line) {
        Matcher stamp = STAMP.matcher(line);
        return stamp.matches() && !RELATIVE.matcher(line).matches() ? stamp.group(1) : "";
    }

    /// The day in the first such line of a page that `update` is right of, or in a date that stands alone near the
    /// headline.
    static String shown(Document page, boolean update) {
        Element headline = page.selectFirst("h1");
        int looked = 0;
        for (Element element : page.body().select("p, div, span, time, li, small, em, i, b, strong, h4, h5, h6")) {
            if (headline != null && looked == 0 && !isNear(element, headline)) {
                continue;
            }
            if (++looked > BLOCKS_ABOVE) {
                return "";
            }
            String text = element.childrenSize() > 3 ? "" : Blocks.squeeze(element.text());
            if (text.isEmpty() || text.length() > LONGEST || Sentences.isWithin(element)) {
                continue;
            }
            String day = is(text) ? (isUpdate(text) == update ? day(text) : "") : update ? "" : alone(text);
            if (!day.isEmpty() && Dates.parse(day).isPresent()) {
                return day;
            }
        }
        return "";
    }

    /// In the headline's own group or behind it.
    private static boolean isNear(Element element, Element headline) {
        return headline.parents().stream()
                .limit(2)
                .anyMatch(group -> element.parents().contains(group));
    }

    /// A line that is nothing but a date and perhaps a time.
    private static String alone(String text) {
        String day = TIME.matcher(text).replaceAll("");
        return day.length() <= 30
                        && day.matches(
                                "(?:\\p{L}{2,10}\\.?,?\\s)?(?:\\p{L}{3,10}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s\\p{L}{3,10}\\.?,?\\s\\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})")
                ? day
                : "";
    }
}
