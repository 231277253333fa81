package factbox.library;

import java.nio.file.Path;

/// A program of its own that sets bookmarks until it is killed, and says each one that is set.
final class BookmarkLoop {
    private BookmarkLoop() {}

    public static void main(String[] arguments) {
        Library library = LibraryOpener.open(Path.of(arguments[0])).library();
        for (int i = 0; ; i++) {
            String id = arguments[1] + i;
            library.setBookmarked(id, true);
            System.out.println(id);
        }
    }
}
