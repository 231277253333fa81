package factbox.library;

import factbox.storyfile.Edition;
import factbox.storyfile.StoryFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// Writes an edition in place of its former version; runs within its caller's transaction.
final class EditionStore {
    private final Connection connection;

    EditionStore(Connection connection) {
        this.connection = connection;
    }

    /// The edition's stories, ready to be written.
    static List<StoryTable.Prepared> prepared(Edition edition) {
        return StoryTable.Prepared.of(edition.stories().stream()
                .map(story -> StoryFile.of(story, edition.pictures()))
                .toList());
    }

    void replace(Edition edition, List<StoryTable.Prepared> stories) throws SQLException {
        for (StoryTable.Prepared story : stories) {
            if (new StoryTable(connection).differs(story)) {
                Versions.keep(connection, story.id());
            }
        }
        execute("DELETE FROM story WHERE edition = ?", edition.name());
        new StoryTable(connection).add(edition.name(), stories);
        execute("DELETE FROM version WHERE story NOT IN (SELECT id FROM story)");
        taken(edition.name(), edition.version());
    }

    void taken(String name, String version) throws SQLException {
        execute("INSERT OR REPLACE INTO edition(name, version) VALUES(?, ?)", name, version);
    }

    private void execute(String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
