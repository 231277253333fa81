package factbox.figures.token;

import factbox.story.Bound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
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
/// alone. A line that begins with `>` is an example of what the section is for, which the tests run.
public final class Lexicon {
    private static final Phrases<Boolean> NONE = new Phrases<>(new Vocabulary(), Phrases.Spelling.TEXT);
    private static final Set<String> LANGUAGES = Set.of("en", "ar", "fa", "fr", "de", "es");
    /// Those that were asked for.
    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();
    private static final String TABLES = "/factbox/figures/";
    private static final int SHORTEST_SINGULAR = 3;
    /// A table that says this one says those before it.
    private static final String LAST_NUMBER = "90";
    private static final Pattern BAR = Pattern.compile(" \\| ");

    public final Vocabulary vocabulary = new Vocabulary();
    public final boolean english;
    public final boolean decimalComma;
    public final Phrases<BigDecimal> small = words();
    public final Phrases<BigDecimal> scales = words();
    public final Phrases<BigDecimal> scaleSuffixes = words();
    public final Phrases<BigDecimal> scaleLetters = words();
    public final Phrases<BigDecimal> dozens = words();
    public final Phrases<BigDecimal> denominators = words();
    public final Phrases<BigDecimal> ordinalUnits = words();
    public final Phrases<Bound> boundsBefore = words();
    public final Phrases<Bound> boundsBehindNumber = words();
    public final Phrases<Bound> boundsBehindUnit = words();
    public final Phrases<Unit> units = words();
    public final Phrases<Unit> symbols = signs();
    public final Phrases<Unit> currencySigns = signs();
    public final Phrases<Unit> currencyCodes = signs();
    /// Words for a currency that stand before a number: `dlrs 300,000`.
    public final Phrases<Unit> currencyWords = words();
    /// What a part is of where it is no measure: `0.3 of a point`.
    public final Phrases<Unit> parts = words();
    public final Phrases<Integer> months = words();
    public final Phrases<String> synonyms = words();
    public final Phrases<Integer> yearParts = words();
    public final Phrases<String> times = words();
    /// Nouns for how long, how high.
    public final Phrases<String> dimensions = words();
    /// Nouns for what a verb does, such as `rise`.
    public final Phrases<String> changeNouns = words();
    /// Nouns for what a word before a measure says, such as `value` for `worth`.
    public final Phrases<String> measureNouns = words();
    private final Map<String, String> patterns = new HashMap<>();
    public final Phrases<Boolean> joining = words();
    public final Map<EventWords.Sort, Phrases<Boolean>> events = new EnumMap<>(EventWords.Sort.class);
    private final Map<WordSet, Phrases<Boolean>> sets = new EnumMap<>(WordSet.class);
    private final Map<WordSet, List<String>> endings = new EnumMap<>(WordSet.class);
    private final BitSet[] wordSets;
    private boolean knowsNumbers;
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
    public static Lexicon of(Locale locale) {
        return READ.computeIfAbsent(knows(locale) ? locale.getLanguage() : "en", Lexicon::new);
    }

    public static boolean knows(Locale locale) {
        return LANGUAGES.contains(locale.getLanguage());
    }

    private <T> Phrases<T> words() {
        return new Phrases<>(vocabulary, Phrases.Spelling.TEXT);
    }

    private <T> Phrases<T> signs() {
        return new Phrases<>(vocabulary, Phrases.Spelling.RAW);
    }

    /// Words and phrases that are of one sort, such as those that end a noun phrase; none where the table has none.
    public Phrases<Boolean> set(WordSet section) {
        return sets.getOrDefault(section, NONE);
    }

    /// Whether the table has the words for all numbers and not only for the first.
    public boolean knowsNumbers() {
        return knowsNumbers;
    }

    /// Whether the table has a section.
    public boolean has(WordSet section) {
        return sets.containsKey(section) || endings.containsKey(section);
    }

