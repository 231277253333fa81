package factbox.search;

/// A way to go on with a query that is being typed: the whole query as it would be then, and what is shown of it.
public record Completion(String text, String shown, String says) {}
