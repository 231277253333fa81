package factbox.search;

import factbox.library.Library;
import factbox.story.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/// All figures of all stories, in an index of their own beside the one for stories: a cache like that one.
///
/// Any thread may call.
public final class Ledger implements AutoCloseable {
    private static final int FIGURES_LOOKED_AT = 10;

    private final WordAnalyzer analyzer = new WordAnalyzer();
    private final Stems stems = new Stems();
    private final LibraryIndex index;
    private final Library library;
    private final LedgerRows rows;

    private Ledger(Path folder, Library library) {
        this.library = library;
        rows = new LedgerRows(library);
        index = LibraryIndex.open(folder, library, new LedgerDocuments(rows, analyzer, stems));
    }

    /// Opens the ledger of a library, whatever state it is in. Throws [SearchException] where there can be none.
    public static Ledger open(Path libraryFolder, Library library) {
        return new Ledger(libraryFolder.resolve("ledger"), library);
    }

    /// Reads what the library has that the ledger has not, until that is all or `stop` says so.
    public void catchUp(BooleanSupplier stop) {
        index.catchUp(stop);
    }

    /// Whether the library has changed since the ledger last read.
    public boolean isBehind() {
        return index.isBehind();
    }

    /// Another number whenever what a search would see has changed.
    public long version() {
        return index.search(LedgerResult::version, 0L);
    }

    /// Reads one story anew, after the reader marked a figure of it.
    public void refresh(String story) {
        library.changes().story(story).ifPresent(index::replace);
    }

    /// The figures of one story, whether or not they are in the ledger yet.
    public List<LedgerRow> ofStory(String story) {
        return library.changes().story(story).map(rows::of).orElse(List.of());
    }

    /// The rows that are asked for. To be closed by the caller.
    public LedgerResult find(LedgerQuery query) {
        return index.search(
                searcher -> LedgerResult.of(searcher, compiler(searcher).compile(query), query), LedgerResult.NONE);
    }

    /// Throws the ledger away and makes it anew.
    public void rebuild(BooleanSupplier stop) {
        index.rebuild(stop);
    }

    /// The keys of the stories that have a figure which passes a test.
    BitSet stories(FigureTest test) {
        return index.search(
                searcher -> searcher.search(compiler(searcher).figure(test), new MatchingKeys.Manager()), new BitSet());
    }

    /// Where in the story with a key the first figure stands that passes a test.
    Optional<Span> passage(long key, FigureTest test) {
        return index.search(
                searcher -> {
                    Query figures = new BooleanQuery.Builder()
                            .add(LongPoint.newExactQuery(Fields.KEY, key), Occur.FILTER)
                            .add(compiler(searcher).figure(test), Occur.FILTER)
                            .build();
                    LedgerReading reading = new LedgerReading(searcher);
                    for (ScoreDoc found : searcher.search(figures, FIGURES_LOOKED_AT).scoreDocs) {
                        Span passage = reading.row(found.doc).passage();
                        if (passage != null) {
                            return Optional.of(passage);
                        }
                    }
                    return Optional.<Span>empty();
                },
                Optional.empty());
    }

    /// The names of units that begin so, those of most figures first.
    List<String> units(String beginning) {
        return index.search(searcher -> LedgerUnits.beginning(beginning, searcher), List.of());
    }

    private LedgerCompiler compiler(IndexSearcher searcher) throws IOException {
        Set<Family> families = EnumSet.noneOf(Family.class);
        for (Family family : Family.values()) {
            if (searcher.getIndexReader().docFreq(new Term(Fields.FAMILY, family.name())) > 0) {
                families.add(family);
            }
        }
        return new LedgerCompiler(
                analyzer, stems, families, mark -> library.marked().with(mark));
    }

    /// Compares the figures of all stories, for at most `limit` pairs of either kind; no further once `stop` says so.
    public Compared compare(int limit, BooleanSupplier stop) {
        return index.search(searcher -> new Comparing(searcher, limit, stop).all(), Compared.NOTHING);
    }

    @Override
    public void close() {
        index.close();
    }
}
