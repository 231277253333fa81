package factbox.search;

import factbox.library.ChangeLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// What a look at an index, as it lies on the disk, found: how many stories are in it, and a line for each thing that
/// is
/// wrong.
///
/// That it has yet to catch up with the library is nothing wrong, nor that there is none.
public record IndexOnDisk(int stories, List<String> faults) {
    private static final int REMOVALS = 10_000;

    public IndexOnDisk {
        faults = List.copyOf(faults);
    }

    /// Reads every byte of the index beside a library against its checksum, and compares its stories with the
    /// library's; changes nothing.
    public static IndexOnDisk of(Path libraryFolder, ChangeLog library) {
        Path folder = StoryIndex.folder(libraryFolder);
        if (!Files.isDirectory(folder)) {
            return new IndexOnDisk(0, List.of());
        }
        try (Directory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return new IndexOnDisk(0, List.of());
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    if (leaf.reader() instanceof CodecReader segment) {
                        segment.checkIntegrity();
                    }
                }
                IndexProgress progress = IndexProgress.of(
                        reader.getIndexCommit().getUserData(), StoryDocuments.VERSION, library.position());
                return progress.isKnown()
                        ? new IndexOnDisk(reader.numDocs(), compared(reader, progress, library))
                        : new IndexOnDisk(0, List.of());
            }
        } catch (IOException | RuntimeException | InternalError e) {
            return new IndexOnDisk(
                    0, List.of("index: is damaged, and is made anew at the next start: " + e.getMessage()));
        }
    }

    private static List<String> compared(DirectoryReader reader, IndexProgress progress, ChangeLog library)
            throws IOException {
        BitSet indexed = IndexCheck.keys(new IndexSearcher(reader));
        BitSet lacking = library.keys();
        BitSet surplus = (BitSet) indexed.clone();
        surplus.andNot(lacking);
        lacking.andNot(indexed);
        lacking.clear(
                Math.toIntExact(progress.key()) + 1, Math.max(lacking.length(), Math.toIntExact(progress.key()) + 1));
        long after = progress.removal();
        for (List<ChangeLog.Removal> removals = library.removed(after, REMOVALS);
                !removals.isEmpty();
                removals = library.removed(after, REMOVALS)) {
            removals.forEach(removal -> surplus.clear(Math.toIntExact(removal.key())));
            after = removals.getLast().number();
        }
        return IndexCheck.differences(lacking, surplus);
    }
}
