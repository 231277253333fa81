package factbox.session;

/// What a pane shows of something that takes time to get: it is on its way, here, missing for a reason, or not wanted.
public sealed interface Loadable<T> {
    /// Nothing was asked for.
    record Nothing<T>() implements Loadable<T> {}

    record Loading<T>() implements Loadable<T> {}

    record Ready<T>(T value) implements Loadable<T> {}

    /// `reason` is a sentence for the reader.
    record Failed<T>(String reason) implements Loadable<T> {}
}
