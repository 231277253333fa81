package factbox.intake.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Tells sentences for people from what programs keep: data, settings, logs, source text.
final class Prose {
    /// How files begin that are of no format that is read here, though all their characters can be.
    private static final Pattern SIGNATURE =
            Pattern.compile("(?i)\\s*(?:#!|\"\"\"|'''|<\\?(?:xml|php)|%PDF|%!PS|\\{\\\\rtf|\\\\documentclass"
                    + "|\\{\\s*[\"'}\\[{]|\\[\\s*[\"'\\]\\[{\\d-]|\"[^\"]*\"\\s*[:,]|WEBVTT|BEGIN:V|-----BEGIN |TY {2}- "
                    + "|@\\w+\\s*[{(]|diff --git |--- a/|Index: |msgid |%YAML|solid |xref)(?s:.*)");
    /// What the line of a program, of settings, of a log or of a list of records is like.
    private static final Pattern CODE =
            Pattern.compile("(?:import|from|package|using|use|require|include|return|export|def|class"
                    + "|function|func|fn|var|let|const|public|private|protected|static|void|int|if|elif|else|for|while|end|fi|done|echo"
                    + "|set|module|struct|enum|typedef|extern)\\b.*(?:[{}\\[\\]=<>]|\\(\\S*\\)|[;:]$).*"
                    + "|(?:SELECT|INSERT|CREATE|UPDATE|DELETE|ALTER|DROP)\\s.*|#(?:include|define|ifn?def|if|endif|pragma|import)\\b.*"
                    + "|(?://|/\\*|\\*/|\\*\\s|-->|<[!?/\\w]|\"[^\"]*[^.!?\"]\"|[\"] |[\\\\%;=/&^|]|[.](?![.\\d])|--+ \\S).*|.*(?:&&|\\|\\||\\$[{(]?[A-Za-z_]|\\s--\\w).*|.*(?:[{};\\\\]|\\*/|/>|\\)\\s*:|=>|;\\s*(?:do|then)|\\{\\s*\\S{0,3})|\\\\\\w+.*|\\.\\w+\\s.*\\{?"
                    + "|\\$\\w+.*=.*|[A-Z][A-Z0-9]\\s{1,2}-\\s.*|@\\w+.*");
    private static final Pattern SETTING = Pattern.compile(
            "[-\\s]*[\"']?[\\w.\\[\\]/-]+[\"']?\\s*(?::|[:?+]?=)\\s*(?![^\\n]{60,})(?!.*[a-z]{2}[.!?][\"']?$).*"
                    + "|\\[[\\w .:-]+\\]|\\w+\\s+=>\\s.*");
    private static final Pattern LOG = Pattern.compile(
            "[\\[<(]?(?:\\d{4}[-/]\\d\\d[-/]\\d\\d[T ]\\d\\d:\\d\\d|[A-Z][a-z]{2} +\\d{1,2} \\d\\d:\\d\\d:\\d\\d"
                    + "|\\d{1,3}(?:\\.\\d{1,3}){3}\\s|\\d\\d:\\d\\d:\\d\\d[.,]\\d+|(?:INFO|DEBUG|WARN|ERROR|TRACE)\\b).*");
    /// Notations of Markdown, and addresses, which say nothing of what stands around them.
    private static final Pattern NEUTRAL = Pattern.compile(
            "</?[A-Za-z][^>\\n]{0,200}>|\\[\\^[\\w-]+\\]:?|(?<=\\w)[\\^~](?=\\d{1,3}[\\^~])|(?<=[\\^~]\\d{1,3})[\\^~]|\\]\\([^)\\s]*[^)]*\\)|(?:https?|mailto):[^\\s>)]+|^\\s*(?:[>#]+|[-*+•]|\\d+[.)])\\s+|\\*\\*|__|[`|*_]");
    private static final Pattern FENCE = Pattern.compile("(?m)^(```|~~~)[^\\n]*\\n(?s:.*?)(?:^\\1[^\\n]*$|\\z)");
    private static final Pattern ADDRESS = Pattern.compile("(?:\\]\\()?(?:https?:|www\\.)\\S+");
    /// What programmers call things: `a.b.c`, `a::b`, `a_b`, `aB`.
    private static final Pattern NAME =
            Pattern.compile("\\p{L}\\.\\p{L}{2,}\\.?|\\w::\\w|\\p{L}_\\p{L}|\\p{Ll}{2}\\p{Lu}|^(?:--?|/)\\w|^&&$");
    private static final double MOST_NAMES = 0.25;
    private static final String SYMBOLS = "{}[]()<>=;\\|/+*&^%$#@~_\"";
    private static final double MOST_SYMBOLS = 0.12;
    private static final double LEAST_LETTERS = 0.55;
    private static final double LEAST_PROSE = 0.6;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…。！？؟۔।][\"'”’»)]?$");
    private static final int FEWEST_WORDS = 3;
    private static final int WORDS_WITHOUT_SENTENCE = 8;
    private static final int WORDS_OF_A_LINE = 5;
    private static final int LONGEST_WORD = 40;
    private static final int FEWEST_ROWS = 3;

    private Prose() {}

    /// Whether most of a text is sentences, headings and lists of words.
    static boolean is(String text) {
        if (SIGNATURE.matcher(text).matches()) {
            return false;
        }
        List<String> lines = FENCE.matcher(text)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (isTable(lines)) {
            return false;
        }
        int all = 0;
        int prose = 0;
        int words = 0;
        boolean sentence = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String bare = NEUTRAL.matcher(line).replaceAll(" ").strip();
            boolean readable = !isRemark(lines, i) && isReadable(line, bare);
            all += bare.length();
            prose += readable ? bare.length() : 0;
            int said = readable ? words(bare) : 0;
            words += said;
            sentence |= said >= WORDS_OF_A_LINE
                    || (said >= 2 && SENTENCE_END.matcher(bare).find());
        }
        boolean enough = sentence
                ? words >= FEWEST_WORDS
                : words >= Math.max(WORDS_WITHOUT_SENTENCE, 2 * lines.size()) && prose == all;
        return enough && prose >= LEAST_PROSE * all;
    }

    /// One of several lines with a hash before them: Markdown's headings do not follow on each other.
    private static boolean isRemark(List<String> lines, int at) {
        return isHashed(lines, at) && (isHashed(lines, at - 1) || isHashed(lines, at + 1));
    }

    private static boolean isHashed(List<String> lines, int at) {
        return at >= 0 && at < lines.size() && lines.get(at).matches("#(?!#).*");
    }

    private static boolean isReadable(String line, String bare) {
        if (CODE.matcher(bare).matches()
                || LOG.matcher(line).matches()
                || SETTING.matcher(line).matches()) {
            return false;
        }
        String[] tokens = ADDRESS.matcher(line).replaceAll("").strip().split("\\s+");
        if (Arrays.stream(tokens).filter(token -> NAME.matcher(token).find()).count() > MOST_NAMES * tokens.length) {
            return false;
        }
        int letters = 0;
        int symbols = 0;
        int shown = 0;
        int run = 0;
        int longest = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean wide = Character.isIdeographic(c) || isWithoutSpaces(c);
            run = Character.isWhitespace(c) || wide ? 0 : run + 1;
            longest = Math.max(longest, run);
            shown += Character.isWhitespace(c) ? 0 : 1;
            letters += Character.isLetter(c)
                            || Character.getType(c) == Character.NON_SPACING_MARK
                            || Character.isSurrogate(c)
                    ? 1
                    : 0;
            symbols += SYMBOLS.indexOf(c) >= 0 ? 1 : 0;
        }
        return letters >= LEAST_LETTERS * shown && symbols <= MOST_SYMBOLS * shown && longest <= LONGEST_WORD;
    }

    /// Of a script that puts no spaces between words.
    private static boolean isWithoutSpaces(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    private static int words(String bare) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean letter = Character.isLetter(c);
            words += letter && (!inWord || Character.isIdeographic(c) || isWithoutSpaces(c)) ? 1 : 0;
            inWord = letter || (inWord && !Character.isWhitespace(c));
        }
        return words;
    }

    /// Rows of the same number of short cells.
    private static boolean isTable(List<String> lines) {
        for (char separator : new char[] {'\t', ',', ';', '|'}) {
            List<Integer> counts = new ArrayList<>();
            int spaced = 0;
            int found = 0;
            for (String line : lines) {
                int count = 0;
                boolean quoted = false;
                for (int i = 0; i < line.length(); i++) {
                    char c = line.charAt(i);
                    quoted ^= c == '"';
                    if (c == separator && !quoted) {
                        count++;
                        found++;
                        spaced += i + 1 < line.length() && line.charAt(i + 1) == ' ' ? 1 : 0;
                    }
                }
                counts.add(count);
            }
            int usual = counts.stream()
                    .max(Comparator.comparingInt(count -> Collections.frequency(counts, count)))
                    .orElse(0);
            boolean regular = usual > 0 && Collections.frequency(counts, usual) >= 0.9 * lines.size();
            boolean tight = separator == '\t' || spaced < 0.2 * found;
            boolean markdown = separator == '|';
            if (regular && tight && !markdown && lines.size() >= FEWEST_ROWS) {
                return true;
            }
        }
        return false;
    }
}
