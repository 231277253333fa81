package factbox.ui.text;

import java.util.ArrayList;
import java.util.List;

/// Parts a text into words that may be laid out one after the other in the text's own direction.
final class WordOrder {
    private WordOrder() {}

    /// Words in reading order; neighbours that run against the text's direction stay together as one.
    static List<String> chunks(String text, boolean rightToLeft) {
        List<String> chunks = new ArrayList<>();
        boolean against = false;
        for (String word : text.strip().split("\\s+", -1)) {
            boolean runsAgainst = runs(word, !rightToLeft) && !runs(word, rightToLeft);
            if (against && runsAgainst) {
                chunks.addLast(chunks.removeLast() + " " + word);
            } else {
                chunks.add(word);
            }
            against = runsAgainst;
        }
        return chunks;
    }

    private static boolean runs(String word, boolean rightToLeft) {
        return word.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(direction -> rightToLeft
                        ? direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                        : direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }
}
