package factbox.ui.theme;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Gives a pane those of its nodes that are visible: one that is hidden needs no skin, no style and no place.
public final class Shown {
    private Shown() {}

    /// Puts these nodes after what the pane has, each for as long as it is visible, in this order.
    public static void in(Pane pane, Node... nodes) {
        List<Node> all = List.of(nodes);
        ObservableList<Node> children = pane.getChildren();
        int before = children.size();
        for (Node node : all) {
            node.visibleProperty().subscribe(visible -> {
                if (!visible) {
                    children.remove(node);
                } else if (!children.contains(node)) {
                    int place = all.stream()
                            .limit(all.indexOf(node))
                            .mapToInt(earlier -> children.indexOf(earlier) + 1)
                            .max()
                            .orElse(0);
                    children.add(Math.max(before, place), node);
                }
            });
        }
    }
}
