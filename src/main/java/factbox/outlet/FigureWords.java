package factbox.outlet;

import factbox.story.KeyFigure;

/// A key figure in words, for readers of a file that has no box for it.
final class FigureWords {
    private FigureWords() {}

    /// What it counts, as of when, and who says so or disputes it.
    static String about(KeyFigure figure) {
        StringBuilder words = new StringBuilder(figure.label());
        if (figure.asOf() != null) {
            words.append(", as of ").append(figure.asOf());
        }
        if (figure.attribution() != null) {
            words.append(", according to ").append(figure.attribution());
        }
        if (figure.dispute() != null) {
            words.append(" (disputed: ").append(figure.dispute()).append(')');
        }
        return words.toString();
    }
}
