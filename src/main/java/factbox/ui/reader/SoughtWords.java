package factbox.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is typed to be found, as a pattern over a [FoldedText] that forgives how compounds, initials and numbers are
/// written: `add-on`, `add on` and `addon` find each other, so do `U.S.` and `US`, `1,000` and `1 000`.
final class SoughtWords {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:([,. '])\\d{3})(?:\\1\\d{3})*(?!\\d)|\\d+");
    private static final Pattern COMPOUND = Pattern.compile("(?<=\\p{L})[- ](?=\\p{L})");
    private static final String BETWEEN_GROUPS = "[,. ']?";
    /// What may part a word that is written as one.
    private static final String WITHIN_WORD = "[-.']?";
    private static final int SHORTEST_PART = 2;
    private static final int GROUP = 3;

    private SoughtWords() {}

    /// `typed` is not blank.
    static Pattern pattern(String typed) {
        String sought = FoldedText.of(typed).letters().toString();
        return Pattern.compile(sought.chars().allMatch(SoughtWords::isLetter) ? word(sought) : mixed(sought));
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c);
    }

    /// One word: as it is, with marks between its letters, or as two words.
    private static String word(String sought) {
        List<String> ways = new ArrayList<>(List.of(letters(sought)));
        for (int at = SHORTEST_PART; at <= sought.length() - SHORTEST_PART; at++) {
            ways.add("(?<![\\p{L}\\d])" + Pattern.quote(sought.substring(0, at) + " " + sought.substring(at))
                    + "(?![\\p{L}\\d])");
        }
        return String.join("|", ways);
    }

    private static String letters(String word) {
        StringBuilder pattern = new StringBuilder();
        word.codePoints()
                .forEach(c -> pattern.append(pattern.isEmpty() ? "" : WITHIN_WORD)
                        .append(Pattern.quote(Character.toString(c))));
        return pattern.toString();
    }

    private static String mixed(String sought) {
        StringBuilder pattern = new StringBuilder();
        Matcher number = NUMBER.matcher(sought);
        int done = 0;
        while (number.find()) {
            pattern.append(words(sought.substring(done, number.start()))).append(number(number.group()));
            done = number.end();
        }
        return pattern.append(words(sought.substring(done))).toString();
    }

    /// A hyphen or a space between two words may also be the other, or nothing.
    private static String words(String text) {
        StringBuilder pattern = new StringBuilder();
        Matcher seam = COMPOUND.matcher(text);
        int done = 0;
        while (seam.find()) {
            pattern.append(marked(text.substring(done, seam.start()))).append("[- ]?");
            done = seam.end();
        }
        return pattern.append(marked(text.substring(done))).toString();
    }

    /// A hyphen, a dot or an apostrophe between letters need not be there.
    private static String marked(String text) {
        StringBuilder pattern = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean within = at > 0 && isLetter(text.charAt(at - 1)) && ".'".indexOf(c) >= 0;
            pattern.append(Pattern.quote(String.valueOf(c))).append(within ? "?" : "");
        }
        return pattern.toString();
    }

    private static String number(String written) {
        String digits = written.replaceAll("\\D", "");
        StringBuilder pattern = new StringBuilder();
        for (int at = 0; at < digits.length(); at++) {
            boolean seam = at > 0 && digits.length() > GROUP && (digits.length() - at) % GROUP == 0;
            pattern.append(seam ? BETWEEN_GROUPS : "").append(digits.charAt(at));
        }
        return pattern.toString();
    }
}
