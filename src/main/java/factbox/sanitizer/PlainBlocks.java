package factbox.sanitizer;

import factbox.story.Attribute;
import factbox.story.Element;
import factbox.story.Node;
import factbox.story.Tag;
import factbox.story.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the HTML that nearly every block of a story file is, as it is written down here: a paragraph, heading, list,
/// quotation or picture. A parser would read the same, and takes thirty times as long.
final class PlainBlocks {
    private static final Set<Tag> BLOCKS =
            EnumSet.of(Tag.P, Tag.H2, Tag.H3, Tag.UL, Tag.OL, Tag.BLOCKQUOTE, Tag.FIGURE);

    private final String html;
    private int at;
    /// Whether a space that came now would not be shown.
    private boolean swallow = true;

    private PlainBlocks(String html) {
        this.html = html;
    }

    /// The one block, or nothing where there may be more to it.
    static Optional<Element> read(String html) {
        PlainBlocks blocks = new PlainBlocks(html);
        List<Node> one = new ArrayList<>();
        boolean sound = blocks.element(BLOCKS, one) && blocks.at == html.length();
        return sound ? Optional.of((Element) one.getFirst()) : Optional.empty();
    }

    /// The elements that are read in another one here; text besides, in those that have some.
    private static Set<Tag> within(Tag tag) {
        return switch (tag) {
            case P, H2, H3, LI, FIGCAPTION -> EnumSet.of(Tag.EM, Tag.STRONG, Tag.A);
            case UL, OL -> EnumSet.of(Tag.LI);
            case BLOCKQUOTE -> EnumSet.of(Tag.P);
            case FIGURE -> EnumSet.of(Tag.IMG, Tag.FIGCAPTION);
            default -> EnumSet.noneOf(Tag.class);
        };
    }

    private static boolean hasText(Tag tag) {
        return switch (tag) {
            case P, H2, H3, LI, FIGCAPTION, EM, STRONG, A -> true;
            default -> false;
        };
    }

    /// Reads an element that is one of `known`; returns whether everything in it was understood.
    private boolean element(Set<Tag> known, List<Node> nodes) {
        for (Tag tag : known) {
            if (takes("<" + tag.html())) {
                Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
                if (!attributes(tag, attributes)) {
                    return false;
                }
                swallow = swallow || tag.isBlock();
                List<Node> children = new ArrayList<>();
                boolean sound = tag.isVoid() ? attributes.containsKey(Attribute.SRC) : content(tag, children);
                swallow = !tag.isVoid() && swallow;
                if (sound) {
                    nodes.add(new Element(tag, attributes, children));
                }
                return sound;
            }
        }
        return false;
    }

    /// Reads up to an end tag; returns whether everything was understood and there was something.
    private boolean content(Tag tag, List<Node> nodes) {
        while (at < html.length() && !html.startsWith("</", at)) {
            boolean sound = html.charAt(at) == '<' ? element(within(tag), nodes) : hasText(tag) && text(nodes);
            if (!sound) {
                return false;
            }
        }
        boolean ended = !nodes.isEmpty() && !(tag.isBlock() && hasText(tag) && swallow);
        swallow = swallow || tag.isBlock();
        return ended && takes("</" + tag.html() + ">");
    }

    /// Reads attributes and the end of the start tag.
    private boolean attributes(Tag tag, Map<Attribute, String> attributes) {
        while (takes(" ")) {
            int equals = html.indexOf("=\"", at);
            int end = equals < 0 ? -1 : html.indexOf('"', equals + 2);
            if (end < 0) {
                return false;
            }
            String name = html.substring(at, equals);
            Attribute attribute = Attribute.named(name).filter(tag::allows).orElse(null);
            String written = html.substring(equals + 2, end);
            String value = unescaped(written);
            boolean sound = attribute != null
                    && name.equals(attribute.html())
                    && value.isEmpty() == written.isEmpty()
                    && isHarmless(value)
                    && attribute.accepts(value)
                    && attributes.put(attribute, value) == null;
            if (!sound) {
                return false;
            }
            at = end + 1;
        }
        return takes(">");
    }

    private static boolean isHarmless(String value) {
        return value.strip().equals(value)
                && value.chars().allMatch(c -> c >= ' ')
                && Characters.harmless(value).equals(value);
    }

    private boolean text(List<Node> nodes) {
        int end = html.indexOf('<', at);
        if (end < 0) {
            return false;
        }
        String characters = unescaped(html.substring(at, end));
        at = end;
        boolean sound = !characters.isEmpty() && isShownAsItIs(characters);
        if (sound) {
            nodes.add(new Text(characters));
        }
        return sound;
    }

    /// Empty where there is a reference that is not written here.
    private static String unescaped(String written) {
        if (written.indexOf('&') < 0) {
            return written;
        }
        StringBuilder characters = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '&') {
                int end = written.indexOf(';', i);
                String reference = end < 0 ? "" : written.substring(i, end);
                switch (reference) {
                    case "&amp" -> characters.append('&');
                    case "&lt" -> characters.append('<');
                    case "&gt" -> characters.append('>');
                    case "&quot" -> characters.append('"');
                    case "&#39" -> characters.append('\'');
                    default -> {
                        return "";
                    }
                }
                i = end;
            } else {
                characters.append(c);
            }
        }
        return characters.toString();
    }

    private boolean isShownAsItIs(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c < ' ' || (c == ' ' && swallow)) {
                return false;
            }
            swallow = c == ' ';
        }
        return Characters.harmless(characters).equals(characters);
    }

    private boolean takes(String written) {
        boolean there = html.startsWith(written, at);
        at += there ? written.length() : 0;
        return there;
    }
}
