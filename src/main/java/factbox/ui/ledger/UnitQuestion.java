package factbox.ui.ledger;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Asks which of several units is to be drawn: figures of two units have no chart in common.
final class UnitQuestion extends VBox {
    UnitQuestion(List<ChartFigures> choices, Consumer<ChartFigures> chosen) {
        setId("unit-question");
        getStyleClass().addAll("card", "unit-question");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = new Label("Which figures?");
        title.getStyleClass().add("title");
        getChildren().add(title);
        for (ChartFigures choice : choices) {
            Button button = new Button(choice.unit().isEmpty() ? choice.count() + " without a unit" : choice.count());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> chosen.accept(choice));
            getChildren().add(button);
        }
    }

    @Override
    public void requestFocus() {
        getChildren().get(1).requestFocus();
    }
}
