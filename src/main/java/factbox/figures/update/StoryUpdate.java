package factbox.figures.update;

import factbox.story.Span;
import factbox.story.Story;
import factbox.story.StoryText;
import java.util.ArrayList;
import java.util.List;

/// What differs between a story and the version before it: the headline word by word (empty where it is the same), the
/// figures, and the passages that went, came or were written anew.
public record StoryUpdate(List<Words> headline, List<FigureUpdate> figures, List<List<Words>> passages) {
    /// Stories of more blocks are compared by headline and figures alone.
    private static final int MOST_BLOCKS = 2000;

    public StoryUpdate {
        headline = List.copyOf(headline);
        figures = List.copyOf(figures);
        passages = passages.stream().map(List::copyOf).toList();
    }

    public static StoryUpdate of(Story before, Story after) {
        return new StoryUpdate(
                before.headline().equals(after.headline())
                        ? List.of()
                        : Words.compare(before.headline(), after.headline()),
                FigureUpdates.of(before, after),
                passages(blocks(before), blocks(after)));
    }

    /// Nothing that a reader would see differs.
    public boolean isEmpty() {
        return headline.isEmpty() && figures.isEmpty() && passages.isEmpty();
    }

    /// The weightiest of it in a few words: a figure that changed, else the headline, else the text.
    public String said() {
        if (!figures.isEmpty()) {
            int more = figures.size() - 1;
            return figures.getFirst().said() + (more == 0 ? "" : " and %d more".formatted(more));
        }
        return !headline.isEmpty() ? "another headline" : passages.isEmpty() ? "" : "another text";
    }

    private static List<String> blocks(Story story) {
        StoryText text = StoryText.of(story.body());
        return text.blocks().stream()
                .map((Span block) -> block.in(text.plain()).strip())
                .filter(block -> !block.isEmpty())
                .toList();
    }

    private static List<List<Words>> passages(List<String> before, List<String> after) {
        List<List<Words>> passages = new ArrayList<>();
        if (before.size() > MOST_BLOCKS || after.size() > MOST_BLOCKS) {
            return passages;
        }
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        new Alignment<>(before, after)
                .walk((_, _) -> close(gone, come, passages), i -> gone.add(before.get(i)), j -> come.add(after.get(j)));
        close(gone, come, passages);
        return passages;
    }

    /// What went and what came in one place is compared block by block.
    private static void close(List<String> gone, List<String> come, List<List<Words>> passages) {
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            List<Words> words = Words.compare(i < gone.size() ? gone.get(i) : "", i < come.size() ? come.get(i) : "");
            if (!words.isEmpty()) {
                passages.add(words);
            }
        }
        gone.clear();
        come.clear();
    }
}
