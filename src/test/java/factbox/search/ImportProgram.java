package factbox.search;

import factbox.library.ImportControl;
import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.library.StoryImport;
import factbox.storyfile.StoryLines;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A program of its own that imports a file with its index; it says when it begins, after each batch how many stories
/// it
/// has taken in, and when all is done.
final class ImportProgram {
    static final String BEGIN = "begin";
    static final String END = "end";

    private ImportProgram() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        try (ExecutorService background = Executors.newCachedThreadPool();
                Library library = LibraryOpener.open(folder).library();
                StoryIndex index = StoryIndex.open(folder, library);
                StoryLines lines = new StoryLines(Path.of(arguments[1]))) {
            System.out.println(BEGIN);
            index.catchUp(() -> false);
            new StoryImport(
                            lines,
                            library,
                            index,
                            new ImportControl(),
                            so -> System.out.println(so.stories()),
                            System.err::println)
                    .run(background);
        }
        System.out.println(END);
    }
}
