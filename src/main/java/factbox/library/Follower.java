package factbox.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Somebody who is handed each batch that an import adds, so that it needn't be read from the library again.
@FunctionalInterface
public interface Follower {
    Follower NOBODY = adding -> {
        var _ = adding.get();
    };

    /// Has the batch added and takes note of it, before anything else is taken note of.
    void follow(Supplier<List<StoredStory>> adding);

    /// This follower and another one, both of which are handed each batch.
    default Follower and(Follower other) {
        return adding -> follow(() -> {
            List<StoredStory> added = new ArrayList<>();
            other.follow(() -> {
                added.addAll(adding.get());
                return added;
            });
            return added;
        });
    }
}
