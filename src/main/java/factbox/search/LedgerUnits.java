package factbox.search;

import factbox.figures.unit.UnitNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/// The names of the units in the ledger.
final class LedgerUnits {
    private static final int MOST = 8;
    private static final int LOOKED_AT = 2000;

    private LedgerUnits() {}

    /// Those that begin so, or whose code does; those of most figures first.
    static List<String> beginning(String beginning, IndexSearcher searcher) throws IOException {
        Map<String, Integer> figures = new HashMap<>();
        String folded = LedgerDocuments.folded(beginning);
        Terms names = MultiTerms.getTerms(searcher.getIndexReader(), LedgerDocuments.UNIT_NAME);
        if (names != null) {
            TermsEnum each = names.iterator();
            boolean there = each.seekCeil(new BytesRef(folded)) != TermsEnum.SeekStatus.END;
            for (int i = 0; there && i < LOOKED_AT && each.term().utf8ToString().startsWith(folded); i++) {
                figures.put(each.term().utf8ToString(), each.docFreq());
                there = each.next() != null;
            }
            if (!folded.isEmpty()) {
                for (String code : UnitNames.codes(folded)) {
                    String name = LedgerDocuments.folded(UnitNames.name(code));
                    if (each.seekExact(new BytesRef(name))) {
                        figures.put(name, each.docFreq());
                    }
                }
            }
        }
        figures.remove("1");
        List<String> found = new ArrayList<>(figures.keySet());
        found.sort(Comparator.comparingInt((String name) -> -figures.getOrDefault(name, 0))
                .thenComparing(Comparator.naturalOrder()));
        return found.subList(0, Math.min(MOST, found.size()));
    }
}
