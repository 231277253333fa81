package factbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.storyfile.StoryFile;
import java.io.IOException;
import java.nio.file.Path;
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

/// A look at the index tells what is wrong in it from what it has yet to read.
final class IndexOnDiskTest {
    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void fill() {
        library = LibraryOpener.open(folder).library();
        add(0, 40);
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

    private IndexOnDisk look() {
        return IndexOnDisk.of(folder, library.changes());
    }

    @Test
    void anIndexThatHasYetToReadIsSound() {
        assertThat(look()).isEqualTo(new IndexOnDisk(40, List.of()));
        add(40, 50);
        assertThat(look()).isEqualTo(new IndexOnDisk(40, List.of()));
    }

    @Test
    void whatItLacksAndWhatItHasTooMuchIsTold() throws IOException {
        try (Directory directory = FSDirectory.open(folder.resolve("index"));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            var remembered = writer.getLiveCommitData();
            writer.deleteDocuments(LongPoint.newRangeQuery(Fields.KEY, 7, 8));
            Document unknown = new Document();
            unknown.add(new LongPoint(Fields.KEY, 99));
            unknown.add(new NumericDocValuesField(Fields.KEY, 99));
            writer.addDocument(unknown);
            writer.setLiveCommitData(remembered);
        }
        assertThat(look().faults())
                .containsExactly(
                        "index: lacks 2 of the library’s stories", "index: has 1 stories that the library has not");
    }
}
