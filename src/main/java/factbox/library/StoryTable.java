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
import java.util.Optional;
import java.util.OptionalLong;

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
            byte[] json = file.json().getBytes(StandardCharsets.UTF_8);
            content = packer.pack(text.plain(), json);
            hash = StoryFunctions.hash(json);
        }

        String id() {
            return file.story().id();
        }

        static List<Prepared> of(Collection<StoryFile> files) {
            try (ContentPacker packer = new ContentPacker()) {
                return files.stream().map(file -> new Prepared(file, packer)).toList();
            }
        }
    }

    private static final String INSERT = """
            INSERT INTO story(id, edition, language, section, headline, source, published, minutes, figures, hash,
              content) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING key""";

    private final Connection connection;

    StoryTable(Connection connection) {
        this.connection = connection;
    }

    /// Adds what is new, and what differs from the story of its id in that one's place.
    Added add(String edition, List<Prepared> batch) throws SQLException {
        int replaced = 0;
        List<StoredStory> stored = new ArrayList<>();
        try (PreparedStatement known = connection.prepareStatement("SELECT hash FROM story WHERE id = ?");
                PreparedStatement delete = connection.prepareStatement("DELETE FROM story WHERE id = ?");
                PreparedStatement insert = connection.prepareStatement(INSERT);
                PreparedStatement picture =
                        connection.prepareStatement("INSERT INTO picture(story, name, bytes) VALUES(?, ?, ?)")) {
            SameStory sameStory = new SameStory(connection);
            for (Prepared given : batch) {
                Optional<Prepared> asKnown = asKnown(given, known, sameStory);
                if (asKnown.isEmpty()) {
                    continue;
                }
                Prepared prepared = asKnown.get();
                String id = prepared.id();
                OptionalLong hash = number(known, id);
                if (hash.isPresent() && hash.getAsLong() == prepared.hash) {
                    continue;
                }
                if (hash.isPresent()) {
                    Versions.keep(connection, id);
                    delete.setString(1, id);
                    delete.executeUpdate();
                    replaced++;
                }
                stored.add(insert(insert, edition, prepared));
                sameStory.remember(stored.getLast().key(), prepared.file.story(), prepared.text.plain());
                pictures(picture, prepared.file);
            }
        }
        return new Added(stored, replaced, batch.size() - stored.size());
    }

    /// Whether the library has another version of the story.
    boolean differs(Prepared prepared) throws SQLException {
        try (PreparedStatement known = connection.prepareStatement("SELECT hash FROM story WHERE id = ?")) {
            OptionalLong hash = number(known, prepared.id());
            return hash.isPresent() && hash.getAsLong() != prepared.hash;
        }
    }

    /// The story under the id that the library has for it; nothing where what is there is newer or says the same.
    private static Optional<Prepared> asKnown(Prepared given, PreparedStatement known, SameStory sameStory)
            throws SQLException {
        Story story = given.file.story();
        if (number(known, story.id()).isPresent()) {
            return Optional.of(given);
        }
        Optional<SameStory.Known> same = sameStory.find(story, given.text.plain());
        if (same.isEmpty()) {
            return Optional.of(given);
        }
        boolean older = SameStory.date(story).isBefore(same.get().date());
        return older || same.get().saysTheSame(story, given.text.plain())
                ? Optional.empty()
                : Optional.of(
                        Prepared.of(List.of(StoryFile.of(story.withId(same.get().id()), given.file.pictures())))
                                .getFirst());
    }

    private static OptionalLong number(PreparedStatement known, String id) throws SQLException {
        known.setString(1, id);
        try (ResultSet result = known.executeQuery()) {
            return result.next() ? OptionalLong.of(result.getLong(1)) : OptionalLong.empty();
        }
    }

    private static StoredStory insert(PreparedStatement insert, String edition, Prepared prepared) throws SQLException {
        Story story = prepared.file.story();
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
        try (ResultSet key = insert.executeQuery()) {
            return new StoredStory(key.getLong(1), story, prepared.text);
        }
    }

    private static void pictures(PreparedStatement insert, StoryFile file) throws SQLException {
        for (String name : PictureNames.of(file.story().body())) {
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
