package factbox.session;

import org.jspecify.annotations.Nullable;

/// What a pane shows of something that takes time to get: it is on its way, here, missing for a reason, or not wanted.
public sealed interface Loadable<T> {
    /// Nothing was asked for.
    record Nothing<T>() implements Loadable<T> {}

    record Loading<T>() implements Loadable<T> {}

    record Ready<T>(T value) implements Loadable<T> {
        // written out, for what the compiler leaves to the run time is made in the middle of every start
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Ready<?> ready && ready.value.equals(value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /// `reason` is a sentence for the reader.
    record Failed<T>(String reason) implements Loadable<T> {}
}
