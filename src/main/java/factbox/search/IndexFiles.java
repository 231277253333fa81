package factbox.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/// An open index: its folder, its writer unless another program has that, and what searches it.
///
/// Small enough to verify at once, an index is; a large one is verified on request, and what is met when it is used.
final class IndexFiles implements Closeable {
    private static final long VERIFIED_AT_ONCE = 16L << 20;
    private static final double BUFFER_MEGABYTES = 96;
    /// Held here, for a logger that nobody holds forgets what it was told.
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    static {
        VECTORS.setLevel(Level.SEVERE); // Lucene regrets a module that only searches by vectors would use
    }

    private final Directory directory;
    private final @Nullable IndexWriter writer;
    private final @Nullable SearcherManager searchers;

    private IndexFiles(Directory directory, @Nullable IndexWriter writer, @Nullable SearcherManager searchers) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /// Throws whatever Lucene throws where the files are no sound index.
    static IndexFiles open(Path folder) throws IOException {
        Path existing = Files.isDirectory(folder) ? folder : folder.getParent();
        if (existing != null && !Files.isWritable(existing)) {
            return openReadOnly(folder);
        }
        Directory directory = PrivateDirectory.open(folder);
        IndexWriter writer = null;
        try {
            try {
                writer = new IndexWriter(directory, config());
            } catch (LockObtainFailedException e) {
                boolean there = DirectoryReader.indexExists(directory);
                return new IndexFiles(directory, null, there ? new SearcherManager(directory, null) : null);
            }
            SearcherManager searchers = new SearcherManager(writer, null);
            IndexFiles files = new IndexFiles(directory, writer, searchers);
            if (files.bytes() <= VERIFIED_AT_ONCE) {
                files.verify();
            }
            return files;
        } catch (IOException | RuntimeException | Error e) {
            abandon(writer, directory, e);
            throw e;
        }
    }

    /// The index that is in a folder that can't be written, or a new one in memory.
    private static IndexFiles openReadOnly(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            Directory directory = FSDirectory.open(folder);
            if (DirectoryReader.indexExists(directory)) {
                return new IndexFiles(directory, null, new SearcherManager(directory, null));
            }
            directory.close();
        }
        Directory memory = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(memory, config());
        return new IndexFiles(memory, writer, new SearcherManager(writer, null));
    }

    /// The index in a folder; what is there and is no sound index is thrown away.
    static IndexFiles openOrMake(Path folder) throws IOException {
        try {
            return open(folder);
        } catch (IOException | RuntimeException | InternalError e) {
            delete(folder);
            return open(folder);
        }
    }

    private static IndexWriterConfig config() {
        ConcurrentMergeScheduler merges = new Merges();
        merges.setMaxMergesAndThreads(4, 1);
        return new IndexWriterConfig()
                .setCodec(new DerivingCodec())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setUseCompoundFile(false)
                .setMergeScheduler(merges)
                .setCommitOnClose(false);
    }

    private static void abandon(@Nullable IndexWriter writer, Directory directory, Throwable cause) {
        try (directory) {
            if (writer != null) {
                writer.rollback();
            }
        } catch (IOException | RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    /// Deletes what an index left; other files in the folder, if there are any, too, for it is the index's own.
    static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    @Nullable
    IndexWriter writer() {
        return writer;
    }

    /// Null where another program has yet to make the index.
    @Nullable
    SearcherManager searchers() {
        return searchers;
    }

    /// What was remembered at the last commit.
    Map<String, String> data() throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return Map.of();
        }
        return DirectoryReader.listCommits(directory).getLast().getUserData();
    }

    /// Whether somebody deleted the index while it is open.
    boolean isGone() {
        try {
            return !DirectoryReader.indexExists(directory);
        } catch (IOException e) {
            return true;
        }
    }

    long bytes() throws IOException {
        long bytes = 0;
        for (String file : directory.listAll()) {
            bytes += directory.fileLength(file);
        }
        return bytes;
    }

    /// Reads every byte against its checksum.
    void verify() throws IOException {
        if (searchers == null) {
            return;
        }
        var searcher = searchers.acquire();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                if (leaf.reader() instanceof CodecReader reader) {
                    reader.checkIntegrity();
                }
            }
        } finally {
            searchers.release(searcher);
        }
    }

    /// A merge that fails, as on a full disk, closes the writer, and whoever uses that next is told why: see
    /// [IndexState#commit].
    private static final class Merges extends ConcurrentMergeScheduler {
        @Override
        protected void handleMergeException(Throwable cause) {}
    }

    /// Nothing that was not committed is kept.
    @Override
    public void close() throws IOException {
        try (directory) {
            if (searchers != null) {
                searchers.close();
            }
            if (writer != null) {
                writer.rollback();
            }
        }
    }
}
