package factbox.figures.token;

/// A unit as a UCUM or ISO 4217 code, or a word where it has none, and the sort of thing that it measures.
public record Unit(String code, Kind kind) {
    /// The unit of a number that nothing is said to be counted by.
    public static final Unit ONE = new Unit("1", Kind.COUNT);

    public static Unit counted(String noun) {
        return new Unit(noun, Kind.COUNT);
    }

    public Unit per(String code) {
        return new Unit(this.code + "/" + code, kind);
    }

    public boolean isBare() {
        return code.equals(ONE.code);
    }

    public boolean isMeasure() {
        return kind != Kind.COUNT && kind != Kind.SHARE;
    }
}
