package factbox.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// All that a library holds, row by row, to be compared with another one's.
final class LibraryContents {
    /// All of it, but for its keys and numbers, which each library gives anew.
    private static final List<String> EVERYTHING = List.of(
            "SELECT id || edition || language || section || headline || source || published || minutes || figures || hash"
                    + " || hex(content) FROM story ORDER BY id",
            "SELECT story || name || hex(bytes) FROM picture ORDER BY story, name",
            "SELECT story || until || hex(content) || edition FROM version ORDER BY story, until, number",
            "SELECT v.story || v.until || p.name || hex(p.bytes) FROM version_picture p JOIN version v USING(number)"
                    + " ORDER BY v.story, v.until, p.name",
            "SELECT id || story FROM alias ORDER BY id",
            "SELECT name || version FROM edition ORDER BY name",
            "SELECT name || value FROM setting ORDER BY name",
            "SELECT story || since FROM bookmark ORDER BY story",
            "SELECT story || since FROM read ORDER BY story",
            "SELECT story || exact || prefix || suffix || start || since FROM place ORDER BY story",
            "SELECT story || exact || start || prefix || suffix || pinned || hidden || coalesce(label, '-') || own || since"
                    + " FROM figure_mark ORDER BY story, start, exact");

    private LibraryContents() {}

    /// Of the library in a folder.
    static List<String> of(Path library) throws SQLException {
        List<String> all = new ArrayList<>();
        for (String sql : EVERYTHING) {
            all.add(sql);
            all.addAll(DatabaseFile.column(DatabaseFile.in(library), sql));
        }
        return all;
    }
}
