package factbox.library;

import factbox.figures.choose.FigureMark;
import factbox.story.Body;
import factbox.story.Element;
import factbox.story.Passage;
import factbox.story.Source;
import factbox.story.Span;
import factbox.story.Story;
import factbox.story.Tag;
import factbox.story.Text;
import factbox.storyfile.StoryFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Libraries for measurements: stories that nobody wrote, with marks of every kind on them.
final class Marked {
    private static final int BATCH = 500;

    private Marked() {}

    /// A story of some 3 KB whose text is like no other's, with a picture in every tenth.
    static StoryFile story(String id, LocalDate published, Random random) {
        List<Element> blocks = new ArrayList<>();
        blocks.add(new Element(Tag.P, List.of(new Text("At least 171 people saw it, the ministry said."))));
        for (int i = 0; i < 12; i++) {
            StringBuilder words = new StringBuilder();
            for (int word = 0; word < 60; word++) {
                words.append(Integer.toString(random.nextInt(1 << 24), 36)).append(' ');
            }
            blocks.add(new Element(Tag.P, List.of(new Text(words.toString().strip() + "."))));
        }
        Map<String, byte[]> pictures = Map.of();
        if (random.nextInt(10) == 0) {
            blocks.add(new Element(
                    Tag.FIGURE,
                    List.of(new Element(
                            Tag.IMG,
                            Map.of(
                                    factbox.story.Attribute.SRC,
                                    "map.svg",
                                    factbox.story.Attribute.ALT,
                                    "A map of " + id),
                            List.of()))));
            pictures = Map.of(
                    "map.svg", "<svg><title>%s</title></svg>".formatted(id).getBytes(StandardCharsets.UTF_8));
        }
        Story story = new Story(
                id,
                "en",
                "World",
                "Headline of " + id,
                null,
                published,
                null,
                new Source("The Paper", null, null),
                List.of("A point of " + id),
                new Body(blocks),
                List.of());
        return StoryFile.of(story, pictures);
    }

    /// Fills a library with so many stories: some updated, most with marks, and those of every kind.
    static void fill(Library library, int stories, Random random) {
        for (int from = 0; from < stories; from += BATCH) {
            List<StoryFile> batch = new ArrayList<>();
            for (int i = from; i < Math.min(stories, from + BATCH); i++) {
                batch.add(story("s" + i, LocalDate.of(2020, 1, 1).plusDays(i % 900), random));
            }
            library.add("", batch);
        }
        List<StoryFile> updates = new ArrayList<>();
        for (int i = 0; i < stories; i += 20) {
            updates.add(story("s" + i, LocalDate.of(2024, 1, 1), random));
        }
        library.add("", updates);
        List<String> read = new ArrayList<>();
        for (int i = 0; i < stories; i++) {
            mark(library, "s" + i, i, read);
        }
        library.setRead(read, true);
        library.setSetting("theme", "dark");
    }

    private static void mark(Library library, String id, int i, List<String> read) {
        Passage passage = new Passage("171", "At least ", " people", new Span(9, 12));
        FigureMark mark = FigureMark.none(passage);
        switch (i % 8) {
            case 0, 1 -> library.setBookmarked(id, true);
            case 2 -> library.setPlace(id, new Passage("At least", "", "", new Span(0, 8)));
            case 3 -> library.figureMarks().set(id, mark.withPinned(true));
            case 4 -> library.figureMarks().set(id, mark.withHidden(true));
            case 5 -> library.figureMarks().set(id, mark.withLabel("people on the spot"));
            case 6 -> library.figureMarks().set(id, mark.asOwn().withLabel("witnesses"));
            default -> read.add(id);
        }
        if (i % 3 == 0) {
            read.add(id);
        }
    }
}
