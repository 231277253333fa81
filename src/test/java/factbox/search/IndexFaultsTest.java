package factbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.storyfile.StoryFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever becomes of the index, the next time that it catches up it has the library's stories and no others.
final class IndexFaultsTest {
    private static final int STORIES = 400;

    /// What can happen to an index between two runs.
    enum Ruin {
        DELETED,
        TRUNCATED,
        FLIPPED,
        GARBAGE;

        void befall(Path folder) throws IOException {
            List<Path> files;
            try (var listed = Files.list(folder)) {
                files = listed.filter(file -> !file.endsWith("write.lock")).toList();
            }
            for (Path file : files) {
                switch (this) {
                    case DELETED -> Files.delete(file);
                    case GARBAGE -> Files.writeString(file, "no index");
                    case TRUNCATED, FLIPPED -> {
                        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                            if (this == TRUNCATED) {
                                bytes.setLength(bytes.length() / 2);
                            } else {
                                bytes.seek(bytes.length() / 2);
                                int one = bytes.read();
                                bytes.seek(bytes.length() / 2);
                                bytes.write(one ^ 4);
                            }
                        }
                    }
                }
            }
        }
    }

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void fill() {
        library = LibraryOpener.open(folder).library();
        add(0, STORIES);
        try (StoryIndex index = StoryIndex.open(folder, library)) {
            index.catchUp(() -> false);
        }
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void add(int from, int to) {
        library.add(
                "",
                IntStream.range(from, to)
                        .mapToObj(i ->
                                StoryFile.of(ModelStory.random(i, new Random(i)).story(), Map.of()))
                        .toList());
    }

    private static void verify(StoryIndex index, int stories) {
        index.catchUp(() -> false);
        assertThat(index.isBehind()).isFalse();
        assertThat(index.check()).isEmpty();
        assertThat(new StorySearch(index)
                        .search(new StoryQuery.All(), SearchOrder.RELEVANCE, 0, 5000, LocalDate.EPOCH, () -> false)
                        .orElseThrow()
                        .hits())
                .hasSize(stories);
    }

    @ParameterizedTest
    @EnumSource
    void aRuinedIndexIsMadeAnewAtTheNextStart(Ruin ruin) throws Exception {
        ruin.befall(folder.resolve("index"));
        try (StoryIndex index = StoryIndex.open(folder, library)) {
            verify(index, STORIES);
        }
    }

    @Test
    void anIndexThatIsDeletedInUseIsMadeAnew() throws Exception {
        try (StoryIndex index = StoryIndex.open(folder, library)) {
            Ruin.DELETED.befall(folder.resolve("index"));
            add(STORIES, STORIES + 30);
            verify(index, STORIES + 30);
        }
    }

    @Test
    void theIndexOfAnotherLibraryIsNotUsed() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (Library second = LibraryOpener.open(other).library()) {
            Files.move(folder.resolve("index"), other.resolve("index"));
            try (StoryIndex index = StoryIndex.open(other, second)) {
                verify(index, 0);
            }
        }
    }

    @Test
    void ofTwoProgramsOneWritesAndTheOtherTakesOver() {
        StoryIndex first = StoryIndex.open(folder, library);
        try (StoryIndex second = StoryIndex.open(folder, library)) {
            add(STORIES, STORIES + 10);
            verify(first, STORIES + 10);
            first.close();
            add(STORIES + 10, STORIES + 20);
            verify(second, STORIES + 20);
        }
    }
}
