package factbox.outlet.ledger;

import factbox.rendering.Dates;
import factbox.search.LedgerRow;
import factbox.story.Bound;
import factbox.story.Html;
import java.util.List;
import java.util.Locale;

/// Draws figures of one unit as an SVG of its own: bars or points along time, with their values as printed.
public final class ChartSvg {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int LEFT = 40;
    private static final int TOP = 90;
    private static final int BOTTOM = 90;
    private static final int LONGEST_NAME = 24;

    private ChartSvg() {}

    /// Along time where `inTime`, else as bars.
    public static String of(String title, List<LedgerRow> rows, boolean inTime) {
        double most = rows.stream().mapToDouble(LedgerRow::most).max().orElse(0);
        double least =
                Math.min(0, rows.stream().mapToDouble(LedgerRow::least).min().orElse(0));
        double height = HEIGHT - TOP - BOTTOM;
        double scale = most == least ? 0 : height / (most - least);
        double zero = TOP + most * scale;
        StringBuilder svg =
                new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" font-family="Inter, sans-serif">
                <defs><linearGradient id="open" x1="0" y1="1" x2="0" y2="0"><stop offset="0.7" stop-color="#A6321F"/><stop offset="1" stop-color="#A6321F" stop-opacity="0"/></linearGradient></defs>
                <rect width="%1$d" height="%2$d" fill="#FBFAF6"/>
                <text x="%3$d" y="48" font-size="22" font-weight="bold">%4$s</text>
                <line x1="%3$d" y1="%5$s" x2="%6$d" y2="%5$s" stroke="#1C1B19"/>
                """.formatted(WIDTH, HEIGHT, LEFT, Html.escape(title), number(zero), WIDTH - LEFT));
        double step = (WIDTH - 2.0 * LEFT) / rows.size();
        double first = rows.stream().mapToDouble(ChartSvg::day).min().orElse(0);
        double last = rows.stream().mapToDouble(ChartSvg::day).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            LedgerRow row = rows.get(i);
            double middle = inTime && last > first
                    ? LEFT + step / 2 + (day(row) - first) / (last - first) * (WIDTH - 2.0 * LEFT - step)
                    : LEFT + step * (i + 0.5);
            double top = zero - Math.max(0, row.most()) * scale;
            double tall = Math.abs(row.most()) * scale;
            svg.append("<g><title>").append(Html.escape(row.sentence())).append("</title>");
            if (inTime) {
                svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"6\" fill=\"#A6321F\" fill-opacity=\"%s\"/>"
                        .formatted(number(middle), number(zero - row.most() * scale), isOpen(row) ? "0.5" : "1"));
            } else {
                svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>"
                        .formatted(
                                number(middle - step * 0.3),
                                number(top),
                                number(step * 0.6),
                                number(tall),
                                isOpen(row) ? "url(#open)" : "#A6321F"));
            }
            text(svg, middle, top - 8, 14, "bold", printed(row));
            text(svg, middle, HEIGHT - BOTTOM + 24.0, 11, "normal", cut(row.label()));
            text(svg, middle, HEIGHT - BOTTOM + 42.0, 11, "normal", Dates.brief(row.day()));
            svg.append("</g>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private static boolean isOpen(LedgerRow row) {
        return row.bound() != Bound.EXACTLY;
    }

    private static double day(LedgerRow row) {
        return row.day().year() * 372.0 + row.day().month() * 31 + row.day().day();
    }

    private static String printed(LedgerRow row) {
        return (row.bound().words() + " " + row.value()).strip();
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private static void text(StringBuilder svg, double x, double y, int size, String weight, String text) {
        svg.append("<text x=\"%s\" y=\"%s\" font-size=\"%d\" font-weight=\"%s\" text-anchor=\"middle\">%s</text>"
                .formatted(number(x), number(y), size, weight, Html.escape(text)));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
