package factbox.ui.shell;

import factbox.library.PackedLibrary;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks the reader for a file or folder.
@FunctionalInterface
public interface FileQuestion {
    /// `name` is a suggestion; nothing where the reader thinks better of it.
    Optional<Path> askToSave(String name);

    /// For a folder that is there.
    default Optional<Path> askForFolder(String title) {
        return askToSave(title);
    }

    /// Asks by the system's own dialogs.
    static FileQuestion over(Window window) {
        return new FileQuestion() {
            @Override
            public Optional<Path> askForFolder(String title) {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle(title);
                return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
            }

            @Override
            public Optional<Path> askToSave(String name) {
                FileChooser chooser = new FileChooser();
                chooser.setInitialFileName(name);
                String[] endings = name.endsWith(PackedLibrary.ENDING)
                        ? new String[] {PackedLibrary.ENDING.substring(1)}
                        : name.endsWith(".csv") ? new String[] {"csv", "json", "md"} : new String[] {"png", "svg"};
                for (String ending : endings) {
                    chooser.getExtensionFilters()
                            .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
                }
                File file = chooser.showSaveDialog(window);
                return Optional.ofNullable(file).map(File::toPath);
            }
        };
    }
}
