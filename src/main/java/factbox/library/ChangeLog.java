package factbox.library;

import factbox.story.Story;
import factbox.story.StoryText;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What was added to a library and removed from it, in order, so that an index finds out what it has yet to read.
///
/// Keys and numbers only grow and are never used again. An index that remembers the last of each and the library's
/// identity knows the rest.
public final class ChangeLog {
    /// A story that is no longer in the library, and the number of its removal.
    public record Removal(long number, long key) {}

    /// How far the library has come.
    public record Position(String identity, long lastKey, long lastRemoval) {}

    /// A part of what was added: up to `lastKey` there is no story but these.
    public record Additions(List<StoredStory> stories, long lastKey) {
        public Additions {
            stories = List.copyOf(stories);
        }
    }

    /// `json` is empty where the story's content is damaged.
    private record Content(long key, String id, String json) {}

    private final Access access;

    ChangeLog(Access access) {
        this.access = access;
    }

    public Position position() {
        return access.list(
                        """
                        SELECT (SELECT name FROM identity),
                          coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'story'), 0),
                          coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'removal'), 0)""",
                        row -> new Position(
                                Objects.requireNonNullElse(row.getString(1), ""), row.getLong(2), row.getLong(3)))
                .getFirst();
    }

    public long stories() {
        return access.list("SELECT count(*) FROM story", row -> row.getLong(1)).getFirst();
    }

    /// The keys of all stories.
    public BitSet keys() {
        return access.use("SELECT key FROM story", statement -> {
            BitSet keys = new BitSet();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    keys.set(Math.toIntExact(result.getLong(1)));
                }
            }
            return keys;
        });
    }

    /// The next stories behind a key, in the order of their keys. One that can't be read is left out, and has the
    /// library recovered at the next start.
    public Additions added(long afterKey, int limit) {
        long end = position().lastKey();
        List<Content> contents = access.list(
                "SELECT key, id, content FROM story WHERE key > ? ORDER BY key LIMIT ?",
                ChangeLog::content,
                afterKey,
                limit);
        long lastKey = contents.isEmpty() ? end : contents.getLast().key;
        return new Additions(contents.stream().flatMap(this::read).toList(), lastKey);
    }

    /// The story of this id as it is stored, if it is there and can be read.
    public Optional<StoredStory> story(String id) {
        return access.first("SELECT key, id, content FROM story WHERE id = ?", ChangeLog::content, id)
                .flatMap(content -> read(content).findFirst());
    }

    /// The next removals behind a number.
    public List<Removal> removed(long afterNumber, int limit) {
        return access.list(
                "SELECT number, key FROM removal WHERE number > ? ORDER BY number LIMIT ?",
                row -> new Removal(row.getLong(1), row.getLong(2)),
                afterNumber,
                limit);
    }

    private static Content content(ResultSet row) throws SQLException {
        String json;
        try {
            json = new String(StoryContent.json(row.getBytes(3)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            json = "";
        }
        return new Content(row.getLong(1), row.getString(2), json);
    }

    private Stream<StoredStory> read(Content content) {
        try {
            Story story = StoryReader.read(content.id, content.json.getBytes(StandardCharsets.UTF_8));
            return Stream.of(new StoredStory(content.key, story, StoryText.of(story.body())));
        } catch (StoryFileException e) {
            var _ = access.nonsense(e);
            return Stream.empty();
        }
    }
}
