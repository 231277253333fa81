package factbox.intake.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The box of numbers that a story's editor put beside it: a list or a small table of numbers, each with words.
public final class NumberBox {
    /// A line of the box: a number as printed, what it counts, and the element that holds both.
    ///
    /// `parted` says that a dash, a colon or a cell stands between them.
    public record Line(String number, String words, boolean parted, Element element) {}

    private static final Names BOX = new Names("""
            fact-?box(-.*)? (.*-)?(key|fast|quick)-?(facts|figures|numbers|stats)(-.*)? by-the-numbers(-.*)? in-(numbers|figures)
            stats?(-?(box|list|grid|row|block|wrapper|container|bar))? (.*-)?numbers-?(box|list)(-.*)? info-?box-?(numbers|figures|facts)
            """);
    private static final Pattern HEADING = Pattern.compile(
            "(?:.{0,60}[:–—-]\\s*|.{0,40}\\s)?(?:" + PageWords.BOX_HEADING + ")\\s*[:.]?(?:\\s.{0,40})?");
    private static final String SIGN = "[$€£¥₹₪%~≈<>±+−-]";
    private static final String NUMBER =
            "(?:[A-Z]{0,3}" + SIGN + "{0,2}\\s?)?\\p{Nd}[\\p{Nd}.,  ½¼¾/]*(?:[-–]\\p{Nd}[\\p{Nd}.,]*)?"
                    + "(?:\\s?(?:%|‰|\\+|°C|°F|\\p{L}{1,2}\\b(?!\\s+\\p{Ll})))?\\+?";
    private static final Pattern PARTED = Pattern.compile(
            "((?:\\p{L}{1,9}\\s){0,3}" + NUMBER + "(?:\\s\\p{L}{1,12}){0,2})(?:\\s*[:|]|\\s+[-–—]{1,2})\\s+(\\p{L}.*)");
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("((?:\\p{L}{1,9}\\s){0,2}" + NUMBER + ")\\s*((?:\\s|(?<=%))\\p{L}.*)");
    private static final Pattern NUMBER_LAST = Pattern.compile(
            "(\\p{L}[^\\d]{2,80}?)(?:\\s*[:|]|\\s+[-–—]{1,2})\\s+(" + NUMBER + "(?:\\s\\p{L}{1,12}){0,3})");
    private static final Pattern CELL =
            Pattern.compile("(?:\\p{L}{1,9}\\s){0,2}" + NUMBER + "(?:\\s\\p{L}{1,12}){0,2}");
    private static final Pattern YEAR = Pattern.compile("\\D{0,10}(?:1[5-9]|20)\\d\\d\\D{0,3}|.*\\d:\\d\\d.*");
    private static final Set<String> GROUPS = Set.of("aside", "section", "div", "figure", "blockquote");
    private static final Set<String> HEADINGS =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "strong", "b", "figcaption", "caption");
    private static final int MOST_LINES = 15;
    private static final int LONGEST_LINE = 200;
    private static final double MOST = 0.6;

    private NumberBox() {}

    /// Whether an element is the box of its page: it says so, and holds numbers.
    static boolean is(Element element) {
        return isMarked(element) && !marked(element).isEmpty();
    }

    /// Puts the boxes that stand beside an article below it.
    static void bringIn(Element body, Element container) {
        for (Element element : List.copyOf(body.select("aside, section, div, figure, ul, table, dl"))) {
            boolean beside = !element.equals(container)
                    && !container.parents().contains(element)
                    && !element.parents().contains(container)
                    && element.closest("nav, footer, header") == null;
            if (beside && is(element)) {
                container.appendChild(element);
            }
        }
    }

    /// The lines of all boxes of a text, in its order.
    public static List<Line> lines(Element content) {
        List<Line> lines = new ArrayList<>();
        Set<Element> read = new HashSet<>();
        for (Element element : List.copyOf(content.select("*"))) {
            if (element.parents().stream().anyMatch(read::contains)) {
                continue;
            }
            List<Line> found = isMarked(element) || isBelowHeading(element) ? marked(element) : unmarked(element);
            if (found.isEmpty() && element.normalName().matches("h[1-6]|p") && isHeading(element)) {
                found = linesBelow(element);
                found.forEach(line -> read.add(line.element));
            }
            if (!found.isEmpty()) {
                read.add(element);
                lines.addAll(found);
            }
        }
        return lines;
    }

    private static boolean isMarked(Element element) {
        boolean named = BOX.has(element.id()) || element.classNames().stream().anyMatch(BOX::has);
        return named || (GROUPS.contains(element.normalName()) && isHeaded(element, 0));
    }

    /// Its first words are such a heading.
    private static boolean isHeaded(Element element, int depth) {
        Element first = element.firstElementChild();
        if (first == null || depth > 2 || !element.ownText().isBlank()) {
            return false;
        }
        return HEADINGS.contains(first.normalName()) ? isHeading(first) : isHeaded(first, depth + 1);
    }

    private static boolean isBelowHeading(Element element) {
        Element before = element.previousElementSibling();
        return element.normalName().matches("ul|ol|table|dl")
                && before != null
                && before.normalName().matches("h[1-6]|p|div")
                && isHeading(before);
    }

    private static boolean isHeading(Element heading) {
        return heading.childrenSize() <= 3
                && HEADING.matcher(Blocks.squeeze(heading.text())).matches();
    }

    /// What its maker calls a box may have any line with a number first or last.
    private static List<Line> marked(Element element) {
        List<Element> rows = rows(element);
        List<Line> lines = rows.stream().flatMap(row -> line(row).stream()).toList();
        return rows.size() <= MOST_LINES && lines.size() >= MOST * rows.size() ? lines : List.of();
    }

    /// A list is known by itself where every line begins with a number, and a dash stands behind most of them.
    private static List<Line> unmarked(Element element) {
        if (!element.normalName().matches("ul|table|dl")) {
            return List.of();
        }
        List<Element> rows = rows(element);
        List<Line> lines = rows.stream().flatMap(row -> line(row).stream()).toList();
        boolean all = rows.size() >= 2 && rows.size() <= MOST_LINES && lines.size() == rows.size();
        boolean numberFirst = element.normalName().equals("table")
                || lines.stream()
                        .allMatch(line -> Blocks.squeeze(line.element.text()).startsWith(line.number));
        long parted = lines.stream().filter(Line::parted).count();
        return all && numberFirst && parted >= MOST * lines.size() && !counts(lines) ? lines : List.of();
    }

    private static List<Element> rows(Element element) {
        List<Element> rows =
                new ArrayList<>(element.normalName().equals("li") ? List.of() : element.select("li, tr, dt"));
        rows.removeIf(row -> row.normalName().equals("tr") && row.selectFirst("td") == null);
        if (rows.isEmpty() && GROUPS.contains(element.normalName())) {
            rows.addAll(element.select("div, p, a, section").stream()
                    .filter(NumberBox::isPair)
                    .toList());
        }
        return rows.isEmpty() && !element.normalName().matches("ul|table|dl|p|li|tr")
                ? element.select("p").stream().filter(row -> !isHeading(row)).toList()
                : rows;
    }

    /// A number and its words, each in an element of its own.
    private static boolean isPair(Element row) {
        return row.childrenSize() == 2
                && row.ownText().isBlank()
                && row.select("div, p").stream()
                                .filter(each -> !each.equals(row))
                                .count()
                        <= 2
                && ofCells(row.children(), row).isPresent();
    }

    /// The paragraphs below a heading that are a number with its words each.
    private static List<Line> linesBelow(Element heading) {
        List<Line> lines = new ArrayList<>();
        Element next = heading.nextElementSibling();
        while (next != null && next.normalName().equals("p") && lines.size() < MOST_LINES) {
            Optional<Line> line = line(next);
            if (line.isEmpty() || !Blocks.squeeze(next.text()).startsWith(line.get().number)) {
                break;
            }
            lines.add(line.get());
            next = next.nextElementSibling();
        }
        return lines.size() >= 2 ? lines : List.of();
    }

    /// `1, 2, 3` number the lines themselves.
    private static boolean counts(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).number.equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Line> line(Element row) {
        String text = Blocks.squeeze(row.text());
        if (text.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Optional<Line> found = row.normalName().equals("tr")
                ? ofCells(row.children(), row)
                : row.normalName().equals("dt")
                        ? ofTerm(row)
                        : row.childrenSize() == 2 ? ofCells(row.children(), row) : Optional.empty();
        return found.or(() -> written(text, row))
                .filter(line -> !YEAR.matcher(line.number).matches());
    }

    private static Optional<Line> ofTerm(Element term) {
        Element description = term.nextElementSibling();
        return description == null || !description.normalName().equals("dd")
                ? Optional.empty()
                : ofCells(List.of(term, description), term);
    }

    private static Optional<Line> ofCells(List<Element> cells, Element row) {
        if (cells.size() != 2) {
            return Optional.empty();
        }
        String first = Blocks.squeeze(cells.getFirst().text());
        String second = Blocks.squeeze(cells.getLast().text());
        if (CELL.matcher(first).matches() && startsWithLetter(second)) {
            return Optional.of(new Line(first, second, true, row));
        }
        return CELL.matcher(second).matches() && startsWithLetter(first)
                ? Optional.of(new Line(second, first, true, row))
                : Optional.empty();
    }

    private static boolean startsWithLetter(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }

    private static Optional<Line> written(String text, Element row) {
        Matcher parted = PARTED.matcher(text);
        if (parted.matches()) {
            return Optional.of(new Line(parted.group(1).strip(), parted.group(2).strip(), true, row));
        }
        Matcher first = NUMBER_FIRST.matcher(text);
        if (first.matches()) {
            return Optional.of(new Line(first.group(1).strip(), first.group(2).strip(), false, row));
        }
        Matcher last = NUMBER_LAST.matcher(text);
        return last.matches()
                ? Optional.of(new Line(last.group(2).strip(), last.group(1).strip(), true, row))
                : Optional.empty();
    }
}
