package factbox.figures.claim;

import factbox.figures.quantity.Mention;
import factbox.figures.token.Sentence;

/// A quantity with the sentence that states it and the one behind that; the latter has no tokens at a block's end.
public record Stated(Mention mention, Sentence sentence, Sentence following) {}
