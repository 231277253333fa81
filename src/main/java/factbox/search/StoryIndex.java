package factbox.search;

import factbox.library.ChangeLog;
import factbox.library.Follower;
import factbox.library.Library;
import factbox.library.StoredStory;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// The index beside a library: a cache of it, which may be deleted, damaged or old at any time, and catches up by
/// itself.
///
/// Any thread may call. Of two programs on one library one writes the index; the other searches what that one wrote.
public final class StoryIndex implements Follower, AutoCloseable {
    /// What is done with what searches the index.
    @FunctionalInterface
    interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private static final int BATCH = 200;
    private static final int REMOVALS = 10_000;
    private static final int COMMIT_EVERY = 50_000;
    private static final long REFRESH_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Path folder;
    private final Library library;
    private final WordAnalyzer analyzer = new WordAnalyzer();
    private final Stems stems = new Stems();
    private final StoryDocuments documents = new StoryDocuments(analyzer, stems);
    /// Several imports hand over at a time; who reads on, or changes the files, is alone.
    private final ReadWriteLock gate = new ReentrantReadWriteLock();

    private final Object progress = new Object();
    private volatile @Nullable IndexFiles files;
    private ReadUpTo readUpTo = new ReadUpTo(0);
    private long removedUpTo;
    private int uncommitted;
    private long refreshed = System.nanoTime();

    private StoryIndex(Path folder, Library library) {
        this.folder = folder;
        this.library = library;
    }

    /// Opens the index of a library, whatever state it is in. Throws [SearchException] where there can be none.
    public static StoryIndex open(Path libraryFolder, Library library) {
        StoryIndex index = new StoryIndex(libraryFolder.resolve("index"), library);
        index.alone(index::reopen);
        return index;
    }

    /// Reads what the library has that the index has not, until that is all or `stop` says so.
    public void catchUp(BooleanSupplier stop) {
        alone(() -> {
            IndexFiles open = files;
            IndexWriter writer = writer();
            if (open == null || open.isGone() || writer == null || !writer.isOpen()) {
                reopen();
            }
            return true;
        });
        try {
            readOn(stop);
        } catch (Damage e) {
            rebuild(stop);
        }
    }

    /// Throws the index away and makes it anew.
    public void rebuild(BooleanSupplier stop) {
        alone(this::remake);
        try {
            readOn(stop);
        } catch (Damage e) {
            throw new SearchException("The index is damaged again and again. Is the disk sound? (" + folder + ")", e);
        }
    }

    /// Whether the library has changed since the index last read.
    public boolean isBehind() {
        ChangeLog.Position position = library.changes().position();
        synchronized (progress) {
            return readUpTo.key() < position.lastKey() || removedUpTo < position.lastRemoval();
        }
    }

    private void readOn(BooleanSupplier stop) {
        boolean more = true;
        while (more && !stop.getAsBoolean()) {
            more = alone(() -> {
                IndexWriter writer = writer();
                if (writer == null) {
                    return false;
                }
                boolean behind = step(writer);
                if (uncommitted >= COMMIT_EVERY) {
                    commit(writer);
                }
                return behind;
            });
        }
        alone(() -> {
            IndexWriter writer = writer();
            if (writer != null && (uncommitted > 0 || writer.hasUncommittedChanges())) {
                commit(writer);
            }
            refresh();
            return true;
        });
    }

    /// Reads one batch; returns whether there may be more.
    private boolean step(IndexWriter writer) throws IOException {
        long from = readUpTo.key();
        ChangeLog.Additions additions = library.changes().added(from, BATCH);
        for (StoredStory story : additions.stories()) {
            if (!readUpTo.isAhead(story.key())) {
                writer.addDocument(documents.of(story));
                uncommitted++;
            }
        }
        readUpTo.read(from + 1, additions.lastKey());
        List<ChangeLog.Removal> removals = library.changes().removed(removedUpTo, REMOVALS);
        if (!removals.isEmpty()) {
            long[] keys = removals.stream().mapToLong(ChangeLog.Removal::key).toArray();
            writer.deleteDocuments(LongPoint.newSetQuery(Fields.KEY, keys));
            removedUpTo = removals.getLast().number();
            uncommitted += keys.length;
        }
        return readUpTo.key() > from || !removals.isEmpty();
    }

