package factbox.intake.article;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Makes tables of elements that are tables by their role alone.
final class RoleTables {
    private static final Map<String, String> PARTS =
            Map.of("row", "tr", "cell", "td", "gridcell", "td", "columnheader", "th", "rowheader", "th");

    private RoleTables() {}

    static void make(Element body) {
        for (Element table : List.copyOf(body.select("div[role=table], div[role=grid]"))) {
            if (table.selectFirst("table") != null || table.selectFirst("[role=row]") == null) {
                continue;
            }
            Element made = new Element("table");
            for (Element row : table.select("[role=row]")) {
                Element line = made.appendElement("tr");
                for (Element cell : List.copyOf(row.select("[role]"))) {
                    String part = PARTS.getOrDefault(cell.attr("role"), "");
                    if (part.startsWith("t") && !part.equals("tr")) {
                        line.appendElement(part).appendChildren(List.copyOf(cell.childNodes()));
                    }
                }
            }
            table.replaceWith(made);
        }
    }
}
