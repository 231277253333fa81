package factbox.intake;

import factbox.story.Body;
import factbox.story.Element;
import factbox.story.Node;
import factbox.story.StoryText;
import factbox.story.Tag;
import java.util.List;
import java.util.Set;

/// An article's text from its first sentence to its last: without the pictures' captions, which are no part of it.
public final class RunningText {
    private static final Set<Tag> TEXT = Set.of(Tag.TABLE, Tag.PRE, Tag.BLOCKQUOTE, Tag.P, Tag.UL, Tag.OL);

    private RunningText() {}

    public static String of(Body body) {
        List<Element> blocks =
                body.blocks().stream().filter(block -> !isPicture(block)).toList();
        return blocks.isEmpty() ? "" : StoryText.of(new Body(blocks)).plain();
    }

    private static boolean isPicture(Element block) {
        return block.tag() == Tag.FIGURE && block.children().stream().noneMatch(RunningText::isText);
    }

    private static boolean isText(Node node) {
        return node instanceof Element element && TEXT.contains(element.tag());
    }
}
