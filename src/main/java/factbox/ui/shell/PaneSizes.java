package factbox.ui.shell;

import factbox.session.Settings;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// Shows and hides the side panes, and remembers how wide the reader made them.
final class PaneSizes {
    private static final double WIDTH = 340;
    private static final double NARROWEST = 220;
    private static final double WIDEST = 640;

    private final SplitPane panes;
    private final Settings settings;

    PaneSizes(SplitPane panes, Settings settings) {
        this.panes = panes;
        this.settings = settings;
    }

    void keep(Region list, Region reader, Region figures, ShellViewModel model) {
        side(list, "listWidth");
        side(figures, "figuresWidth");
        reader.setMinWidth(320);
        Runnable arrange = () -> {
            List<Region> shown = new ArrayList<>();
            if (model.listShownProperty().get()) {
                shown.add(list);
            }
            shown.add(reader);
            if (model.figuresShownProperty().get()) {
                shown.add(figures);
            }
            panes.getItems().setAll(shown);
            divide(list, figures);
        };
        arrange.run();
        onChange(model.listShownProperty(), arrange);
        onChange(model.figuresShownProperty(), arrange);
        onChange(panes.widthProperty(), () -> divide(list, figures));
        panes.getDividers().addListener((ListChangeListener<SplitPane.Divider>) _ -> divide(list, figures));
    }

    private static void onChange(ObservableValue<?> value, Runnable then) {
        value.subscribe((_, _) -> then.run());
    }

    /// Remembers the width that the reader drags a side pane to, which it keeps when the window changes.
    private void side(Region pane, String setting) {
        SplitPane.setResizableWithParent(pane, false);
        pane.setMinWidth(NARROWEST);
        pane.setMaxWidth(WIDEST);
        pane.setPrefWidth(settings.number(setting, WIDTH, NARROWEST, WIDEST));
        pane.widthProperty().subscribe((_, width) -> {
            if (panes.isPressed() && width.doubleValue() >= NARROWEST) {
                pane.setPrefWidth(width.doubleValue());
                settings.set(setting, Math.round(width.doubleValue()));
            }
        });
    }

    private void divide(Region list, Region figures) {
        double width = panes.getWidth();
        if (width <= 0 || panes.isPressed()) {
            return;
        }
        int last = panes.getDividers().size() - 1;
        if (panes.getItems().contains(list)) {
            panes.setDividerPosition(0, list.getPrefWidth() / width);
        }
        if (panes.getItems().contains(figures)) {
            panes.setDividerPosition(last, 1 - figures.getPrefWidth() / width);
        }
    }
}
