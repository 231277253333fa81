package factbox.figures.claim;

import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// What the words of a language say of claims, out of its table `claims-en.txt`; a language may have none.
///
/// Sections are named in [ClaimWords]; a line gives phrases, or a word and what stands for it, `price: cost | fetch`.
final class ClaimTable {
    private static final Map<String, ClaimTable> READ = new ConcurrentHashMap<>();
    private static final Pattern BAR = Pattern.compile(" \\| ");

    private final Map<String, Map<String, List<String[]>>> sections = new HashMap<>();
    private final Map<String, Set<String>> borneBy = new HashMap<>();
    private final WordStems stems = new WordStems();

    private ClaimTable(String language) {
        try (InputStream in = ClaimTable.class.getResourceAsStream("/factbox/figures/claims-" + language + ".txt")) {
            if (in != null) {
                read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ClaimTable of(Locale locale) {
        return READ.computeIfAbsent(locale.getLanguage(), ClaimTable::new);
    }

    private void read(String table) {
        String section = "";
        for (String line : table.lines().toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith(">")) {
                int colon = line.indexOf(": ");
                String head = colon < 0 ? "" : line.substring(0, colon).strip();
                for (String phrase : BAR.split(line.substring(colon < 0 ? 0 : colon + 2), -1)) {
                    add(section, head, phrase.strip());
                }
            }
        }
    }

    private void add(String section, String head, String phrase) {
        switch (section) {
            case "inflection" -> stems.addEnding(phrase, head, true);
            case "ending" -> stems.addEnding(phrase, head, false);
            case "irregular" -> stems.addForm(phrase, head, true);
            case "derived" -> stems.addForm(phrase, head, false);
            case "borne by" ->
                borneBy.computeIfAbsent(head, _ -> new HashSet<>()).add(phrase);
            default -> {
                String[] words = phrase.replace("(s)", "s").split(" ", -1);
                sections.computeIfAbsent(section, _ -> new HashMap<>())
                        .computeIfAbsent(words[0], _ -> new ArrayList<>())
                        .add(words);
                if (phrase.endsWith("(s)")) {
                    add(section, head, phrase.substring(0, phrase.length() - 3));
                }
            }
        }
    }

    boolean has(ClaimWords words) {
        return sections.containsKey(words.section());
    }

    /// How many tokens the longest phrase of a section takes at a place of a sentence; 0 where none stands there.
    int at(ClaimWords words, Sentence sentence, int from) {
        int longest = 0;
        Token first = sentence.token(from);
        for (String[] phrase : phrases(words, first.text())) {
            int at = 1;
            while (at < phrase.length && sentence.token(from + at).is(phrase[at])) {
                at++;
            }
            longest = at == phrase.length ? Math.max(longest, at) : longest;
        }
        return longest;
    }

    /// Whether a word is a phrase of its own in a section.
    boolean has(ClaimWords words, Token word) {
        return phrases(words, word.text()).stream().anyMatch(phrase -> phrase.length == 1);
    }

    private List<String[]> phrases(ClaimWords words, String first) {
        return sections.getOrDefault(words.section(), Map.of()).getOrDefault(first, List.of());
    }

    /// What may stand for a word of a label, each a word or a phrase.
    Set<String> borneBy(String word) {
        return borneBy.getOrDefault(word, Set.of());
    }

    Set<String> stems(String word) {
        return stems.of(word);
    }

    /// Whether a word is one of a section in any of its inflected forms.
    boolean isForm(ClaimWords words, Token word) {
        return stems.inflected(word.text()).stream()
                .anyMatch(stem -> phrases(words, stem).stream().anyMatch(phrase -> phrase.length == 1));
    }
}
