package factbox.figures.choose;

/// The noun that a figure stands with, or none: what it counts, what it is a measure or a part of, or what has it as
/// its size.
///
/// `at` is the chunk of the figure, `next` the token behind it; `place` is what the figure is in its clause, the noun
/// phrase that it measures or its own; `behind` is the chunk behind the noun phrase. A figure `measures` in `a total of
/// 3 tonnes` and is `partOf` in `three of the nine`. In `the answer of 40 banks` the noun is `owned`: what is counted
/// is not what the noun before it is made of.
record FigureHead(
        int at, int next, int place, int behind, String words, boolean measures, boolean partOf, boolean owned) {
    boolean isEmpty() {
        return words.isEmpty();
    }
}
