package factbox.figures.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The stems that a word may have, by the endings and the irregular forms of a language; too many rather than too few.
final class WordStems {
    private static final int SHORTEST = 3;
    private static final int MOST_KNOWN = 20_000;

    /// An ending of a form, and what the stem has in its place.
    private record Ending(String form, String stem) {
        private boolean ends(String word) {
            int least = form.length() > 2 || form.endsWith("r") ? SHORTEST + 1 : SHORTEST;
            return word.endsWith(form) && word.length() - form.length() + stem.length() >= least;
        }

        private String stem(String word) {
            return word.substring(0, word.length() - form.length()) + stem;
        }
    }

    private final List<Ending> inflections = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();
    private final Map<String, Set<String>> inflected = new HashMap<>();
    private final Map<String, Set<String>> derived = new HashMap<>();
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    void addEnding(String form, String stem, boolean inflection) {
        endings.add(new Ending(form, stem));
        if (inflection) {
            inflections.add(new Ending(form, stem));
        }
    }

    void addForm(String form, String word, boolean inflection) {
        derived.computeIfAbsent(form, _ -> new HashSet<>()).add(word);
        if (inflection) {
            inflected.computeIfAbsent(form, _ -> new HashSet<>()).add(word);
        }
    }

    /// The word itself and its stems; two words are forms of one where they share a stem.
    Set<String> of(String word) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(word, this::read);
    }

    /// The word itself and those of which it is an inflected form, and no noun made of them.
    Set<String> inflected(String word) {
        return stems(word, inflections, inflected);
    }

    private Set<String> read(String word) {
        Set<String> stems = new HashSet<>();
        for (String once : stems(word, endings, derived)) {
            stems.add(once);
            stems.addAll(derived.getOrDefault(once, Set.of()));
        }
        return stems;
    }

    private static Set<String> stems(String word, List<Ending> endings, Map<String, Set<String>> forms) {
        Set<String> stems = new HashSet<>(Set.of(word));
        stems.addAll(forms.getOrDefault(word, Set.of()));
        for (Ending ending : endings) {
            if (ending.ends(word)) {
                String stem = ending.stem(word);
                stems.add(stem);
                int last = stem.length() - 1;
                boolean doubled = ending.stem().isEmpty() && last > 2 && stem.charAt(last) == stem.charAt(last - 1);
                if (doubled) {
                    stems.add(stem.substring(0, last));
                }
            }
        }
        return stems;
    }
}
