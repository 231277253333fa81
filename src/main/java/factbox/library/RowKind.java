package factbox.library;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tables of a library by the shapes that their rows have in a file, in every version.
enum RowKind {
    STORY(
            "story",
            "key, id, edition, language, section, headline, source, published, minutes, figures, hash, content,"
                    + " undated",
            "-TTTTTTTIIIBI",
            "-TTTTTTTIIIB",
            "TTTTTTTIITT"),
    PICTURE("picture", "story, name, bytes", "TTB"),
    EDITION("edition", "name, version", "TTT", "TT"),
    BOOKMARK("bookmark", "story, since", "TTT", "TT"),
    READ("read", "story, since", "TTT", "TT"),
    PLACE("place", "story, exact, prefix, suffix, start, since", "TTTTIT"),
    SETTING("setting", "name, value", "TTT", "TT"),
    FIGURE_MARK(
            "figure_mark",
            "story, exact, start, prefix, suffix, pinned, hidden, label, own, since",
            "TTITTIITIT",
            "TTITTII-IT"),
    ALIAS("alias", "id, story", "TTT"),
    VERSION("version", "number, story, until, content, edition, key", "-TTBTI", "-TTB"),
    VERSION_PICTURE("version_picture", "number, name, bytes", "ITB");

    private static final String TWO_TEXTS = "TT";
    private static final String NAMED = "TTT";
    private static final int NAME_AT = 2;

    private final String table;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final List<String> columns;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> shapes;

    RowKind(String table, String columns, String... shapes) {
        this.table = table;
        this.columns = Arrays.asList(columns.split(", ", -1));
        this.shapes = List.of(shapes);
    }

    String table() {
        return table;
    }

    static List<RowKind> marks() {
        return List.of(BOOKMARK, READ, PLACE, SETTING, FIGURE_MARK);
    }

    /// Whether a record may be a row of this table.
    boolean fits(BtreeRecord record) {
        String shape = record.shape();
        return shapes.contains(shape)
                && (!shape.equals(NAMED) || record.text(NAME_AT).equals(table));
    }

    /// The table that a record is of by its shape alone, or nothing where it may be of several or of none.
    static @Nullable RowKind of(BtreeRecord record) {
        if (record.shape().equals(TWO_TEXTS)) {
            return null;
        }
        for (RowKind kind : values()) {
            if (kind.fits(record)) {
                return kind;
            }
        }
        return null;
    }

    /// The columns that a row of this table has in a file, of which a later version may have more.
    List<String> columns(BtreeRecord record) {
        return columns.subList(0, Math.min(columns.size(), record.values().size()));
    }
}
