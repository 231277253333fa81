package factbox.search;

import factbox.figures.choose.Whose;
import factbox.figures.token.Kind;
import factbox.figures.unit.UnitNames;
import factbox.library.StoredStory;
import factbox.search.TermStream.Placed;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    static final String TOLD = "told";

    static final String WHAT = "what";
    static final String FROM = "from";
    static final String UNIT = "unit";
    static final String UNIT_NAME = "unit name";

    private static final String VERSION = "4";
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
        SubjectReader subjects = new SubjectReader(stored.story(), stored.text(), stems);
        List<LedgerRow> all = rows.of(stored);
        return all.stream()
                .map(row -> document(stored, row, subjects.of(row, all), family, locale))
                .toList();
    }

    private Document document(
            StoredStory stored, LedgerRow row, Optional<Subject> subject, Family family, Locale locale) {
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
        units(row).forEach(unit -> document.add(new StringField(UNIT, unit, Field.Store.NO)));
        document.add(new StringField(UNIT_NAME, folded(UnitNames.name(row.unit())), Field.Store.NO));
        document.add(new StringField(FROM, row.whose().name(), Field.Store.NO));
        WhatTerms.of(what(row), family, locale, analyzer, stems)
                .forEach(word -> document.add(new StringField(WHAT, word, Field.Store.NO)));
        document.add(new StringField(KIND, row.kind().name(), Field.Store.NO));
        document.add(new StringField(STANDING, row.standing().name(), Field.Store.NO));
        document.add(new LongPoint(DAY, LedgerOrder.day(row)));
        document.add(new NumericDocValuesField(DAY, LedgerOrder.day(row)));
        if (row.hasNumber()) {
            document.add(new DoublePoint(LEAST, row.least()));
            document.add(new DoublePoint(MOST, row.most()));
            document.add(new NumericDocValuesField(NUMBER, NumericUtils.doubleToSortableLong(row.least())));
        }
        subject.ifPresent(told -> {
            document.add(new StoredField(TOLD, told.encoded()));
            told.keys().forEach(key -> document.add(new StringField(SUBJECT, key, Field.Store.NO)));
        });
        return document;
    }

    /// What a unit is asked for by: its code, the singular of a noun, and of so much money for something the money.
    private static Set<String> units(LedgerRow row) {
        Set<String> units = new LinkedHashSet<>();
        // what was found has its code already
        for (String code : row.whose() == Whose.EDITOR ? UnitNames.codes(row.unit()) : Set.of(row.unit())) {
            units.add(folded(code));
            if (row.kind() == Kind.COUNT) {
                units.add(UnitNames.singular(folded(code)));
            }
            if (code.indexOf('/') > 0 && UnitNames.isMoney(code)) {
                units.add(folded(code.substring(0, code.indexOf('/'))));
            }
        }
        return units;
    }

    static String folded(String unit) {
        return Normalizer.normalize(unit, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /// A label that repeats words of the sentence may go on to another figure's; the clause has what is this one's.
    private static String what(LedgerRow row) {
        String label = row.sentence().contains(row.label()) ? "" : row.label();
        String unit = row.kind() == Kind.COUNT ? row.unit() : UnitNames.name(row.unit());
        return row.clause() + "\n" + label + "\n" + unit;
    }

    /// Words as they are written with their stems beside them.
    private List<Placed> placed(List<String> texts, Family family) {
        List<Placed> placed = new ArrayList<>();
        for (String text : texts) {
            int step = GAP;
            for (WordAnalyzer.Word word : analyzer.terms(text)) {
                placed.add(new Placed(new BytesRef(word.form()), word.beside() ? 0 : step));
                placed.add(new Placed(new BytesRef(stems.of(family, word.form())), 0));
                step = 1;
            }
        }
        return placed;
    }

    private List<Placed> names(String name) {
        return analyzer.terms(name).stream()
                .map(word -> new Placed(new BytesRef(word.form()), word.beside() ? 0 : 1))
                .toList();
    }
}