    /// Takes in what an import adds, without reading it again.
    @Override
    public void follow(Supplier<List<StoredStory>> adding) {
        boolean due = false;
        Lock shared = gate.readLock();
        shared.lock();
        try {
            List<StoredStory> added = adding.get();
            IndexWriter writer = writer();
            if (writer == null || added.isEmpty()) {
                return;
            }
            for (StoredStory story : added) {
                writer.addDocument(documents.of(story));
            }
            synchronized (progress) {
                readUpTo.read(added.getFirst().key(), added.getLast().key());
                uncommitted += added.size();
                due = uncommitted >= COMMIT_EVERY;
                if (due) {
                    uncommitted = 0;
                }
            }
            if (due) {
                commit(writer);
            }
            refreshNowAndThen();
        } catch (IOException | AlreadyClosedException e) {
            // the library has them; the next to have the index catch up finds out what is the matter with it
        } finally {
            shared.unlock();
        }
    }

    private void refreshNowAndThen() throws IOException {
        boolean due;
        synchronized (progress) {
            due = System.nanoTime() - refreshed > REFRESH_NANOS;
            if (due) {
                refreshed = System.nanoTime();
            }
        }
        if (due) {
            refresh();
        }
    }

    private void refresh() throws IOException {
        IndexFiles open = files;
        SearcherManager searchers = open == null ? null : open.searchers();
        if (searchers != null) {
            searchers.maybeRefresh();
        }
    }

    /// What searching gives, or `otherwise` where there is no index; one that is found damaged is made anew.
    <T> T search(Search<T> search, T otherwise) {
        IndexFiles open = files;
        SearcherManager searchers = open == null ? null : open.searchers();
        if (searchers == null) {
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
            if (!isDamage(e)) {
                throw e instanceof RuntimeException own ? own : unusable(e);
            }
            alone(() -> files != open || remake());
            return otherwise;
        }
    }

    Stems stems() {
        return stems;
    }

    WordAnalyzer analyzer() {
        return analyzer;
    }

    Library library() {
        return library;
    }

    private @Nullable IndexWriter writer() {
        IndexFiles open = files;
        return open == null ? null : open.writer();
    }

    private void commit(IndexWriter writer) throws IOException {
        synchronized (progress) {
            Map<String, String> data = Map.of(
                    "version",
                    String.valueOf(Fields.VERSION),
                    "library",
                    library.changes().position().identity(),
                    "key",
                    String.valueOf(readUpTo.key()),
                    "removal",
                    String.valueOf(removedUpTo));
            writer.setLiveCommitData(data.entrySet());
            uncommitted = 0;
        }
        writer.commit();
    }

    /// Opens what is in the folder; what is no sound index is thrown away.
    private boolean reopen() throws IOException {
        close(files);
        files = null;
        IndexFiles opened;
        try {
            opened = IndexFiles.open(folder);
        } catch (IOException | RuntimeException | InternalError e) {
            IndexFiles.delete(folder);
            opened = IndexFiles.open(folder);
        }
        adopt(opened);
        files = opened;
        return true;
    }

    private boolean remake() throws IOException {
        IndexFiles open = files;
        boolean another = open != null && open.writer() == null;
        close(open);
        files = null;
        if (!another) {
            IndexFiles.delete(folder);
        }
        return reopen();
    }

    private static void close(@Nullable IndexFiles open) {
        if (open != null) {
            try {
                open.close();
            } catch (IOException | RuntimeException | InternalError e) {
                // it is thrown away or opened again because it is damaged
            }
        }
    }

