package factbox.session;

import factbox.search.Completion;
import factbox.search.NothingFound;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What helps a reader who searches: ways to go on with what is typed, and what was probably meant by it.
public final class SearchHelp {
    /// Of a search that finds fewer stories, a word may be mistyped.
    private static final int FEW = 10;

    private final StoryLister lister;
    private final BackgroundWork work;
    private final ReadOnlyObjectWrapper<Optional<NothingFound>> why = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper meant = new ReadOnlyStringWrapper("");
    private String answered = "";

    SearchHelp(StoryLister lister, BackgroundWork work) {
        this.lister = lister;
        this.work = work;
    }

    /// What was probably meant where little or nothing was found; empty where that is not known.
    public ReadOnlyStringProperty meantProperty() {
        return meant.getReadOnlyProperty();
    }

    /// Why nothing was found; empty where something was, or it is not known yet.
    public ReadOnlyObjectProperty<Optional<NothingFound>> whyProperty() {
        return why.getReadOnlyProperty();
    }

    /// Tells ways to go on with a search that is being typed.
    public void complete(String typed, Consumer<List<Completion>> then) {
        work.run(_ -> lister.complete(typed), then);
    }

    void answered(ListAnswer answer) {
        String typed = answer.question().words();
        answered = typed;
        why.set(Optional.empty());
        if (answer.question().isSearch() && answer.count() == 0) {
            work.run(_ -> lister.whyNothing(typed), (Optional<NothingFound> found) -> {
                if (typed.equals(answered)) {
                    why.set(found);
                }
            });
        }
        if (!answer.question().isSearch() || answer.count() >= FEW) {
            meant.set("");
            return;
        }
        work.run(_ -> lister.didYouMean(typed), (Optional<String> found) -> {
            if (typed.equals(answered)) {
                meant.set(found.orElse(""));
            }
        });
    }
}
