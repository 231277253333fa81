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
    private static final Pattern ASIDE_PHRASE = Pattern.compile("(?:" + PageWords.OTHER_STORIES + ")(?!\\p{L}).{0,80}");
    private static final Pattern LABEL = Pattern.compile("[\\s\\[(—–-]*(?:" + PageWords.PAGE_LABEL + ")[\\s\\])—–-]*");
    private static final Pattern BUTTON = Pattern.compile("[\\d.,KM\\s]*(?:" + PageWords.BUTTON + ")[\\d.,KM\\s]*");
    private static final Names PRESSED = new Names("(.*[- ])?(btn|button)([- ].*)?");
    private static final int LONGEST_LABEL = 40;

    private static final Pattern COUNTER =
            Pattern.compile("(?i)(?:(?:image|photo|slide|picture|foto|bild) )?\\d{1,3} ?(?:of|/|von|de) ?\\d{1,3}");
    private static final Pattern SLIDE =
            Pattern.compile("(?i)(?:(?:image|photo|slide|picture) )?\\d{1,3} ?(?:of|/) ?\\d{1,3}\\b");
    private static final int FEWEST_SLIDES = 3;

    private final Measures measures;
    private final String headline;
    /// Whether a sentence was passed already.
    private boolean begun;

    private Clutter(Measures measures, String headline) {
        this.measures = measures;
        this.headline = headline;
    }

    static void remove(Element container, PageFacts facts, Measures measures) {
        Clutter clutter = new Clutter(measures, facts.headline());
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
            } else if (LINES.contains(element.normalName()) && Sentences.are(element.text())) {
                clutter.begun = true;
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
        if ((credit || Hints.isClutter(element)) && (Hints.isOverlay(element) || !Sentences.isWithin(element))) {
            return true;
        }
        String text = Blocks.squeeze(element.text());
        if ((!begun && isAbove(element, text)) || isButton(element, text)) {
            return true;
        }
        if (LISTS_AND_BLOCKS.contains(element.normalName())
                && (COUNTER.matcher(text).matches() || isGallery(element))) {
            return true;
        }
        if (LISTS_AND_BLOCKS.contains(element.normalName()) && isOfThePage(text)) {
            return true;
        }
        double density = measures.linkDensity(element);
        if (isTeasers(element, text, density)) {
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

    /// A line that says when the page came out, or what stands beside it.
    private static boolean isOfThePage(String text) {
        return Stamps.is(text) && !Sentences.are(text);
    }

    /// Repeats the headline, or says who wrote the story and when.
    private boolean isAbove(Element element, String text) {
        boolean above = Headlines.same(text, headline) || Stamps.saysWhen(text) || Bylines.isWritten(text);
        return above && !element.normalName().matches("[uo]l|li|table|h[2-6]") && !Sentences.isWithin(element);
    }

    /// A label or a button of the page that stands by itself.
    private boolean isButton(Element element, String text) {
        boolean button = (!begun && BUTTON.matcher(text).matches())
                || (element.normalName().equals("a") && PRESSED.has(element.className()) && !Sentences.are(text));
        return (button || LABEL.matcher(text).matches()) && !Sentences.isWithin(element);
    }

    /// A group of links below a short heading.
    private static boolean isTeasers(Element element, String text, double density) {
        return element.normalName().matches("div|section")
                && density > 0.5
                && (1 - density) * text.length() <= LONGEST_LABEL
                && !Sentences.are(text)
                && element.selectFirst("p, td, dd") == null
                && element.selectFirst("a[href]") != null;
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
