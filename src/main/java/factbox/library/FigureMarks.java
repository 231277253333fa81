package factbox.library;

import factbox.figures.choose.FigureMark;
import factbox.story.Passage;
import factbox.story.Span;
import factbox.storyfile.StoryMarks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the reader made of figures: kept by story and passage, whether or not the story is still there.
public final class FigureMarks {
    private static final String PUT = """
            INSERT OR REPLACE INTO figure_mark(story, exact, start, prefix, suffix, pinned, hidden, label, own, since)
            VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Access access;

    FigureMarks(Access access) {
        this.access = access;
    }

    /// The marks on a story's figures; one that makes no sense is none.
    public List<FigureMark> of(String story) {
        return access
                .list(
                        "SELECT exact, start, prefix, suffix, pinned, hidden, label, own FROM figure_mark WHERE story = ?",
                        FigureMarks::mark,
                        story)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// The same with their times.
    List<StoryMarks.Figure> timed(String story) {
        return access
                .list(
                        "SELECT exact, start, prefix, suffix, pinned, hidden, label, own, since FROM figure_mark"
                                + " WHERE story = ? ORDER BY start, exact",
                        row -> {
                            Instant since = CarriedMarks.instant(row.getString(9));
                            return mark(row).map(mark -> new StoryMarks.Figure(mark, since));
                        },
                        story)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// The ids of the stories that have any.
    public List<String> stories() {
        return access.list("SELECT DISTINCT story FROM figure_mark ORDER BY story", row -> row.getString(1));
    }

    private static Optional<FigureMark> mark(ResultSet row) throws SQLException {
        try {
            String exact = row.getString(1);
            int start = row.getInt(2);
            Span position = new Span(start, start + exact.length());
            Passage passage = new Passage(exact, row.getString(3), row.getString(4), position);
            return Optional.of(
                    new FigureMark(passage, row.getBoolean(5), row.getBoolean(6), row.getString(7), row.getBoolean(8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Takes the place of what was said of the same passage before; its passage has a position.
    public void set(String story, FigureMark mark) {
        Passage passage = mark.passage();
        int start = Optional.ofNullable(passage.position()).orElseThrow().start();
        access.inTransaction(() -> {
            if (mark.isEmpty()) {
                access.run(
                        "DELETE FROM figure_mark WHERE story = ? AND exact = ? AND start = ?",
                        story,
                        passage.exact(),
                        start);
            } else {
                access.run(
                        PUT,
                        story,
                        passage.exact(),
                        start,
                        passage.prefix(),
                        passage.suffix(),
                        mark.pinned(),
                        mark.hidden(),
                        mark.label(),
                        mark.own(),
                        Instant.now().toString());
            }
        });
    }
}
