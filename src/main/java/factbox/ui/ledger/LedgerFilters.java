package factbox.ui.ledger;

import factbox.ui.text.AnyScript;
import java.util.Arrays;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// What narrows the ledger by a choice, and what sorts it; in two lines where one has no room.
final class LedgerFilters extends FlowPane {
    private static final String ALL_SECTIONS = "All sections";

    private final LedgerViewModel model;

    LedgerFilters(LedgerViewModel model) {
        this.model = model;
        getStyleClass().add("bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(chips());
        getChildren().addAll(sections(), order());
    }

    private List<ToggleButton> chips() {
        ToggleGroup group = new ToggleGroup();
        return Arrays.stream(LedgerViewModel.Chip.values())
                .map(chip -> {
                    ToggleButton button = new ToggleButton(chip.title());
                    button.getStyleClass().add("chip");
                    button.setToggleGroup(group);
                    button.setSelected(chip == LedgerViewModel.Chip.ALL);
                    button.setMinWidth(USE_PREF_SIZE);
                    button.setOnAction(_ -> {
                        button.setSelected(true);
                        model.chip(chip);
                    });
                    return button;
                })
                .toList();
    }

    private ComboBox<String> sections() {
        ObservableList<String> choices = FXCollections.observableArrayList(ALL_SECTIONS);
        choices.addAll(model.sections());
        model.sections().addListener((ListChangeListener<String>) _ -> {
            choices.remove(1, choices.size());
            choices.addAll(model.sections());
        });
        ComboBox<String> box = new ComboBox<>(choices);
        dress(box, "ledger-section", "Section");
        box.setCellFactory(_ -> new SectionCell());
        box.setButtonCell(new SectionCell());
        box.setValue(ALL_SECTIONS);
        box.valueProperty()
                .subscribe(
                        (_, section) -> model.section(section == null || section.equals(ALL_SECTIONS) ? "" : section));
        return box;
    }

    private ComboBox<LedgerViewModel.Order> order() {
        ComboBox<LedgerViewModel.Order> box =
                new ComboBox<>(FXCollections.observableArrayList(LedgerViewModel.Order.values()));
        dress(box, "ledger-order", "Sort the ledger");
        model.queryProperty().subscribe(query -> box.setValue(LedgerViewModel.Order.of(query)));
        box.setOnAction(_ -> model.sort(box.getValue()));
        return box;
    }

    private static void dress(ComboBox<?> box, String id, String says) {
        box.setId(id);
        box.getStyleClass().add("choice");
        box.setAccessibleText(says);
        box.setMinWidth(USE_PREF_SIZE);
    }

    private static final class SectionCell extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String section, boolean empty) {
            super.updateItem(section, empty);
            AnyScript.say(this, section == null ? "" : section);
        }
    }
}
