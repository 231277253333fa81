package factbox.figures.claim;

import factbox.figures.quantity.Mention;

/// A quantity of a text as a claim about it is checked: with its parsed sentence and the words that speak of it.
record ClaimedNumber(Stated stated, ParsedSentence parsed, Scope scope) {
    Mention mention() {
        return stated.mention();
    }
}
