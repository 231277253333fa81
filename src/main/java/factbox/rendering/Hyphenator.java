package factbox.rendering;

import factbox.story.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Puts soft hyphens where a word may be parted, by Liang's patterns, because the web view has no dictionary.
///
/// A pattern's digits stand between its letters; in a word the highest digit at each place wins, and odd ones part.
final class Hyphenator {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int SHORTEST = 7;
    private static final int LONGEST = 60;
    private static final int BEFORE = 3;
    private static final int AFTER = 3;
    private static final int REMEMBERED = 20_000;
    private static final Map<String, Optional<Hyphenator>> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Map<String, byte[]> patterns = new HashMap<>();
    private final Map<String, String> parted = new ConcurrentHashMap<>();
    private int longest;

    private Hyphenator(BufferedReader lines) {
        lines.lines().filter(line -> !line.startsWith("%")).forEach(line -> {
            if (line.contains("-")) {
                parted.put(line.replace("-", ""), line.replace('-', SOFT_HYPHEN));
            } else {
                learn(line);
            }
        });
    }

    /// The hyphenator of a language, if there are patterns for it.
    static Optional<Hyphenator> of(Locale locale) {
        return BY_LANGUAGE.computeIfAbsent(locale.getLanguage(), Hyphenator::load);
    }

    private static Optional<Hyphenator> load(String language) {
        try (InputStream stream = Hyphenator.class.getResourceAsStream("hyphenation/" + language + ".txt")) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(
                            new Hyphenator(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn(String pattern) {
        StringBuilder letters = new StringBuilder();
        byte[] values = new byte[pattern.length() + 1];
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                values[letters.length()] = (byte) (c - '0');
            } else {
                letters.append(c);
            }
        }
        patterns.put(letters.toString(), values);
        longest = Math.max(longest, letters.length());
    }

    /// A part of the text with soft hyphens in its long words; a word that the part cuts has them where it has them
    /// whole.
    String hyphenate(String text, Span part) {
        StringBuilder hyphenated = new StringBuilder(part.length() + part.length() / 8);
        int at = part.start();
        while (at > 0 && part.start() - at < LONGEST && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        while (at < part.end()) {
            int end = at;
            while (end < text.length() && end - at < LONGEST && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end - at >= SHORTEST) {
                hyphenated.append(cut(part(text.substring(at, end)), part.start() - at, part.end() - at));
            } else {
                hyphenated.append(text, Math.max(at, part.start()), Math.min(end, part.end()));
            }
            if (end < part.end() && end - at < LONGEST) {
                hyphenated.append(text.charAt(end++));
            }
            at = end;
        }
        return hyphenated.toString();
    }

    /// The letters of a parted word from one to another, each with the hyphen before it.
    private static String cut(String parted, int from, int to) {
        StringBuilder cut = new StringBuilder(parted.length());
        int letter = 0;
        for (int i = 0; i < parted.length(); i++) {
            if (letter >= from && letter < to) {
                cut.append(parted.charAt(i));
            }
            letter += parted.charAt(i) == SOFT_HYPHEN ? 0 : 1;
        }
        return cut.toString();
    }

    private String part(String word) {
        String known = parted.get(word);
        if (known != null) {
            return known;
        }
        String made = byPatterns(word);
        if (parted.size() < REMEMBERED) {
            parted.put(word, made);
        }
        return made;
    }

    private String byPatterns(String word) {
        String dotted = "." + word.toLowerCase(Locale.ROOT) + ".";
        if (dotted.length() != word.length() + 2) {
            return word;
        }
        byte[] values = new byte[dotted.length() + 1];
        for (int from = 0; from < dotted.length(); from++) {
            for (int to = from + 1; to <= Math.min(dotted.length(), from + longest); to++) {
                byte[] pattern = patterns.get(dotted.substring(from, to));
                for (int i = 0; pattern != null && i <= to - from; i++) {
                    values[from + i] = (byte) Math.max(values[from + i], pattern[i]);
                }
            }
        }
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (i >= BEFORE && word.length() - i >= AFTER && values[i + 1] % 2 == 1) {
                made.append(SOFT_HYPHEN);
            }
            made.append(word.charAt(i));
        }
        return made.toString();
    }
}
