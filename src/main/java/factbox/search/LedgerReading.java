package factbox.search;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

/// Reads rows of the ledger by the numbers of their documents.
final class LedgerReading {
    private final StoredFields stored;

    LedgerReading(IndexSearcher searcher) throws IOException {
        stored = searcher.storedFields();
    }

    /// Nothing where it is not known what the figure is about.
    Optional<Told> told(int document) throws IOException {
        Document found = stored.document(document, Set.of(LedgerDocuments.ROW, LedgerDocuments.TOLD));
        String subject = found.get(LedgerDocuments.TOLD);
        return subject == null
                ? Optional.empty()
                : Optional.of(
                        new Told(LedgerBytes.row(found.getBinaryValue(LedgerDocuments.ROW)), Subject.decoded(subject)));
    }

    LedgerRow row(int document) throws IOException {
        return LedgerBytes.row(
                stored.document(document, Set.of(LedgerDocuments.ROW)).getBinaryValue(LedgerDocuments.ROW));
    }
}
