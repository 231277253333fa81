package factbox.session;

import factbox.search.LedgerRow;
import org.jspecify.annotations.Nullable;

/// A line of the ledger on the screen: its row comes a moment after the line.
public record LedgerLine(int index, @Nullable LedgerRow row) {}
