package factbox.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import factbox.rendering.Palette;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.paint.Color;

/// Dresses a scene: AtlantaFX below, the palette's colours as looked-up colours, our sheets above.
public final class ThemeStyles {
    private static final List<String> SHEETS = List.of(
            "base.css",
            "toolbar.css",
            "story-list.css",
            "reader.css",
            "key-figures.css",
            "ledger.css",
            "overlays.css",
            "import.css");
    private static final String WINDOWS_HIGH_CONTRAST = "Windows.SPI.HighContrast";

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>(Palette.LIGHT);

    public ThemeStyles() {
        Platform.Preferences preferences = Platform.getPreferences();
        ObjectBinding<Palette> chosen = Bindings.createObjectBinding(
                () -> theme.get().palette(system(preferences)), theme, preferences.colorSchemeProperty(), preferences);
        palette.bind(chosen);
    }

    /// The reader's choice.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// The colours that the choice comes to.
    public ReadOnlyObjectProperty<Palette> paletteProperty() {
        return palette.getReadOnlyProperty();
    }

    /// Keeps a scene in the palette from now on.
    public void dress(Scene scene) {
        palette.subscribe(colours -> {
            dressControls(colours);
            scene.getStylesheets()
                    .setAll(SHEETS.stream().map(ThemeStyles::sheet).toList());
            scene.getStylesheets().addFirst(colours(colours));
            scene.setFill(Color.web(colours.colour("paper")));
        });
    }

    /// Dresses controls for the system's palette. To be called before the first of them is made, which would read
    /// JavaFX's own style sheet, only for it to be replaced.
    public static void begin() {
        dressControls(system(Platform.getPreferences()));
    }

    private static void dressControls(Palette palette) {
        String sheet = (palette.isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }

    private static Palette system(Platform.Preferences preferences) {
        if (Boolean.TRUE.equals(preferences.get(WINDOWS_HIGH_CONTRAST))) {
            return Palette.CONTRAST;
        }
        return preferences.getColorScheme() == ColorScheme.DARK ? Palette.DARK : Palette.LIGHT;
    }

    private static String sheet(String name) {
        String path = "/factbox/ui/styles/" + name;
        return Objects.requireNonNull(ThemeStyles.class.getResource(path), path).toExternalForm();
    }

    private static String colours(Palette palette) {
        String css = ".root{" + palette.declarations("-") + "}";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
