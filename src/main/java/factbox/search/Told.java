package factbox.search;

/// A figure with what it is about.
record Told(LedgerRow row, Subject subject) {}
