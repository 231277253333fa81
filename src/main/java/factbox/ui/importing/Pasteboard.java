package factbox.ui.importing;

import factbox.importing.Input;
import java.io.File;
import java.util.Optional;
import javafx.scene.input.Clipboard;

/// What there is on the clipboard, or in a hand that drags, to be brought in: files, a page, or a text.
public final class Pasteboard {
    private Pasteboard() {}

    public static Optional<Input> input(Clipboard from) {
        if (from.hasFiles()) {
            return Optional.of(
                    new Input.Files(from.getFiles().stream().map(File::toPath).toList()));
        }
        return Optional.ofNullable(from.hasHtml() ? from.getHtml() : from.getString())
                .filter(text -> !text.isBlank())
                .map(Input.Pasted::new);
    }
}
