package factbox.intake.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The headline of a page that does not state it: its title without the site's name, or its only heading.
final class Headlines {
    private static final Pattern SEPARATOR = Pattern.compile("\\s[|\\-–—\\\\/>»]\\s");
    private static final Pattern HIERARCHY = Pattern.compile("\\s[\\\\/>»]\\s");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BEHIND =
            Pattern.compile("(?:\\s+[|\\-–—·•»>/\\\\]\\s.*|\\s*\\[[^\\]]*\\]|\\s*\\([^)]*\\))$");
    private static final int SHORTEST = 15;
    private static final int LONGEST = 150;
    private static final int FEW_WORDS = 4;
    private static final double ALIKE = 0.75;

    private Headlines() {}

    static String of(Document page) {
        String title = Blocks.squeeze(page.title());
        String headline = Blocks.squeeze(candidate(page, title));
        int words = words(headline);
        boolean siteWasCut = HIERARCHY.matcher(title).find()
                && words == words(SEPARATOR.matcher(title).replaceAll(" ")) - 1;
        return words <= FEW_WORDS && !siteWasCut && !title.isEmpty() ? title : headline;
    }

    /// The headline alone where a page shows it so, or where the site's name stands behind it.
    static String withoutSite(String title, String site, Document page) {
        for (Element heading : page.select("h1")) {
            String shown = Blocks.squeeze(heading.text());
            boolean most = words(shown) >= 3 || 2 * shown.length() > title.length();
            if (most
                    && !shown.isEmpty()
                    && title.startsWith(shown)
                    && BEHIND.matcher(title.substring(shown.length())).matches()) {
                return shown;
            }
        }
        Matcher behind = BEHIND.matcher(title);
        while (!site.isBlank() && behind.find()) {
            if (behind.start() > 0 && same(behind.group(), site)) {
                return title.substring(0, behind.start());
            }
            behind.region(behind.start() + 1, title.length());
        }
        return title;
    }

    private static String candidate(Document page, String title) {
        List<MatchResult> separators = SEPARATOR.matcher(title).results().toList();
        if (!separators.isEmpty()) {
            String before = title.substring(0, separators.getLast().start());
            return words(before) < 3 ? title.substring(separators.getFirst().end()) : before;
        }
        if (title.contains(": ")) {
            return afterColon(page, title);
        }
        List<Element> headings = page.select("h1");
        boolean odd = title.length() > LONGEST || title.length() < SHORTEST;
        return odd && headings.size() == 1 ? headings.getFirst().text() : title;
    }

    /// A colon parts the site's name from the headline, unless the page shows the whole as its heading.
    private static String afterColon(Document page, String title) {
        for (Element heading : page.select("h1, h2")) {
            if (Blocks.squeeze(heading.text()).equals(title)) {
                return title;
            }
        }
        String headline = title.substring(title.lastIndexOf(':') + 1);
        if (words(headline) < 3) {
            return title.substring(title.indexOf(':') + 1);
        }
        return words(title.substring(0, title.indexOf(':'))) > 5 ? title : headline;
    }

    /// Most words of the longer text are in the other.
    static boolean alike(String text, String other) {
        Set<String> words = wordsOf(text);
        Set<String> both = wordsOf(other);
        int most = Math.max(words.size(), both.size());
        both.retainAll(words);
        return both.size() >= ALIKE * most;
    }

    /// The same words, however they are spaced and pointed.
    static boolean same(String text, String other) {
        String plain = NO_LETTER.matcher(text).replaceAll("");
        return !plain.isEmpty()
                && plain.equalsIgnoreCase(NO_LETTER.matcher(other).replaceAll(""));
    }

    private static Set<String> wordsOf(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\P{L}+")));
        words.remove("");
        return words;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
