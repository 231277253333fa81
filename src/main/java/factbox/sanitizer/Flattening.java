package factbox.sanitizer;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Writes as characters what a page says by markup alone: powers, fractions, marks of notes, struck words, readings
/// and formulas. Without it `10<sup>6</sup>` would be read as 106.
final class Flattening {
    private static final Set<String> STRUCK = Set.of("del", "s", "strike");
    private static final Set<String> WITH_SCRIPTS = Set.of("sup", "sub", "del", "s", "strike", "rt", "rp", "math", "a");
    private static final Pattern NOTE_NAME =
            Pattern.compile("(?i).*(?:footnote|noteref|fnref|cite_ref|endnote|doc-noteref|\\breference\\b).*");
    private static final Pattern NOTE_TEXT = Pattern.compile("\\[?\\d{1,3}\\]?|\\[\\p{L}\\]");
    private static final Pattern SLASH = Pattern.compile("\\s*[/⁄∕]\\s*");
    private static final int CONTEXT = 24;

    private final StringBuilder before = new StringBuilder();

    private Flattening() {}

    static void of(Element root) {
        if (root.stream().anyMatch(element -> WITH_SCRIPTS.contains(element.normalName()))) {
            new Flattening().walk(root);
        }
    }

    private void walk(Element element) {
        for (Node child : List.copyOf(element.childNodes())) {
            if (!element.equals(child.parent())) {
                continue;
            }
            if (child instanceof TextNode text) {
                heard(text.getWholeText());
            } else if (child instanceof Element inner) {
                element(inner);
            }
        }
    }

    private void heard(String text) {
        before.append(text);
        if (before.length() > 2 * CONTEXT) {
            before.delete(0, before.length() - CONTEXT);
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "sup" -> sup(element);
            case "sub" -> replace(element, Scripts.lowered(element.text()));
            case "rp" -> element.remove();
            case "rt" -> replace(element, "(" + element.text().strip() + ")");
            case "math" -> replace(element, Formula.text(element));
            case "a" -> {
                if (isNoteLink(element) && NOTE_TEXT.matcher(element.text()).matches() && isBehindWord()) {
                    replace(element, Scripts.noteMark(element.text()));
                } else {
                    walk(element);
                }
            }
            default -> {
                if (STRUCK.contains(element.normalName())) {
                    element.nodeStream(TextNode.class).forEach(text -> text.text(Scripts.struck(text.getWholeText())));
                }
                if (!element.tag().isInline()) {
                    before.setLength(0);
                }
                walk(element);
            }
        }
    }

    private void sup(Element sup) {
        String text = sup.text().strip();
        Node slash = sup.nextSibling();
        boolean fraction = slash instanceof TextNode between
                && SLASH.matcher(between.getWholeText()).matches()
                && slash.nextSibling() instanceof Element below
                && below.normalName().equals("sub");
        if (fraction && slash != null && slash.nextSibling() instanceof Element below) {
            String written = Scripts.fraction(text, below.text(), before.toString());
            slash.remove();
            below.remove();
            replace(sup, written);
        } else if (isNote(sup)) {
            replace(sup, Scripts.noteMark(text));
        } else if (text.matches("[\\d+\\-−=()n\\[\\] ]+")) {
            replace(sup, Scripts.raised(text, before.toString(), beginsWord(sup)));
        } else {
            walk(sup);
        }
    }

    /// Nothing stands right before it, and a letter right behind.
    private boolean beginsWord(Element sup) {
        return !isBehindWord()
                && sup.nextSibling() instanceof TextNode next
                && !next.getWholeText().isEmpty()
                && Character.isUpperCase(next.getWholeText().charAt(0));
    }

    private static boolean isNote(Element sup) {
        return NOTE_NAME.matcher(names(sup)).matches()
                || sup.children().stream().anyMatch(Flattening::isNoteLink)
                || (sup.parent() != null && isNoteLink(sup.parent()));
    }

    private static boolean isNoteLink(Element link) {
        return link.normalName().equals("a")
                && (NOTE_NAME.matcher(names(link)).matches()
                        || (link.attr("href").matches("[^#]*#.+")
                                && NOTE_TEXT.matcher(link.text()).matches()));
    }

    private static String names(Element element) {
        return String.join(
                " ",
                element.id(),
                element.className(),
                element.attr("role"),
                element.attr("epub:type"),
                element.attr("rel"));
    }

    private boolean isBehindWord() {
        return !before.isEmpty() && !Character.isWhitespace(before.charAt(before.length() - 1));
    }

    private void replace(Element element, String text) {
        heard(text);
        element.replaceWith(new TextNode(text));
    }
}
