package factbox.figures;

import factbox.story.Bound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the words of one language say of numbers, out of its table; signs and symbols are the same in all.
///
/// A table has sections such as `[scale]`; a line gives a meaning and its phrases, `1000: thousand | k`, or phrases
/// alone.
final class Lexicon {
    private static final Phrases<Boolean> NONE = new Phrases<>(new Vocabulary(), Phrases.Spelling.TEXT);
    private static final Set<String> LANGUAGES = Set.of("en", "ar", "fa", "fr", "de", "es");
    /// Those that were asked for.
    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();
    private static final Pattern BAR = Pattern.compile(" \\| ");

    final Vocabulary vocabulary = new Vocabulary();
    final boolean english;
    final boolean decimalComma;
    final Phrases<BigDecimal> small = words();
    final Phrases<BigDecimal> scales = words();
    final Phrases<BigDecimal> scaleSuffixes = words();
    final Phrases<BigDecimal> scaleLetters = words();
    final Phrases<BigDecimal> dozens = words();
    final Phrases<BigDecimal> denominators = words();
    final Phrases<BigDecimal> ordinalUnits = words();
    final Phrases<Bound> boundsBefore = words();
    final Phrases<Bound> boundsBehindNumber = words();
    final Phrases<Bound> boundsBehindUnit = words();
    final Phrases<Unit> units = words();
    final Phrases<Unit> symbols = signs();
    final Phrases<Unit> currencySigns = signs();
    final Phrases<Unit> currencyCodes = signs();
    final Phrases<Integer> months = words();
    final Phrases<String> synonyms = words();
    final Phrases<Boolean> joining = words();
    final Map<EventWords.Sort, Phrases<Boolean>> events = new EnumMap<>(EventWords.Sort.class);
    private final Map<WordSet, Phrases<Boolean>> sets = new EnumMap<>(WordSet.class);
    private final long[] wordSets;
    private final Map<String, String> spoken = new HashMap<>();
    private final Set<String> worded = new HashSet<>();
    private final Map<String, Kind> kinds = new HashMap<>();

    private Lexicon(String language) {
        english = language.equals("en");
        decimalComma = List.of("fr", "de", "es").contains(language);
        read("symbols.txt");
        read(language + ".txt");
        wordSets = wordSets();
    }

    /// The language's lexicon; English for one that is not known.
    static Lexicon of(Locale locale) {
        return READ.computeIfAbsent(knows(locale) ? locale.getLanguage() : "en", Lexicon::new);
    }

    static boolean knows(Locale locale) {
        return LANGUAGES.contains(locale.getLanguage());
    }

    private <T> Phrases<T> words() {
        return new Phrases<>(vocabulary, Phrases.Spelling.TEXT);
    }

    private <T> Phrases<T> signs() {
        return new Phrases<>(vocabulary, Phrases.Spelling.RAW);
    }

    /// Words and phrases that are of one sort, such as those that end a noun phrase; none where the table has none.
    Phrases<Boolean> set(WordSet section) {
        return sets.getOrDefault(section, NONE);
    }

    boolean isIn(WordSet section, Token word) {
        return (wordSets[word.word()] & section.bit()) != 0;
    }

    /// For every word of the vocabulary the sets that have it, each a bit.
    private long[] wordSets() {
        long[] words = new long[vocabulary.size() + 1];
        sets.forEach((section, set) -> {
            for (int word = 1; word < words.length; word++) {
                words[word] |= set.has(word) ? section.bit() : 0;
            }
        });
        return words;
    }

    /// How a unit is said of several; a unit that has no word of its own says itself.
    String spoken(String code) {
        return spoken.getOrDefault(code, code);
    }

    /// What a unit is a unit of; a noun counts.
    Kind kindOf(String code) {
        return kinds.getOrDefault(code, Kind.COUNT);
    }

    /// Whether a unit is a code and not the noun that is counted.
    boolean isCode(String unit) {
        return spoken.containsKey(unit);
    }

    private void read(String file) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file)) {
            String section = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("[") && line.endsWith("]")) {
                    section = line.substring(1, line.length() - 1);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    int colon = line.indexOf(": ");
                    String meaning = colon < 0 ? "" : line.substring(0, colon);
                    for (String phrase : BAR.split(line.substring(colon < 0 ? 0 : colon + 2), -1)) {
                        String plural = phrase.replace("(s)", "s");
                        add(section, meaning, plural);
                        if (!plural.equals(phrase)) {
                            add(section, meaning, phrase.replace("(s)", ""));
                        }
                        say(section, meaning, plural);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String section, String meaning, String phrase) {
        switch (section) {
            case "small" -> small.add(phrase, new BigDecimal(meaning));
            case "scale" -> scales.add(phrase, new BigDecimal(meaning));
            case "scale suffix" -> scaleSuffixes.add(phrase, new BigDecimal(meaning));
            case "scale letter" -> scaleLetters.add(phrase, new BigDecimal(meaning));
            case "dozen" -> dozens.add(phrase, new BigDecimal(meaning));
            case "denominator" -> denominators.add(phrase, new BigDecimal(meaning));
            case "ordinal unit" -> ordinalUnits.add(phrase, new BigDecimal(meaning));
            case "bound before" -> boundsBefore.add(phrase, bound(meaning));
            case "bound behind number" -> boundsBehindNumber.add(phrase, bound(meaning));
            case "bound behind unit" -> boundsBehindUnit.add(phrase, bound(meaning));
            case "currency sign" -> currencySigns.add(phrase, new Unit(meaning, Kind.MONEY));
            case "currency code" -> {
                currencyCodes.add(phrase, new Unit(meaning, Kind.MONEY));
                kinds.put(meaning, Kind.MONEY);
            }
            case "synonym" -> {
                synonyms.add(meaning, meaning);
                synonyms.add(phrase, meaning);
            }
            case "event function",
                    "event part",
                    "event growth",
                    "event plan",
                    "event correction",
                    "event counting",
                    "event saying",
                    "event pronoun" ->
                events.computeIfAbsent(EventWords.Sort.ofSection(section), _ -> words())
                        .add(phrase, true);
            case "joining" -> joining.add(phrase, true);
            case "month" -> months.add(phrase, Integer.valueOf(meaning));
            default -> {
                Kind kind = kind(section.replace("symbol ", ""));
                if (kind == null) {
                    sets.computeIfAbsent(WordSet.ofSection(section), _ -> words())
                            .add(phrase, true);
                } else {
                    (section.startsWith("symbol ") ? symbols : units).add(phrase, new Unit(meaning, kind));
                    kinds.putIfAbsent(meaning, kind);
                }
            }
        }
    }

    /// The first word for a unit says it, in the plural; a symbol or code says itself until there is one.
    private void say(String section, String code, String plural) {
        if (section.startsWith("symbol ") || section.equals("currency code")) {
            spoken.putIfAbsent(code, code);
        } else if (kind(section) != null && Character.isLetter(plural.charAt(0)) && worded.add(code)) {
            spoken.put(code, plural);
        }
    }

    private static Bound bound(String name) {
        return Bound.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static @Nullable Kind kind(String section) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(section)) {
                return kind;
            }
        }
        return null;
    }
}
