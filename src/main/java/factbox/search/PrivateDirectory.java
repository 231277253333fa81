package factbox.search;

import factbox.library.OwnerOnly;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;

/// A folder of an index, none of whose files another user of the computer can read.
final class PrivateDirectory extends FilterDirectory {
    private final Path folder;

    private PrivateDirectory(Path folder) throws IOException {
        super(FSDirectory.open(folder));
        this.folder = folder;
    }

    static PrivateDirectory open(Path folder) throws IOException {
        OwnerOnly.makeFolder(folder);
        return new PrivateDirectory(folder);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return restricted(super.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        return restricted(super.createTempOutput(prefix, suffix, context));
    }

    private IndexOutput restricted(IndexOutput output) {
        OwnerOnly.restrict(folder.resolve(output.getName()));
        return output;
    }

    @Override
    public Lock obtainLock(String name) throws IOException {
        Lock lock = super.obtainLock(name);
        OwnerOnly.restrict(folder.resolve(name));
        return lock;
    }
}
