package factbox.intake.format;

/// One format: knows its files by their content, never by their names, and reads each of their items.
public interface FormatReader {
    boolean recognises(SourceFile file);

    /// Hands every item of the file to `harvest`; throws only where there is nothing that can be read.
    void read(SourceFile file, Harvest harvest) throws UnreadableException;
}
