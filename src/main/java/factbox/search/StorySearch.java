package factbox.search;

import factbox.library.Library;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;

/// Finds stories. A search is made anew with every key stroke; one that is out of date is cancelled.
public final class StorySearch {
    private final StoryIndex index;
    private final Supplier<Ledger> ledger;
    private final Library library;
    private final int newest;

    /// `ledger` has the figures of the library's stories; it is asked for with the first query that speaks of figures.
    public StorySearch(StoryIndex index, Supplier<Ledger> ledger) {
        this(index, ledger, BestHits.NEWEST);
    }

    /// A search that looks at about so many of the newest stories first.
    StorySearch(StoryIndex index, Supplier<Ledger> ledger, int newest) {
        this.index = index;
        this.ledger = ledger;
        this.newest = newest;
        library = index.library();
    }

    /// The hits from `offset` on, `limit` of them; nothing where the search was `cancelled`. Where marks and days are
    /// concerned it is `today`.
    public Optional<SearchResult> search(
            StoryQuery query, SearchOrder order, int offset, int limit, LocalDate today, BooleanSupplier cancelled) {
        boolean complete =
                !index.isBehind() && !(speaksOfFigures(query) && ledger.get().isBehind());
        SearchResult none = new SearchResult(List.of(), offset, 0, true, false);
        return index.search(
                searcher -> {
                    IndexSearcher own = cancellable(searcher, cancelled);
                    QueryCompiler compiler = compiler(own);
                    int wanted = Math.min(
                            offset + limit, Math.max(1, own.getIndexReader().maxDoc()));
                    TopDocs top;
                    if (order == SearchOrder.RELEVANCE) {
                        top = new BestHits(own, Recency.on(today), newest, wanted)
                                .of(compiler.ranked(Spellings.of(query)), !QueryCompiler.saysHowWell(query));
                    } else {
                        top = own.search(
                                compiler.compile(Spellings.of(query)),
                                new TopFieldCollectorManager(order.sort(), wanted, null, wanted));
                    }
                    if (own.timedOut()) {
                        return Optional.empty();
                    }
                    boolean exact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
                    return Optional.of(
                            new SearchResult(hits(own, top, offset), offset, top.totalHits.value(), exact, complete));
                },
                Optional.of(none));
    }

    /// How many stories match; nothing where the count was cancelled.
    public Optional<Long> count(StoryQuery query, BooleanSupplier cancelled) {
        return index.search(
                searcher -> {
                    IndexSearcher own = cancellable(searcher, cancelled);
                    long count = own.count(compiler(own).compile(Spellings.of(query)));
                    return own.timedOut() ? Optional.<Long>empty() : Optional.of(count);
                },
                Optional.of(0L));
    }

    /// The keys of all hits, best first; nothing where the search was cancelled.
    public Optional<int[]> ranked(StoryQuery query, LocalDate today, BooleanSupplier cancelled) {
        return index.search(
                searcher -> {
                    IndexSearcher own = cancellable(searcher, cancelled);
                    int[] keys = own.search(
                            compiler(own).ranked(Spellings.of(query)), new RankedKeys.Manager(Recency.on(today)));
                    return own.timedOut() ? Optional.<int[]>empty() : Optional.of(keys);
                },
                Optional.of(new int[0]));
    }

    /// The keys of all hits as a set; nothing where the search was cancelled.
    public Optional<BitSet> matching(StoryQuery query, BooleanSupplier cancelled) {
        return index.search(
                searcher -> {
                    IndexSearcher own = cancellable(searcher, cancelled);
                    BitSet keys = own.search(compiler(own).compile(Spellings.of(query)), new MatchingKeys.Manager());
                    return own.timedOut() ? Optional.<BitSet>empty() : Optional.of(keys);
                },
                Optional.of(new BitSet()));
    }

