package factbox.ui.shell;

import factbox.ui.theme.Hint;
import factbox.ui.theme.Icon;
import factbox.ui.theme.Shown;
import factbox.ui.theme.Theme;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The bar at the top: menus, search, and the few buttons worth a place.
final class Toolbar extends HBox {
    private final ShellViewModel model;
    private final CustomTextField search = (CustomTextField) TextFields.createClearableTextField();
    private final CompletionList completions;
    private final MenuBar menus;
    private final MenuButton menuButton;

    /// `menuButton` stands for the menus where the bar has no room for them; `toList` puts the keyboard into the list
    /// of stories, `openFound` opens the first of them, `bookmark` sets or
    /// takes the open story's bookmark.
    Toolbar(
            ShellViewModel model,
            MenuBar menus,
            MenuButton menuButton,
            Runnable toList,
            Runnable openFound,
            Runnable bookmark) {
        this.model = model;
        this.menus = menus;
        this.menuButton = menuButton;
        completions = new CompletionList(model, search);
        setId("toolbar");
        getStyleClass().add("toolbar");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label("Factbox");
        name.getStyleClass().add("wordmark");
        name.setMinWidth(USE_PREF_SIZE);
        buildSearch(toList, openFound);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ToggleButton list = list();
        ToggleButton ledger = ledger();
        Shown.in(this, menuButton, name, menus, gap, search, text(), bookmark(bookmark), ledger, list, figures());
        model.crampedProperty().subscribe(cramped -> {
            menuButton.setVisible(cramped);
            menus.setVisible(!cramped);
            gap.setVisible(!cramped);
            list.setVisible(cramped);
            search.setPromptText(cramped ? "Search" : "Search stories and figures");
            HBox.setHgrow(search, cramped ? Priority.ALWAYS : Priority.NEVER);
            ledger.setContentDisplay(cramped ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        });
    }

    /// To be laid over the window: ways to go on with a search.
    CompletionList completions() {
        return completions;
    }

    /// Opens the first menu, from which the arrows go on.
    void openMenus() {
        if (menuButton.isVisible()) {
            menuButton.show();
        } else {
            menus.getMenus().getFirst().show();
        }
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void buildSearch(Runnable toList, Runnable openFound) {
        search.setId("search");
        search.setAccessibleText("Search stories");
        search.setLeft(new Icon(Feather.SEARCH));
        search.setPrefWidth(420);
        search.setMinWidth(140);
        search.textProperty().subscribe((_, words) -> model.search(words));
        model.wordsProperty().subscribe(words -> {
            if (!words.equals(search.getText())) {
                search.setText(words);
                search.positionCaret(words.length());
            }
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isConsumed()) {
                return; // the completions had a use for it
            }
            if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
                toList.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                openFound.run();
                event.consume();
            }
        });
    }

    private Button text() {
        Button button = new Button("Aa");
        dress(button, "text", "Text and theme");
        button.setOnAction(_ -> {
            PopOver popOver = new PopOver(textAndTheme());
            popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
            popOver.setAnimated(false);
            popOver.show(button);
        });
        return button;
    }

    private VBox textAndTheme() {
        Label percent = new Label();
        percent.textProperty().bind(model.textPercentProperty().asString().concat(" %"));
        percent.getStyleClass().add("percent");
        Button smaller = button(Feather.MINUS, "smaller", "Smaller text", () -> model.changeText(-10));
        Button larger = button(Feather.PLUS, "larger", "Larger text", () -> model.changeText(10));
        HBox size = new HBox(new Label("Text"), smaller, percent, larger);
        size.getStyleClass().add("text-size");
        size.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(size);
        box.getStyleClass().add("text-and-theme");
        ToggleGroup group = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            RadioButton choice = new RadioButton(theme.title());
            choice.setToggleGroup(group);
            choice.setSelected(model.themeProperty().get() == theme);
            choice.setOnAction(_ -> model.themeProperty().set(theme));
            box.getChildren().add(choice);
        }
        return box;
    }

    private ToggleButton bookmark(Runnable command) {
        Region shape = new Region();
        shape.getStyleClass().add("bookmark-shape");
        ToggleButton button = new ToggleButton(null, shape);
        dress(button, "bookmark", "Bookmark (S)");
        model.bookmarkedProperty().subscribe(button::setSelected);
        button.setOnAction(_ -> {
            button.setSelected(model.bookmarkedProperty().getValue());
            command.run();
        });
        return button;
    }

    private ToggleButton list() {
        ToggleButton button = new ToggleButton("List");
        dress(button, "list", "Show or hide the list of stories ([)");
        button.selectedProperty().bindBidirectional(model.listShownProperty());
        return button;
    }

    private ToggleButton ledger() {
        ToggleButton button = new ToggleButton("Ledger", new Icon(Feather.LIST));
        dress(button, "ledger", "All figures of all stories (L)");
        button.selectedProperty().bindBidirectional(model.ledgerShownProperty());
        return button;
    }

    private ToggleButton figures() {
        ToggleButton button = new ToggleButton("Figures", new Icon(Feather.SIDEBAR));
        dress(button, "figures", "Show or hide key figures (F)");
        button.selectedProperty().bindBidirectional(model.figuresShownProperty());
        return button;
    }

    private static Button button(Ikon icon, String id, String says, Runnable command) {
        Button button = new Button(null, new Icon(icon));
        dress(button, id, says);
        button.setOnAction(_ -> command.run());
        return button;
    }

    private static void dress(ButtonBase button, String id, String says) {
        button.setId("toolbar-" + id);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("quiet");
        button.setAccessibleText(says);
        Hint.on(button, says);
    }
}
