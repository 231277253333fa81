package factbox.ui.theme;

import factbox.rendering.ReadingStyle;
import factbox.session.Preferences;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/// How text and window look, as the reader has set it.
public final class Appearance {
    public static final int SMALLEST_TEXT = 70;
    public static final int LARGEST_TEXT = 220;
    public static final int NARROWEST = 40;
    public static final int WIDEST = 110;
    public static final int LOWEST_LINE = 120;
    public static final int HIGHEST_LINE = 220;
    /// How large the interface may be, in percent.
    public static final List<Integer> SCALES = List.of(90, 100, 110, 125, 150, 200);

    private static final ReadingStyle USUAL = ReadingStyle.USUAL;

    private final ObjectProperty<Theme> theme;
    private final IntegerProperty scale;
    private final ObjectProperty<String> font;
    private final IntegerProperty textPercent;
    private final IntegerProperty letters;
    private final IntegerProperty lineHeight;
    private final BooleanProperty justified;
    private final BooleanProperty hyphenated;
    private final BooleanProperty foundUnderlined;
    private final ObservableValue<ReadingStyle> readingStyle;

    public Appearance(Preferences kept) {
        theme = kept.choice("theme", "the theme", Theme::named);
        scale = kept.number("interfacePercent", "the size of the interface", 100, 80, 200);
        font = kept.choice("readingFont", "the font", name -> name.isBlank() ? USUAL.font() : name);
        textPercent = kept.number("textPercent", "the text size", USUAL.percent(), SMALLEST_TEXT, LARGEST_TEXT);
        letters = kept.number("letters", "the length of lines", USUAL.letters(), NARROWEST, WIDEST);
        lineHeight = kept.number("lineHeight", "the height of lines", USUAL.lineHeight(), LOWEST_LINE, HIGHEST_LINE);
        justified = kept.flag("justified", "how lines end", USUAL.justified());
        hyphenated = kept.flag("hyphenated", "hyphens", USUAL.hyphenated());
        foundUnderlined = kept.flag("foundUnderlined", "what is underlined", true);
        readingStyle = Bindings.createObjectBinding(
                () -> new ReadingStyle(
                        font.get(),
                        textPercent.get(),
                        letters.get(),
                        lineHeight.get(),
                        justified.get(),
                        hyphenated.get()),
                font,
                textPercent,
                letters,
                lineHeight,
                justified,
                hyphenated);
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// The size of all that is not the story’s page, in percent of the normal one.
    public IntegerProperty scaleProperty() {
        return scale;
    }

    /// The font in which stories are set.
    public ObjectProperty<String> fontProperty() {
        return font;
    }

    /// The size of the story's text, in percent of the normal one.
    public IntegerProperty textPercentProperty() {
        return textPercent;
    }

    /// About how many letters a line has.
    public IntegerProperty lettersProperty() {
        return letters;
    }

    /// The height of a line, in percent of the letters' size.
    public IntegerProperty lineHeightProperty() {
        return lineHeight;
    }

    public BooleanProperty justifiedProperty() {
        return justified;
    }

    public BooleanProperty hyphenatedProperty() {
        return hyphenated;
    }

    /// Whether figures that the program found are underlined in the text, besides the key figures.
    public BooleanProperty foundUnderlinedProperty() {
        return foundUnderlined;
    }

    /// All that the page needs to know of it.
    public ObservableValue<ReadingStyle> readingStyle() {
        return readingStyle;
    }
}
