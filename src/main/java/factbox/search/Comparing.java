package factbox.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/// Compares figures that share a unit and a name or word, each pair once.
final class Comparing {
    /// More figures than this that share a name and a unit are a topic and not one thing.
    private static final int ONE_THING = 40;

    private final IndexSearcher searcher;
    private final LedgerReading reading;
    private final int limit;
    private final BooleanSupplier stop;
    private final Set<Long> seen = new HashSet<>();
    private final Set<Set<List<Object>>> shown = new HashSet<>();
    /// Of two stories and a unit; where more than one pair is there it is not sure which belong together.
    private final Map<List<String>, List<Disagreement>> disagreements = new LinkedHashMap<>();
    /// Of each figure that is part of a development the one that stands for it.
    private final Map<Integer, Integer> follows = new HashMap<>();
    private final Map<Integer, LedgerRow> rows = new LinkedHashMap<>();

    Comparing(IndexSearcher searcher, int limit, BooleanSupplier stop) throws IOException {
        this.searcher = searcher;
        this.reading = new LedgerReading(searcher);
        this.limit = limit;
        this.stop = stop;
    }

    Compared all() throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), LedgerDocuments.SUBJECT);
        if (terms == null) {
            return Compared.NOTHING;
        }
        Bits live = MultiBits.getLiveDocs(searcher.getIndexReader());
        TermsEnum subjects = terms.iterator();
        PostingsEnum postings = null;
        while (subjects.next() != null && disagreements.size() < limit && !stop.getAsBoolean()) {
            if (subjects.docFreq() < 2 || subjects.docFreq() > ONE_THING) {
                continue;
            }
            postings = subjects.postings(postings, PostingsEnum.NONE);
            List<Integer> documents = new ArrayList<>();
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(postings.docID())) {
                    documents.add(postings.docID());
                }
            }
            compare(documents);
        }
        return new Compared(
                disagreements.values().stream()
                        .filter(pairs -> pairs.size() == 1)
                        .map(List::getFirst)
                        .toList(),
                developments());
    }

    private void compare(List<Integer> documents) throws IOException {
        List<Told> told = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int document : documents) {
            reading.told(document).ifPresent(figure -> {
                told.add(figure);
                numbers.add(document);
            });
        }
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                if (seen.add(((long) numbers.get(i) << 32) | numbers.get(j))) {
                    take(told.get(i), numbers.get(i), told.get(j), numbers.get(j));
                }
            }
        }
    }

    private void take(Told one, int first, Told other, int second) {
        switch (Relation.of(one, other)) {
            case NONE -> {}
            case DISAGREEMENT -> {
                // a story may say its number twice
                Set<List<Object>> both = Set.of(said(one.row()), said(other.row()));
                if (shown.add(both)) {
                    List<String> between = Stream.of(
                                    one.row().story(), other.row().story())
                            .sorted()
                            .collect(Collectors.toCollection(ArrayList::new));
                    between.add(one.subject().unit());
                    disagreements
                            .computeIfAbsent(between, _ -> new ArrayList<>())
                            .add(new Disagreement(one.row(), other.row()));
                }
            }
            case DEVELOPMENT -> {
                rows.put(first, one.row());
                rows.put(second, other.row());
                follows.put(head(second), head(first));
            }
        }
    }

    private static List<Object> said(LedgerRow row) {
        return List.of(row.story(), row.unit(), row.least(), row.most());
    }

    private int head(int figure) {
        int head = figure;
        while (follows.getOrDefault(head, head) != head) {
            head = follows.getOrDefault(head, head);
        }
        return head;
    }

    private List<Development> developments() {
        Map<Integer, List<LedgerRow>> found = new LinkedHashMap<>();
        rows.forEach((number, row) ->
                found.computeIfAbsent(head(number), _ -> new ArrayList<>()).add(row));
        return found.values().stream()
                .map(figures -> figures.stream()
                        .sorted(Comparator.comparingLong(LedgerOrder::day).thenComparing(LedgerRow::published))
                        .toList())
                .map(Development::new)
                .limit(limit)
                .toList();
    }
}
