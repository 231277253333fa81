package factbox.search;

import factbox.library.StoredStory;
import factbox.search.TermStream.Placed;
import factbox.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.util.BytesRef;

/// Gathers the words of one story for the fields that are searched by words.
final class DocumentWords {
    /// A word of the story and how much it counts.
    static final class Counted {
        private final String form;
        private final BytesRef term;
        private int weight;

        Counted(String form) {
            this.form = form;
            term = new BytesRef(form);
        }

        String form() {
            return form;
        }

        int weight() {
            return weight;
        }
    }

    private static final int HEADLINE_WEIGHT = 6;
    private static final int SUMMARY_WEIGHT = 2;
    private static final int BODY_WEIGHT = 1;
    /// What parts two passages, so that no phrase reaches from one into the other.
    private static final int GAP = 100;
    /// Of a story of usual length.
    private static final int EXPECTED = 1024;

    private final WordAnalyzer analyzer;
    private final Stems stems;
    private final Family family;
    private final Map<String, Counted> words = new HashMap<>(EXPECTED);
    private final List<Placed> text = new ArrayList<>(EXPECTED);
    private final List<Placed> headline = new ArrayList<>();

    DocumentWords(WordAnalyzer analyzer, Stems stems, Family family) {
        this.analyzer = analyzer;
        this.stems = stems;
        this.family = family;
    }

    void addTo(Document document, StoredStory stored) {
        Story story = stored.story();
        for (WordAnalyzer.Word word : analyzer.words(story.headline())) {
            headline.add(new Placed(new BytesRef(word.form()), 1));
            headline.add(new Placed(new BytesRef(stems.of(family, word.form())), 0));
        }
        gather(story.headline(), HEADLINE_WEIGHT);
        story.summary().forEach(point -> gather(point, SUMMARY_WEIGHT));
        gather(stored.text().plain(), BODY_WEIGHT);
        document.add(new Field(Fields.WORDS, StemStream.of(family, words.values()), Fields.WEIGHTED));
        document.add(new Field(Fields.TEXT, new TermStream(text), Fields.POSITIONED));
        document.add(new Field(Fields.HEADLINE, new TermStream(headline), Fields.POSITIONED));
        document.add(new Field(Fields.PREFIX, TermStream.set(prefixes()), Fields.SET));
    }

    private void gather(String part, int weight) {
        int lineEnd = -1;
        boolean apart = true;
        for (WordAnalyzer.Word word : analyzer.words(part)) {
            if (lineEnd >= 0 && lineEnd < word.span().start()) {
                apart = true;
            }
            if (apart) {
                lineEnd = part.indexOf('\n', word.span().start());
            }
            Counted counted = words.computeIfAbsent(word.form(), Counted::new);
            counted.weight += weight;
            text.add(new Placed(counted.term, apart ? GAP : 1));
            apart = false;
        }
    }

    private Set<String> prefixes() {
        Set<String> prefixes = new HashSet<>(EXPECTED);
        for (String form : words.keySet()) {
            int end = 0;
            for (int i = 0; i < Fields.LONGEST_PREFIX && end < form.length(); i++) {
                end = form.offsetByCodePoints(end, 1);
                prefixes.add(form.substring(0, end));
            }
        }
        return prefixes;
    }
}
