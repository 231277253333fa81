package factbox.intake.format;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The entries of a BibTeX file as their fields in plain text; what is damaged is passed over.
final class BibtexEntries {
    private static final Pattern ACCENT = Pattern.compile(
            "\\\\([\"'`^~=.]|[cvHukrbd](?![A-Za-z]))\\s*(?:\\{\\s*\\\\?([A-Za-z])\\s*\\}|\\\\?([A-Za-z]))");
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("\"", "\u0308"),
            Map.entry("'", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry(".", "\u0307"),
            Map.entry("c", "\u0327"),
            Map.entry("v", "\u030C"),
            Map.entry("H", "\u030B"),
            Map.entry("u", "\u0306"),
            Map.entry("k", "\u0328"),
            Map.entry("r", "\u030A"),
            Map.entry("b", "\u0331"),
            Map.entry("d", "\u0323"));
    private static final Pattern LETTER = Pattern.compile("\\\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i|j)(?![A-Za-z])\\s?");
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("i", "i"),
            Map.entry("j", "j"));

    private final String text;
    private final Map<String, String> strings = new HashMap<>();
    private final List<Map<String, String>> entries = new ArrayList<>();
    private int at;

    private BibtexEntries(String text) {
        this.text = text;
    }

    static List<Map<String, String>> of(String text) {
        BibtexEntries read = new BibtexEntries(text);
        for (read.at = text.indexOf('@'); read.at >= 0; read.at = text.indexOf('@', read.at)) {
            read.at++;
            read.entry();
        }
        return read.entries;
    }

    private void entry() {
        String type = word().toLowerCase(Locale.ROOT);
        space();
        if (at >= text.length() || (text.charAt(at) != '{' && text.charAt(at) != '(')) {
            return;
        }
        if (type.equals("comment") || type.equals("preamble")) {
            braced();
            return;
        }
        at++;
        boolean isString = type.equals("string");
        if (!isString) {
            int comma = text.indexOf(',', at);
            if (comma < 0) {
                return;
            }
            at = comma + 1;
        }
        Map<String, String> fields = fields();
        if (isString) {
            strings.putAll(fields);
        } else if (!fields.isEmpty()) {
            entries.add(fields);
        }
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        while (true) {
            space();
            String name = word().toLowerCase(Locale.ROOT);
            space();
            if (name.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
                return fields;
            }
            at++;
            fields.put(name, plain(value()));
            space();
            if (at >= text.length() || text.charAt(at) != ',') {
                return fields;
            }
            at++;
        }
    }

    private String value() {
        StringBuilder value = new StringBuilder();
        do {
            space();
            if (at < text.length() && text.charAt(at) == '#') {
                at++;
                space();
            }
            if (at >= text.length()) {
                break;
            }
            switch (text.charAt(at)) {
                case '{' -> value.append(braced());
                case '"' -> value.append(quoted());
                default -> {
                    String word = word();
                    if (word.isEmpty()) {
                        return value.toString();
                    }
                    value.append(strings.getOrDefault(word.toLowerCase(Locale.ROOT), word));
                }
            }
            space();
        } while (at < text.length() && text.charAt(at) == '#');
        return value.toString();
    }

    /// What stands within a pair of braces.
    private String braced() {
        int start = ++at;
        int depth = 1;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return text.substring(start, at++);
            }
        }
        at = text.length();
        return text.substring(Math.min(start, at));
    }

    private String quoted() {
        int start = ++at;
        int depth = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (c == '"' && depth == 0) {
                return text.substring(start, at++);
            }
        }
        at = text.length();
        return text.substring(Math.min(start, at));
    }

    private String word() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_-:.+/".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(start, at);
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /// TeX's letters as letters, without braces and commands.
    private static String plain(String tex) {
        String accented = ACCENT.matcher(tex).replaceAll(found -> {
            String letter = found.group(2) == null ? found.group(3) : found.group(2);
            return Matcher.quoteReplacement(letter + MARKS.get(found.group(1)));
        });
        String letters = LETTER.matcher(accented)
                .replaceAll(found -> Matcher.quoteReplacement(LETTERS.getOrDefault(found.group(1), "")));
        return Normalizer.normalize(letters, Normalizer.Form.NFC)
                .replaceAll("\\\\([&%$#_{}])", "$1")
                .replaceAll("\\\\[A-Za-z]+\\s*", "")
                .replaceAll("[{}]", "")
                .replace("---", "—")
                .replace("--", "–")
                .replace('~', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
