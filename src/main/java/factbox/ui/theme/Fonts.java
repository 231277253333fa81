package factbox.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/// The bundled fonts: the same letters on every system, in the window and in the page.
public final class Fonts {
    private static final String ICONS = "feather.ttf";
    private static final List<String> FILES = List.of(
            "CharisSIL-Regular.ttf",
            "CharisSIL-Bold.ttf",
            "CharisSIL-Italic.ttf",
            "CharisSIL-BoldItalic.ttf",
            "Inter-Regular.otf",
            "Inter-Medium.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf",
            "NotoNaskhArabic-Regular.ttf",
            "NotoNaskhArabic-Bold.ttf",
            "NotoSansArabic-Regular.ttf",
            "NotoSansArabic-Bold.ttf",
            ICONS);

    /// For those who find other letters hard to tell apart; read once it is chosen.
    public static final String HYPERLEGIBLE = "Atkinson Hyperlegible";
    private static final List<String> HYPERLEGIBLE_FILES = List.of(
            "AtkinsonHyperlegible-Regular.ttf",
            "AtkinsonHyperlegible-Bold.ttf",
            "AtkinsonHyperlegible-Italic.ttf",
            "AtkinsonHyperlegible-BoldItalic.ttf");

    private static final double SIZE = 12;

    private Fonts() {}

    /// To be called once, before the first scene.
    ///
    /// The installed program names its folder of fonts in the property `factbox.fonts`: a font in a file is read
    /// where it is, while one in a stream is copied to a temporary file first.
    public static void load() {
        load(FILES);
    }

    /// To be called before text is set in a font of this name.
    public static void makeReady(String family) {
        if (family.equals(HYPERLEGIBLE)) {
            load(HYPERLEGIBLE_FILES);
        }
    }

    private static void load(List<String> files) {
        String folder = System.getProperty("factbox.fonts");
        for (String file : files) {
            Font font = folder == null
                    ? fromResource(file)
                    : Font.loadFont(Path.of(folder, file).toUri().toString(), SIZE);
            if (font == null) {
                throw new IllegalStateException("The font " + file + " can’t be read");
            }
        }
    }

    private static @Nullable Font fromResource(String file) {
        try (InputStream stream = file.equals(ICONS)
                ? new FeatherIkonHandler().getFontResourceAsStream()
                : Fonts.class.getResourceAsStream("/factbox/ui/fonts/" + file)) {
            return stream == null ? null : Font.loadFont(stream, SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
