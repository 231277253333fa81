package factbox.intake.article;

import java.util.List;
import org.jsoup.nodes.Element;

/// Leaves one form of each formula: pages show it as a picture or in letters set by themselves, and hide the one that
/// can be read aloud.
final class Formulas {
    private Formulas() {}

    static void settle(Element body) {
        for (Element formula : List.copyOf(body.select("math"))) {
            Element whole = formula;
            Element parent = formula.parent();
            while (parent != null && isOfFormula(parent)) {
                whole = parent;
                parent = parent.parent();
            }
            if (!whole.equals(formula)) {
                whole.replaceWith(formula);
            }
        }
    }

    private static boolean isOfFormula(Element element) {
        boolean inLine = Blocks.isInline(element) || element.normalName().startsWith("mjx-");
        return inLine
                && element.ownText().isBlank()
                && (element.className().matches("(?i).*(?:katex|math|mjx).*")
                        || element.normalName().startsWith("mjx-")
                        || (element.normalName().equals("span") && element.childrenSize() == 1))
                && element.select("math").size() == 1
                && element.selectFirst("p, div, section") == null;
    }
}
