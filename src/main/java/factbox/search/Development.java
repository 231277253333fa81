package factbox.search;

import java.util.List;

/// Figures of several stories that count one thing which became more or less from one to the next, in the order of
/// time.
public record Development(List<LedgerRow> rows) {
    public Development {
        rows = List.copyOf(rows);
    }
}
