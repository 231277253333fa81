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

    /// How many characters its text has.
    public long letters() {
        return letters(blocks);
    }

    private static long letters(List<? extends Node> nodes) {
        long letters = 0;
        for (Node node : nodes) {
            letters += switch (node) {
                case Text text -> text.characters().length();
                case Element element -> letters(element.children());
            };
        }
        return letters;
    }
}
