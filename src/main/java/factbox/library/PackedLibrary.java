package factbox.library;

import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        @Nullable Path half = null;
        try {
            half = PartFile.beside(file);
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
            if (half != null) {
                half.toFile().delete();
            }
        }
    }

    /// Opens a copy of the file, made at `copy` and brought to this version.
    static Connection open(Path file, Path copy) {
        check(file);
        try {
            Connection connection = Database.create(copied(file, copy));
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

    private static void check(Path file) {
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
    }

    private static Path copied(Path file, Path copy) throws IOException {
        OwnerOnly.makeFile(copy);
        try (OutputStream to = Files.newOutputStream(copy)) {
            Files.copy(file, to);
        }
        return copy;
    }

    /// Takes a library into another one, within a transaction of that one's.
    static final class Merge {
        private final Connection from;
        private final Connection into;
        private final boolean isNew;
        private final MarkMerge marks;
        private final Map<String, String> ids = new HashMap<>();
        private final BitSet added = new BitSet();
        private final BitSet replaced = new BitSet();
        private final List<String> editions = new ArrayList<>();
        private int here;

        Merge(Connection from, Connection into, boolean isNew) {
            this.from = from;
            this.into = into;
            this.isNew = isNew;
            marks = new MarkMerge(into);
        }

        Moved run() throws SQLException {
            each("SELECT id, edition, content FROM story ORDER BY key", this::story);
            each(
                    "SELECT id, story FROM alias",
                    row -> execute(
                            "INSERT OR IGNORE INTO alias(id, story) VALUES(?, ?)",
                            row.getString(1),
                            id(row.getString(2))));
            each("SELECT name, version FROM edition", row -> {
                int isNewHere = execute(
                        "INSERT OR IGNORE INTO edition(name, version) VALUES(?, ?)",
                        row.getString(1),
                        row.getString(2));
                if (isNewHere > 0) {
                    editions.add(row.getString(1));
                }
            });
            if (isNew) {
                each(
                        "SELECT name, value FROM setting",
                        row -> execute(
                                "INSERT OR REPLACE INTO setting(name, value) VALUES(?, ?)",
                                row.getString(1),
                                row.getString(2)));
            }
            for (MarkTable table : MarkTable.values()) {
                each(table.select(), row -> {
                    List<@Nullable Object> mark = new ArrayList<>(MarkMerge.values(table, row));
                    mark.set(0, id(row.getString(1)));
                    marks.put(table, mark);
                });
            }
            return new Moved(here, added, replaced, editions, marks.taken());
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
            here += result.duplicates();
            for (StoredStory stored : result.stories()) {
                int key = Math.toIntExact(stored.key());
                if (result.replaced() > 0) {
                    replaced.set(key);
                } else {
                    added.set(key);
                    versions(id, before);
                }
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
