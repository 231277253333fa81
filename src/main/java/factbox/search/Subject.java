package factbox.search;

import factbox.story.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a figure is about, as far as its own sentence says: what happened to what it counts, and the names with it.
///
/// Made to be sure rather than complete: what it can't tell is about nothing, and disagrees with nothing.
record Subject(String deed, Set<String> words, Set<String> names) {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final int NAME = 4;
    private static final int CLOSE = 40;
    private static final double NAMES_SHARED = 0.5;
    private static final double WORDS_SHARED = 0.6;
    /// A part of a whole, or a number on top of another, is not the number that others count.
    private static final Set<String> PARTIAL = Set.of(
            "more",
            "another",
            "other",
            "others",
            "additional",
            "further",
            "each",
            "per",
            "daily",
            "average",
            "among",
            "including",
            "previous",
            "previously",
            "earlier",
            "could",
            "may",
            "might",
            "would",
            "will",
            "planned",
            "expected",
            "initially",
            "feared",
            "half",
            "remaining",
            "rest",
            "every",
            "not",
            "no",
            "if",
            "target",
            "forecast");
    private static final Set<String> EMPTY_WORDS = Set.of(
            "the", "and", "for", "with", "that", "this", "from", "were", "was", "had", "has", "have", "been", "who",
            "are", "its", "their", "his", "her", "than", "about", "after", "when", "into", "said", "says", "there",
            "people", "some", "over", "by", "in", "of", "on", "at", "to", "a", "an", "as", "it", "they", "up", "is",
            "be");
    private static final Set<String> NO_NAMES = Set.of(
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");
    private static final List<Set<String>> DEEDS = List.of(
            Set.of("killed", "dead", "died", "deaths", "fatalities", "kills", "killing", "toll"),
            Set.of("injured", "wounded", "hurt", "injuries", "injuring", "wounding"),
            Set.of("missing", "unaccounted"),
            Set.of("displaced", "homeless", "fled", "evacuated", "uprooted"),
            Set.of("arrested", "detained", "jailed", "imprisoned"),
            Set.of("resettled", "relocated", "transferred", "moved"),
            Set.of("infected", "cases", "infections"),
            Set.of("hired", "employs", "employed"),
            Set.of("stored", "kept"));

    /// Nothing where the figure is not one that can be told from all others.
    static Optional<Subject> read(LedgerRow row) {
        Span said = row.said();
        boolean counts = row.firm()
                && row.level()
                && row.hasNumber()
                && said != null
                && !row.unit().equals("1");
        if (!counts || said == null) {
            return Optional.empty();
        }
        Set<String> names = new HashSet<>();
        Set<String> words = new HashSet<>();
        int nearest = Integer.MAX_VALUE;
        int deed = -1;
        Matcher word = WORD.matcher(row.sentence());
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            int gap = Math.max(said.start() - word.end(), word.start() - said.end());
            if (gap < CLOSE && PARTIAL.contains(lower)) {
                return Optional.empty();
            }
            for (int i = 0; i < DEEDS.size(); i++) {
                if (DEEDS.get(i).contains(lower) && gap < nearest) {
                    nearest = gap;
                    deed = i;
                }
            }
            boolean name = Character.isUpperCase(word.group().charAt(0)) && word.start() > 0 && lower.length() >= NAME;
            if (name && !NO_NAMES.contains(lower)) {
                names.add(lower);
            }
        }
        Matcher label = WORD.matcher(row.label());
        while (label.find()) {
            String lower = label.group().toLowerCase(Locale.ROOT);
            if (!EMPTY_WORDS.contains(lower)) {
                words.add(lower);
            }
        }
        return Optional.of(new Subject(deed < 0 ? "" : String.valueOf(deed), words, names));
    }

    /// By these terms the index brings figures together that may be about the same.
    static List<String> of(LedgerRow row) {
        List<String> terms = new ArrayList<>();
        read(row)
                .ifPresent(subject -> subject.names.forEach(
                        name -> terms.add(LedgerDocuments.folded(row.unit()) + "|" + subject.deed + "|" + name)));
        return terms;
    }

    /// Whether two figures with the same unit count the same: the same deed and the same names, or the same words.
    boolean isSame(Subject other) {
        boolean named = share(names, other.names) >= NAMES_SHARED;
        if (!deed.equals(other.deed) || !named) {
            return false;
        }
        Set<String> both = new HashSet<>(words);
        both.retainAll(other.words);
        return deed.isEmpty() ? both.size() >= 2 && share(words, other.words) >= WORDS_SHARED : true;
    }

    /// What part of the smaller set the other has, too.
    private static double share(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? 0 : (double) both.size() / smaller;
    }
}