    /// The query with mistyped words put right, if there are any that seem to be.
    public Optional<String> didYouMean(String text) {
        ParsedQuery parsed = QueryParser.parse(text, false);
        return index.search(
                searcher -> {
                    StringBuilder right = new StringBuilder(text);
                    for (ParsedQuery.Typed word : parsed.words().reversed()) {
                        Optional<String> near = NearWords.to(word.form(), searcher.getIndexReader());
                        near.ifPresent(found ->
                                right.replace(word.span().start(), word.span().end(), found));
                    }
                    return right.compareTo(new StringBuilder(text)) == 0
                            ? Optional.<String>empty()
                            : Optional.of(right.toString());
                },
                Optional.empty());
    }

    /// Ways to go on with a query that is being typed at its end.
    public List<Completion> complete(String text) {
        return index.search(
                searcher -> new QueryCompletion(library, searcher.getIndexReader(), ledger.get()::units).of(text),
                List.<Completion>of());
    }

    /// Rows and passages of hits, for those on the screen; without the stories that have gone since.
    public List<ShownHit> show(StoryQuery query, Collection<Hit> hits) {
        PassageFinder passages = new PassageFinder(
                query,
                index.analyzer(),
                index.stems(),
                (key, test) -> ledger.get().passage(key, test));
        Map<Long, Hit> byKey = hits.stream().collect(Collectors.toMap(Hit::key, hit -> hit, (first, _) -> first));
        List<Long> keys = hits.stream().map(Hit::key).toList();
        return library.pages().texts(keys).stream()
                .map(text -> passages.show(
                        Objects.requireNonNull(byKey.get(text.row().key())), text))
                .toList();
    }

    private static IndexSearcher cancellable(IndexSearcher searcher, BooleanSupplier cancelled) {
        IndexSearcher own = new IndexSearcher(searcher.getIndexReader());
        own.setQueryCache(null);
        own.setTimeout(cancelled::getAsBoolean);
        return own;
    }

    private QueryCompiler compiler(IndexSearcher searcher) throws IOException {
        return new QueryCompiler(
                index.stems(),
                families(searcher),
                mark -> library.marked().with(mark),
                test -> ledger.get().stories(test));
    }

    /// Whether the stories' figures are asked for, and so the ledger must have read them.
    public static boolean speaksOfFigures(StoryQuery query) {
        return switch (query) {
            case StoryQuery.Figure _, StoryQuery.HasFigures _ -> true;
            case StoryQuery.Not(StoryQuery inner) -> speaksOfFigures(inner);
            case StoryQuery.And(List<StoryQuery> parts) -> parts.stream().anyMatch(StorySearch::speaksOfFigures);
            case StoryQuery.Or(List<StoryQuery> parts) -> parts.stream().anyMatch(StorySearch::speaksOfFigures);
            default -> false;
        };
    }

    /// Why a query finds no story, one that is complete or still being `typing`.
    public NothingFound whyNothing(String text, boolean typing) {
        return new Reasons(
                        query -> count(query, () -> false).orElse(0L),
                        index.isBehind() || ledger.get().isBehind())
                .of(text, typing);
    }

    /// Only the families that there are stories of need to be asked.
    private static Set<Family> families(IndexSearcher searcher) throws IOException {
        Set<Family> families = EnumSet.noneOf(Family.class);
        for (Family family : Family.values()) {
            if (searcher.getIndexReader().docFreq(new Term(Fields.FAMILY, family.name())) > 0) {
                families.add(family);
            }
        }
        return families.isEmpty() ? Set.of(Family.OTHER) : families;
    }

    private static List<Hit> hits(IndexSearcher searcher, TopDocs top, int offset) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<Hit> hits = new ArrayList<>();
        for (int i = offset; i < top.scoreDocs.length; i++) {
            ScoreDoc found = top.scoreDocs[i];
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
            NumericDocValues key = DocValues.getNumeric(leaf.reader(), Fields.KEY);
            if (key.advanceExact(found.doc - leaf.docBase)) {
                hits.add(new Hit(key.longValue(), Float.isNaN(found.score) ? 0 : found.score));
            }
        }
        return hits;
    }
}
