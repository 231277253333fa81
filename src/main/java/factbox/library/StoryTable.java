package factbox.library;

import factbox.story.Story;
import factbox.story.StoryText;
import factbox.storyfile.PictureNames;
import factbox.storyfile.StoryFile;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/// Writes stories and their pictures; runs within its caller's transaction.
///
/// A story's row is never changed: another version of it is another row, with a higher key. So a key that was seen
/// once tells all that was added since, and [ChangeLog] what was removed.
final class StoryTable {
    /// A story with what is computed of it before a transaction is begun.
    static final class Prepared {
        private final StoryFile file;
        private final StoryText text;
        private final int minutes;
        private final byte[] content;
        private final long hash;

        private Prepared(StoryFile file, ContentPacker packer) {
            this.file = file;
            text = StoryText.of(file.story().body());
            minutes = Story.minutesToRead(text);
            byte[] json = json();
            content = packer.pack(text.plain(), json);
            hash = StoryFunctions.hash(json);
        }

        String plain() {
            return text.plain();
        }

        String id() {
            return file.story().id();
        }

        private byte[] json() {
            return file.json().getBytes(StandardCharsets.UTF_8);
        }

        /// The same story under the id that the library has for it.
        private Prepared withId(String id) {
            return id.equals(id())
                    ? this
                    : of(List.of(StoryFile.of(file.story().withId(id), file.pictures())
                                    .withMarks(file.marks())))
                            .getFirst();
        }

        static List<Prepared> of(Collection<StoryFile> files) {
            try (ContentPacker packer = new ContentPacker()) {
                return files.stream().map(file -> new Prepared(file, packer)).toList();
            }
        }
    }

    private static final String INSERT = """
            INSERT INTO story(id, edition, language, section, headline, source, published, minutes, figures, hash,
              content, key, undated) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING key""";

    private final Connection connection;

    StoryTable(Connection connection) {
        this.connection = connection;
    }

    /// Adds what is new, and what is a later version of a story in that one's place.
    Added add(String edition, List<Prepared> batch) throws SQLException {
        int replaced = 0;
        List<StoredStory> stored = new ArrayList<>();
        SameStory sameStory = new SameStory(connection);
        Succession succession = new Succession(connection);
        CarriedMarks marks = new CarriedMarks(connection);
        try (PreparedStatement known = connection.prepareStatement("SELECT hash FROM story WHERE id = ?");
                PreparedStatement delete = connection.prepareStatement("DELETE FROM story WHERE id = ?")) {
            for (Prepared given : batch) {
                Prepared prepared = given.withId(sameStory.id(given.file.story(), given.plain()));
                String id = prepared.id();
                marks.take(id, given.file.marks());
                OptionalLong hash = number(known, id);
                if (hash.isPresent()) {
                    if (hash.getAsLong() == prepared.hash
                            || !succession.takesPlace(
                                    given.id(), prepared.file.story(), prepared.plain(), prepared.json())) {
                        continue;
                    }
                    Versions.keep(connection, id);
                    delete.setString(1, id);
                    delete.executeUpdate();
                    replaced++;
                }
                stored.add(insert(edition, prepared));
            }
        }
        return new Added(stored, replaced, batch.size() - stored.size(), marks.taken());
    }

    /// Adds a story that the library has not, under the very id that it has.
    StoredStory insert(String edition, Prepared prepared) throws SQLException {
        return insert(edition, prepared, 0);
    }

    /// The same under a key that is free; under the next one where it is 0.
    StoredStory insert(String edition, Prepared prepared, long wanted) throws SQLException {
        Story story = prepared.file.story();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, story.id());
            insert.setString(2, edition);
            insert.setString(3, story.language());
            insert.setString(4, story.section());
            insert.setString(5, story.headline());
            insert.setString(6, story.source().name());
            insert.setString(7, story.published().toString());
            insert.setInt(8, prepared.minutes);
            insert.setInt(9, story.keyFigures().size());
            insert.setLong(10, prepared.hash);
            insert.setBytes(11, prepared.content);
            insert.setObject(12, wanted == 0 ? null : wanted);
            insert.setBoolean(13, story.source().undated());
            long key;
            try (ResultSet row = insert.executeQuery()) {
                key = row.getLong(1);
            }
            new SameStory(connection).remember(key, story, prepared.plain());
            pictures(prepared.file);
            return new StoredStory(key, story, prepared.text);
        }
    }

    /// Whether the library has another version of the story.
    boolean differs(Prepared prepared) throws SQLException {
        try (PreparedStatement known = connection.prepareStatement("SELECT hash FROM story WHERE id = ?")) {
            OptionalLong hash = number(known, prepared.id());
            return hash.isPresent() && hash.getAsLong() != prepared.hash;
        }
    }

    private static OptionalLong number(PreparedStatement known, String id) throws SQLException {
        known.setString(1, id);
        try (ResultSet result = known.executeQuery()) {
            return result.next() ? OptionalLong.of(result.getLong(1)) : OptionalLong.empty();
        }
    }

    private void pictures(StoryFile file) throws SQLException {
        Set<String> names = PictureNames.of(file.story().body());
        if (names.isEmpty()) {
            return;
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO picture(story, name, bytes) VALUES(?, ?, ?)")) {
            for (String name : names) {
                byte[] bytes = file.pictures().get(name);
                if (bytes != null) {
                    insert.setString(1, file.story().id());
                    insert.setString(2, name);
                    insert.setBytes(3, bytes);
                    insert.executeUpdate();
                }
            }
        }
    }
}
