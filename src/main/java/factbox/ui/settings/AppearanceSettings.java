package factbox.ui.settings;

import factbox.ui.theme.Appearance;
import factbox.ui.theme.Theme;
import java.util.List;
import javafx.scene.layout.VBox;

/// The colours of the window and the size of all that is not the story's page.
final class AppearanceSettings extends VBox {
    AppearanceSettings(SettingsViewModel model) {
        Appearance look = model.appearance();
        getStyleClass().add("rows");
        getChildren()
                .addAll(
                        Choices.row(
                                "Theme",
                                Choices.oneOf(
                                        "set-theme", look.themeProperty(), List.of(Theme.values()), Theme::title)),
                        Choices.row(
                                "Interface",
                                Choices.oneOf(
                                        "set-scale",
                                        look.scaleProperty().asObject(),
                                        Appearance.SCALES,
                                        "%d %%"::formatted)),
                        Choices.explained(
                                "The size of the list, the cards, the menus and this sheet. The story’s text has a size of its own, under Reading."));
    }
}
