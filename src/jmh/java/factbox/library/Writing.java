package factbox.library;

import factbox.figures.choose.FigureMark;
import factbox.story.Passage;
import factbox.story.Span;
import factbox.storyfile.StoryFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A program of its own that adds stories and sets marks of every kind until it is killed, and says what is done:
/// `Writing FOLDER PREFIX SEED`.
final class Writing {
    private Writing() {}

    public static void main(String[] arguments) {
        String prefix = arguments[1];
        Random random = new Random(Long.parseLong(arguments[2]));
        System.out.println("opening -");
        Library library = LibraryOpener.open(Path.of(arguments[0])).library();
        for (int i = 0; ; i++) {
            String id = prefix + i;
            switch (random.nextInt(12)) {
                case 0 -> stories(library, id, 1 + random.nextInt(30), random);
                case 1 -> library.backUpMarks();
                case 2, 3, 4 -> {
                    library.setRead(List.of(id), true);
                    System.out.println("read " + id);
                }
                case 5, 6 -> {
                    library.setPlace(id, passage());
                    System.out.println("place " + id);
                }
                case 7, 8 -> {
                    library.figureMarks()
                            .set(id, FigureMark.none(passage()).withPinned(true).withLabel("label of " + id));
                    System.out.println("figure_mark " + id);
                }
                default -> {
                    library.setBookmarked(id, true);
                    System.out.println("bookmark " + id);
                }
            }
        }
    }

    private static void stories(Library library, String id, int count, Random random) {
        List<StoryFile> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            batch.add(Marked.story(id + "-" + i, LocalDate.of(2020, 1, 1), random));
        }
        library.add("", batch);
        batch.forEach(file -> System.out.println("story " + file.story().id()));
    }

    private static Passage passage() {
        return new Passage("At least", "", "", new Span(0, 8));
    }
}