    @SuppressWarnings("EnumOrdinal") // no ordinal outlives the run of the program
    public boolean isIn(WordSet section, Token word) {
        return wordSets[section.ordinal()].get(word.word());
    }

    /// Whether a word ends as those of a sort do; a word is more than its ending.
    public boolean ends(WordSet section, Token word) {
        if (word.isWord()) {
            for (String ending : endings.getOrDefault(section, List.of())) {
                if (word.text().length() > ending.length() && word.text().endsWith(ending)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a word is a noun in the plural, as far as its ending tells.
    public boolean isPlural(Token word) {
        boolean ending = word.text().length() > SHORTEST_SINGULAR
                && ends(WordSet.PLURAL_ENDING, word)
                && !ends(WordSet.NO_PLURAL_ENDING, word)
                && word.text().indexOf('\'') < 0
                && word.text().indexOf('’') < 0
                && !isIn(WordSet.NOT_PLURAL, word);
        return ending || isIn(WordSet.PLURAL, word);
    }

    /// For every set the numbers of its words.
    @SuppressWarnings("EnumOrdinal")
    private BitSet[] wordSets() {
        BitSet[] words = new BitSet[WordSet.values().length];
        for (WordSet section : WordSet.values()) {
            BitSet numbers = new BitSet();
            Phrases<Boolean> set = set(section);
            for (int word = 1; word <= vocabulary.size(); word++) {
                numbers.set(word, set.has(word));
            }
            words[section.ordinal()] = numbers;
        }
        return words;
    }

    /// How a label of this name is put together, `rise in {0}`; null where the language has none.
    @Nullable
    public String pattern(String name) {
        return patterns.get(name);
    }

    /// How a unit is said of several; a unit that has no word of its own says itself.
    public String spoken(String code) {
        return spoken.getOrDefault(code, code);
    }

    /// What a unit is a unit of; a noun counts.
    public Kind kindOf(String code) {
        return kinds.getOrDefault(code, Kind.COUNT);
    }

    /// Whether a unit is a code and not the noun that is counted.
    public boolean isCode(String unit) {
        return spoken.containsKey(unit);
    }

    private void read(String file) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(TABLES + file), file)) {
            String section = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("[") && line.endsWith("]")) {
                    section = line.substring(1, line.length() - 1);
                } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith(">")) {
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
            case "small" -> {
                small.add(phrase, new BigDecimal(meaning));
                knowsNumbers |= meaning.equals(LAST_NUMBER);
            }
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
            case "number prefix" -> vocabulary.addPrefix(phrase);
            case "joined letter" -> vocabulary.addJoined(phrase.charAt(0));
            case "part of one" -> parts.add(phrase, Unit.counted(meaning));
            case "currency before" -> currencyWords.add(phrase, new Unit(meaning, Kind.MONEY));
            case "event function",
                    "event part",
                    "event growth",
                    "event plan",
                    "event correction",
                    "event counting",
                    "event time",
                    "event saying",
                    "event pronoun" ->
                events.computeIfAbsent(EventWords.Sort.ofSection(section), _ -> words())
                        .add(phrase, true);
            case "joining" -> joining.add(phrase, true);
            case "month" -> months.add(phrase, Integer.valueOf(meaning));
            case "year part" -> yearParts.add(phrase, Integer.valueOf(meaning));
            case "time" -> times.add(phrase, meaning);
            case "dimension" -> dimensions.add(phrase, meaning);
            case "measure noun" -> measureNouns.add(phrase, meaning);
            case "change noun" -> changeNouns.add(phrase, meaning);
            case "label" -> patterns.put(meaning, phrase);
            default -> {
                Kind kind = kind(section.replace("symbol ", ""));
                if (section.endsWith(" ending")) {
                    endings.computeIfAbsent(WordSet.ofSection(section), _ -> new ArrayList<>())
                            .add(phrase);
                } else if (kind == null) {
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
