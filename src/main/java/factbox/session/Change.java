package factbox.session;

/// Something that the reader did to their marks, which can be turned around.
sealed interface Change permits MarkChange, FigureChange {
    Change inverse();

    /// What was done, for the reader.
    String said();
}
