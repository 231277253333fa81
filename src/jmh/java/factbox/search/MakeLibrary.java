package factbox.search;

import factbox.library.ImportControl;
import factbox.library.ImportProgress;
import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.library.StoryImport;
import factbox.storyfile.StoryWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes a library of news that nobody wrote, with its index, or a file to import; the same for the same seed.
@Command(name = "make-library", mixinStandardHelpOptions = true)
public final class MakeLibrary implements Callable<Integer> {
    private static final int TOLD_EVERY = 100_000;

    @Option(names = "--stories", defaultValue = "10000", description = "How many (${DEFAULT-VALUE}).")
    private int stories;

    @Option(names = "--seed", defaultValue = "1", description = "What the stories are drawn by (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--ndjson", description = "Write a file with a story a line instead of a library.")
    private boolean lines;

    @Parameters(paramLabel = "PATH", description = "The library's folder, or the file.")
    private Path path = Path.of("");

    public static void main(String[] args) {
        System.exit(new CommandLine(new MakeLibrary()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        if (lines) {
            write();
        } else {
            make();
        }
        return 0;
    }

    private void write() throws IOException {
        GeneratedNews news = new GeneratedNews(seed);
        try (Writer writer = Files.newBufferedWriter(path)) {
            for (int number = 0; number < stories; number++) {
                writer.write(StoryWriter.write(news.story(number)));
                writer.write('\n');
            }
        }
    }

    private void make() throws Exception {
        try (ExecutorService background = Executors.newCachedThreadPool();
                Library library = LibraryOpener.open(path).library();
                StoryIndex index = StoryIndex.open(path, library)) {
            StoryImport run = new StoryImport(
                    new GeneratedSource(new GeneratedNews(seed), stories),
                    library,
                    index,
                    new ImportControl(),
                    MakeLibrary::tell,
                    System.err::println);
            run.run(background);
            ImportProgress done = run.finish();
            index.catchUp(() -> false);
            System.out.printf("%s: %d stories, %d here before%n", path, done.added(), done.duplicates());
        }
    }

    private static void tell(ImportProgress so) {
        if (so.stories() % TOLD_EVERY == 0) {
            System.err.printf("%d stories, %.0f a second%n", so.stories(), so.rate());
        }
    }
}
