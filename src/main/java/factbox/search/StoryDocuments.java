package factbox.search;

import factbox.library.StoredStory;
import factbox.search.TermStream.Placed;
import factbox.story.Story;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/// Makes the index's document of a story.
final class StoryDocuments implements StoryIndexer {
    static final String VERSION = String.valueOf(Fields.VERSION);
    private static final int LONGEST_NAME = 500;

    private final WordAnalyzer analyzer;
    private final Stems stems;

    StoryDocuments(WordAnalyzer analyzer, Stems stems) {
        this.analyzer = analyzer;
        this.stems = stems;
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public List<Document> documents(StoredStory stored) {
        Story story = stored.story();
        Family family = Family.of(story.language());
        Document document = new Document();
        StoryIndexer.key(stored).forEach(document::add);
        document.add(new StringField(Fields.FAMILY, family.name(), Field.Store.NO));
        new DocumentWords(analyzer, stems, family).addTo(document, stored);
        name(Fields.SECTION, story.section(), document);
        name(Fields.SOURCE, story.source().name(), document);
        Locale locale = story.locale();
        document.add(new StringField(Fields.LANGUAGE, locale.getLanguage(), Field.Store.NO));
        document.add(new StringField(Fields.LANGUAGE, locale.toLanguageTag().toLowerCase(Locale.ROOT), Field.Store.NO));
        document.add(new LongField(Fields.PUBLISHED, story.published().toEpochDay(), Field.Store.NO));
        document.add(
                new NumericDocValuesField(Fields.FIGURES, story.keyFigures().size()));
        return List.of(document);
    }

    private void name(String field, String name, Document document) {
        List<Placed> words = analyzer.terms(name).stream()
                .map(word -> new Placed(new BytesRef(word.form()), word.beside() ? 0 : 1))
                .toList();
        document.add(new Field(field, new TermStream(words), Fields.NAME));
        document.add(new SortedDocValuesField(field, new BytesRef(shortened(name))));
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
