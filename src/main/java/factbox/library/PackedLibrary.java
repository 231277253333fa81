package factbox.library;

import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A file that holds a whole library with every mark, for another computer.
public final class PackedLibrary {
    /// What its name ends in.
    public static final String ENDING = ".factbox-library";

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private PackedLibrary() {}

    /// Whether a file may be one, by its first bytes.
    public static boolean is(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return Arrays.equals(stream.readNBytes(MAGIC.length), MAGIC);
        } catch (IOException e) {
            return false;
        }
    }

    /// Writes the library whole or not at all; a file that is there is replaced.
    static void write(Connection library, Path file) {
        if (Files.isDirectory(file)) {
            throw new LibraryException("The file can’t be written: a folder has its name. (%s)".formatted(file));
        }
        Path half = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.deleteIfExists(half);
            OwnerOnly.makeFile(half);
            try (PreparedStatement copy = library.prepareStatement("VACUUM INTO ?")) {
                copy.setString(1, half.toString());
                copy.execute();
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            throw new LibraryException("The file can’t be written: its folder is not there. (%s)".formatted(file), e);
        } catch (IOException e) {
            throw new LibraryException("The file can’t be written. (%s)".formatted(file), e);
        } catch (SQLException e) {
            throw LibraryException.of(file, e);
        } finally {
            half.toFile().delete();
        }
    }

    /// A copy of the file that is of this version, in a folder for temporary files.
    static Connection open(Path file) {
        if (Files.isDirectory(file)) {
            throw new LibraryException("This is a folder, and no file. (%s)".formatted(file));
        }
        if (!Files.isRegularFile(file)) {
            throw new LibraryException("There is no such file. (%s)".formatted(file));
        }
        if (!Files.isReadable(file)) {
            throw new LibraryException("The file can’t be read: this user may not. (%s)".formatted(file));
        }
        if (!is(file)) {
            throw new LibraryException("The file is no library that Factbox has packed. (%s)".formatted(file));
        }
        try {
            Path copy = Files.createTempFile("factbox-", ".sqlite");
            copy.toFile().deleteOnExit();
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            OwnerOnly.restrict(copy);
            Connection connection = Database.create(copy);
            try {
                if (Database.isSound(connection, Files.size(copy)) && Schema.migrate(connection)) {
                    return connection;
                }
            } catch (SQLException e) {
                if (!LibraryException.isDamage(e)) {
                    connection.close();
                    throw e;
                }
            }
            connection.close();
            throw new LibraryException(
                    "The file is damaged, or no library that Factbox has packed. Nothing was taken in. (%s)"
                            .formatted(file));
        } catch (IOException e) {
            throw new LibraryException("The file can’t be read. (%s)".formatted(file), e);
        } catch (SQLException e) {
            throw LibraryException.of(file, e);
        }
    }

    /// Takes a library into another one, within a transaction of that one's.
    static final class Merge {
        private final Connection from;
        private final Connection into;
        private final boolean isNew;
        private final Map<String, String> ids = new HashMap<>();
        private int added;
        private int replaced;
        private int here;
        private int marks;

        Merge(Connection from, Connection into, boolean isNew) {
            this.from = from;
            this.into = into;
            this.isNew = isNew;
        }

        Moved run() throws SQLException {
            each("SELECT id, edition, content FROM story ORDER BY key", this::story);
            each(
                    "SELECT id, story FROM alias",
                    row -> execute(
                            "INSERT OR IGNORE INTO alias(id, story) VALUES(?, ?)",
                            row.getString(1),
                            id(row.getString(2))));
            each(
                    "SELECT name, version FROM edition",
                    row -> execute(
                            "INSERT OR IGNORE INTO edition(name, version) VALUES(?, ?)",
                            row.getString(1),
                            row.getString(2)));
            if (isNew) {
                each(
                        "SELECT name, value FROM setting",
                        row -> execute(
                                "INSERT OR REPLACE INTO setting(name, value) VALUES(?, ?)",
                                row.getString(1),
                                row.getString(2)));
            }
            for (String table : List.of("bookmark", "read")) {
                each(
                        "SELECT story, since FROM " + table,
                        row -> marks += execute(
                                "INSERT OR IGNORE INTO %s(story, since) VALUES(?, ?)".formatted(table),
                                id(row.getString(1)),
                                row.getString(2)));
            }
            marks("place", "story, exact, prefix, suffix, start, since", "story");
            marks(
                    "figure_mark",
                    "story, exact, start, prefix, suffix, pinned, hidden, label, own, since",
                    "story, start, exact");
            return new Moved(added, replaced, here, marks);
        }

        /// Of two marks on one passage the later stays.
        private void marks(String table, String columns, String key) throws SQLException {
            int count = columns.split(", ", -1).length;
            String updates = Arrays.stream(columns.split(", ", -1))
                    .filter(column -> !Arrays.asList(key.split(", ", -1)).contains(column))
                    .map(column -> column + " = excluded." + column)
                    .collect(Collectors.joining(", "));
            String sql = "INSERT INTO %s(%s) VALUES(%s) ON CONFLICT(%s) DO UPDATE SET %s WHERE excluded.since > since"
                    .formatted(table, columns, "?, ".repeat(count - 1) + "?", key, updates);
            each("SELECT %s FROM %s".formatted(columns, table), row -> {
                Object[] values = new Object[count];
                for (int i = 0; i < count; i++) {
                    values[i] = row.getObject(i + 1);
                }
                values[0] = id(row.getString(1));
                marks += execute(sql, values);
            });
        }

        private String id(String id) {
            return ids.getOrDefault(id, id);
        }

        private void story(ResultSet row) throws SQLException {
            String id = row.getString(1);
            byte[] json;
            String plain;
            StoryFile file;
            try {
                json = StoryContent.json(row.getBytes(3));
                plain = StoryContent.plain(row.getBytes(3));
                file = new StoryFile(
                        StoryReader.read(id, json),
                        new String(json, StandardCharsets.UTF_8),
                        pictures("picture", "story", id));
            } catch (IOException | StoryFileException e) {
                return; // it could not be read there either
            }
            String before = new SameStory(into).id(file.story(), plain);
            Added result = new StoryTable(into).add(row.getString(2), StoryTable.Prepared.of(List.of(file)));
            ids.put(id, before);
            if (result.duplicates() > 0) {
                here++;
            } else if (result.replaced() > 0) {
                replaced++;
            } else {
                added++;
                versions(id, before);
            }
        }

        private void versions(String id, String as) throws SQLException {
            each(
                    "SELECT number, until, content, edition FROM version WHERE story = '%s' ORDER BY number"
                            .formatted(id.replace("'", "''")),
                    row -> {
                        execute(
                                "INSERT INTO version(story, until, content, edition) VALUES(?, ?, ?, ?)",
                                as,
                                row.getString(2),
                                row.getBytes(3),
                                row.getString(4));
                        for (Map.Entry<String, byte[]> picture : pictures("version_picture", "number", row.getLong(1))
                                .entrySet()) {
                            execute(
                                    "INSERT INTO version_picture(number, name, bytes)"
                                            + " VALUES((SELECT max(number) FROM version), ?, ?)",
                                    picture.getKey(),
                                    picture.getValue());
                        }
                    });
        }

        private Map<String, byte[]> pictures(String table, String column, Object of) throws SQLException {
            Map<String, byte[]> pictures = new HashMap<>();
            try (PreparedStatement select =
                    from.prepareStatement("SELECT name, bytes FROM %s WHERE %s = ?".formatted(table, column))) {
                select.setObject(1, of);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        pictures.put(row.getString(1), row.getBytes(2));
                    }
                }
            }
            return pictures;
        }

        @FunctionalInterface
        private interface RowUse {
            void of(ResultSet row) throws SQLException;
        }

        private void each(String sql, RowUse use) throws SQLException {
            try (PreparedStatement select = from.prepareStatement(sql);
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    use.of(row);
                }
            }
        }

        private int execute(String sql, Object... parameters) throws SQLException {
            try (PreparedStatement statement = into.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                return statement.executeUpdate();
            }
        }
    }
}
