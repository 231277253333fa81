package factbox.ui.importing;

import factbox.importing.Previewed;
import factbox.importing.Previewed.Standing;
import factbox.intake.format.Kind;
import factbox.library.ImportProgress;
import factbox.session.Imports;
import factbox.session.Imports.State;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/// What the window says of stories that are brought: what will come in, and how far it has come.
public final class ImportViewModel {
    private final Imports imports;

    // Properties

    // held here: a binding that only its listeners know stops
    private final ObservableValue<Boolean> looking;
    private final ObservableValue<Boolean> taking;
    private final ObservableValue<String> title;
    private final ObservableValue<String> kinds;
    private final ObservableValue<String> standings;
    private final ObservableValue<String> left;
    private final ObservableValue<String> start;
    private final ObservableValue<String> take;
    private final ObservableValue<Boolean> canTake;

    public ImportViewModel(Imports imports) {
        this.imports = imports;
        looking = imports.stateProperty().map(State.Looking.class::isInstance);
        taking = imports.stateProperty().map(State.Taking.class::isInstance);
        title = said(this::titleWords);
        kinds = said(this::kindsWords);
        standings = said(this::standingsWords);
        left = said(this::leftWords);
        start = said(this::startWords);
        take = said(this::takeWords);
        canTake = Bindings.createBooleanBinding(this::isToTake, changes());
    }

    ObservableList<Previewed> rows() {
        return imports.previewed();
    }

    /// Whether something was brought and is looked at.
    public ObservableValue<Boolean> lookingProperty() {
        return looking;
    }

    public ObservableValue<Boolean> takingProperty() {
        return taking;
    }

    ObservableValue<String> titleProperty() {
        return title;
    }

    ObservableValue<String> kindsProperty() {
        return kinds;
    }

    ObservableValue<String> standingsProperty() {
        return standings;
    }

    /// What is said where more files were brought than are looked at; empty where there are none.
    ObservableValue<String> leftProperty() {
        return left;
    }

    /// The first words of a story that comes alone; empty where there are more.
    ObservableValue<String> startProperty() {
        return start;
    }

    /// The words on the button.
    ObservableValue<String> takeProperty() {
        return take;
    }

    ObservableValue<Boolean> canTakeProperty() {
        return canTake;
    }

    /// Between 0 and 1.
    ObservableValue<Double> doneProperty() {
        return imports.stateProperty().map(ImportViewModel::done);
    }

    ObservableValue<String> progressProperty() {
        return imports.stateProperty().map(ImportViewModel::progress);
    }

    /// What the button does that stops for a while.
    ObservableValue<String> pauseProperty() {
        return imports.pausedProperty().map(paused -> paused ? "Go on" : "Pause");
    }

    private ObservableValue<String> said(Callable<String> words) {
        return Bindings.createStringBinding(words, changes());
    }

    private Observable[] changes() {
        return new Observable[] {imports.stateProperty(), imports.previewed()};
    }

    private String titleWords() {
        if (!(imports.stateProperty().get() instanceof State.Looking looked)) {
            return "";
        }
        if (!looked.ended()) {
            return looked.files() < 2 ? "Looking at it …" : "Looking at %,d files …".formatted(looked.files());
        }
        if (looked.left() > 0) {
            return "%,d files to take in".formatted(looked.files());
        }
        int coming = coming();
        if (coming > 0) {
            return "%s to take in".formatted(stories(coming));
        }
        return rows().stream().anyMatch(Previewed.Story.class::isInstance)
                ? "All of this is here already"
                : "Nothing here can be read";
    }

    private String kindsWords() {
        Map<Kind, Integer> counted = new EnumMap<>(Kind.class);
        for (Previewed row : rows()) {
            if (row instanceof Previewed.Story story) {
                counted.merge(story.kind(), 1, Integer::sum);
            }
        }
        List<String> parts = new ArrayList<>();
        counted.forEach((kind, number) -> parts.add(kind.counted(number)));
        return String.join(" · ", parts);
    }

    private String standingsWords() {
        List<String> parts = new ArrayList<>();
        add(parts, count(Standing.NEW), "new");
        add(parts, count(Standing.UPDATE), "changed since");
        add(parts, count(Standing.HERE), "already here");
        add(parts, rows().size() - count(Standing.NEW) - count(Standing.UPDATE) - count(Standing.HERE), "not readable");
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add("%,d %s".formatted(number, what));
        }
    }

    private String leftWords() {
        return imports.stateProperty().get() instanceof State.Looking looked && looked.left() > 0
                ? "%,d more files come in too; only the first %,d stories are shown here."
                        .formatted(looked.left(), rows().size())
                : "";
    }

    private String startWords() {
        return rows().size() == 1 && rows().getFirst() instanceof Previewed.Story story ? story.start() : "";
    }

    private String takeWords() {
        boolean all = !(imports.stateProperty().get() instanceof State.Looking looked)
                || !looked.ended()
                || looked.left() > 0;
        return all ? "Take in all" : "Take in %s".formatted(stories(coming()));
    }

    private boolean isToTake() {
        return imports.stateProperty().get() instanceof State.Looking looked
                && looked.files() > 0
                && (!looked.ended() || looked.left() > 0 || coming() > 0);
    }

    private int coming() {
        return count(Standing.NEW) + count(Standing.UPDATE);
    }

    private int count(Standing standing) {
        return (int) rows().stream()
                .filter(row -> row instanceof Previewed.Story story && story.standing() == standing)
                .count();
    }

    private static String stories(int number) {
        return number == 1 ? "1 story" : "%,d stories".formatted(number);
    }

    private static double done(State state) {
        return state instanceof State.Taking(ImportProgress progress) && progress.size() > 0
                ? (double) progress.done() / progress.size()
                : 0;
    }

    /// “1,204 stories taken in, 68 a second, 12 s left”; the last two once there is something to reckon by.
    private static String progress(State state) {
        if (!(state instanceof State.Taking(ImportProgress progress))) {
            return "";
        }
        String taken = "%s taken in".formatted(stories((int) (progress.added() + progress.replaced())));
        return progress.done() == 0
                ? taken
                : "%s, %,.0f a second, %s left"
                        .formatted(
                                taken,
                                progress.rate(),
                                duration(progress.remaining().toSeconds()));
    }

    private static String duration(long seconds) {
        return seconds < 60 ? "%d s".formatted(seconds) : "%,d min".formatted((seconds + 30) / 60);
    }

    // Commands

    void take() {
        imports.take();
    }

    /// The preview is put away.
    public void leave() {
        if (looking.getValue()) {
            imports.stop();
        }
    }

    void togglePause() {
        imports.togglePause();
    }

    void stop() {
        imports.stop();
    }
}
