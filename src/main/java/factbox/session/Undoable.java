package factbox.session;

/// Something the reader did that can be taken back and done again; each tells of itself.
interface Undoable {
    void undo();

    void redo();
}
