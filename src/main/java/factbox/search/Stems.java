package factbox.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

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
            stem = family.term(stem(family, form));
            if (stems.size() < KEPT) {
                stems.put(form, stem);
            }
        }
        return stem;
    }

    private static String stem(Family family, String form) {
        try (TokenStream stream = family.stemming(new OneWord(form))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            return stream.incrementToken() && !term.isEmpty() ? term.toString() : form;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final String word;
        private boolean given;

        OneWord(String word) {
            this.word = word;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(word);
            boolean first = !given;
            given = true;
            return first;
        }
    }
}
