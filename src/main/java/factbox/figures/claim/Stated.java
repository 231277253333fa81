package factbox.figures.claim;

import factbox.figures.quantity.Mention;
import factbox.figures.token.Sentence;
import java.util.List;

/// A quantity with its sentence, all quantities of that, the sentences before it, nearest last, and the one behind it.
///
/// The one behind has no tokens at a block's end.
public record Stated(
        Mention mention, Sentence sentence, List<Mention> mentions, List<Sentence> preceding, Sentence following) {
    public Stated {
        mentions = List.copyOf(mentions);
        preceding = List.copyOf(preceding);
    }

    /// Another quantity of the same sentence.
    Stated of(Mention other) {
        return new Stated(other, sentence, mentions, preceding, following);
    }
}
