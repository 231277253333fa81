package factbox.search;

import factbox.library.ChangeLog;
import factbox.library.Follower;
import factbox.library.Library;
import factbox.library.StoredStory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;

/// An index that follows a library: a cache of it, which may be deleted, damaged or old at any time, and catches up by
/// itself.
///
/// What it keeps of a story is its [StoryIndexer]'s affair. Any thread may call. Of two programs on one library one
/// writes the index; the other searches what that one wrote.
final class LibraryIndex implements Follower, AutoCloseable {
    /// What is done with what searches the index.
    @FunctionalInterface
    interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private static final int BATCH = 200;
    private static final int REMOVALS = 10_000;
    /// How often searches see what an import adds, and how much of its time that may take.
    private static final long REFRESH_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final int REFRESH_SHARE = 20;

    private final Library library;
    private final StoryIndexer indexer;
    private final IndexGate gate;
    private final IndexState state;
    private final AtomicLong refreshDue = new AtomicLong(System.nanoTime() + REFRESH_NANOS);

    private LibraryIndex(Path folder, Library library, StoryIndexer indexer) {
        this.library = library;
        this.indexer = indexer;
        gate = new IndexGate(folder);
        state = new IndexState(folder, library.changes(), indexer.version());
    }

    /// Opens the index in a folder of its own, whatever state it is in. Throws [SearchException] where there can be
    /// none.
    static LibraryIndex open(Path folder, Library library, StoryIndexer indexer) {
        LibraryIndex index = new LibraryIndex(folder, library, indexer);
        index.gate.alone(index.state::reopen);
        return index;
    }

    Library library() {
        return library;
    }

    /// Reads what the library has that the index has not, until that is all or `stop` says so.
    void catchUp(BooleanSupplier stop) {
        gate.alone(() -> state.isUsable() || state.reopen());
        try {
            readOn(stop);
        } catch (IndexDamage e) {
            rebuild(stop);
        }
    }

    /// Throws the index away and makes it anew.
    void rebuild(BooleanSupplier stop) {
        gate.alone(state::remake);
        try {
            readOn(stop);
        } catch (IndexDamage e) {
            throw gate.damagedAgain(e);
        }
    }

    /// Whether the library has changed since the index last read.
    boolean isBehind() {
        return progress().isBehind(library.changes().position());
    }

    private void readOn(BooleanSupplier stop) {
        boolean more = true;
        while (more && !stop.getAsBoolean()) {
            more = gate.alone(() -> {
                IndexWriter writer = state.writer();
                if (writer == null) {
                    return false;
                }
                boolean behind = step(writer);
                if (progress().isCommitDue()) {
                    state.commit(writer);
                }
                return behind;
            });
        }
        gate.alone(() -> {
            IndexWriter writer = state.writer();
            if (writer != null && (!progress().isCommitted() || writer.hasUncommittedChanges())) {
                state.commit(writer);
            }
            return state.refresh();
        });
    }

    private IndexProgress progress() {
        return state.progress();
    }

    /// Reads one batch; returns whether there may be more.
    private boolean step(IndexWriter writer) throws IOException {
        IndexProgress progress = progress();
        long from = progress.key();
        ChangeLog.Additions additions = library.changes().added(from, BATCH);
        int added = 0;
        for (StoredStory story : additions.stories()) {
            if (!progress.isAhead(story.key())) {
                add(story, writer);
                added++;
            }
        }
        progress.added(from + 1, additions.lastKey(), added);
        List<ChangeLog.Removal> removals = library.changes().removed(progress.removal(), REMOVALS);
        if (!removals.isEmpty()) {
            long[] keys = removals.stream().mapToLong(ChangeLog.Removal::key).toArray();
            writer.deleteDocuments(LongPoint.newSetQuery(Fields.KEY, keys));
            progress.removed(removals.getLast().number(), keys.length);
        }
        return progress.key() > from || !removals.isEmpty();
    }

    private void add(StoredStory story, IndexWriter writer) throws IOException {
        List<Document> documents = indexer.documents(story);
        if (!documents.isEmpty()) {
            writer.addDocuments(documents);
        }
    }

    /// Takes a story in anew that is in the index already.
    void replace(StoredStory story) {
        gate.alone(() -> {
            IndexWriter writer = state.writer();
            if (writer == null || story.key() > progress().key()) {
                return false;
            }
            writer.deleteDocuments(LongPoint.newExactQuery(Fields.KEY, story.key()));
            add(story, writer);
            state.commit(writer);
            return state.refresh();
        });
    }

    /// Takes in what an import adds, without reading it again.
    @Override
    public void follow(Supplier<List<StoredStory>> adding) {
        Lock shared = gate.handingOver();
        shared.lock();
        try {
            List<StoredStory> added = adding.get();
            IndexWriter writer = state.writer();
            if (writer == null || added.isEmpty()) {
                return;
            }
            for (StoredStory story : added) {
                add(story, writer);
            }
            progress().added(added.getFirst().key(), added.getLast().key(), added.size());
            if (progress().isCommitDue()) {
                state.commit(writer);
            }
            refreshIfDue();
        } catch (IOException | AlreadyClosedException e) {
            // the library has them; the next to have the index catch up finds out what is the matter with it
        } finally {
            shared.unlock();
        }
    }

    private void refreshIfDue() throws IOException {
        long due = refreshDue.get();
        long now = System.nanoTime();
        if (now - due > 0 && refreshDue.compareAndSet(due, now + REFRESH_NANOS)) {
            var _ = state.refresh();
            long took = System.nanoTime() - now;
            refreshDue.set(now + Math.max(REFRESH_NANOS, REFRESH_SHARE * took));
        }
    }

    /// What searching gives, or `otherwise` where there is no index; one that is found damaged is made anew.
    <T> T search(Search<T> search, T otherwise) {
        IndexFiles open = state.files();
        SearcherManager searchers = open == null ? null : open.searchers();
        if (open == null || searchers == null) {
            return otherwise;
        }
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (AlreadyClosedException e) {
            return otherwise;
        } catch (IOException | RuntimeException | InternalError e) {
            if (!IndexDamage.is(e)) {
                throw e instanceof RuntimeException own ? own : gate.unusable(e);
            }
            remakeUnlessDone(open);
            return otherwise;
        }
    }

    /// Another search may have met the same damage first.
    private void remakeUnlessDone(IndexFiles damaged) {
        try {
            gate.alone(() -> state.files() != damaged || state.remake());
        } catch (IndexDamage e) {
            throw gate.damagedAgain(e);
        }
    }

    /// Verifies every byte and throws at the first that is wrong; returns whether there is an index.
    boolean verify() throws IOException {
        IndexFiles open = state.files();
        if (open == null || open.searchers() == null) {
            return false;
        }
        open.verify();
        return true;
    }

    /// What was read is kept for the next start.
    @Override
    public void close() {
        gate.alone(() -> {
            IndexWriter writer = state.writer();
            if (writer != null && writer.isOpen()) {
                state.commit(writer);
            }
            state.close();
            return true;
        });
    }
}
