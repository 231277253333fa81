package factbox.search;

import factbox.library.StoredStory;
import factbox.search.TermStream.Placed;
import factbox.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/// Makes the index's document of a story.
final class StoryDocuments implements StoryIndexer {
    private static final int HEADLINE_WEIGHT = 6;
    private static final int SUMMARY_WEIGHT = 2;
    private static final int BODY_WEIGHT = 1;
    /// What parts two passages, so that no phrase reaches from one into the other.
    private static final int GAP = 100;
    private static final int LONGEST_NAME = 500;

    private final WordAnalyzer analyzer;
    private final Stems stems;

    StoryDocuments(WordAnalyzer analyzer, Stems stems) {
        this.analyzer = analyzer;
        this.stems = stems;
    }

    @Override
    public String version() {
        return String.valueOf(Fields.VERSION);
    }

    @Override
    public List<Document> documents(StoredStory stored) {
        Story story = stored.story();
        Family family = Family.of(story.language());
        Document document = new Document();
        StoryIndexer.key(stored).forEach(document::add);
        words(stored, family, document);
        name(Fields.SECTION, story.section(), document);
        name(Fields.SOURCE, story.source().name(), document);
        Locale locale = story.locale();
        document.add(new StringField(Fields.LANGUAGE, locale.getLanguage(), Field.Store.NO));
        document.add(new StringField(Fields.LANGUAGE, locale.toLanguageTag().toLowerCase(Locale.ROOT), Field.Store.NO));
        document.add(new StringField(Fields.FAMILY, family.name(), Field.Store.NO));
        document.add(new LongField(Fields.PUBLISHED, story.published().toEpochDay(), Field.Store.NO));
        List<StatedFigure> figures = StatedFigure.of(story, stored.text());
        document.add(new NumericDocValuesField(Fields.FIGURES, figures.size()));
        if (!figures.isEmpty()) {
            document.add(new StringField(Fields.HAS, "figures", Field.Store.NO));
        }
        Set<String> units = new HashSet<>();
        for (StatedFigure figure : figures) {
            document.add(FigureBox.of(figure).point());
            units.add(shortened(figure.figure().quantity().unit()));
        }
        units.forEach(unit -> document.add(new SortedSetDocValuesField(Fields.UNIT, new BytesRef(unit))));
        return List.of(document);
    }

    private void words(StoredStory stored, Family family, Document document) {
        Map<String, Integer> forms = new HashMap<>();
        List<Placed> text = new ArrayList<>();
        List<Placed> headline = new ArrayList<>();
        for (WordAnalyzer.Word word : analyzer.words(stored.story().headline())) {
            headline.add(new Placed(word.form(), 1));
            headline.add(new Placed(stems.of(family, word.form()), 0));
        }
        add(stored.story().headline(), HEADLINE_WEIGHT, forms, text);
        for (String point : stored.story().summary()) {
            add(point, SUMMARY_WEIGHT, forms, text);
        }
        add(stored.text().plain(), BODY_WEIGHT, forms, text);
        Map<String, Integer> weights = new HashMap<>();
        Set<String> prefixes = new HashSet<>();
        forms.forEach((form, weight) -> {
            weights.merge(stems.of(family, form), weight, Integer::sum);
            prefixes(form, prefixes);
        });
        document.add(new Field(Fields.WORDS, TermStream.weighted(weights), Fields.WEIGHTED));
        document.add(new Field(Fields.TEXT, TermStream.placed(text), Fields.POSITIONED));
        document.add(new Field(Fields.HEADLINE, TermStream.placed(headline), Fields.POSITIONED));
        document.add(new Field(Fields.PREFIX, TermStream.set(prefixes), Fields.SET));
    }

    private void add(String part, int weight, Map<String, Integer> forms, List<Placed> text) {
        int lineEnd = -1;
        boolean apart = true;
        for (WordAnalyzer.Word word : analyzer.words(part)) {
            if (lineEnd >= 0 && lineEnd < word.span().start()) {
                apart = true;
            }
            if (apart) {
                lineEnd = part.indexOf('\n', word.span().start());
            }
            text.add(new Placed(word.form(), apart ? GAP : 1));
            forms.merge(word.form(), weight, Integer::sum);
            apart = false;
        }
    }

    static void prefixes(String form, Set<String> prefixes) {
        int end = 0;
        for (int i = 0; i < Fields.LONGEST_PREFIX && end < form.length(); i++) {
            end = form.offsetByCodePoints(end, 1);
            prefixes.add(form.substring(0, end));
        }
    }

    private void name(String field, String name, Document document) {
        List<Placed> words = analyzer.words(name).stream()
                .map(word -> new Placed(word.form(), 1))
                .toList();
        document.add(new Field(field, TermStream.placed(words), Fields.NAME));
        document.add(new SortedDocValuesField(field, new BytesRef(shortened(name))));
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
