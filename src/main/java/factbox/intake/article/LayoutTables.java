package factbox.intake.article;

import java.util.List;
import org.jsoup.nodes.Element;

/// Takes apart the tables that only place things on a page, as newsletters have them; tables of data stay.
final class LayoutTables {
    private LayoutTables() {}

    static void flatten(Element body) {
        for (Element table : List.copyOf(body.select("table"))) {
            if (isLayout(table)) {
                for (Element part : List.copyOf(table.select("tbody, thead, tfoot, tr, td, th"))) {
                    if (table.equals(part.closest("table"))) {
                        part.tagName("div");
                    }
                }
                table.tagName("div");
            }
        }
    }

    private static boolean isLayout(Element table) {
        String role = table.attr("role");
        if (role.equals("presentation") || role.equals("none")) {
            return true;
        }
        boolean data = table.selectFirst("th, caption, thead") != null;
        boolean nests = table.select("table").size() > 1;
        boolean oneColumn =
                table.select("tr").stream().allMatch(row -> row.children().size() <= 1);
        boolean holdsBlocks = table.selectFirst("td p, td div, td h1, td h2, td h3, td ul") != null;
        return nests || oneColumn || (!data && holdsBlocks);
    }
}
