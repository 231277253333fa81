package factbox.story;

import java.util.List;

/// What a story says: a sequence of blocks of the closed vocabulary, already sanitised by being one.
public record Body(List<Element> blocks) {
    public Body {
        blocks = List.copyOf(blocks);
        Checks.that(!blocks.isEmpty(), "body is empty");
        for (Element block : blocks) {
            Checks.that(block.tag().isBlock(), "body holds <" + block.tag().html() + ">, which is no block");
        }
    }
}
