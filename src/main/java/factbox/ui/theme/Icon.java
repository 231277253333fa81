package factbox.ui.theme;

import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;

/// A sign of the Feather font; its size and colour come from the style sheets.
public final class Icon extends Text {
    public Icon(Ikon sign) {
        super(Character.toString(sign.getCode()));
        getStyleClass().add("icon");
    }
}
