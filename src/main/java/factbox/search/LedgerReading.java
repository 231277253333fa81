package factbox.search;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

/// Reads rows of the ledger by the numbers of their documents.
final class LedgerReading {
    private final StoredFields stored;

    LedgerReading(IndexSearcher searcher) throws IOException {
        stored = searcher.storedFields();
    }

    LedgerRow row(int document) throws IOException {
        return LedgerBytes.row(
                stored.document(document, Set.of(LedgerDocuments.ROW)).getBinaryValue(LedgerDocuments.ROW));
    }
}
