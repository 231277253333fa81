package factbox.figures;

import factbox.story.Quantity;
import factbox.story.Span;
import java.util.List;

/// A quantity as a text states it: `number` spans the number alone, `span` also its bound and unit.
///
/// `nouns` are the words after the number, lower case, among them the noun that is counted; empty for a bare number.
record Mention(Span span, Span number, Quantity quantity, List<String> nouns) {
    Mention {
        nouns = List.copyOf(nouns);
    }

    String in(String text) {
        return span.in(text);
    }
}
