package factbox.intake.article;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Leaves one form of each formula: pages show it as a picture or in letters set by themselves, and hide the one that
/// can be read aloud.
final class Formulas {
    private Formulas() {}

    static void settle(Element body) {
        for (Element formula : List.copyOf(body.select("math"))) {
            Element whole = formula;
            while (isOfFormula(whole.parent())) {
                whole = whole.parent();
            }
            if (whole != null && !whole.equals(formula)) {
                whole.replaceWith(formula);
            }
        }
    }

    private static boolean isOfFormula(@Nullable Element element) {
        return element != null
                && (element.className().matches("(?i).*(?:katex|math|mjx).*")
                        || element.normalName().startsWith("mjx-")
                        || (element.normalName().equals("span")
                                && element.childrenSize() == 1
                                && element.ownText().isBlank()))
                && element.select("math").size() == 1
                && element.selectFirst("p, div, section") == null;
    }
}
