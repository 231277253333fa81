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
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever becomes of the index, the next time that it catches up it has the library's stories and no others.
final class IndexFaultsTest {
    private static final int STORIES = 400;

    /// What can happen to an index, between two runs and in one.
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
        add(library, from, to);
    }

    private static void add(Library library, int from, int to) {
        library.add(
                "",
                IntStream.range(from, to)
                        .mapToObj(i ->
                                StoryFile.of(ModelStory.random(i, new Random(i)).story(), Map.of()))
                        .toList());
    }

    private void verify(StoryIndex index, int stories) {
        index.catchUp(() -> false);
        assertThat(index.isBehind()).isFalse();
        assertThat(index.check()).isEmpty();
        assertThat(new StorySearch(index, new OneLedger(folder, library))
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

    /// What is open may be searched on or made anew, and never fails; what is added meanwhile is found.
    @ParameterizedTest
    @EnumSource
    void anIndexThatIsRuinedInUseIsMadeAnewByTheNextStartAtLatest(Ruin ruin) throws Exception {
        try (StoryIndex index = StoryIndex.open(folder, library)) {
            ruin.befall(folder.resolve("index"));
            for (int i = 0; i < 20; i++) {
                StoryQuery query = QueryParser.parse("port OR fire headline:minister OR 3,200", false)
                        .query();
                assertThat(new StorySearch(index, new OneLedger(folder, library))
                                .search(query, SearchOrder.RELEVANCE, 0, 50, LocalDate.EPOCH, () -> false))
                        .isPresent();
            }
            add(STORIES, STORIES + 30);
            index.catchUp(() -> false);
            assertThat(index.isBehind()).isFalse();
        }
        try (StoryIndex index = StoryIndex.open(folder, library)) {
            verify(index, STORIES + 30);
        }
    }

    @Test
    void anIndexThatIsDeletedInUseIsMadeAnewAtOnce() throws Exception {
        try (StoryIndex index = StoryIndex.open(folder, library)) {
            Ruin.DELETED.befall(folder.resolve("index"));
            add(STORIES, STORIES + 30);
            verify(index, STORIES + 30);
        }
    }

    /// Each program has the library and the index open, and one of them the index's writer.
    @Test
    void twoProgramsOnOneLibraryAddByTurnsAndFindWhatTheOtherAdded() {
        try (Library other = LibraryOpener.open(folder).library();
                StoryIndex first = StoryIndex.open(folder, library);
                StoryIndex second = StoryIndex.open(folder, other)) {
            for (int i = 0; i < 5; i++) {
                int from = STORIES + 20 * i;
                add(library, from, from + 10);
                add(other, from + 10, from + 20);
                second.catchUp(() -> false);
                first.catchUp(() -> false);
            }
            assertThat(library.counts()).isEqualTo(other.counts());
            verify(first, STORIES + 100);
        }
        try (StoryIndex index = StoryIndex.open(folder, library)) {
            verify(index, STORIES + 100);
        }
    }

    private IndexOnDisk look() {
        return IndexOnDisk.of(folder, library.changes());
    }

    @Test
    void anIndexThatHasYetToReadIsSound() {
        assertThat(look()).isEqualTo(new IndexOnDisk(STORIES, List.of()));
        add(STORIES, STORIES + 10);
        assertThat(look()).isEqualTo(new IndexOnDisk(STORIES, List.of()));
    }

    @Test
    void whatAnIndexLacksAndWhatItHasTooMuchIsTold() throws IOException {
        try (Directory directory = FSDirectory.open(folder.resolve("index"));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            var remembered = writer.getLiveCommitData();
            writer.deleteDocuments(LongPoint.newRangeQuery(Fields.KEY, 7, 8));
            Document unknown = new Document();
            unknown.add(new LongPoint(Fields.KEY, 999));
            unknown.add(new NumericDocValuesField(Fields.KEY, 999));
            writer.addDocument(unknown);
            writer.setLiveCommitData(remembered);
        }
        assertThat(look().faults())
                .containsExactly(
                        "index: lacks 2 of the library’s stories", "index: has 1 stories that the library has not");
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
