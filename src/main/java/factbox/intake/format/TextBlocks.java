package factbox.intake.format;

import factbox.intake.article.PageWords;
import factbox.intake.article.Stamps;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The blocks of a plain text: paragraphs, lists of lines that begin with a bullet, and captions with their credits.
final class TextBlocks {
    /// A stretch of text that is one thing.
    record Block(Kind kind, String text) {}

    enum Kind {
        PARAGRAPH,
        POINT,
        CAPTION
    }

    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
    private static final Pattern POINT = Pattern.compile("\\s*(?:[•●▪■◦‣·*–-]|[oO](?=\\s{2,}))\\s+(\\S.*)");
    private static final Pattern CAPTION = Pattern.compile(
            "(?s).{10,400}[.!?:’”'\"\\p{L}\\d] ?(?:\\([^()]{0,50}?\\b" + PageWords.CREDIT + "\\b[^()]{0,50}\\)"
                    + "|(?:\\(|\\[)?(?i:photo|picture|image|credit)s?(?: by)?: ?[^.]{2,50}(?:\\)|\\])?)\\.?");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…。！？؟۔।][\"'”’»)\\]]*$");
    private static final int WIDEST_LINE = 100;
    private static final double FULL_LINE = 0.6;
    private static final double MOST_FULL = 0.8;

    private TextBlocks() {}

    static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String group : BLANK_LINES.split(text.strip(), -1)) {
            List<String> lines = group.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (isWrapped(lines)) {
                wrapped(lines, blocks);
            } else {
                lines.forEach(line -> add(line, blocks));
            }
        }
        return blocks;
    }

    /// Lines of one paragraph, broken where the page ended.
    private static boolean isWrapped(List<String> lines) {
        int widest = lines.stream().mapToInt(String::length).max().orElse(0);
        if (lines.size() < 2 || widest > WIDEST_LINE) {
            return false;
        }
        List<String> broken = lines.subList(0, lines.size() - 1);
        long full = broken.stream()
                .filter(line -> line.length() >= FULL_LINE * widest)
                .count();
        boolean apart = lines.stream()
                .anyMatch(line -> Stamps.is(line) || CAPTION.matcher(line).matches());
        boolean sentences =
                lines.stream().allMatch(line -> SENTENCE_END.matcher(line).find());
        return full >= MOST_FULL * broken.size() && !sentences && !apart;
    }

    /// A bullet begins a paragraph of its own also where lines are broken.
    private static void wrapped(List<String> lines, List<Block> blocks) {
        StringBuilder paragraph = new StringBuilder();
        for (String line : lines) {
            if (POINT.matcher(line).matches() && !paragraph.isEmpty()) {
                add(paragraph.toString(), blocks);
                paragraph.setLength(0);
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
        }
        add(paragraph.toString(), blocks);
    }

    private static void add(String line, List<Block> blocks) {
        String text = line.replaceAll("\\s+", " ");
        Matcher point = POINT.matcher(text);
        if (point.matches()) {
            blocks.add(new Block(Kind.POINT, point.group(1)));
        } else {
            blocks.add(new Block(CAPTION.matcher(text).matches() ? Kind.CAPTION : Kind.PARAGRAPH, text));
        }
    }

    /// Adds the blocks to `content`; points that follow on each other are one list.
    static void write(List<Block> blocks, Element content) {
        Element list = null;
        for (Block block : blocks) {
            list = block.kind == Kind.POINT ? list : null;
            switch (block.kind) {
                case POINT -> {
                    list = list == null ? content.appendElement("ul") : list;
                    list.appendElement("li").text(block.text);
                }
                case CAPTION ->
                    content.appendElement("figure").appendElement("figcaption").text(block.text);
                case PARAGRAPH -> content.appendElement("p").text(block.text);
            }
        }
    }
}
