package factbox.ui.ledger;

import factbox.rendering.Dates;
import factbox.search.Compared;
import factbox.search.Development;
import factbox.search.Disagreement;
import factbox.search.LedgerRow;
import factbox.session.Loadable;
import factbox.ui.text.WrappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Figures that can't both be right, side by side, and below them those that follow each other from story to story,
/// each
/// with its sentence; choosing one opens its story there.
final class DisagreementList extends ScrollPane {
    private static final double HALF = 320;

    private final LedgerViewModel model;
    private final Consumer<Development> chart;
    private final VBox pairs = new VBox();
    private final List<Node> sides = new ArrayList<>();
    private @Nullable Node last;

    /// `chart` draws a development along time.
    DisagreementList(LedgerViewModel model, Consumer<Development> chart) {
        this.model = model;
        this.chart = chart;
        setId("disagreements");
        getStyleClass().add("disagreements");
        pairs.getStyleClass().add("pairs");
        setContent(pairs);
        setFitToWidth(true);
        setFocusTraversable(false);
        model.comparedProperty().subscribe(this::show);
    }

    private void show(Loadable<Compared> found) {
        sides.clear();
        switch (found) {
            case Loadable.Ready<Compared>(Compared all)
            when all.disagreements().isEmpty() && all.developments().isEmpty() ->
                say("No two figures of these stories count the same thing at the same time and can’t both be right.");
            case Loadable.Ready<Compared>(Compared all) ->
                pairs.getChildren()
                        .setAll(Stream.concat(
                                        all.disagreements().stream().<Node>map(this::pair),
                                        all.developments().stream().<Node>map(this::development))
                                .toList());
            case Loadable.Failed<?>(String reason) -> say(reason);
            default -> say("Comparing the figures of all stories …");
        }
    }

    /// Puts the keyboard where it last was, or on the first figure; says whether there is one.
    boolean focusPair() {
        Optional<Node> at = sides.stream()
                .filter(side -> side.equals(last))
                .findFirst()
                .or(() -> sides.stream().findFirst());
        at.ifPresent(Node::requestFocus);
        return at.isPresent();
    }

    private void say(String text) {
        pairs.getChildren().setAll(new WrappedText("empty", text));
    }

    private HBox pair(Disagreement disagreement) {
        Label against = new Label("against");
        against.getStyleClass().add("against");
        against.setMinWidth(USE_PREF_SIZE);
        HBox pair = new HBox(side(disagreement.one()), against, side(disagreement.other()));
        pair.getStyleClass().add("pair");
        return pair;
    }

    private VBox development(Development development) {
        WrappedText course = new WrappedText("course", LedgerViewModel.course(development));
        Button draw = new Button("Along time");
        draw.getStyleClass().addAll("quiet", "along-time");
        draw.setAccessibleText("Chart along time: " + LedgerViewModel.course(development));
        draw.setOnAction(_ -> chart.accept(development));
        HBox head = new HBox(course, draw);
        head.getStyleClass().add("head");
        HBox.setHgrow(course, Priority.ALWAYS);
        VBox box = new VBox(head);
        box.getStyleClass().add("development");
        development.rows().forEach(row -> box.getChildren().add(side(row)));
        return box;
    }

    private VBox side(LedgerRow row) {
        WrappedText value = new WrappedText("value", LedgerViewModel.value(row));
        WrappedText what = new WrappedText("what", row.label());
        WrappedText sentence = new WrappedText("quote", "“" + row.sentence() + "”");
        String day = row.asOf() == null ? "" : " · as of " + LedgerViewModel.day(row);
        String who = Objects.toString(row.attribution(), "");
        WrappedText origin = new WrappedText(
                "origin",
                row.headline() + "\n" + row.source() + " · " + Dates.brief(row.published()) + day
                        + (who.isEmpty() ? "" : " · " + who));
        VBox side = new VBox(value, what, sentence, origin);
        side.getStyleClass().add("side");
        side.setPrefWidth(HALF);
        side.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(side, Priority.ALWAYS);
        side.setFocusTraversable(true);
        side.setAccessibleRole(AccessibleRole.BUTTON);
        side.setAccessibleText(LedgerViewModel.spoken(row) + ". " + row.sentence());
        side.setOnMouseClicked(_ -> model.open(row));
        side.focusedProperty().subscribe(focused -> {
            if (focused) {
                last = side;
            }
        });
        sides.add(side);
        side.setUserData(row);
        return side;
    }
}
