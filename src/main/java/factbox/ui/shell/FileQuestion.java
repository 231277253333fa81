package factbox.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks the reader where a file is to be saved.
@FunctionalInterface
public interface FileQuestion {
    /// `name` is a suggestion; nothing where the reader thinks better of it.
    Optional<Path> askToSave(String name);

    /// Asks by the system's own dialog.
    static FileQuestion over(Window window) {
        return name -> {
            FileChooser chooser = new FileChooser();
            chooser.setInitialFileName(name);
            String[] endings = name.endsWith(".csv") ? new String[] {"csv", "json", "md"} : new String[] {"png", "svg"};
            for (String ending : endings) {
                chooser.getExtensionFilters()
                        .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
            }
            File file = chooser.showSaveDialog(window);
            return Optional.ofNullable(file).map(File::toPath);
        };
    }
}
