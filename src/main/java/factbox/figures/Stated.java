package factbox.figures;

/// A quantity with the sentence that states it and the one behind that; the latter has no tokens at a block's end.
record Stated(Mention mention, Sentence sentence, Sentence following) {}
