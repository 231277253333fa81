package factbox.library;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Says in one sentence, for the reader, what a library could not do and what can be done about it.
public final class LibraryException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String DAMAGED = "The library is damaged. Start again to have it recovered.";

    private static final String READ_ONLY =
            "The library's folder can’t be written to. Allow writing to it, or choose another folder.";
    private static final String CANT_LOCK = "The library's folder can’t lock files, as some folders on a network can’t:"
            + " two programs could write at once. Choose a folder on a disk of this computer.";

    LibraryException(String message, Throwable cause) {
        super(message, cause);
    }

    LibraryException(String message) {
        super(message);
    }

    static LibraryException of(Path file, SQLException cause) {
        String fault = switch (primary(cause)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL, SQLITE_NOLFS ->
                canLock(file)
                        ? "The library is in use by another program. Close that program and try again."
                        : CANT_LOCK;
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> READ_ONLY;
            case SQLITE_FULL -> "The disk is full. Free some space and try again; nothing already saved is lost.";
            case SQLITE_IOERR ->
                canLock(file) ? "The disk could not be read or written. Nothing already saved is lost." : CANT_LOCK;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "The library is damaged. Start again to have it recovered.";
            default -> "The library failed (" + cause.getMessage() + ").";
        };
        return new LibraryException(fault + " (" + file + ")", cause);
    }

    private static boolean canLock(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null || FileLocks.work(folder);
    }

    static LibraryException readOnly(Path folder) {
        return new LibraryException(READ_ONLY + " (" + folder + ")");
    }

    /// What was read makes no sense.
    static LibraryException damaged(Path file, Exception cause) {
        return new LibraryException(DAMAGED + " (" + file + ")", cause);
    }

    static boolean isDamage(SQLException cause) {
        SQLiteErrorCode code = primary(cause);
        return code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB;
    }

    /// Whether a row was refused for what is in it.
    static boolean isRefusal(SQLException cause) {
        SQLiteErrorCode code = primary(cause);
        return code == SQLiteErrorCode.SQLITE_CONSTRAINT || code == SQLiteErrorCode.SQLITE_MISMATCH;
    }

    /// An extended result code holds its primary one in the low byte.
    private static SQLiteErrorCode primary(SQLException cause) {
        int code = cause instanceof SQLiteException sqlite ? sqlite.getResultCode().code : cause.getErrorCode();
        return SQLiteErrorCode.getErrorCode(code & 0xff);
    }
}
