package factbox.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import factbox.rendering.Palette;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
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
            "settings.css",
            "import.css");
    private static final String WINDOWS_HIGH_CONTRAST = "Windows.SPI.HighContrast";

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>(Palette.LIGHT);

    private final IntegerProperty scale = new SimpleIntegerProperty(100);

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

    /// The size of the interface, in percent of the normal one.
    public IntegerProperty scaleProperty() {
        return scale;
    }

    /// The colours that the choice comes to.
    public ReadOnlyObjectProperty<Palette> paletteProperty() {
        return palette.getReadOnlyProperty();
    }

    /// Keeps a scene in the palette from now on.
    public void dress(Scene scene) {
        palette.subscribe(_ -> put(scene));
        scale.subscribe((_, _) -> put(scene));
    }

    private void put(Scene scene) {
        Palette colours = palette.get();
        dressControls(colours);
        List<String> sheets = new ArrayList<>();
        sheets.add(ScaledSheet.address(".root{" + colours.declarations("-") + "}"));
        SHEETS.stream().map(this::sheet).forEach(sheets::add);
        scene.getStylesheets().setAll(sheets);
        scene.setFill(Color.web(colours.colour("paper")));
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

    private String sheet(String name) {
        String path = "/factbox/ui/styles/" + name;
        if (scale.get() == 100) {
            return Objects.requireNonNull(ThemeStyles.class.getResource(path), path)
                    .toExternalForm();
        }
        try (InputStream stream = Objects.requireNonNull(ThemeStyles.class.getResourceAsStream(path), path)) {
            String css = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return ScaledSheet.address(ScaledSheet.scaled(css, scale.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
