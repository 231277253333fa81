package factbox.ui.shell;

import factbox.importing.Input;
import factbox.library.PackedLibrary;
import factbox.session.Imports;
import factbox.session.ReadingSession;
import factbox.session.WatchedFolders;
import factbox.ui.importing.Pasteboard;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.Clipboard;

/// How a reader brings stories in from the window: files, folders, a folder that is watched, the clipboard.
final class WaysIn {
    private final ReadingSession session;
    private final Imports imports;
    private final WatchedFolders watchedFolders;
    private final FileQuestion files;
    private final FileDialogs dialogs;

    WaysIn(
            ReadingSession session,
            Imports imports,
            WatchedFolders watchedFolders,
            FileQuestion files,
            FileDialogs dialogs) {
        this.session = session;
        this.imports = imports;
        this.watchedFolders = watchedFolders;
        this.files = files;
        this.dialogs = dialogs;
    }

    ObservableBooleanValue folderWatched() {
        return watchedFolders.onProperty();
    }

    void chooseFiles() {
        List<Path> chosen = dialogs.files("Bring in files");
        if (!chosen.isEmpty()) {
            imports.look(new Input.Files(chosen));
        }
    }

    void chooseFolder() {
        files.askForFolder("Bring in a folder").ifPresent(folder -> imports.look(new Input.Files(List.of(folder))));
    }

    /// A library from another computer.
    void unpack() {
        dialogs.files("Take in a library file").forEach(session.housekeeping()::unpack);
    }

    /// The library for another computer.
    void pack() {
        files.askToSave("library" + PackedLibrary.ENDING).ifPresent(session.housekeeping()::pack);
    }

    void watchFolder() {
        files.askForFolder("Watch a folder").ifPresent(watchedFolders::watch);
    }

    void stopWatching() {
        List.copyOf(watchedFolders.folders()).forEach(watchedFolders::stop);
    }

    void paste() {
        Pasteboard.input(Clipboard.getSystemClipboard())
                .ifPresentOrElse(imports::look, () -> session.tell("There is no page, text or file on the clipboard"));
    }
}
