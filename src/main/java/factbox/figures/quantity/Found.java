package factbox.figures.quantity;

import org.jspecify.annotations.Nullable;

/// A mention, the phrase it was read from where it is one number's, its first token, and the one behind it.
record Found(Mention mention, @Nullable NumberPhrase phrase, int first, int next) {
    Found with(Mention other) {
        return new Found(other, phrase, first, next);
    }
}
