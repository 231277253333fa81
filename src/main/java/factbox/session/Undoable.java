package factbox.session;

/// Something the reader did that can be taken back and done again; each tells of itself.
interface Undoable {
    void undo();

    void redo();

    /// Whether it is of how the program is set, and of no story or mark.
    default boolean isSetting() {
        return false;
    }
}
