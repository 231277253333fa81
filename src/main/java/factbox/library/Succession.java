package factbox.library;

import factbox.story.AddressOnly;
import factbox.story.Story;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/// Decides whether a version of a story takes the place of the one that a library has; runs within its caller's
/// transaction.
///
/// A text comes before an address without text, and the later date before the earlier. Of what a page, a feed and a
/// letter give of one story on one day, the one with an address and then the longest text stays, so that the order in
/// which they come makes no difference. A version that the library had before does not come back.
final class Succession {
    private record Version(Story story, String plain) {
        boolean hasText() {
            return !AddressOnly.is(story, plain);
        }

        boolean hasAddress() {
            return story.source().url() != null;
        }

        LocalDate date() {
            return Objects.requireNonNullElse(story.updated(), story.published());
        }

        boolean saysTheSameAs(Version other) {
            return story.headline().equals(other.story.headline()) && plain.equals(other.plain);
        }
    }

    private static final Comparator<Version> LATEST =
            Comparator.comparing(Version::hasText).thenComparing(Version::date);
    private static final Comparator<Version> FULLEST =
            LATEST.thenComparing(Version::hasAddress).thenComparingInt(version -> version.plain.length());

    private final Connection connection;

    Succession(Connection connection) {
        this.connection = connection;
    }

    /// Whether the story, which came under the id `given`, takes the place of the one that has its id and another
    /// content. What is there and can't be read gives way.
    boolean takesPlace(String given, Story story, String plain, byte[] file) throws SQLException {
        if (wasThere(story.id(), StoryFunctions.hash(file))) {
            return false;
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT content FROM story WHERE id = ?")) {
            select.setString(1, story.id());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return true;
                }
                byte[] content = row.getBytes(1);
                Version known = new Version(
                        StoryReader.read(story.id(), StoryContent.json(content)), StoryContent.plain(content));
                return takesPlace(given, new Version(story, plain), known);
            }
        } catch (StoryFileException | IOException e) {
            return true;
        }
    }

    private static boolean takesPlace(String given, Version version, Version known) {
        if (!given.equals(version.story.id()) && version.saysTheSameAs(known)) {
            return version.hasAddress() && !known.hasAddress();
        }
        Comparator<Version> order = SameStory.isMade(given) ? FULLEST : LATEST;
        return order.compare(version, known) >= 0;
    }

    private boolean wasThere(String id, long hash) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT content FROM version WHERE story = ?")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (isOf(hash, row.getBytes(1))) {
                        return true;
                    }
                }
                return false;
            }
        }
    }

    private static boolean isOf(long hash, byte[] content) {
        try {
            return StoryFunctions.hash(StoryContent.json(content)) == hash;
        } catch (IOException e) {
            return false;
        }
    }
}
