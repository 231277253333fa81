package factbox.search;

/// Two figures of different stories that count the same thing at the same time, and can't both be right.
public record Disagreement(LedgerRow one, LedgerRow other) {}
