package factbox.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.ui.text.MarkedText.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Words whose letters join are marked whole.
final class MarkedTextTest {
    @Test
    void aWordIsNotCutWhereAPartOfItIsMarked() {
        List<Piece> pieces = List.of(new Piece("قال و", false), new Piece("كتب", true), new Piece("وا كتابا", false));
        assertThat(MarkedText.wholeWords(pieces))
                .containsExactly(new Piece("قال", false), new Piece("وكتبوا", true), new Piece("كتابا", false));
    }

    @Test
    void wordsBetweenMarksStayApart() {
        List<Piece> pieces = List.of(new Piece("أ ب ", false), new Piece("ج", true), new Piece(" د", false));
        assertThat(MarkedText.wholeWords(pieces))
                .containsExactly(new Piece("أ ب", false), new Piece("ج", true), new Piece("د", false));
    }
}
