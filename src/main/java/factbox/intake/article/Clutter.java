package factbox.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Takes out of an article what stands in it and is not of it: share bars, related links, letters to sign up for.
final class Clutter {
    private static final Set<String> NEVER_TEXT =
            Set.of("nav", "aside", "footer", "form", "button", "input", "select", "textarea");
    private static final Set<String> LISTS_AND_BLOCKS =
            Set.of("ul", "ol", "div", "section", "table", "h1", "h2", "h3", "h4", "h5", "h6", "p");
    private static final Set<String> LINES = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final double MOST = 0.5;
    private static final int ENOUGH = 1000;
    private static final Pattern ASIDE_PHRASE = Pattern.compile(
            "(?i)(?:related|read (?:more|next|also)|see also|more (?:from|on|about|stories)|recommended|share this|"
                    + "advertisement|watch|follow us|sign up|subscribe|most (?:read|popular))\\b.{0,80}");

    private static final Pattern COUNTER =
            Pattern.compile("(?i)(?:(?:image|photo|slide|picture|foto|bild) )?\\d{1,3} ?(?:of|/|von|de) ?\\d{1,3}");
    private static final Pattern SLIDE =
            Pattern.compile("(?i)(?:(?:image|photo|slide|picture) )?\\d{1,3} ?(?:of|/) ?\\d{1,3}\\b");
    private static final int FEWEST_SLIDES = 3;

    private final Measures measures;

    private Clutter(Measures measures) {
        this.measures = measures;
    }

    static void remove(Element container, PageFacts facts, Measures measures) {
        Clutter clutter = new Clutter(measures);
        int whole = measures.length(container);
        List<Element> boxes = new ArrayList<>();
        for (Element element : container.getAllElements()) {
            if (element.equals(container) || element.parent() == null) {
                continue;
            }
            if (NumberBox.is(element)) {
                boxes.add(element);
            } else if (boxes.stream().noneMatch(box -> isPartOf(element, box))
                    && clutter.isClutter(element)
                    && boxes.stream().noneMatch(box -> isPartOf(box, element))
                    && clutter.leavesEnough(element, whole)) {
                element.remove();
            }
        }
        titles(container, facts);
        Ending.trim(container, measures);
    }

    private static boolean isPartOf(Element element, Element whole) {
        return element.equals(whole) || element.parents().contains(whole);
    }

    private boolean leavesEnough(Element element, int whole) {
        int length = measures.length(element);
        return length < MOST * whole || whole - length > ENOUGH;
    }

    private boolean isClutter(Element element) {
        if (NEVER_TEXT.contains(element.normalName())) {
            return true;
        }
        boolean credit = element.normalName().equals("time") || Bylines.isByline(element);
        if ((credit && !Sentences.isWithin(element)) || Hints.isClutter(element)) {
            return true;
        }
        String text = Blocks.squeeze(element.text());
        if (LISTS_AND_BLOCKS.contains(element.normalName())
                && (COUNTER.matcher(text).matches() || isGallery(element))) {
            return true;
        }
        double density = measures.linkDensity(element);
        if (LISTS_AND_BLOCKS.contains(element.normalName()) && Stamps.is(text) && !Sentences.are(text)) {
            return true;
        }
        if (LISTS_AND_BLOCKS.contains(element.normalName()) && density > 0.8) {
            return !text.isEmpty() && !isOfTheText(element, text);
        }
        if (LINES.contains(element.normalName()) && ASIDE_PHRASE.matcher(text).matches()) {
            return density > 0.3 || text.length() < 30;
        }
        return false;
    }

    /// Slides that are counted one by one, `1/50` and so on.
    private static boolean isGallery(Element element) {
        int slides = 0;
        if (element.childrenSize() >= FEWEST_SLIDES) {
            for (Element slide : element.children()) {
                slides += SLIDE.matcher(slide.text()).lookingAt() ? 1 : 0;
            }
        }
        return slides >= FEWEST_SLIDES && 2 * slides >= element.childrenSize();
    }

    /// A link that is a whole sentence, a heading with a paragraph below it, or a list that a colon announces.
    private boolean isOfTheText(Element element, String text) {
        boolean aloneInGroup = element.normalName().matches("div|section")
                && element.select("p").size() == 1
                && element.childrenSize() == 1
                && element.selectFirst("img, h1, h2, h3, h4") == null;
        if (element.normalName().equals("p") || aloneInGroup) {
            return Sentences.are(text) && !ASIDE_PHRASE.matcher(text).matches();
        }
        Element before = element.previousElementSibling();
        if (element.normalName().matches("[uo]l")) {
            boolean announced = before != null
                    && before.normalName().equals("p")
                    && before.text().strip().endsWith(":");
            long sentences = element.children().stream()
                    .filter(item -> Sentences.are(Blocks.squeeze(item.text())))
                    .count();
            return announced || sentences > element.childrenSize() / 2;
        }
        Element next = element.nextElementSibling();
        return element.normalName().matches("h[1-6]")
                && next != null
                && next.normalName().equals("p")
                && before != null
                && before.normalName().equals("p")
                && measures.linkDensity(next) < 0.5
                && Sentences.are(Blocks.squeeze(next.text()));
    }

    /// The headline stands above the story already; other headings of the first rank are of the text.
    private static void titles(Element container, PageFacts facts) {
        boolean first = true;
        for (Element heading : List.copyOf(container.select("h1, h2, h3"))) {
            boolean rank = heading.normalName().equals("h1");
            boolean above = rank && first && !isBelowText(heading, container);
            if (above || Headlines.same(heading.text(), facts.title())) {
                heading.remove();
            }
            first &= !rank;
        }
    }

    private static boolean isBelowText(Element heading, Element container) {
        Element first = container.selectFirst("p, h1");
        return first != null && !first.equals(heading);
    }
}
