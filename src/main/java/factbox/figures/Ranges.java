package factbox.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the two ends of a range: `50–60`, `50 to 60`, `between 50 and 60`.
final class Ranges {
    /// The ends, whether it is sure that they are a range's, whether `between` or `from` opens it, and where it ends.
    record Read(BigDecimal min, BigDecimal max, boolean certain, boolean opened, int next) {}

    private static final Set<String> RANGING =
            Set.of("range", "ranges", "ranged", "ranging", "vary", "varies", "varied", "varying");
    /// `rose from 50 to 60` gives two numbers and no range.
    private static final Set<String> MOVING = Set.of(
            "changed",
            "climbed",
            "cut",
            "declined",
            "decreased",
            "down",
            "dropped",
            "expanded",
            "fallen",
            "fell",
            "grew",
            "grown",
            "increased",
            "jumped",
            "lowered",
            "raised",
            "reduced",
            "risen",
            "rose",
            "shrank",
            "soared",
            "surged",
            "up",
            "widened");

    private final List<Token> tokens;
    private final Numerals.Read lower;
    private final Optional<UnitWords.Sign> currency;
    private final boolean between;
    private final boolean ranging;
    private final boolean from;

    private Ranges(List<Token> tokens, int start, Numerals.Read lower, Optional<UnitWords.Sign> currency) {
        this.tokens = tokens;
        this.lower = lower;
        this.currency = currency;
        Token opening = Token.at(tokens, start - 1);
        this.between = opening.is("between");
        this.from = opening.is("from");
        this.ranging = from && RANGING.contains(Token.at(tokens, start - 2).text());
    }

    /// The range whose lower end is `lower`, with what bounds it beginning at token `start`.
    static Optional<Read> read(List<Token> tokens, int start, Numerals.Read lower, Optional<UnitWords.Sign> currency) {
        Ranges ranges = new Ranges(tokens, start, lower, currency);
        boolean moving =
                ranges.from && MOVING.contains(Token.at(tokens, start - 2).text());
        return moving ? Optional.empty() : ranges.read();
    }

    private Optional<Read> read() {
        CountedUnit unit = CountedUnit.read(tokens, lower.next(), false);
        boolean measured = UnitWords.isCode(unit.unit());
        boolean hyphened = Token.at(tokens, lower.next()).is("-");
        int link = (between || from || measured) && !hyphened ? unit.next() : lower.next();
        Token linking = Token.at(tokens, link);
        boolean dash = linking.is("–", "-");
        boolean to = linking.is("to");
        if (!dash && !to && !(between && linking.is("and"))) {
            return between ? Optional.of(doubtful(lower, lower.next())) : Optional.empty();
        }
        Optional<UnitWords.Sign> sign = UnitWords.currency(tokens, link + 1);
        int at = link + (sign.isPresent() ? 2 : 1);
        return Numerals.read(tokens, at, sign.or(() -> currency).isPresent())
                .map(upper -> {
                    boolean single = currency.isEmpty() && link == lower.next();
                    boolean open = dash || between || ranging || (to && !from && single);
                    boolean money = sign.isEmpty() || sign.equals(currency);
                    boolean units = link == lower.next()
                            || unit.unit()
                                    .equals(CountedUnit.read(tokens, upper.next(), false)
                                            .unit());
                    return ends(upper, open && money && units);
                })
                .or(() -> between ? Optional.of(doubtful(lower, lower.next())) : Optional.empty());
    }

    /// The scale of `5 to 10 million` is that of both ends.
    private Read ends(Numerals.Read upper, boolean open) {
        boolean shared = !lower.isScaled() && upper.isScaled();
        BigDecimal min = shared ? lower.number().multiply(upper.scale()) : lower.number();
        boolean words = tokens.get(upper.next() - 1).kind() == Token.Kind.WORD;
        boolean mixed = words
                && !shared
                && lower.number().compareTo(BigDecimal.valueOf(100)) < 0
                && upper.number().compareTo(BigDecimal.valueOf(100)) >= 0;
        boolean rising = min.compareTo(upper.number()) < 0;
        return open && rising && !mixed
                ? new Read(min, upper.number(), true, between || from, upper.next())
                : doubtful(upper, upper.next());
    }

    private Read doubtful(Numerals.Read end, int next) {
        return new Read(lower.number(), end.number(), false, between || from, next);
    }
}
