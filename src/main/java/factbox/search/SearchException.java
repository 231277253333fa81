package factbox.search;

/// Says in one sentence, for the reader, why the index can't be used. The library is not touched by it.
public final class SearchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
