package factbox.library;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What was saved out of a damaged library: what its file still gave, and marks from a backup where it lost some.
///
/// `marks` counts bookmarks, read stories, places and marks on figures. `lostStories` is empty where nobody can tell,
/// `backup` null where the damaged file still gave all of its marks.
public record Recovery(
        Path setAside,
        int stories,
        OptionalInt lostStories,
        int bookmarks,
        int marks,
        @Nullable Path backup) {
    /// What is known of a library once it was made anew.
    record Made(OptionalInt lostStories, @Nullable Path backup) {
        static final Made BEFORE = new Made(OptionalInt.empty(), null);
    }

    /// Makes the library anew in `part` of what the damaged `file` and the backups give.
    static Made make(Path part, Path file) throws SQLException, IOException {
        List<Path> backups = Backups.newestFirst(file);
        try (Connection library = Schema.create(part)) {
            execute(library, "PRAGMA foreign_keys = OFF");
            Salvage salvage = new Salvage(part, library);
            execute(library, "BEGIN IMMEDIATE");
            salvage.run(file, backups);
            execute(library, "COMMIT");
            return new Made(salvage.lostStories(), salvage.backup());
        }
    }

    private static void execute(Connection library, String sql) throws SQLException {
        try (Statement statement = library.createStatement()) {
            statement.execute(sql);
        }
    }

    static Recovery of(Connection library, Path setAside, Made made) throws SQLException {
        try (Statement statement = library.createStatement();
                ResultSet count = statement.executeQuery("""
                        SELECT (SELECT count(*) FROM story), (SELECT count(*) FROM bookmark),
                          (SELECT count(*) FROM bookmark) + (SELECT count(*) FROM read) + (SELECT count(*) FROM place)
                            + (SELECT count(*) FROM figure_mark)""")) {
            return new Recovery(
                    setAside, count.getInt(1), made.lostStories, count.getInt(2), count.getInt(3), made.backup);
        }
    }

    /// In plain words: what is there again, what is lost, and where the damaged file is.
    public String said() {
        return "The library was damaged and has been recovered, with %s and %s. %s%sThe damaged file is kept as %s."
                .formatted(
                        counted(stories, "story", "stories"),
                        counted(marks, "mark", "marks"),
                        lostStories.isEmpty()
                                ? "Whether stories are lost can’t be known. "
                                : lostStories.getAsInt() == 0
                                        ? "No story is lost. "
                                        : counted(lostStories.getAsInt(), "story is", "stories are") + " lost. ",
                        backup == null ? "" : "Some marks came from the backup %s. ".formatted(backup.getFileName()),
                        setAside.getFileName());
    }

    private static String counted(int count, String one, String more) {
        return "%,d %s".formatted(count, count == 1 ? one : more);
    }
}
