package factbox.ui.help;

import factbox.ui.action.Action;
import factbox.ui.action.Actions;
import factbox.ui.action.KeyPlaces;
import factbox.ui.text.WrappedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All keys on one card, made from the list of actions; a single key is changed by choosing it and pressing another.
public final class HelpView extends VBox {
    private static final String HOW =
            "Press a key to see what it does; to change one, choose it and press another. Esc closes.";

    private final Actions actions;
    private final HBox columns = new HBox();
    private final WrappedText said = new WrappedText("said", HOW);
    private final ScrollPane scroll = new ScrollPane(columns);
    private @Nullable Action changing;
    private KeyCode pressed = KeyCode.UNDEFINED;
    private boolean swallowTyped;

    public HelpView(Actions actions) {
        this.actions = actions;
        setId("help");
        getStyleClass().addAll("card", "help");
        setMaxSize(940, 730);
        Label title = new Label("Keys");
        title.getStyleClass().add("title");
        CheckBox singleKeys = new CheckBox("Single keys without Ctrl");
        singleKeys.setId("single-keys");
        singleKeys.selectedProperty().bindBidirectional(actions.singleKeysProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(title, gap, singleKeys);
        top.getStyleClass().add("top");
        columns.getStyleClass().add("columns");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(top, said, scroll);
        list();
        actions.all().addListener((ListChangeListener<Action>) _ -> list());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        EventHandler<KeyEvent> typed = this::typed;
        addEventFilter(KeyEvent.KEY_TYPED, typed);
    }

    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }

    private void list() {
        columns.getChildren()
                .setAll(
                        column(Action.Menu.STORY, Action.Menu.FIGURES),
                        column(Action.Menu.LIBRARY, Action.Menu.MARKS, Action.Menu.VIEW, Action.Menu.HELP));
    }

    private VBox column(Action.Menu... menus) {
        VBox column = new VBox();
        column.getStyleClass().add("column");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(400);
        for (Action.Menu menu : menus) {
            List<Action> shown = actions.all().stream()
                    .filter(action -> action.menu() == menu && !keys(action).isEmpty())
                    .toList();
            Label heading = new Label(menu.title());
            heading.getStyleClass().add("heading");
            VBox group = new VBox(heading);
            group.getStyleClass().add("group");
            shown.stream().map(this::row).forEach(group.getChildren()::add);
            column.getChildren().add(group);
        }
        return column;
    }

    private HBox row(Action action) {
        Label title = new Label("1–9".equals(action.hint()) ? "Figures 1 to 9" : action.title());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(title, gap);
        row.getStyleClass().add("row");
        if (Actions.hasSingleKey(action) && action.hint() == null) {
            Button change = new Button(keys(action));
            change.setId("change-" + action.id());
            change.getStyleClass().addAll("key", "change");
            change.setAccessibleText(action.title() + ": " + keys(action) + ". Change");
            change.setOnAction(_ -> ask(action));
            row.getChildren().add(change);
        } else {
            Label keys = new Label(keys(action));
            keys.getStyleClass().add("key");
            row.getChildren().add(keys);
        }
        return row;
    }

    private static String keys(Action action) {
        return Optional.ofNullable(action.hint()).orElse(action.shownKeys());
    }

    private void ask(Action action) {
        changing = action;
        said.setText("Press the new key for “" + action.title() + "”.");
    }

    /// Keys with Ctrl or Alt, and keys with a name, are only told what they do.
    private void pressed(KeyEvent event) {
        pressed = event.getCode();
        swallowTyped = false;
        if (changing == null && !event.getCode().isNavigationKey() && event.getCode() != KeyCode.TAB) {
            actions.on(event, true).ifPresent(action -> {
                said.setText("%s: “%s”.".formatted(action.shownKeys(), action.title()));
                swallowTyped = true;
            });
        }
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter().toLowerCase(Locale.ROOT);
        if (character.isBlank() || Character.isISOControl(character.charAt(0))) {
            return;
        }
        event.consume();
        if (swallowTyped) {
            return;
        }
        if (changing == null) {
            said.setText(actions.onCharacter(character)
                    .or(() -> new KeyPlaces(Locale.getDefault())
                            .latin(character, pressed)
                            .flatMap(actions::onCharacter))
                    .map(action -> "“%s” is the key of “%s”.".formatted(character, action.title()))
                    .orElse("“%s” is no key. ".formatted(character) + HOW));
            return;
        }
        Action action = changing;
        changing = null;
        said.setText(actions.setSingleKey(action, character)
                .map(taken -> "“%s” is the key of “%s”.".formatted(character, taken.title()))
                .orElse("“%s” is now the key of “%s”.".formatted(character, action.title())));
    }
}
