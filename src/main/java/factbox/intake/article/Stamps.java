package factbox.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The lines that say when a story came out or was changed.
public final class Stamps {
    private static final int LONGEST = 80;
    private static final Pattern STAMP = Pattern.compile(
            "(?:" + PageWords.STAMP + ")(?!\\p{L})[\\s:]*(?:(?:on|at|am|le|el)\\s)?(.*\\p{Nd}.*|.*(?<!\\p{L})"
                    + PageWords.RELATIVE + "(?!\\p{L}).*)");
    private static final Pattern UPDATED = Pattern.compile("(?:" + PageWords.UPDATED + ")(?!\\p{L}).*");
    private static final Pattern RELATIVE = Pattern.compile(".*(?<!\\p{L})" + PageWords.RELATIVE + "(?!\\p{L}).*");
    private static final Pattern CHANGE = Pattern.compile("(?iu)(?<!\\p{L})" + PageWords.UPDATED + "(?!\\p{L})");
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}.*\\p{Nd}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{L}{3,}[.!?؟。]");
    private static final String LINES =
            "p, div, span, time, li, small, em, i, b, strong, h2, h4, h5, h6, abbr, address, dd, td, font, summary, cite";
    private static final int LONGEST_OF_A_PAGE = 140;
    private static final int MOST_PARTS = 6;
    private static final int MOST_WORDS = 6;
    private static final int MOST_WORDS_STAMPED = 12;
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
        boolean counted = RELATIVE.matcher(line).matches();
        return counted ? "" : stamp.matches() ? stamp.group(1) : line;
    }

    /// Whether a line is nothing but a day, and perhaps a time.
    public static boolean isDayAlone(String line) {
        return line.length() <= LONGEST
                && Dates.in(line).isPresent()
                && BylineText.of(line).isEmpty();
    }

    /// The day in the first such line of a page that `update` is right of, or in a short line near the headline that
    /// says no more than a day and who wrote.
    static String shown(Document page, boolean update) {
        for (String text : nearHeadline(page)) {
            Matcher change = CHANGE.matcher(text);
            boolean changed = change.find();
            String part = update
                    ? (changed ? text.substring(change.start()) : "")
                    : changed ? text.substring(0, change.start()) : text;
            Optional<Dates.Found> day = Dates.in(part);
            if (day.isPresent() && saysWhen(text)) {
                return part.substring(day.get().start(), day.get().end());
            }
        }
        return "";
    }

    /// The short lines about the headline, in the page's order.
    static List<String> nearHeadline(Document page) {
        Element headline = page.selectFirst("h1");
        List<String> lines = new ArrayList<>();
        boolean passed = headline == null;
        int looked = 0;
        for (Element element : page.body().select("h1, " + LINES)) {
            passed |= element.equals(headline);
            boolean near = passed || (headline != null && isNear(element, headline));
            if (!near || element.normalName().equals("h1") || ++looked > BLOCKS_ABOVE) {
                continue;
            }
            String text = element.childrenSize() > MOST_PARTS ? "" : Blocks.squeeze(element.text());
            if (!text.isEmpty() && text.length() <= LONGEST_OF_A_PAGE && !isElsewhere(element)) {
                lines.add(text);
            }
        }
        return lines;
    }

    private static boolean isElsewhere(Element element) {
        return Sentences.isWithin(element)
                || element.closest("figure, figcaption, nav, [class*=comment], [class*=related]") != null
                || (element.closest("footer") != null && element.closest("article") == null);
    }

    /// In the headline's own group or behind it.
    private static boolean isNear(Element element, Element headline) {
        return headline.parents().stream()
                .limit(2)
                .anyMatch(group -> element.parents().contains(group));
    }

    /// Says when, and besides that little more than who.
    static boolean saysWhen(String text) {
        if (text.length() > LONGEST_OF_A_PAGE
                || !DIGITS.matcher(text).find()
                || Dates.in(text).isEmpty()) {
            return false;
        }
        String rest = String.join(" ", BylineText.parts(text));
        long words = WORD.matcher(rest).results().count();
        return words <= (is(text) ? MOST_WORDS_STAMPED : MOST_WORDS)
                && !(words > 2 && SENTENCE.matcher(text).matches());
    }
}
