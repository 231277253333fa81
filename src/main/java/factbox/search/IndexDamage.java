package factbox.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;

/// Says that an index has bytes that are not what they were, or gone: it has to be made anew.
final class IndexDamage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IndexDamage(Throwable cause) {
        super(cause);
    }

    /// A full disk is none, nor is a folder that may not be written to.
    static boolean is(Throwable e) {
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
}
