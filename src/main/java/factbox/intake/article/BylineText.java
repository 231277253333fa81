package factbox.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names in a byline, without the day, the reading time and the buttons that a page puts into the same line.
public final class BylineText {
    /// Where something was taken out: what stood on its two sides does not belong together.
    private static final String CUT = " | ";

    private static final String TIME = "\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\b\\.?|\\s?[صم](?!\\p{L}))?"
            + "(?:\\s?(?:Uhr|Z|[A-Z]{2,4}T|GMT|UTC)(?!\\p{L}))?|\\d{1,2}\\s?[ap]\\.?m\\b\\.?";
    private static final Pattern AGO =
            Pattern.compile("(?iu)(?:an?\\s|\\d+\\s?)\\p{L}+\\.?(?:,?\\s\\d+\\s\\p{L}+)?\\sago\\b|(?<!\\p{L})"
                    + PageWords.RELATIVE + "\\s\\d+\\s\\p{L}+|(?<!\\p{L})(?:just now|yesterday)\\b");
    private static final Pattern READING = Pattern.compile("(?iu)\\b\\d{1,3}\\s?-?\\s?" + PageWords.READING_TIME
            + "|(?<!\\p{L})" + PageWords.READING_TIME + "(?!\\p{L})");
    /// A day without its year, or one that may be read in two ways.
    private static final Pattern HALF_A_DAY =
            Pattern.compile("(?iu)(?<!\\d)\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}(?!\\d)|(?<!\\p{L})" + PageWords.STAMP
                    + "(?!\\p{L})[:\\s]+(?:" + PageWords.RELATIVE + "(?!\\p{L})|(?:" + PageWords.DATE_LINK + "\\s)?(?:"
                    + TIME + ")|" + PageWords.MONTH + "\\.?\\s\\d).*");
    private static final Pattern CONTACT = Pattern.compile("\\(?(?<![\\w@])@\\w+\\)?|\\S+@\\S+\\.\\w+|https?://\\S+");
    private static final Pattern COUNT = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:\\d+\\s)?" + PageWords.BUTTON + "(?:\\s?\\(\\d+\\)|\\s\\d+)?(?=\\s*(?:$|\\|))");
    private static final Pattern LINKS_BEFORE = Pattern.compile("(?iu)(?:(?<!\\p{L})(?:" + PageWords.STAMP + "|"
            + PageWords.WEEKDAY + "|" + PageWords.DATE_LINK + "|@)[.,:]?|" + TIME + "|[\\s,:;/@–—-])+\\s*(?=\\|)");
    private static final Pattern LINKS_BEHIND = Pattern.compile(
            "(?iu)(?<=\\|)(?:[\\s,:;/@–—-]|(?<!\\p{L})" + PageWords.DATE_LINK + "(?!\\p{L})|(?:" + TIME + "))+");
    private static final Pattern PARTS = Pattern.compile("\\s*(?:\\||\\s[•·—]\\s|\\s·|·\\s)\\s*");
    private static final Pattern LABEL = Pattern.compile("(?iu)(?:" + PageWords.BYLINE_LABEL + ")(?!\\p{L})[\\s:]*");
    private static final Pattern EDGE = Pattern.compile("^[\\s,:;/–—-]+|[\\s,:;/–—-]+$");
    private static final Pattern BUTTON = Pattern.compile("(?iu)" + PageWords.BUTTON);
    private static final Pattern PREPOSITION = Pattern.compile("(?iu)by|par|von|por|with|and");

    private BylineText() {}

    /// The names; empty where the line has none.
    public static String of(String shown) {
        List<String> parts = parts(shown);
        return parts.isEmpty() ? "" : parts.getFirst();
    }

    /// What is left of the line, part by part.
    static List<String> parts(String shown) {
        String line = withoutDays(Blocks.squeeze(shown));
        for (Pattern noise : new Pattern[] {HALF_A_DAY, AGO, READING, CONTACT}) {
            line = noise.matcher(line).replaceAll(CUT);
        }
        line = LINKS_BEFORE.matcher(line).replaceAll(" ");
        line = LINKS_BEHIND.matcher(line).replaceAll(" ");
        String before = "";
        while (!line.equals(before)) {
            before = line;
            line = COUNT.matcher(line).replaceFirst(CUT);
        }
        List<String> parts = new ArrayList<>();
        String prefix = "";
        for (String part : PARTS.split(line, -1)) {
            String name = EDGE.matcher(withoutLabel(EDGE.matcher(part).replaceAll("")))
                    .replaceAll("");
            if (PREPOSITION.matcher(name).matches()) {
                prefix = name + " ";
            } else if (name.chars().anyMatch(Character::isLetter)
                    && !BUTTON.matcher(name).matches()) {
                parts.add(prefix + name);
                prefix = "";
            }
        }
        return parts;
    }

    private static String withoutLabel(String part) {
        Matcher label = LABEL.matcher(part);
        return label.lookingAt() ? part.substring(label.end()) : part;
    }

    private static String withoutDays(String line) {
        String rest = line;
        Optional<Dates.Found> day = Dates.in(rest);
        while (day.isPresent()) {
            rest = rest.substring(0, day.get().start())
                    + CUT
                    + rest.substring(day.get().end());
            day = Dates.in(rest);
        }
        return rest;
    }
}
