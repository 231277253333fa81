package factbox.ui.settings;

import factbox.rendering.Dates;
import factbox.session.KeptBackups;
import factbox.session.ReadingSession;
import factbox.session.WatchedFolders;
import factbox.ui.theme.Appearance;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;

/// What can be set, what it is set to, and the way back from a change.
public final class SettingsViewModel {
    private final ReadingSession session;
    private final Appearance appearance;
    private final WatchedFolders folders;

    // Properties

    private final ReadOnlyStringWrapper backups = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper log = new ReadOnlyStringWrapper("");

    public SettingsViewModel(ReadingSession session, Appearance appearance, WatchedFolders folders) {
        this.session = session;
        this.appearance = appearance;
        this.folders = folders;
    }

    Appearance appearance() {
        return appearance;
    }

    /// The folders whose files come in by themselves.
    ObservableList<Path> folders() {
        return folders.folders();
    }

    /// Where the backups of marks are, and of when the last one is.
    ReadOnlyStringProperty backupsProperty() {
        return backups.getReadOnlyProperty();
    }

    /// The last lines of the program's log.
    ReadOnlyStringProperty logProperty() {
        return log.getReadOnlyProperty();
    }

    // Commands

    /// Has backups and log looked up.
    void look() {
        session.housekeeping().keptBackups(kept -> backups.set(said(kept)));
        session.faults(lines -> log.set(said(lines)));
    }

    /// As long as a slider is held, its steps are one change.
    void hold(boolean holding) {
        session.preferences().hold(holding);
    }

    void undo() {
        if (!session.preferences().undo()) {
            session.tell("No change of a setting to undo");
        }
    }

    void redo() {
        if (!session.preferences().redo()) {
            session.tell("No change of a setting to do again");
        }
    }

    void watch(Path folder) {
        folders.watch(folder);
    }

    void stopWatching(Path folder) {
        folders.stop(folder);
    }

    /// Hears what the program has to say while the sheet lies over its notices.
    void onNotice(Consumer<String> listener) {
        session.noticeProperty().subscribe((_, notice) -> listener.accept(notice.text()));
    }

    private static String said(KeptBackups kept) {
        String last = kept.newest()
                .map(day -> "The last backup is of %s.".formatted(Dates.whole(day)))
                .orElse("There is none yet: the first is made on a day with a bookmark, a read story or another mark.");
        return "%s Backups of two weeks are kept in %s".formatted(last, kept.folder());
    }

    private static String said(List<String> lines) {
        return lines.isEmpty() ? "The log is empty: nothing has gone wrong." : String.join("\n", lines);
    }
}
