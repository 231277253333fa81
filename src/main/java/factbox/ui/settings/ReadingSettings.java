package factbox.ui.settings;

import factbox.rendering.ReadingStyle;
import factbox.ui.theme.Appearance;
import factbox.ui.theme.Fonts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/// How a story is set, with a sample of it.
final class ReadingSettings extends VBox {
    private static final Map<String, String> FONTS = new LinkedHashMap<>();

    static {
        FONTS.put(ReadingStyle.SERIF, "Charis");
        FONTS.put("Inter", "Inter");
        FONTS.put(Fonts.HYPERLEGIBLE, "Atkinson");
    }

    ReadingSettings(SettingsViewModel model, Node sample) {
        Appearance look = model.appearance();
        getStyleClass().add("rows");
        CheckBox hyphenated = new CheckBox("Hyphenate");
        hyphenated.setId("set-hyphenated");
        hyphenated.selectedProperty().bindBidirectional(look.hyphenatedProperty());
        VBox.setVgrow(sample, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Choices.row(
                                "Font",
                                Choices.oneOf(
                                        "set-font",
                                        look.fontProperty(),
                                        List.copyOf(FONTS.keySet()),
                                        font -> FONTS.getOrDefault(font, font)),
                                systemFonts(look)),
                        Choices.row(
                                "Text size",
                                Choices.slider(
                                        "set-text-size",
                                        model,
                                        look.textPercentProperty(),
                                        Appearance.SMALLEST_TEXT,
                                        Appearance.LARGEST_TEXT,
                                        10,
                                        "%d %%"::formatted)),
                        Choices.row(
                                "Line length",
                                Choices.slider(
                                        "set-letters",
                                        model,
                                        look.lettersProperty(),
                                        Appearance.NARROWEST,
                                        Appearance.WIDEST,
                                        2,
                                        "%d letters"::formatted)),
                        Choices.row(
                                "Line height",
                                Choices.slider(
                                        "set-line-height",
                                        model,
                                        look.lineHeightProperty(),
                                        Appearance.LOWEST_LINE,
                                        Appearance.HIGHEST_LINE,
                                        2,
                                        percent -> "%.2f".formatted(percent / 100.0))),
                        Choices.row(
                                "Paragraphs",
                                Choices.oneOf(
                                        "set-justified",
                                        look.justifiedProperty(),
                                        List.of(false, true),
                                        justified -> justified ? "Justified" : "Ragged"),
                                hyphenated),
                        Choices.row(
                                "Underline",
                                Choices.oneOf(
                                        "set-underlined",
                                        look.foundUnderlinedProperty(),
                                        List.of(false, true),
                                        all -> all ? "All figures" : "Key figures")),
                        sample);
    }

    private static ComboBox<String> systemFonts(Appearance look) {
        ComboBox<String> fonts = new ComboBox<>();
        fonts.setId("set-system-font");
        fonts.setPromptText("System’s …");
        fonts.setVisibleRowCount(12);
        fonts.setOnShowing(_ -> {
            if (fonts.getItems().isEmpty()) {
                fonts.getItems().setAll(Font.getFamilies());
            }
        });
        look.fontProperty().subscribe(font -> fonts.setValue(FONTS.containsKey(font) ? null : font));
        fonts.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null) {
                look.fontProperty().set(chosen);
            }
        });
        HBox.setHgrow(fonts, Priority.NEVER);
        return fonts;
    }
}
