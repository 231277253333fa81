package factbox.intake.article;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Tells sentences from the short lines that stand around an article.
final class Sentences {
    private static final Set<String> BLOCKS =
            Set.of("p", "li", "blockquote", "td", "dd", "figcaption", "h2", "h3", "div");
    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?:…。！？؟۔।][\"'”’»)]*\\s*");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final int SHORTEST = 40;
    private static final int WORDS_AROUND = 5;

    private Sentences() {}

    /// Whether a text is long enough for a sentence and ends as one.
    static boolean are(String text) {
        return text.length() >= SHORTEST && ENDED.matcher(text).matches();
    }

    /// Whether an element is a part of a sentence: words stand around it in its block.
    static boolean isWithin(Element element) {
        if (!Blocks.isInline(element)) {
            return false;
        }
        Element block = element.parent();
        while (block != null && !BLOCKS.contains(block.normalName())) {
            block = block.parent();
        }
        if (block == null) {
            return false;
        }
        String own = block.normalName().equals("div") ? block.ownText() : block.text();
        long around = WORD.matcher(own).results().count()
                - (block.normalName().equals("div")
                        ? 0
                        : WORD.matcher(element.text()).results().count());
        return around >= WORDS_AROUND && ENDED.matcher(block.text()).matches();
    }
}
