package factbox.search;

import factbox.figures.choose.Whose;
import factbox.figures.token.Kind;
import factbox.figures.verify.Standing;
import factbox.story.Bound;
import factbox.story.PartialDate;
import factbox.story.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One figure of one story as the ledger lists it, with the sentence that holds it.
///
/// `least` and `most` are the number without its bound, both the same unless it is a range; NaN where there is none.
/// `passage` counts in the story's text, `said` in the sentence; a lost figure has no passage. A `level` is no change.
/// `clause` are the words of the sentence that speak of this figure and not of another one in it.
public record LedgerRow(
        String story,
        String headline,
        String source,
        String section,
        LocalDate published,
        String value,
        String label,
        String sentence,
        @Nullable PartialDate asOf,
        @Nullable String attribution,
        Standing standing,
        Whose whose,
        Kind kind,
        String unit,
        Bound bound,
        double least,
        double most,
        boolean level,
        boolean firm,
        @Nullable Span passage,
        @Nullable Span said,
        String clause) {
    /// Whether it has a number that can be compared.
    public boolean hasNumber() {
        return !Double.isNaN(least);
    }

    /// The day that it speaks of, as exact as it is known: its own, else the story's.
    public PartialDate day() {
        return asOf != null
                ? asOf
                : new PartialDate(published.getYear(), published.getMonthValue(), published.getDayOfMonth());
    }
}
