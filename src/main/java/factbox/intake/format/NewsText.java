package factbox.intake.format;

import factbox.intake.article.Bylines;
import factbox.intake.article.Stamps;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// A news story as people copy it from a page: headline, day of the change, dateline, points, captions and text.
final class NewsText {
    private static final int LONGEST_HEADLINE = 150;
    private static final int FURTHEST_REPEAT = 5;
    private static final int MOST_POINTS = 8;
    /// `ABU DHABI: `, `BEIRUT (AP) — `.
    private static final Pattern DATELINE = Pattern.compile(
            "(\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:[ /,]{1,2}[\\p{Lu}\\p{M}.'’-]+){0,4})(?: ?\\([^)]{2,20}\\))?(?::| ?[—–]| --?) (?=\\S)");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?。؟।,;][\"'”’»)]*");

    private final List<TextBlocks.Block> blocks;

    private NewsText(List<TextBlocks.Block> blocks) {
        this.blocks = blocks;
    }

    /// The stories in a text, one after another: a headline that comes again below the time of its change begins one.
    static List<NewsText> in(String text) {
        List<TextBlocks.Block> blocks = TextBlocks.of(text);
        List<NewsText> stories = new ArrayList<>();
        int from = 0;
        for (int at = 1; at < blocks.size(); at++) {
            if (begins(blocks, at)) {
                stories.add(new NewsText(blocks.subList(from, at)));
                from = at;
                at = Math.max(at, stamp(blocks, at));
            }
        }
        stories.add(new NewsText(blocks.subList(from, blocks.size())));
        return stories;
    }

    private static boolean begins(List<TextBlocks.Block> blocks, int at) {
        int stamp = stamp(blocks, at);
        return isHeadline(blocks.get(at))
                && stamp > at
                && (blocks.subList(at + 1, stamp).stream().allMatch(NewsText::isAbove)
                        || repeat(blocks, at, stamp) > stamp);
    }

    /// Where the time of a change stands a little below; `at` where there is none.
    private static int stamp(List<TextBlocks.Block> blocks, int at) {
        for (int i = at + 1; i < Math.min(blocks.size(), at + FURTHEST_REPEAT); i++) {
            if (isStamp(blocks.get(i))) {
                return i;
            }
        }
        return at;
    }

    private static int repeat(List<TextBlocks.Block> blocks, int at, int stamp) {
        for (int i = stamp + 1; i < Math.min(blocks.size(), at + FURTHEST_REPEAT + 1); i++) {
            if (blocks.get(i).text().equalsIgnoreCase(blocks.get(at).text())) {
                return i;
            }
        }
        return at;
    }

    private static boolean isStamp(TextBlocks.Block block) {
        return block.kind() == TextBlocks.Kind.PARAGRAPH && Stamps.is(block.text());
    }

    private static boolean isHeadline(TextBlocks.Block block) {
        return block.kind() == TextBlocks.Kind.PARAGRAPH
                && block.text().length() <= LONGEST_HEADLINE
                && !SENTENCE_END.matcher(block.text()).matches()
                && !isAbove(block);
    }

    /// The story; `title` is what it is called where it has no headline, and `alone` says that its first line stands
    /// by itself.
    Draft draft(boolean alone, Neighbours neighbours) {
        List<TextBlocks.Block> rest = new ArrayList<>(blocks);
        boolean dated = rest.size() > 1 && (stamp(rest, 0) > 0 || isAbove(rest.get(1)));
        TextBlocks.Block first = rest.getFirst();
        boolean headline = rest.size() > 1
                && first.kind() == TextBlocks.Kind.PARAGRAPH
                && first.text().length() <= LONGEST_HEADLINE
                && (alone || dated);
        Element content = new Element("div");
        Draft draft = new Draft(content, neighbours).kind(Kind.TEXT);
        if (headline) {
            draft.headline(first.text());
            rest.removeFirst();
            int last = Math.min(rest.size() - 1, FURTHEST_REPEAT);
            for (int i = last; i >= 0; i--) {
                TextBlocks.Block block = rest.get(i);
                if (block.text().equalsIgnoreCase(first.text()) && rest.size() > 1) {
                    rest.remove(i);
                } else if (isAbove(block)) {
                    above(block.text(), draft);
                    rest.remove(i);
                }
            }
            points(rest, draft);
        }
        dateline(rest, draft);
        TextBlocks.write(rest, content);
        return draft;
    }

    /// A line that says when, or by whom.
    private static boolean isAbove(TextBlocks.Block block) {
        return block.kind() == TextBlocks.Kind.PARAGRAPH
                && (isStamp(block) || Stamps.isDayAlone(block.text()) || Bylines.isWritten(block.text()));
    }

    private static void above(String line, Draft draft) {
        if (Bylines.isWritten(line)) {
            draft.byline(line);
        }
        String day = Stamps.day(line);
        if (Stamps.isUpdate(line)) {
            draft.updated(day);
        } else if (draft.published().isEmpty() || !Bylines.isWritten(line)) {
            draft.published(day);
        }
    }

    /// Points above the text sum it up, unless they are its box of numbers.
    private static void points(List<TextBlocks.Block> rest, Draft draft) {
        int from = 0;
        while (from < rest.size() && rest.get(from).kind() == TextBlocks.Kind.CAPTION) {
            from++;
        }
        int to = from;
        while (to < rest.size() && rest.get(to).kind() == TextBlocks.Kind.POINT) {
            to++;
        }
        List<TextBlocks.Block> points = rest.subList(from, to);
        boolean sums = !points.isEmpty()
                && points.size() <= MOST_POINTS
                && to < rest.size()
                && points.stream().noneMatch(point -> point.text().matches("\\S{0,3}\\d\\S*\\s+[-–—:]\\s.*"));
        if (sums) {
            draft.summary(points.stream().map(TextBlocks.Block::text).toList());
            points.clear();
        }
    }

    private static void dateline(List<TextBlocks.Block> rest, Draft draft) {
        for (int i = 0; i < rest.size(); i++) {
            TextBlocks.Block block = rest.get(i);
            if (block.kind() == TextBlocks.Kind.PARAGRAPH) {
                Matcher dateline = DATELINE.matcher(block.text());
                if (dateline.lookingAt()) {
                    draft.dateline(dateline.group(1));
                    rest.set(i, new TextBlocks.Block(block.kind(), block.text().substring(dateline.end())));
                }
                return;
            }
        }
    }
}
