package factbox.library;

import factbox.figures.choose.FigureMark;
import factbox.story.Passage;
import factbox.storyfile.StoryMarks;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The marks that stories bring along from another library, or take there.
final class CarriedMarks {
    private final MarkMerge merge;
    private final Instant now = Instant.now();

    /// To take marks in, within a transaction of the library's.
    CarriedMarks(Connection connection) {
        merge = new MarkMerge(connection);
    }

    TakenMarks taken() {
        return merge.taken();
    }

    void take(String story, StoryMarks marks) throws SQLException {
        if (marks.bookmarked() != null) {
            put(MarkTable.BOOKMARK, story, since(marks.bookmarked()));
        }
        if (marks.read() != null) {
            put(MarkTable.READ, story, since(marks.read()));
        }
        StoryMarks.Place place = marks.place();
        if (place != null) {
            Passage passage = place.passage();
            put(
                    MarkTable.PLACE,
                    story,
                    passage.exact(),
                    passage.prefix(),
                    passage.suffix(),
                    start(passage),
                    since(place.since()));
        }
        for (StoryMarks.Figure figure : marks.figures()) {
            FigureMark mark = figure.mark();
            put(
                    MarkTable.FIGURE,
                    story,
                    start(mark.passage()),
                    mark.passage().exact(),
                    mark.passage().prefix(),
                    mark.passage().suffix(),
                    mark.pinned() ? 1 : 0,
                    mark.hidden() ? 1 : 0,
                    mark.label(),
                    mark.own() ? 1 : 0,
                    since(figure.since()));
        }
    }

    private void put(MarkTable table, @Nullable Object... mark) throws SQLException {
        merge.put(table, Arrays.asList(mark));
    }

    private static int start(Passage passage) {
        return Objects.requireNonNull(passage.position()).start();
    }

    /// A mark of a clock that is ahead must not outlast all that the reader does here.
    private String since(Instant time) {
        return (time.isAfter(now) ? now : time).toString();
    }

    /// The marks that the library has on a story.
    static StoryMarks of(Access access, String story) {
        return new StoryMarks(
                time(access, "bookmark", story),
                time(access, "read", story),
                access.first(
                                "SELECT exact, prefix, suffix, start, since FROM place WHERE story = ?",
                                CarriedMarks::place,
                                story)
                        .flatMap(place -> place)
                        .orElse(null),
                new FigureMarks(access).timed(story));
    }

    private static @Nullable Instant time(Access access, String table, String story) {
        return access.first(
                        "SELECT since FROM %s WHERE story = ?".formatted(table),
                        row -> instant(row.getString(1)),
                        story)
                .orElse(null);
    }

    private static Optional<StoryMarks.Place> place(ResultSet row) throws SQLException {
        String since = row.getString(5);
        return Library.place(row).map(passage -> new StoryMarks.Place(passage, instant(since)));
    }

    /// A mark of a time that makes no sense is older than any other.
    static Instant instant(String since) {
        try {
            return Instant.parse(since);
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
