package factbox.session;

/// One line that tells the reader what happened; `undoable` where undo takes it back.
public record Notice(String text, boolean undoable) {}
