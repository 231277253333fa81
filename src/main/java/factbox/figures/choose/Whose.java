package factbox.figures.choose;

/// Who put a figure before the reader.
public enum Whose {
    /// It came with the story.
    EDITOR,
    /// The reader made it of words of the story.
    READER,
    /// The program found it in the story's text.
    FOUND
}
