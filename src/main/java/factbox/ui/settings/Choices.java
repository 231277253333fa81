package factbox.ui.settings;

import factbox.ui.text.WrappedText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The rows of the sheet: a name, and what it can be set to.
final class Choices {
    private Choices() {}

    static FlowPane row(String name, Node... fields) {
        Label label = new Label(name);
        label.getStyleClass().add("name");
        FlowPane row = new FlowPane(label);
        row.getChildren().addAll(fields);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        label.setLabelFor(fields[0]);
        return row;
    }

    static WrappedText explained(String text) {
        return new WrappedText("explained", text);
    }

    /// One of several, side by side; none is marked while the property has another value.
    static <T> HBox oneOf(String id, Property<T> property, List<T> values, Function<T, String> title) {
        HBox choices = new HBox();
        choices.setId(id);
        choices.getStyleClass().add("one-of");
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            ToggleButton choice = new ToggleButton(title.apply(value));
            choice.setId(id + "-" + title.apply(value).toLowerCase(Locale.ROOT).replaceAll("\\W+", "-"));
            choice.setToggleGroup(group);
            choice.setMinWidth(HBox.USE_PREF_SIZE);
            choice.setOnAction(_ -> {
                property.setValue(value);
                mark(group, property.getValue());
            });
            choice.setUserData(value);
            choices.getChildren().add(choice);
        }
        property.subscribe(now -> mark(group, now));
        return choices;
    }

    private static void mark(ToggleGroup group, @Nullable Object now) {
        group.getToggles().forEach(each -> each.setSelected(Objects.equals(each.getUserData(), now)));
    }

    /// A number between two ends in equal steps, with its value said beside it.
    static HBox slider(
            String id,
            SettingsViewModel model,
            IntegerProperty property,
            int min,
            int max,
            int step,
            Function<Integer, String> said) {
        Slider slider = new Slider(min, max, property.get());
        slider.setId(id);
        slider.setBlockIncrement(step);
        slider.setMajorTickUnit(step);
        slider.setMinorTickCount(0);
        Label value = new Label();
        value.getStyleClass().add("value");
        property.subscribe(now -> {
            slider.setValue(now.doubleValue());
            value.setText(said.apply(now.intValue()));
        });
        slider.valueChangingProperty().subscribe((_, changing) -> model.hold(changing));
        slider.valueProperty().subscribe((_, now) -> {
            int wanted = (int) (Math.round((now.doubleValue() - min) / step) * step) + min;
            property.set(Math.clamp(wanted, min, max));
        });
        HBox row = new HBox(slider, value);
        row.getStyleClass().add("slid");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