    /// Goes on where the last commit ended, if the index is this library's and of this version.
    private void adopt(IndexFiles opened) throws IOException {
        IndexWriter writer = opened.writer();
        Map<String, String> data = opened.data();
        ChangeLog.Position position = library.changes().position();
        long key = number(data.get("key"));
        long removal = number(data.get("removal"));
        boolean known = String.valueOf(Fields.VERSION).equals(data.get("version"))
                && position.identity().equals(data.get("library"))
                && key >= 0
                && key <= position.lastKey()
                && removal >= 0
                && removal <= position.lastRemoval();
        readUpTo = new ReadUpTo(known ? key : 0);
        removedUpTo = known ? removal : position.lastRemoval();
        uncommitted = 0;
        if (writer != null) {
            if (known) {
                // an import may have handed over more than was read in turn
                writer.deleteDocuments(LongPoint.newRangeQuery(Fields.KEY, key + 1, Long.MAX_VALUE));
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

    /// What stands in the way of every other user of the index, who wait.
    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T alone(Work<T> work) {
        Lock lock = gate.writeLock();
        lock.lock();
        try {
            return work.run();
        } catch (IOException | AlreadyClosedException | IndexOutOfBoundsException | InternalError e) {
            if (isDamage(e)) {
                throw new Damage(e);
            }
            throw unusable(e);
        } finally {
            lock.unlock();
        }
    }

    private SearchException unusable(Throwable e) {
        return new SearchException(
                "The index can’t be written or read (%s). Reading goes on without it; free some space or allow writing there. (%s)"
                        .formatted(e.getMessage(), folder),
                e);
    }

    /// Bytes that are not what they were, or gone; not a full disk, nor a folder that may not be written to.
    private static boolean isDamage(Throwable e) {
        Throwable cause = e instanceof AlreadyClosedException && e.getCause() != null ? e.getCause() : e;
        return cause instanceof CorruptIndexException
                || cause instanceof IndexFormatTooOldException
                || cause instanceof IndexFormatTooNewException
                || cause instanceof IndexNotFoundException
                || cause instanceof EOFException
                || cause instanceof FileNotFoundException
                || cause instanceof NoSuchFileException
                || cause instanceof IndexOutOfBoundsException
                || cause instanceof InternalError;
    }

    private static final class Damage extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Damage(Throwable cause) {
            super(cause);
        }
    }

    private static long number(@Nullable String digits) {
        try {
            return digits == null ? -1 : Long.parseLong(digits);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /// Verifies every byte of the index, and that it has the library's stories and no others; returns a line a fault.
    public List<String> check() {
        IndexFiles open = files;
        SearcherManager searchers = open == null ? null : open.searchers();
        if (open == null || searchers == null) {
            return List.of("index: there is none");
        }
        try {
            open.verify();
        } catch (IOException | RuntimeException e) {
            return List.of("index: is damaged: " + e.getMessage());
        }
        BitSet lacking = library.changes().keys();
        BitSet surplus = search(StoryIndex::keys, new BitSet());
        BitSet both = (BitSet) lacking.clone();
        both.and(surplus);
        lacking.andNot(both);
        surplus.andNot(both);
        List<String> faults = new ArrayList<>();
        if (!lacking.isEmpty()) {
            faults.add("index: lacks %d of the library’s stories".formatted(lacking.cardinality()));
        }
        if (!surplus.isEmpty()) {
            faults.add("index: has %d stories that the library has not".formatted(surplus.cardinality()));
        }
        return faults;
    }

    private static BitSet keys(IndexSearcher searcher) throws IOException {
        BitSet keys = new BitSet();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            NumericDocValues key = DocValues.getNumeric(leaf.reader(), Fields.KEY);
            for (int doc = key.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = key.nextDoc()) {
                if (live == null || live.get(doc)) {
                    keys.set(Math.toIntExact(key.longValue()));
                }
            }
        }
        return keys;
    }

    /// What was read is kept for the next start.
    @Override
    public void close() {
        alone(() -> {
            IndexWriter writer = writer();
            if (writer != null && writer.isOpen()) {
                commit(writer);
            }
            close(files);
            files = null;
            return true;
        });
    }
}
