package factbox.rendering;

import factbox.story.Attribute;
import factbox.story.Element;
import factbox.story.Node;
import factbox.story.Tag;
import factbox.story.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The cells of a table's columns of numbers, with the heads of these columns.
final class NumberColumns {
    /// A number with its sign, currency, unit sign or footnote mark; nothing longer in words.
    private static final Pattern NUMBER = Pattern.compile(
            "[^\\p{L}\\p{N}]{0,3}\\p{Lu}{0,3}[^\\p{L}\\p{N}]{0,3}"
                    + "\\p{N}[\\p{N}.,'’\\s\u00A0\u202F]*+(?:[-–—/:]\\s?\\p{N}[\\p{N}.,]*+)?\\s?[^\\p{L}\\p{N}]{0,3}\\p{L}{0,3}[^\\p{L}\\p{N}]{0,3}");
    private static final Pattern NOTHING = Pattern.compile("[^\\p{L}\\p{N}]*|(?i:n/?a)");

    private record Cell(Element element, int row, int column, int columns) {}

    private NumberColumns() {}

    /// Those of one table; a column is one of numbers where all its filled cells but the heads are numbers.
    static Set<Element> of(Element table) {
        List<Cell> cells = new ArrayList<>();
        place(rows(table, new ArrayList<>()), cells);
        Map<Integer, Boolean> numbers = new HashMap<>();
        for (Cell cell : cells) {
            String text = text(cell.element).strip();
            if (cell.element.tag() == Tag.TD
                    && cell.columns == 1
                    && !NOTHING.matcher(text).matches()) {
                numbers.merge(cell.column, NUMBER.matcher(text).matches(), Boolean::logicalAnd);
            }
        }
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Cell cell : cells) {
            if (cell.columns == 1 && numbers.getOrDefault(cell.column, false)) {
                found.add(cell.element);
            }
        }
        return found;
    }

    private static List<Element> rows(Element around, List<Element> rows) {
        for (Node child : around.children()) {
            if (child instanceof Element element) {
                if (element.tag() == Tag.TR) {
                    rows.add(element);
                } else if (element.tag() == Tag.THEAD || element.tag() == Tag.TBODY) {
                    rows(element, rows);
                }
            }
        }
        return rows;
    }

    private static void place(List<Element> rows, List<Cell> cells) {
        Map<Integer, Integer> takenUntil = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Node child : rows.get(row).children()) {
                if (child instanceof Element cell && (cell.tag() == Tag.TD || cell.tag() == Tag.TH)) {
                    while (takenUntil.getOrDefault(column, 0) > row) {
                        column++;
                    }
                    int columns = span(cell, Attribute.COLSPAN);
                    cells.add(new Cell(cell, row, column, columns));
                    for (int i = 0; i < columns; i++) {
                        takenUntil.put(column + i, row + span(cell, Attribute.ROWSPAN));
                    }
                    column += columns;
                }
            }
        }
    }

    private static int span(Element cell, Attribute attribute) {
        return Integer.parseInt(cell.attributes().getOrDefault(attribute, "1"));
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child : element.children()) {
            text.append(
                    switch (child) {
                        case Text characters -> characters.characters();
                        case Element inner -> inner.tag() == Tag.BR ? " " : text(inner);
                    });
        }
        return text.toString();
    }
}
