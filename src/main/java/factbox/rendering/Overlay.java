package factbox.rendering;

import factbox.story.Span;

/// A stretch of a story's text to be shown apart: one way to show whatever points into a story.
///
/// `figure` is the index of the key figure it belongs to, or -1.
public record Overlay(Kind kind, Span span, int figure) {
    /// What a stretch is shown as; also its CSS class. Of several on the same words the later one lies on top.
    public enum Kind {
        /// A number that the program found: faintly underlined, and can be chosen.
        FOUND("found"),
        /// A number that is a key figure: underlined, and can be chosen.
        FIGURE("figure"),
        /// The passage of the chosen figure.
        LIT("lit"),
        /// A hit of the search in the story.
        HIT("hit"),
        /// The hit that the reader is at.
        CURRENT_HIT("current");

        private final String cssClass;

        Kind(String cssClass) {
            this.cssClass = cssClass;
        }
    }

    String cssClass() {
        return kind.cssClass;
    }

    public static Overlay found(Span span, int figure) {
        return new Overlay(Kind.FOUND, span, figure);
    }

    public static Overlay figure(Span span, int figure) {
        return new Overlay(Kind.FIGURE, span, figure);
    }
}
