package factbox.search;

import factbox.library.ChangeLog;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.SearcherManager;
import org.jspecify.annotations.Nullable;

/// The files of an index and how far they have come with the library: both are opened, committed, and thrown away
/// together.
///
/// Any thread may look and commit; whoever opens, closes or throws away must be alone.
final class IndexState {
    private final Path folder;
    private final ChangeLog library;
    private final String version;
    private final Object committing = new Object();
    private volatile @Nullable IndexFiles files;
    private volatile IndexProgress progress;

    IndexState(Path folder, ChangeLog library, String version) {
        this.folder = folder;
        this.library = library;
        this.version = version;
        progress = IndexProgress.nothing(version, library.position());
    }

    /// Null while the index is not open.
    @Nullable
    IndexFiles files() {
        return files;
    }

    IndexProgress progress() {
        return progress;
    }

    /// Null while the index is not open, and where another program writes it.
    @Nullable
    IndexWriter writer() {
        IndexFiles open = files;
        return open == null ? null : open.writer();
    }

    /// Whether the index can be written; if not, another program may have let go of it since, or somebody deleted it.
    boolean isUsable() {
        IndexFiles open = files;
        IndexWriter writer = writer();
        return open != null && !open.isGone() && writer != null && writer.isOpen();
    }

    /// Lets searches see what was added.
    boolean refresh() throws IOException {
        IndexFiles open = files;
        SearcherManager searchers = open == null ? null : open.searchers();
        return searchers != null && searchers.maybeRefresh();
    }

    /// One at a time, lest a commit remember what only the next one has. Throws what broke the writer, if a merge did.
    void commit(IndexWriter writer) throws IOException {
        synchronized (committing) {
            String identity = library.position().identity();
            try {
                writer.setLiveCommitData(progress.toCommit(identity).entrySet());
                writer.commit();
            } catch (IllegalStateException e) {
                if (writer.getTragicException() instanceof IOException broken) {
                    throw broken;
                }
                throw e;
            }
        }
    }

    /// Opens what is in the folder; what is no sound index is thrown away.
    boolean reopen() throws IOException {
        close();
        IndexFiles opened = IndexFiles.openOrMake(folder);
        adopt(opened);
        files = opened;
        return true;
    }

    /// Makes the index anew; another program's is left to that one.
    boolean remake() throws IOException {
        IndexFiles open = files;
        boolean another = open != null && open.writer() == null;
        close();
        if (!another) {
            IndexFiles.delete(folder);
        }
        return reopen();
    }

    /// Goes on where the last commit ended.
    private void adopt(IndexFiles opened) throws IOException {
        progress = IndexProgress.of(opened.data(), version, library.position());
        IndexWriter writer = opened.writer();
        if (writer != null) {
            if (progress.isKnown()) {
                // an import may have handed over more than was read in turn
                writer.deleteDocuments(LongPoint.newRangeQuery(Fields.KEY, progress.key() + 1, Long.MAX_VALUE));
            } else {
                writer.deleteAll();
            }
            commit(writer);
        }
        SearcherManager searchers = opened.searchers();
        if (searchers != null) {
            searchers.maybeRefreshBlocking();
        }
    }

    /// Nothing that was not committed is kept.
    void close() {
        IndexFiles open = files;
        files = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException | RuntimeException | InternalError e) {
                // it is thrown away or opened again because it is damaged
            }
        }
    }
}
