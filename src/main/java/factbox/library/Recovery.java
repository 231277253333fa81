package factbox.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was saved out of a damaged library: rows read from it, and marks from a backup where it lost some.
///
/// `backup` is null where the damaged file still gave all of its marks.
public record Recovery(
        Path setAside, int bookmarks, @Nullable Path backup) {
    /// Makes the library anew in `part` of what the damaged `file` and the backups give; returns the backup that
    /// helped.
    static @Nullable Path make(Path part, Path file) throws SQLException, IOException {
        List<Path> backups = Backups.newestFirst(file);
        Path copy = part.resolveSibling(part.getFileName() + ".cut");
        try (Connection library = Schema.create(part)) {
            Path source = CutFile.mended(file, copy);
            Salvage salvage = new Salvage(part, library);
            Transaction.run(library, () -> salvage.run(source, backups));
            return salvage.backup();
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    static Recovery of(Connection library, Path setAside, @Nullable Path backup) throws SQLException {
        try (Statement statement = library.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM bookmark")) {
            return new Recovery(setAside, count.getInt(1), backup);
        }
    }
}
