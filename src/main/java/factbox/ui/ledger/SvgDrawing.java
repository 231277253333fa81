package factbox.ui.ledger;

import factbox.story.Html;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Affine;
import javafx.scene.transform.NonInvertibleTransformException;
import javafx.scene.transform.Transform;

/// What a chart shows as an SVG: its texts, lines and areas, where and in the colours that they are on the screen.
final class SvgDrawing {
    private final Node drawn;
    private final StringBuilder svg = new StringBuilder();
    private int gradients;

    private SvgDrawing(Node drawn) {
        this.drawn = drawn;
    }

    static String of(Region drawn, Color paper) {
        SvgDrawing drawing = new SvgDrawing(drawn);
        drawing.svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$s %2$s\" width=\"%1$s\" height=\"%2$s\">\n"
                        .formatted(number(drawn.getWidth()), number(drawn.getHeight())));
        drawing.svg.append("<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>\n".formatted(colour(paper)));
        drawing.draw(drawn);
        return drawing.svg.append("</svg>\n").toString();
    }

    private void draw(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        switch (node) {
            case Text text -> draw(text);
            case Line line ->
                shape(
                        line,
                        "M%s %sL%s %s"
                                .formatted(
                                        number(line.getStartX()),
                                        number(line.getStartY()),
                                        number(line.getEndX()),
                                        number(line.getEndY())));
            case Path path -> shape(path, data(path));
            case Region region -> areas(region);
            default -> {}
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::draw);
        }
    }

    private void draw(Text text) {
        if (text.getText().isBlank()) {
            return;
        }
        Bounds bounds = text.getLayoutBounds();
        svg.append("<text%s x=\"%s\" y=\"%s\" font-family=\"%s\" font-size=\"%s\"%s textLength=\"%s\"%s>%s</text>\n"
                .formatted(
                        place(text),
                        number(bounds.getMinX()),
                        number(bounds.getMinY() + text.getBaselineOffset()),
                        Html.escape(text.getFont().getFamily()),
                        number(text.getFont().getSize()),
                        text.getFont().getStyle().contains("Bold") ? " font-weight=\"bold\"" : "",
                        number(bounds.getWidth()),
                        fill(text.getFill()),
                        Html.escape(text.getText())));
    }

    private void shape(Shape shape, String data) {
        if (shape.getStroke() != null && !data.isEmpty()) {
            svg.append("<path%s d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>\n"
                    .formatted(place(shape), data, paint(shape.getStroke()), number(shape.getStrokeWidth())));
        }
    }

    private static String data(Path path) {
        StringBuilder data = new StringBuilder();
        for (PathElement element : path.getElements()) {
            data.append(
                    switch (element) {
                        case MoveTo to -> "M" + number(to.getX()) + " " + number(to.getY());
                        case LineTo to -> "L" + number(to.getX()) + " " + number(to.getY());
                        case ClosePath _ -> "Z";
                        default -> "";
                    });
        }
        return data.toString();
    }

    private void areas(Region region) {
        if (region.getBackground() == null) {
            return;
        }
        for (BackgroundFill area : region.getBackground().getFills()) {
            Insets insets = area.getInsets();
            double width = region.getWidth() - insets.getLeft() - insets.getRight();
            double height = region.getHeight() - insets.getTop() - insets.getBottom();
            if (isSeen(area.getFill()) && width > 0 && height > 0) {
                String fill = fill(area.getFill());
                double round = Math.min(area.getRadii().getTopRightHorizontalRadius(), Math.min(width, height) / 2);
                svg.append("<rect%s x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"%s/>\n"
                        .formatted(
                                place(region),
                                number(insets.getLeft()),
                                number(insets.getTop()),
                                number(width),
                                number(height),
                                number(round),
                                fill));
            }
        }
    }

    private static boolean isSeen(Paint paint) {
        return !(paint instanceof Color colour) || colour.getOpacity() > 0;
    }

    private String fill(Paint paint) {
        return " fill=\"" + paint(paint) + "\"";
    }

    private String paint(Paint paint) {
        if (!(paint instanceof LinearGradient gradient)) {
            return paint instanceof Color colour ? colour(colour) : "none";
        }
        String id = "open" + ++gradients;
        svg.append("<linearGradient id=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\">"
                .formatted(
                        id,
                        number(gradient.getStartX()),
                        number(gradient.getStartY()),
                        number(gradient.getEndX()),
                        number(gradient.getEndY())));
        for (Stop stop : gradient.getStops()) {
            svg.append("<stop offset=\"%s\" stop-color=\"%s\" stop-opacity=\"%s\"/>"
                    .formatted(
                            number(stop.getOffset()),
                            colour(stop.getColor()),
                            number(stop.getColor().getOpacity())));
        }
        svg.append("</linearGradient>\n");
        return "url(#" + id + ")";
    }

    /// Where a node stands in what is drawn.
    private String place(Node node) {
        try {
            Transform back = drawn.getLocalToSceneTransform().createInverse();
            Affine place = new Affine(back.createConcatenation(node.getLocalToSceneTransform()));
            return " transform=\"matrix(%s %s %s %s %s %s)\""
                    .formatted(
                            number(place.getMxx()),
                            number(place.getMyx()),
                            number(place.getMxy()),
                            number(place.getMyy()),
                            number(place.getTx()),
                            number(place.getTy()));
        } catch (NonInvertibleTransformException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String colour(Color colour) {
        return "#%02x%02x%02x"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
