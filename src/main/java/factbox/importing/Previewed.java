package factbox.importing;

import factbox.intake.format.Kind;

/// What would come of a file: a story, by what it is to the library, or a line that says why there is none.
public sealed interface Previewed {
    /// What a story is to the library.
    enum Standing {
        NEW,
        UPDATE,
        HERE
    }

    /// `start` are its first words.
    record Story(
            String file, Kind kind, Standing standing, String headline, String source, String language, String start)
            implements Previewed {}

    record Unreadable(String line) implements Previewed {}
}
