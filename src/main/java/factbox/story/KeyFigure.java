package factbox.story;

import org.jspecify.annotations.Nullable;

/// A number that a story turns on, as printed, with what it counts and the passage that supports it.
///
/// `dispute` says who disputes it; every other standing is found by the program.
public record KeyFigure(
        String value,
        String label,
        Quantity quantity,
        @Nullable PartialDate asOf,
        @Nullable String attribution,
        @Nullable String dispute,
        Passage evidence) {
    public KeyFigure {
        Checks.text("value", value);
        Checks.text("label", label);
        if (attribution != null) {
            Checks.text("attribution", attribution);
        }
        if (dispute != null) {
            Checks.text("dispute", dispute);
        }
    }
}
