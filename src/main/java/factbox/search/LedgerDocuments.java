package factbox.search;

import factbox.library.StoredStory;
import factbox.search.TermStream.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/// Makes the ledger's documents of a story: one a figure.
final class LedgerDocuments implements StoryIndexer {
    static final String ROW = "row";
    static final String LEAST = "least";
    static final String MOST = "most";
    static final String NUMBER = "number";
    static final String DAY = "day";
    static final String KIND = "kind";
    static final String STANDING = "standing";
    static final String SUBJECT = "subject";

    private static final String VERSION = "1";
    private static final int GAP = 100;

    private final LedgerRows rows;
    private final WordAnalyzer analyzer;
    private final Stems stems;

    LedgerDocuments(LedgerRows rows, WordAnalyzer analyzer, Stems stems) {
        this.rows = rows;
        this.analyzer = analyzer;
        this.stems = stems;
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public List<Document> documents(StoredStory stored) {
        Family family = Family.of(stored.story().language());
        Locale locale = stored.story().locale();
        return rows.of(stored).stream()
                .map(row -> document(stored, row, family, locale))
                .toList();
    }

    private Document document(StoredStory stored, LedgerRow row, Family family, Locale locale) {
        Document document = new Document();
        StoryIndexer.key(stored).forEach(document::add);
        document.add(new StoredField(ROW, LedgerBytes.of(row)));
        List<String> texts = new ArrayList<>(List.of(row.value(), row.label(), row.sentence()));
        if (row.attribution() != null) {
            texts.add(row.attribution());
        }
        document.add(new Field(Fields.TEXT, new TermStream(placed(texts, family)), Fields.NAME));
        document.add(new Field(Fields.HEADLINE, new TermStream(placed(List.of(row.headline()), family)), Fields.NAME));
        document.add(new Field(Fields.SECTION, new TermStream(names(row.section())), Fields.NAME));
        document.add(new Field(Fields.SOURCE, new TermStream(names(row.source())), Fields.NAME));
        document.add(new StringField(Fields.LANGUAGE, locale.getLanguage(), Field.Store.NO));
        document.add(new StringField(Fields.LANGUAGE, locale.toLanguageTag().toLowerCase(Locale.ROOT), Field.Store.NO));
        document.add(new StringField(Fields.FAMILY, family.name(), Field.Store.NO));
        document.add(new StringField(Fields.UNIT, FigureBox.folded(row.unit()), Field.Store.NO));
        document.add(new StringField(KIND, row.kind().name(), Field.Store.NO));
        document.add(new StringField(STANDING, row.standing().name(), Field.Store.NO));
        document.add(new LongPoint(DAY, LedgerOrder.day(row)));
        document.add(new NumericDocValuesField(DAY, LedgerOrder.day(row)));
        if (row.hasNumber()) {
            document.add(new DoublePoint(LEAST, row.least()));
            document.add(new DoublePoint(MOST, row.most()));
            document.add(new NumericDocValuesField(NUMBER, NumericUtils.doubleToSortableLong(row.least())));
        }
        Subject.of(row).forEach(subject -> document.add(new StringField(SUBJECT, subject, Field.Store.NO)));
        return document;
    }

    /// Words as they are written with their stems beside them.
    private List<Placed> placed(List<String> texts, Family family) {
        List<Placed> placed = new ArrayList<>();
        for (String text : texts) {
            int step = GAP;
            for (WordAnalyzer.Word word : analyzer.words(text)) {
                placed.add(new Placed(new BytesRef(word.form()), step));
                placed.add(new Placed(new BytesRef(stems.of(family, word.form())), 0));
                step = 1;
            }
        }
        return placed;
    }

    private List<Placed> names(String name) {
        return analyzer.words(name).stream()
                .map(word -> new Placed(new BytesRef(word.form()), 1))
                .toList();
    }
}
