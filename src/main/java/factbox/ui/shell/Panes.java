package factbox.ui.shell;

import factbox.session.Settings;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The text with the list and the figures at its sides, or over it where the window is narrow; remembers how wide the
/// reader made them.
final class Panes extends StackPane {
    private static final double WIDTH = 340;
    private static final double NARROWEST = 220;
    private static final double WIDEST = 640;
    private static final double TEXT = 320;
    /// No more of the window than this is a side pane's, however wide it was made in a larger one.
    private static final double SHARE = 0.3;
    /// So much of the text stays in sight beside a pane that lies over it.
    private static final double LEFT_OVER = 60;

    private final SplitPane split = new SplitPane();
    private final Settings settings;
    private final ShellViewModel model;
    private final Region list;
    private final Region text;
    private final Region figures;

    Panes(Region list, Region text, Region figures, ShellViewModel model, Settings settings) {
        this.list = list;
        this.text = text;
        this.figures = figures;
        this.model = model;
        this.settings = settings;
        getChildren().add(split);
        setMinWidth(0);
        remember(list, "listWidth");
        remember(figures, "figuresWidth");
        text.setMinWidth(TEXT);
        arrange();
        for (SidePane side : List.of(model.listPane(), model.figuresPane())) {
            side.shownProperty().subscribe((_, _) -> arrange());
            side.besideProperty().subscribe((_, _) -> arrange());
        }
        split.widthProperty().subscribe((_, _) -> divide());
        model.appearance().scaleProperty().subscribe((_, _) -> divide());
        split.getDividers().addListener((ListChangeListener<SplitPane.Divider>) _ -> divide());
        split.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> {
            model.putAway();
            List.of(list, figures).forEach(pane -> pane.setMaxWidth(WIDEST * scale())); // it may be dragged wider
        });
    }

    /// Those that are shown, from the left to the right.
    List<Node> shown() {
        List<Node> shown = new ArrayList<>();
        if (model.listPane().shownProperty().get()) {
            shown.add(list);
        }
        shown.add(text);
        if (model.figuresPane().shownProperty().get()) {
            shown.add(figures);
        }
        return shown;
    }

    private void arrange() {
        List<Node> beside = shown();
        getChildren().setAll(split);
        lay(list, model.listPane(), Pos.CENTER_LEFT, beside);
        lay(figures, model.figuresPane(), Pos.CENTER_RIGHT, beside);
        if (!split.getItems().equals(beside)) {
            split.getItems().setAll(beside);
        }
        divide();
    }

    /// Over the text at one side of it, if that is its place.
    private void lay(Region pane, SidePane side, Pos at, List<Node> beside) {
        pane.getStyleClass().remove("sliding");
        if (side.isOver()) {
            beside.remove(pane);
            split.getItems().remove(pane);
            pane.getStyleClass().add("sliding");
            StackPane.setAlignment(pane, at);
            getChildren().add(pane);
        }
    }

    /// Remembers the width that the reader drags a side pane to, which it keeps when the window changes.
    private void remember(Region pane, String setting) {
        SplitPane.setResizableWithParent(pane, false);
        pane.setMinWidth(NARROWEST);
        pane.setMaxWidth(WIDEST * scale());
        pane.setPrefWidth(settings.number(setting, WIDTH, NARROWEST, WIDEST));
        pane.widthProperty().subscribe((_, width) -> {
            double normal = width.doubleValue() / scale();
            if (split.isPressed() && normal >= NARROWEST) {
                pane.setPrefWidth(normal);
                settings.set(setting, Math.round(normal));
            }
        });
    }

    private void divide() {
        double width = split.getWidth();
        if (width <= 0 || split.isPressed()) {
            return;
        }
        int last = split.getDividers().size() - 1;
        if (split.getItems().contains(list)) {
            split.setDividerPosition(0, beside(list, width) / width);
        }
        if (split.getItems().contains(figures)) {
            split.setDividerPosition(last, 1 - beside(figures, width) / width);
        }
        for (Node over : getChildren()) {
            if (over instanceof Region pane && !over.equals(split)) {
                pane.setMaxWidth(Math.min(pane.getPrefWidth() * scale(), width - LEFT_OVER));
            }
        }
    }

    /// Side panes are as much wider as their letters are larger.
    private double scale() {
        return model.appearance().scaleProperty().get() / 100.0;
    }

    private double beside(Region pane, double width) {
        double most = Math.max(NARROWEST, Math.min(pane.getPrefWidth() * scale(), width * SHARE));
        pane.setMaxWidth(most);
        return most;
    }
}
