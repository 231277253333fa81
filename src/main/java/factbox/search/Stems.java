package factbox.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The stems of words, which are remembered: a hundred words make up half of any text.
final class Stems {
    private static final int KEPT = 30_000;

    private final Map<Family, Map<String, String>> known = new EnumMap<>(Family.class);

    Stems() {
        for (Family family : Family.values()) {
            known.put(family, new ConcurrentHashMap<>());
        }
    }

    /// The stem of a form, as the index has it.
    String of(Family family, String form) {
        Map<String, String> stems = known.getOrDefault(family, Map.of());
        String stem = stems.get(form);
        if (stem == null) {
            stem = new Stemmer(family).term(form);
            if (stems.size() < KEPT) {
                stems.put(form, stem);
            }
        }
        return stem;
    }
}
