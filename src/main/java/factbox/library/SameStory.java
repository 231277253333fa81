package factbox.library;

import factbox.story.Story;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Knows a story again by its text, where it comes under another address or under none; runs within its caller's
/// transaction.
final class SameStory {
    /// A story that is known already: what it says, and the day from which that is.
    record Known(String id, LocalDate date, String headline, String text) {
        boolean saysTheSame(Story story, String plain) {
            return headline.equals(story.headline()) && text.equals(plain);
        }
    }

    /// Updates of a story keep most of its text; two stories of one event by two writers share a tenth at most.
    private static final double ALIKE = 0.6;

    /// As many stories with a run of words in common, such as a notice of rights, are looked at and no more.
    private static final int MOST_CANDIDATES = 32;

    /// Ids that the intake makes of addresses and texts. One that a publisher gave says which story it is.
    private static final Pattern MADE = Pattern.compile("(?:web|text)-[0-9a-f]{20}");

    private final Connection connection;

    SameStory(Connection connection) {
        this.connection = connection;
    }

    /// The story in the library that this one is a version of, if there is one under another id.
    Optional<Known> find(Story story, String plain) throws SQLException {
        if (!MADE.matcher(story.id()).matches()) {
            return Optional.empty();
        }
        long[] bands = Likeness.bands(plain);
        try (PreparedStatement candidates = connection.prepareStatement("""
                SELECT DISTINCT s.id, s.language, s.source, s.content FROM likeness l JOIN story s ON s.key = l.story
                WHERE l.band IN (?, ?, ?, ?) AND s.id <> ? LIMIT ?""")) {
            for (int i = 0; i < bands.length; i++) {
                candidates.setLong(i + 1, bands[i]);
            }
            candidates.setString(bands.length + 1, story.id());
            candidates.setInt(bands.length + 2, MOST_CANDIDATES);
            try (ResultSet row = candidates.executeQuery()) {
                while (row.next()) {
                    Optional<Known> known = known(row, story, plain);
                    if (known.isPresent()) {
                        return known;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// One text at the addresses of two publishers is two stories: an agency's text in two papers.
    private static Optional<Known> known(ResultSet row, Story story, String plain) throws SQLException {
        try {
            String id = row.getString(1);
            boolean onePublisher = row.getString(3).equals(story.source().name())
                    || story.source().url() == null
                    || id.startsWith("text-");
            byte[] content = row.getBytes(4);
            String text = StoryContent.plain(content);
            if (!onePublisher || !row.getString(2).equals(story.language()) || Likeness.of(plain, text) < ALIKE) {
                return Optional.empty();
            }
            Story known = StoryReader.read(id, StoryContent.json(content));
            return Optional.of(new Known(id, date(known), known.headline(), text));
        } catch (IOException | StoryFileException e) {
            return Optional.empty();
        }
    }

    static LocalDate date(Story story) {
        return Objects.requireNonNullElse(story.updated(), story.published());
    }

    void remember(long key, Story story, String plain) throws SQLException {
        if (!MADE.matcher(story.id()).matches()) {
            return;
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR IGNORE INTO likeness(band, story) VALUES(?, ?)")) {
            for (long band : Likeness.bands(plain)) {
                insert.setLong(1, band);
                insert.setLong(2, key);
                insert.executeUpdate();
            }
        }
    }
}
