package factbox.ui.settings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The one sheet of settings: its sections at the left, what they hold at the right.
public final class SettingsView extends HBox {
    private static final String PROMISE = "Every change is kept at once. Ctrl+Z takes it back.";
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final SettingsViewModel model;
    private final ScrollPane scroll = new ScrollPane();
    private final Label title = new Label();
    private final Label said = new Label(PROMISE);
    private final VBox sections = new VBox();
    private final Map<String, Supplier<Node>> contents = new LinkedHashMap<>();
    private final Map<String, Node> made = new HashMap<>();

    public SettingsView(SettingsViewModel model, SettingsParts parts) {
        this.model = model;
        setId("settings");
        getStyleClass().addAll("card", "settings");
        contents.put("Reading", () -> new ReadingSettings(model, parts.sample().get()));
        contents.put("Appearance", () -> new AppearanceSettings(model));
        contents.put("Keys", () -> new KeySettings(parts.singleKeys(), parts.keys()));
        contents.put("Library", () -> new LibrarySettings(model, parts.askForFolder(), parts.chooseBackup()));
        contents.put("Log", () -> new LogSettings(model));
        sections.getStyleClass().add("sections");
        title.getStyleClass().add("title");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        said.setId("settings-said");
        said.getStyleClass().add("said");
        HBox foot = new HBox(said);
        foot.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(title, scroll, foot);
        content.getStyleClass().add("content");
        HBox.setHgrow(content, Priority.ALWAYS);
        getChildren().addAll(sections, content);
        ToggleGroup group = new ToggleGroup();
        contents.forEach((name, _) -> sections.getChildren().add(section(name, group)));
        group.selectToggle(group.getToggles().getFirst());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.onNotice(text -> said.setText(text.isEmpty() ? PROMISE : text));
    }

    private ToggleButton section(String name, ToggleGroup group) {
        ToggleButton section = new ToggleButton(name);
        section.setId("settings-" + name.toLowerCase(Locale.ROOT));
        section.setToggleGroup(group);
        section.setMaxWidth(Double.MAX_VALUE);
        section.setAlignment(Pos.CENTER_LEFT);
        section.selectedProperty().subscribe((_, chosen) -> {
            if (chosen) {
                title.setText(name);
                said.setText(PROMISE);
                scroll.setContent(made.computeIfAbsent(name, this::make));
            } else if (group.getSelectedToggle() == null) {
                section.setSelected(true); // one of them is always open
            }
        });
        return section;
    }

    private Node make(String name) {
        return Objects.requireNonNull(contents.get(name), name).get();
    }

    private void pressed(KeyEvent event) {
        if (UNDO.match(event)) {
            model.undo();
        } else if (REDO.match(event)) {
            model.redo();
        } else {
            return;
        }
        event.consume();
    }

    /// To be called whenever it is shown.
    public void look() {
        said.setText(PROMISE);
        model.look();
    }

    @Override
    public void requestFocus() {
        sections.getChildren().getFirst().requestFocus();
    }
}
