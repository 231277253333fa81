package factbox.library;

import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// The former versions of stories, kept when another one takes their place.
public final class Versions {
    /// A page that is saved every day for months is kept often enough.
    static final int MOST = 20;

    private final Access access;

    Versions(Access access) {
        this.access = access;
    }

    /// Keeps the story of this id as it is now; runs within its caller's transaction.
    static void keep(Connection connection, String id) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement("""
                        INSERT INTO version(story, until, content, edition, key)
                        SELECT id, ?, content, edition, key FROM story WHERE id = ?""");
                PreparedStatement pictures = connection.prepareStatement("""
                        INSERT INTO version_picture(number, name, bytes)
                        SELECT last_insert_rowid(), name, bytes FROM picture WHERE story = ?""");
                PreparedStatement drop = connection.prepareStatement("""
                        DELETE FROM version WHERE story = ?1 AND number NOT IN (
                          SELECT number FROM version WHERE story = ?1 ORDER BY number DESC LIMIT ?2)""")) {
            keep.setString(1, Instant.now().toString());
            keep.setString(2, id);
            keep.executeUpdate();
            pictures.setString(1, id);
            pictures.executeUpdate();
            drop.setString(1, id);
            drop.setInt(2, MOST);
            drop.executeUpdate();
        }
    }

    /// The last version before the one that is in the library.
    public Optional<StoryVersion> before(String id) {
        return access
                .first(
                        "SELECT until, content FROM version WHERE story = ? ORDER BY number DESC LIMIT 1",
                        row -> version(id, row.getString(1), row.getBytes(2)),
                        id)
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<StoryVersion> version(String id, String until, byte[] content) {
        try {
            return Optional.of(
                    new StoryVersion(StoryReader.read(id, StoryContent.json(content)), Instant.parse(until)));
        } catch (StoryFileException | IOException e) {
            return Optional.empty();
        }
    }
}
