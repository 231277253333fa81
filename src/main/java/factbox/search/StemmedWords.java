package factbox.search;

import factbox.figures.token.EventWords;
import factbox.figures.token.EventWords.Sort;
import factbox.figures.token.Synonyms;
import factbox.story.Span;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The stems of those words of a language that tell something, and for words of the news the heads of their groups.
///
/// For one story: a text that is asked for again, as its beginning is for every figure, is read once.
final class StemmedWords {
    private final Locale locale;
    private final Family family;
    private final Stems stems;
    private final Synonyms synonyms;
    private final Map<String, List<EventWords.Word>> read = new HashMap<>();

    StemmedWords(Locale locale, Family family, Stems stems) {
        this.locale = locale;
        this.family = family;
        this.stems = stems;
        this.synonyms = Synonyms.of(locale);
    }

    Set<String> of(String text) {
        List<Synonyms.Found> groups = synonyms.in(text);
        Set<String> found = new LinkedHashSet<>();
        for (EventWords.Word word : in(text)) {
            if (word.sort() == Sort.CONTENT || word.sort() == Sort.NAME) {
                found.add(stem(word, groups));
            }
        }
        groups.forEach(group -> found.add(head(group)));
        return found;
    }

    /// Of the names alone.
    Set<String> names(String text) {
        List<Synonyms.Found> groups = synonyms.in(text);
        Set<String> found = new LinkedHashSet<>();
        for (EventWords.Word word : in(text)) {
            if (word.sort() == Sort.NAME) {
                found.add(stem(word, groups));
            }
        }
        return found;
    }

    List<EventWords.Word> in(String text) {
        return read.computeIfAbsent(text, key -> EventWords.of(key, locale));
    }

    boolean has(Sort sort, String text) {
        return in(text).stream().anyMatch(word -> word.sort() == sort);
    }

    String stem(String word) {
        return stems.of(family, word);
    }

    private String stem(EventWords.Word word, List<Synonyms.Found> groups) {
        for (Synonyms.Found group : groups) {
            Span span = group.span();
            if (span.contains(word.span())) {
                return head(group);
            }
        }
        return stem(word.text());
    }

    private static String head(Synonyms.Found group) {
        return "=" + group.head();
    }
}
