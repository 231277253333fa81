package factbox.figures.claim;

import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
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
    private static final Set<ClaimWords> NONE = EnumSet.noneOf(ClaimWords.class);
    /// The section whose lines are words that stand for each other.
    private static final String SAME = "same";
    private static final int MOST_KNOWN = 20_000;

    /// The sections in which a word is a phrase of its own.
    private final Map<String, EnumSet<ClaimWords>> words = new HashMap<>();
    /// Phrases of more than one word, by their first.
    private final Map<String, Map<ClaimWords, List<String[]>>> phrases = new HashMap<>();
    private final Map<ClaimWords, List<String>> endings = new EnumMap<>(ClaimWords.class);
    private final Set<ClaimWords> sections = EnumSet.noneOf(ClaimWords.class);
    private final Map<String, Set<String>> borneBy = new HashMap<>();
    private final WordStems stems = new WordStems();
    private final Map<String, Set<ClaimWords>> forms = new ConcurrentHashMap<>();

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
            String in = section;
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith(">")) {
                int colon = line.indexOf(": ");
                String head = colon < 0 ? "" : line.substring(0, colon).strip();
                List<String> phrases = List.of(BAR.split(line.substring(colon < 0 ? 0 : colon + 2), -1));
                if (section.equals(SAME)) {
                    phrases.forEach(each -> phrases.forEach(other -> addBearer(each, other)));
                } else {
                    phrases.forEach(phrase -> add(in, head, phrase.strip()));
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
            case "borne by" -> {
                addBearer(head, phrase);
                addBearer(phrase, head);
            }
            default -> add(ClaimWords.of(section), phrase);
        }
    }

    /// A phrase of several words stands for a word, but no word for it.
    private void addBearer(String word, String bearer) {
        if (word.indexOf(' ') < 0 && !word.equals(bearer)) {
            borneBy.computeIfAbsent(word, _ -> new HashSet<>()).add(bearer);
        }
    }

    private void add(ClaimWords section, String phrase) {
        sections.add(section);
        if (section.isEndings()) {
            endings.computeIfAbsent(section, _ -> new ArrayList<>()).add(phrase);
            return;
        }
        if (phrase.endsWith("(s)")) {
            add(section, phrase.substring(0, phrase.length() - 3));
        }
        String[] parts = phrase.replace("(s)", "s").split(" ", -1);
        if (parts.length == 1) {
            words.computeIfAbsent(parts[0], _ -> EnumSet.noneOf(ClaimWords.class))
                    .add(section);
        } else {
            phrases.computeIfAbsent(parts[0], _ -> new EnumMap<>(ClaimWords.class))
                    .computeIfAbsent(section, _ -> new ArrayList<>())
                    .add(parts);
        }
    }

    boolean has(ClaimWords section) {
        return sections.contains(section);
    }

    /// How many tokens the longest phrase of a section takes at a place of a sentence; 0 where none stands there.
    int at(ClaimWords section, Sentence sentence, int from) {
        Token first = sentence.token(from);
        int longest = has(section, first) ? 1 : 0;
        Map<ClaimWords, List<String[]>> some = phrases.get(first.text());
        if (some == null) {
            return longest;
        }
        for (String[] phrase : some.getOrDefault(section, List.of())) {
            int at = 1;
            while (at < phrase.length && sentence.token(from + at).is(phrase[at])) {
                at++;
            }
            longest = at == phrase.length ? Math.max(longest, at) : longest;
        }
        return longest;
    }

    boolean has(ClaimWords section, Token word) {
        return has(section, word.text());
    }

    /// Whether a word is a phrase of its own in a section.
    boolean has(ClaimWords section, String word) {
        Set<ClaimWords> of = words.get(word);
        return of != null && of.contains(section);
    }

    /// Whether a word has an ending of a section.
    boolean ends(ClaimWords section, Token word) {
        for (String ending : endings.getOrDefault(section, List.of())) {
            if (word.text().endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /// What may stand for a word of a label, each a word or a phrase.
    Set<String> borneBy(String word) {
        return borneBy.getOrDefault(word, Set.of());
    }

    Set<String> stems(String word) {
        return stems.of(word);
    }

    /// Whether a word is one of a section in any of its inflected forms.
    boolean isForm(ClaimWords section, Token word) {
        if (forms.size() > MOST_KNOWN) {
            forms.clear();
        }
        return forms.computeIfAbsent(word.text(), this::sections).contains(section);
    }

    private Set<ClaimWords> sections(String word) {
        Set<ClaimWords> all = EnumSet.noneOf(ClaimWords.class);
        for (String stem : stems.inflected(word)) {
            Set<ClaimWords> of = words.get(stem);
            all.addAll(of == null ? NONE : of);
        }
        return all;
    }
}
