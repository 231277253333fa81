package factbox.ui.storylist;

import factbox.session.ListedStory;
import factbox.story.Passage;
import factbox.story.Span;
import factbox.ui.text.MarkedText.Piece;
import java.util.ArrayList;
import java.util.List;

/// Cuts from the passage that a search found as much as a row has room for, with the words that answer in it.
final class Excerpt {
    /// Of two lines, so much may stand before the first word that answers.
    private static final int BEFORE = 36;
    private static final int LONGEST = 150;
    private static final String CUT = "…";

    private Excerpt() {}

    /// Nothing where the story has no text.
    static List<Piece> of(ListedStory story) {
        Passage passage = story.passage();
        if (passage == null || passage.position() == null) {
            return List.of();
        }
        String text = passage.exact();
        int offset = passage.position().start();
        int first = story.words().isEmpty() ? 0 : story.words().getFirst().start() - offset;
        int start = first <= BEFORE ? 0 : wordAfter(text, first - BEFORE);
        int end = Math.min(text.length(), start + LONGEST);
        List<Piece> pieces = new ArrayList<>();
        if (start > 0) {
            pieces.add(new Piece(CUT, false));
        }
        int at = start;
        for (Span word : story.words()) {
            int from = word.start() - offset;
            int to = word.end() - offset;
            if (from >= at && to <= end) {
                add(text.substring(at, from), false, pieces);
                add(text.substring(from, to), true, pieces);
                at = to;
            }
        }
        add(text.substring(at, end), false, pieces);
        if (end < text.length()) {
            pieces.add(new Piece(CUT, false));
        }
        return pieces;
    }

    /// The headline whole, with the words that answer in it.
    static List<Piece> headline(ListedStory story) {
        String text = story.row().headline();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span word : story.headline()) {
            add(text.substring(at, word.start()), false, pieces);
            add(word.in(text), true, pieces);
            at = word.end();
        }
        add(text.substring(at), false, pieces);
        return pieces;
    }

    private static void add(String text, boolean marked, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.replaceAll("\\s+", " "), marked));
        }
    }

    private static int wordAfter(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? from : space + 1;
    }
}
