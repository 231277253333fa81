package factbox.library;

import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What a whole look through a library found: how much is in it, and a line for each thing that is wrong.
public record LibraryCheck(int stories, int bookmarks, int read, int places, List<String> faults) {
    public LibraryCheck {
        faults = List.copyOf(faults);
    }

    /// Reads every page and every story of the library in a folder; changes nothing, also where it is damaged.
    ///
    /// Throws [LibraryException] where there is no library or it can't be opened.
    /// Where nothing is wrong, `further` looks at what follows the library.
    public static LibraryCheck of(Path folder, Function<ChangeLog, List<String>> further) {
        LibraryFiles files = new LibraryFiles(folder);
        Path file = files.library();
        if (Files.notExists(file)) {
            throw new LibraryException("There is no library in %s.".formatted(folder));
        }
        try (Connection connection =
                        ReadOnlyFolder.is(files) ? ReadOnlyFolder.open(files) : Database.openReadOnly(file);
                Statement statement = connection.createStatement()) {
            Schema.refuseNewer(connection);
            if (!Schema.isNewest(connection)) {
                throw new LibraryException(
                        "The library is of an older version. Start Factbox once, then check. (%s)".formatted(file));
            }
            List<String> faults = faults(statement);
            if (faults.isEmpty()) {
                faults.addAll(further.apply(new ChangeLog(new Access(files, connection))));
            }
            return new LibraryCheck(
                    count(statement, "story"),
                    count(statement, "bookmark"),
                    count(statement, "read"),
                    count(statement, "place"),
                    faults);
        } catch (SQLException e) {
            throw LibraryException.of(file, e);
        } catch (IOException e) {
            throw new LibraryException("The library can’t be read. (%s)".formatted(file), e);
        }
    }

    private static int count(Statement statement, String table) throws SQLException {
        try (ResultSet result = statement.executeQuery("SELECT count(*) FROM " + table)) {
            return result.getInt(1);
        }
    }

    private static List<String> faults(Statement statement) throws SQLException {
        List<String> faults = new ArrayList<>();
        try (ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
            while (result.next()) {
                if (!result.getString(1).equals("ok")) {
                    faults.add(result.getString(1));
                }
            }
        }
        try (ResultSet result = statement.executeQuery("PRAGMA foreign_key_check")) {
            while (result.next()) {
                faults.add("a %s belongs to no %s".formatted(result.getString(1), result.getString(3)));
            }
        }
        try (ResultSet result = statement.executeQuery(
                "SELECT story FROM bookmark WHERE story NOT IN (SELECT id FROM story) ORDER BY story")) {
            while (result.next()) {
                faults.add("the story “%s” is bookmarked and is not in the library".formatted(result.getString(1)));
            }
        }
        try (ResultSet result = statement.executeQuery("SELECT id, content FROM story")) {
            while (result.next()) {
                try {
                    StoryReader.read(result.getString(1), StoryContent.json(result.getBytes(2)));
                } catch (StoryFileException | IOException e) {
                    faults.add(String.valueOf(e.getMessage()));
                }
            }
        }
        return faults;
    }
}
