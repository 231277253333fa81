package factbox.ui.shell;

import factbox.session.Settings;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// Shows and hides the side panes, and remembers how wide the reader made them.
final class PaneSizes {
    private static final double LIST = 340;
    private static final double FIGURES = 340;
    private static final double NARROWEST = 220;
    private static final double WIDEST = 640;

    private final SplitPane panes;
    private final Settings settings;

    PaneSizes(SplitPane panes, Settings settings) {
        this.panes = panes;
        this.settings = settings;
    }

    void keep(Region list, Region reader, Region figures, ShellViewModel model) {
        side(list, "listWidth", LIST);
        side(figures, "figuresWidth", FIGURES);
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
        };
        arrange.run();
        onChange(model.listShownProperty(), arrange);
        onChange(model.figuresShownProperty(), arrange);
    }

    private static void onChange(ObservableValue<?> value, Runnable then) {
        value.subscribe((_, _) -> then.run());
    }

    /// A side pane keeps its width when the window changes; its preferred width is what the divider made of it.
    private void side(Region pane, String setting, double otherwise) {
        SplitPane.setResizableWithParent(pane, false);
        pane.setMinWidth(NARROWEST);
        pane.setMaxWidth(WIDEST);
        pane.setPrefWidth(settings.number(setting, otherwise, NARROWEST, WIDEST));
        pane.widthProperty().subscribe((_, width) -> {
            if (width.doubleValue() >= NARROWEST) {
                pane.setPrefWidth(width.doubleValue());
                settings.set(setting, Math.round(width.doubleValue()));
            }
        });
    }
}
