package factbox.sanitizer;

import factbox.story.Element;
import factbox.story.Node;
import factbox.story.Tag;
import factbox.story.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the HTML that nearly every block of a story file is: one paragraph or heading with emphasis at most, as it is
/// written down here. A parser would read the same, and takes thirty times as long.
final class PlainBlocks {
    private record Written(Tag tag, String start, String end) {
        Written(Tag tag) {
            this(tag, "<" + tag.html() + ">", "</" + tag.html() + ">");
        }
    }

    private static final List<Written> BLOCKS = List.of(new Written(Tag.P), new Written(Tag.H2), new Written(Tag.H3));
    private static final List<Written> INLINE = List.of(new Written(Tag.EM), new Written(Tag.STRONG));

    private final String html;
    private int at;
    /// Whether a space that came now would not be shown.
    private boolean swallow = true;

    private PlainBlocks(String html) {
        this.html = html;
    }

    /// The one block, or nothing where there may be more to it.
    static Optional<Element> read(String html) {
        return new PlainBlocks(html).block();
    }

    private Optional<Element> block() {
        for (Written block : BLOCKS) {
            if (takes(block.start)) {
                List<Node> nodes = new ArrayList<>();
                boolean sound = content(nodes, true) && !swallow && takes(block.end) && at == html.length();
                return sound ? Optional.of(new Element(block.tag, nodes)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Reads up to an end tag; returns whether everything was understood and there was something.
    private boolean content(List<Node> nodes, boolean outer) {
        while (at < html.length() && !html.startsWith("</", at)) {
            boolean sound = html.charAt(at) == '<' ? outer && inline(nodes) : text(nodes);
            if (!sound) {
                return false;
            }
        }
        return !nodes.isEmpty();
    }

    private boolean inline(List<Node> nodes) {
        for (Written emphasis : INLINE) {
            if (takes(emphasis.start)) {
                List<Node> inner = new ArrayList<>();
                boolean sound = content(inner, false) && takes(emphasis.end);
                nodes.add(new Element(emphasis.tag, inner));
                return sound;
            }
        }
        return false;
    }

    private boolean text(List<Node> nodes) {
        int end = html.indexOf('<', at);
        if (end < 0) {
            return false;
        }
        String written = html.substring(at, end);
        String characters = written.indexOf('&') < 0 ? written : unescaped(written);
        at = end;
        boolean sound = !characters.isEmpty() && isShownAsItIs(characters);
        if (sound) {
            nodes.add(new Text(characters));
        }
        return sound;
    }

    /// Empty where there is a reference that is not written here.
    private static String unescaped(String written) {
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
