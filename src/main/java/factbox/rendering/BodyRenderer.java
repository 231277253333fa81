package factbox.rendering;

import factbox.story.Attribute;
import factbox.story.Body;
import factbox.story.Element;
import factbox.story.Html;
import factbox.story.Node;
import factbox.story.Span;
import factbox.story.Tag;
import factbox.story.Text;
import factbox.story.TextCursor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Writes a body as HTML, its text cut where overlays begin and end.
final class BodyRenderer {
    private final StringBuilder html = new StringBuilder();
    private TextCursor cursor = new TextCursor();
    private final Deque<Overlay> ahead;
    private final List<Overlay> entered = new ArrayList<>();
    private final Map<String, byte[]> pictures;
    private final Set<Overlay.Kind> begun = EnumSet.noneOf(Overlay.Kind.class);
    private final Typography typography;
    private Set<Element> numbers = Set.of();
    private boolean running;
    private boolean rightToLeft;

    /// `rightToLeft` is the direction of what the body stands in.
    BodyRenderer(Typography typography, boolean rightToLeft, List<Overlay> overlays, Map<String, byte[]> pictures) {
        this.rightToLeft = rightToLeft;
        this.typography = typography;
        this.ahead = overlays.stream()
                .sorted(Comparator.comparing(Overlay::span))
                .collect(Collectors.toCollection(ArrayDeque::new));
        this.pictures = pictures;
    }

    /// The body; `dateline` is HTML put before the first paragraph's text, outside the text that offsets count in.
    String render(Body body, String dateline) {
        return render(body.blocks(), 0, dateline);
    }

    /// Some blocks of a body, behind text that is `before` characters long.
    String render(List<Element> blocks, int before, String dateline) {
        cursor = new TextCursor(before);
        boolean due = !dateline.isEmpty();
        if (due && blocks.stream().noneMatch(block -> block.tag() == Tag.P)) {
            html.append("<p>").append(dateline).append("</p>");
        }
        for (Element block : blocks) {
            boolean here = due && block.tag() == Tag.P;
            element(block, here ? dateline + " — " : "");
            due &= !here;
        }
        return html.toString();
    }

    private void element(Element element, String lead) {
        cursor.enter(element);
        boolean around = running;
        boolean directionAround = rightToLeft;
        running = switch (element.tag()) {
            case P, LI, BLOCKQUOTE, FIGCAPTION -> true;
            case H2, H3, PRE, CODE, TABLE -> false;
            default -> running;
        };
        switch (element.tag()) {
            case IMG -> picture(element);
            case A -> link(element);
            case TABLE -> table(element, lead);
            default -> plain(element, lead);
        }
        cursor.leave(element);
        running = around;
        rightToLeft = directionAround;
    }

    /// A wide table goes sideways within its own frame, which the keyboard can reach.
    private void table(Element element, String lead) {
        Set<Element> around = numbers;
        numbers = NumberColumns.of(element);
        html.append("<div class=\"wide\" tabindex=\"0\">");
        plain(element, lead);
        html.append("</div>");
        numbers = around;
    }

    private void plain(Element element, String lead) {
        html.append('<').append(element.tag().html());
        if (element.tag().isBlock()) {
            html.append(" data-start=\"").append(cursor.offset()).append('"');
        }
        if (element.tag().isBlock()) {
            direction(element);
        }
        if (numbers.contains(element)) {
            html.append(" class=\"number\"");
        }
        element.attributes().forEach(this::attribute);
        html.append(element.tag() == Tag.PRE ? ">\n" : ">").append(lead); // as in Html: HTML drops this line break
        if (!element.tag().isVoid()) {
            children(element);
            html.append("</").append(element.tag().html()).append('>');
        }
    }

    /// A link carries its address as data, so that nothing in the page can follow it.
    private void link(Element element) {
        String address = element.attributes().get(Attribute.HREF);
        html.append(address == null ? "<span>" : "<span class=\"link\" role=\"link\" tabindex=\"0\" data-address=\"");
        if (address != null) {
            html.append(Html.escape(address)).append("\">");
        }
        children(element);
        html.append("</span>");
    }

