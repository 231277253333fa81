package factbox.search;

import factbox.story.PartialDate;
import java.time.LocalDate;

/// What the rows of the ledger are sorted by.
public enum LedgerOrder {
    /// The normalised number: 1.7 billion is above 900 million.
    NUMBER(LedgerDocuments.NUMBER),
    /// The day that a figure speaks of.
    DAY(LedgerDocuments.DAY);

    private final String field;

    LedgerOrder(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    /// The first day of what is known of the date.
    static long day(LedgerRow row) {
        PartialDate day = row.day();
        return LocalDate.of(day.year(), Math.max(1, day.month()), Math.max(1, day.day()))
                .toEpochDay();
    }
}
