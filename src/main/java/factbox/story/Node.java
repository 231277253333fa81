package factbox.story;

/// A piece of a story's body: an element of the closed vocabulary, or the text in one.
public sealed interface Node permits Element, Text {}
