package factbox.cli;

import factbox.library.Library;

/// A library that a command works on, and whether it had to be recovered, which is a failure whatever comes of the
/// command.
record OpenedLibrary(Library library, boolean recovered) implements AutoCloseable {
    int status(boolean succeeded) {
        return succeeded && !recovered ? 0 : 1;
    }

    @Override
    public void close() {
        library.close();
    }
}
