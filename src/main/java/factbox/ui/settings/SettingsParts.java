package factbox.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;

/// What the sheet takes from the rest of the window: a sample of a page, whether single keys are on, the card on which
/// keys are changed, a question for a folder, and the choice of a backup.
public record SettingsParts(
        Supplier<Node> sample,
        BooleanProperty singleKeys,
        Runnable keys,
        Supplier<Optional<Path>> askForFolder,
        Runnable chooseBackup) {}
