package factbox;

import factbox.library.Library;
import factbox.library.LibraryException;

/// Notices that another program has written to the open library, such as an import on the command line.
final class OtherPrograms {
    private final Library library;
    private final Runnable changed;
    private int seen;

    /// `changed` is run once for all that was written since the last look.
    OtherPrograms(Library library, Runnable changed) {
        this.library = library;
        this.changed = changed;
        seen = library.othersWrites();
    }

    void look() {
        try {
            int now = library.othersWrites();
            if (now != seen) {
                seen = now;
                changed.run();
            }
        } catch (LibraryException e) {
            // whoever uses the library next is told
        }
    }
}
