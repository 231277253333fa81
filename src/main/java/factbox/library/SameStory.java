package factbox.library;

import factbox.story.Story;
import factbox.story.WebAddress;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Knows a story again by its address, or, where it or the other has none, by its headline and text; runs within its
/// caller's transaction.
///
/// What is written after a template, such as a daily report, is alike in all but its numbers and names. So two
/// addresses are two stories, and so are two headlines, however alike their texts are.
final class SameStory {
    /// Updates of a story keep most of its text; two stories of one event by two writers share a tenth at most.
    private static final double ALIKE = 0.6;
    /// What bears one headline on two days may be two reports of a series.
    private static final double ALIKE_ON_TWO_DAYS = 0.8;
    /// As many stories with a run of words in common, such as a notice of rights, are looked at and no more.
    private static final int MOST_CANDIDATES = 32;
    /// Ids that the intake makes of addresses and texts. One that a publisher gave says which story it is.
    private static final Pattern MADE = Pattern.compile("(?:web|text)-[0-9a-f]{20}");

    private final Connection connection;

    SameStory(Connection connection) {
        this.connection = connection;
    }

    static boolean isMade(String id) {
        return MADE.matcher(id).matches();
    }

    /// The id under which the library has this story, or will have it.
    String id(Story story, String plain) throws SQLException {
        if (!isMade(story.id())) {
            return story.id();
        }
        Optional<String> known = text("SELECT story FROM alias WHERE id = ?", story.id());
        if (known.isPresent()) {
            return known.get();
        }
        if (text("SELECT id FROM story WHERE id = ?", story.id()).isPresent()) {
            return story.id();
        }
        String same = mostAlike(story, plain);
        if (same == null) {
            return story.id();
        }
        execute("INSERT INTO alias(id, story) VALUES(?, ?)", story.id(), same);
        return same;
    }

    /// The ids of all stories that may be the same as this one.
    List<String> candidates(Story story, String plain) throws SQLException {
        long[] bands = Likeness.bands(plain);
        try (PreparedStatement candidates = connection.prepareStatement("""
                SELECT DISTINCT s.id FROM likeness l JOIN story s ON s.key = l.story
                WHERE l.band IN (?, ?, ?, ?) AND s.id <> ? ORDER BY s.key DESC LIMIT ?""")) {
            for (int i = 0; i < bands.length; i++) {
                candidates.setLong(i + 1, bands[i]);
            }
            candidates.setString(bands.length + 1, story.id());
            candidates.setInt(bands.length + 2, MOST_CANDIDATES);
            List<String> ids = new ArrayList<>();
            try (ResultSet row = candidates.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getString(1));
                }
            }
            return ids;
        }
    }

    private @Nullable String mostAlike(Story story, String plain) throws SQLException {
        @Nullable String same = null;
        double most = 0;
        try (PreparedStatement content = connection.prepareStatement("SELECT content FROM story WHERE id = ?")) {
            for (String id : candidates(story, plain)) {
                content.setString(1, id);
                try (ResultSet row = content.executeQuery()) {
                    double likeness = row.next() ? likeness(story, plain, id, row.getBytes(1)) : 0;
                    if (likeness > most) {
                        same = id;
                        most = likeness;
                    }
                }
            }
        }
        return same;
    }

    /// How alike their texts are; 0 where they are two stories.
    private static double likeness(Story story, String plain, String id, byte[] content) {
        try {
            String text = StoryContent.plain(content);
            double likeness = Likeness.of(plain, text);
            if (likeness < ALIKE) {
                return 0;
            }
            Story known = StoryReader.read(id, StoryContent.json(content));
            boolean one = known.language().equals(story.language())
                    && mayHaveOneAddress(story.source().url(), known.source().url())
                    && Headlines.agree(story, known)
                    && (likeness >= ALIKE_ON_TWO_DAYS || known.published().equals(story.published()));
            return one ? likeness : 0;
        } catch (IOException | StoryFileException e) {
            return 0;
        }
    }

    private static boolean mayHaveOneAddress(@Nullable String first, @Nullable String second) {
        return first == null || second == null || WebAddress.canonical(first).equals(WebAddress.canonical(second));
    }

    void remember(long key, Story story, String plain) throws SQLException {
        if (!isMade(story.id())) {
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

    private Optional<String> text(String sql, String parameter) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, parameter);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
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