    private void picture(Element element) {
        String name = element.attributes().getOrDefault(Attribute.SRC, "");
        String alternative = element.attributes().getOrDefault(Attribute.ALT, "");
        byte[] bytes = pictures.get(name);
        String type = bytes == null ? "" : PictureType.of(bytes);
        if (type.isEmpty()) {
            html.append("<span class=\"missing\">")
                    .append(Html.escape(alternative))
                    .append("</span>");
            return;
        }
        html.append("<img class=\"").append(type.contains("svg") ? "drawn" : "photo");
        html.append("\" alt=\"")
                .append(Html.escape(alternative))
                .append("\" src=\"data:")
                .append(type);
        html.append(";base64,")
                .append(Base64.getEncoder().encodeToString(bytes))
                .append("\">");
    }

    /// A block has the direction of its letters.
    private void direction(Element element) {
        StringBuilder letters = new StringBuilder();
        letters(element, letters);
        boolean own = Direction.isRightToLeft(letters.toString(), rightToLeft);
        if (own != rightToLeft) {
            html.append(" dir=\"").append(Direction.named(own)).append('"');
            rightToLeft = own;
        }
    }

    private static void letters(Element element, StringBuilder into) {
        for (Node child : element.children()) {
            switch (child) {
                case Text text -> into.append(text.characters());
                case Element inner -> letters(inner, into);
            }
        }
    }

    private void attribute(Attribute attribute, String value) {
        html.append(' ')
                .append(attribute.html())
                .append("=\"")
                .append(Html.escape(value))
                .append('"');
    }

    private void children(Element element) {
        for (Node child : element.children()) {
            switch (child) {
                case Text text -> text(text);
                case Element inner -> element(inner, "");
            }
        }
    }

    private void text(Text text) {
        int start = cursor.text(text);
        int end = start + text.characters().length();
        List<Overlay> here = over(new Span(start, end));
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(end));
        for (Overlay overlay : here) {
            cuts.add(Math.min(end, overlay.span().end()));
            cuts.add(Math.max(start, overlay.span().start()));
        }
        int at = start;
        for (int cut : cuts) {
            if (cut > at) {
                segment(text.characters(), new Span(at - start, cut - start), start, here);
                at = cut;
            }
        }
    }

    /// What lies over a part of the text; parts come in reading order, so what was passed is not looked at again.
    private List<Overlay> over(Span part) {
        while (!ahead.isEmpty() && ahead.getFirst().span().start() < part.end()) {
            entered.add(ahead.removeFirst());
        }
        entered.removeIf(overlay -> overlay.span().end() <= part.start());
        entered.sort(Comparator.comparing(Overlay::kind));
        return List.copyOf(entered);
    }

    /// One span an overlay, one in the other: a figure, the lit passage and a hit may all begin at the same word.
    private void segment(String characters, Span segment, int start, List<Overlay> overlays) {
        Span span = new Span(start + segment.start(), start + segment.end());
        List<Overlay> over = overlays.stream()
                .filter(overlay -> overlay.span().contains(span))
                .toList();
        over.forEach(this::begin);
        String shown = running ? typography.running(characters, segment) : Typography.whole(characters, segment);
        html.append(Html.escape(shown)).append("</span>".repeat(over.size()));
    }

    /// The lit passage and the current hit are found by id; a figure's number says whose it is.
    private void begin(Overlay overlay) {
        html.append("<span class=\"").append(overlay.cssClass()).append('"');
        switch (overlay.kind()) {
            case FOUND, FIGURE ->
                html.append(" data-figure=\"").append(overlay.figure()).append('"');
            case LIT, CURRENT_HIT -> {
                if (begun.add(overlay.kind())) {
                    html.append(" id=\"").append(overlay.cssClass()).append('"');
                }
            }
            case HIT -> {}
        }
        html.append('>');
    }
}
