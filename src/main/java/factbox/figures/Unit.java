package factbox.figures;

/// A unit as a UCUM or ISO 4217 code, or a word where it has none, and the sort of thing that it measures.
record Unit(String code, Kind kind) {
    /// The unit of a number that nothing is said to be counted by.
    static final Unit ONE = new Unit("1", Kind.COUNT);

    static Unit counted(String noun) {
        return new Unit(noun, Kind.COUNT);
    }

    Unit per(String code) {
        return new Unit(this.code + "/" + code, kind);
    }

    boolean isBare() {
        return code.equals(ONE.code);
    }

    boolean isMeasure() {
        return kind != Kind.COUNT && kind != Kind.SHARE;
    }
}
