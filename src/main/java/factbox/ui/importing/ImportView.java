package factbox.ui.importing;

import factbox.importing.Previewed;
import factbox.ui.text.WrappedText;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What would come of what was brought, to look at before it comes in.
public final class ImportView extends VBox {
    private static final double CELL = 58;
    private static final double TALLEST_LIST = 430;

    private final ListView<Previewed> list;
    private final Button take = new Button();

    public ImportView(ImportViewModel model) {
        setId("import");
        getStyleClass().addAll("card", "import");
        setMaxSize(720, USE_PREF_SIZE);
        list = list(model);
        Label title = says("title", model.titleProperty());
        title.setId("import-title");
        Label standings = says("standings", model.standingsProperty());
        standings.setId("import-standings");
        Label left = says("left", model.leftProperty());
        show(left, model.leftProperty().map(words -> !words.isEmpty()));
        getChildren()
                .addAll(
                        title,
                        new VBox(says("kinds", model.kindsProperty()), standings),
                        list,
                        start(model),
                        left,
                        buttons(model));
    }

    private static Label says(String style, ObservableValue<String> words) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.textProperty().bind(words);
        return label;
    }

    private ListView<Previewed> list(ImportViewModel model) {
        ListView<Previewed> list = new ListView<>(model.rows());
        list.setId("import-rows");
        list.setAccessibleText("What would come in");
        list.setCellFactory(_ -> new PreviewCell());
        list.setFixedCellSize(CELL);
        list.setPlaceholder(new Region());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::takeByKey);
        Runnable fit = () -> list.setPrefHeight(Math.clamp(model.rows().size() * CELL + 2, CELL, TALLEST_LIST));
        model.rows().addListener((ListChangeListener<Previewed>) _ -> fit.run());
        fit.run();
        return list;
    }

    /// A list keeps Enter to itself, and it has the focus.
    private void takeByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            take.fire();
            event.consume();
        }
    }

    /// The first words of a story that comes alone.
    private static WrappedText start(ImportViewModel model) {
        WrappedText start = new WrappedText("start", "");
        model.startProperty().subscribe(start::setText);
        show(start, model.startProperty().map(words -> !words.isEmpty()));
        return start;
    }

    private static void show(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private HBox buttons(ImportViewModel model) {
        take.setId("import-take");
        take.getStyleClass().add("strong");
        take.setDefaultButton(true);
        take.textProperty().bind(model.takeProperty());
        take.disableProperty().bind(model.canTakeProperty().map(can -> !can));
        take.setOnAction(_ -> model.take());
        Button leave = new Button("Cancel");
        leave.setId("import-leave");
        leave.setOnAction(_ -> model.stop());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(gap, leave, take);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}
