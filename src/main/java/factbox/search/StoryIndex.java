package factbox.search;

import factbox.library.Follower;
import factbox.library.Library;
import factbox.library.StoredStory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// The index beside a library in which stories are searched: it may be deleted, damaged or old at any time, and
/// catches up by itself.
///
/// Any thread may call. Of two programs on one library one writes the index; the other searches what that one wrote.
public final class StoryIndex implements Follower, AutoCloseable {
    private final WordAnalyzer analyzer;
    private final Stems stems;
    private final LibraryIndex index;

    private StoryIndex(Path folder, Library library) {
        analyzer = new WordAnalyzer();
        stems = new Stems();
        index = LibraryIndex.open(folder, library, new StoryDocuments(analyzer, stems));
    }

    /// Opens the index of a library, whatever state it is in. Throws [SearchException] where there can be none.
    public static StoryIndex open(Path libraryFolder, Library library) {
        return new StoryIndex(folder(libraryFolder), library);
    }

    static Path folder(Path libraryFolder) {
        return libraryFolder.resolve("index");
    }

    /// Reads what the library has that the index has not, until that is all or `stop` says so.
    public void catchUp(BooleanSupplier stop) {
        index.catchUp(stop);
    }

    /// Throws the index away and makes it anew.
    public void rebuild(BooleanSupplier stop) {
        index.rebuild(stop);
    }

    /// Whether the library has changed since the index last read.
    public boolean isBehind() {
        return index.isBehind();
    }

    /// Verifies every byte of the index, and that it has the library's stories and no others; returns a line a fault.
    public List<String> check() {
        return IndexCheck.of(index);
    }

    /// Takes in what an import adds, without reading it again.
    @Override
    public void follow(Supplier<List<StoredStory>> adding) {
        index.follow(adding);
    }

    /// What searching gives, or `otherwise` where there is no index.
    <T> T search(LibraryIndex.Search<T> search, T otherwise) {
        return index.search(search, otherwise);
    }

    Stems stems() {
        return stems;
    }

    WordAnalyzer analyzer() {
        return analyzer;
    }

    Library library() {
        return index.library();
    }

    /// What was read is kept for the next start.
    @Override
    public void close() {
        index.close();
    }
}
