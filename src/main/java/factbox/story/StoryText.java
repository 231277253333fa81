package factbox.story;

import java.util.List;
import java.util.Locale;

/// A body's plain text with its block boundaries; every offset of a story counts in it.
public record StoryText(String plain, List<Span> blocks) {
    public StoryText {
        blocks = List.copyOf(blocks);
    }

    public static StoryText of(Body body) {
        TextCursor cursor = TextCursor.keeping();
        body.blocks().forEach(block -> walk(block, cursor));
        return cursor.read();
    }

    private static void walk(Element element, TextCursor cursor) {
        cursor.enter(element);
        for (Node child : element.children()) {
            switch (child) {
                case Text text -> cursor.text(text);
                case Element inner -> walk(inner, cursor);
            }
        }
        cursor.leave(element);
    }

    /// The whole sentence or sentences around a span, as the language of `locale` ends them, within their block.
    public Span sentences(Span span, Locale locale) {
        Span block = blocks.stream()
                .filter(candidate -> candidate.contains(span))
                .findFirst()
                .orElse(span);
        Span inBlock = new Span(span.start() - block.start(), span.end() - block.start());
        Span sentences = new Sentences(block.in(plain), locale).around(inBlock);
        Span found = new Span(block.start() + sentences.start(), block.start() + sentences.end());
        int trimmed = found.in(plain).stripTrailing().length();
        return new Span(found.start(), found.start() + trimmed);
    }
}
