package factbox.library;

import factbox.storyfile.StoryFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells what would become of stories if they were added to a library, one after another, and adds none.
///
/// They are added to a library in memory, for which is copied what the real one has that a story could be the same as.
public final class DryRun implements AutoCloseable {
    /// A key that no story of a library has: what is added has higher ones.
    private static final long FIRST_KEY = 1L << 30;

    private final Access library;
    private final Connection trial;
    private final Set<String> copied = new HashSet<>();

    DryRun(Access library) {
        this.library = library;
        try {
            trial = Schema.createInMemory();
            execute("PRAGMA foreign_keys = OFF");
            execute("INSERT INTO sqlite_sequence(name, seq) VALUES('story', %d)".formatted(FIRST_KEY));
        } catch (SQLException e) {
            throw library.failure(e);
        }
    }

    /// What would become of this story, after those before it.
    public Added add(StoryFile file) {
        List<StoryTable.Prepared> prepared = StoryTable.Prepared.of(List.of(file));
        synchronized (library) {
            try {
                String id = file.story().id();
                copy("alias", "*", "id", id);
                copyStory(id);
                for (String same : library.list("SELECT story FROM alias WHERE id = ?", row -> row.getString(1), id)) {
                    copyStory(same);
                }
                if (SameStory.isMade(id)) {
                    String plain = prepared.getFirst().plain();
                    for (String same : new SameStory(library.connection()).candidates(file.story(), plain)) {
                        copyStory(same);
                    }
                }
                // no foreign keys: the pictures of a story that is replaced would stay
                execute("DELETE FROM picture");
                List<Added> added = new ArrayList<>(1);
                Transaction.run(trial, () -> added.add(new StoryTable(trial).add("", prepared)));
                return added.getLast();
            } catch (SQLException e) {
                throw library.failure(e);
            }
        }
    }

    private void copyStory(String id) throws SQLException {
        if (copied.add(id)) {
            copy("story", "*", "id", id);
            copy("version", "NULL, story, until, content, edition, key", "story", id);
            for (long key : library.list("SELECT key FROM story WHERE id = ?", row -> row.getLong(1), id)) {
                copy("likeness", "*", "story", key);
            }
        }
    }

    private void copy(String table, String columns, String column, Object value) throws SQLException {
        try (PreparedStatement select = library.connection()
                .prepareStatement("SELECT %s FROM %s WHERE %s = ?".formatted(columns, table, column))) {
            select.setObject(1, value);
            try (ResultSet row = select.executeQuery()) {
                int count = row.getMetaData().getColumnCount();
                String places = "?, ".repeat(count - 1) + "?";
                try (PreparedStatement insert =
                        trial.prepareStatement("INSERT OR IGNORE INTO %s VALUES(%s)".formatted(table, places))) {
                    while (row.next()) {
                        for (int i = 1; i <= count; i++) {
                            insert.setObject(i, row.getObject(i));
                        }
                        insert.executeUpdate();
                    }
                }
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (PreparedStatement statement = trial.prepareStatement(sql)) {
            statement.execute();
        }
    }

    @Override
    public void close() {
        try {
            trial.close();
        } catch (SQLException e) {
            throw library.failure(e);
        }
    }
}
