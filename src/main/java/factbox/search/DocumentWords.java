package factbox.search;

import factbox.library.StoredStory;
import factbox.search.TermStream.Placed;
import factbox.story.Story;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/// Gathers the words of one story for the fields that are searched by words.
final class DocumentWords {
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
    private final List<Placed> text = new ArrayList<>(EXPECTED);
    private final List<Placed> weighted = new ArrayList<>();

    DocumentWords(WordAnalyzer analyzer, Stems stems, Family family) {
        this.analyzer = analyzer;
        this.stems = stems;
        this.family = family;
    }

    void addTo(Document document, StoredStory stored) {
        Story story = stored.story();
        List<Placed> headline = new ArrayList<>();
        for (WordAnalyzer.Word word : place(story.headline(), HEADLINE_WEIGHT)) {
            headline.add(new Placed(new BytesRef(word.form()), word.beside() ? 0 : 1));
            headline.add(new Placed(new BytesRef(stems.of(family, word.form())), 0));
        }
        story.summary().forEach(point -> place(point, SUMMARY_WEIGHT));
        place(stored.text().plain(), BODY_WEIGHT);
        if (text.isEmpty()) {
            return;
        }
        document.add(new Field(Fields.TEXT, new TermStream(text), Fields.POSITIONED));
        document.add(new Field(Fields.HEADLINE, new TermStream(headline), Fields.POSITIONED));
        weighted.add(new Placed(new BytesRef(Fields.DERIVED), 1, text.size()));
        document.add(new Field(Fields.WORDS, new TermStream(weighted), Fields.WEIGHTED));
        document.add(new StringField(Fields.PREFIX, Fields.DERIVED, Field.Store.NO));
    }

    private List<WordAnalyzer.Word> place(String part, int weight) {
        List<WordAnalyzer.Word> words = analyzer.terms(part);
        int lineEnd = -1;
        boolean apart = true;
        for (WordAnalyzer.Word word : words) {
            if (lineEnd >= 0 && lineEnd < word.span().start()) {
                apart = true;
            }
            if (apart) {
                lineEnd = part.indexOf('\n', word.span().start());
            }
            BytesRef term = new BytesRef(word.form().getBytes(StandardCharsets.UTF_8));
            text.add(new Placed(term, word.beside() ? 0 : apart ? GAP : 1));
            apart = false;
            if (weight > BODY_WEIGHT) {
                weighted.add(new Placed(term, 1, weight - BODY_WEIGHT));
            }
        }
        return words;
    }
}
