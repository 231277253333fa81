package factbox.ui.ledger;

import factbox.search.LedgerRow;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import javafx.scene.chart.NumberAxis;
import javafx.util.StringConverter;

/// The axes of a chart, with round numbers at their marks.
final class FigureAxis {
    private static final int MARKS = 6;
    private static final double MONTHS = 12;

    private FigureAxis() {}

    /// From zero, or below it, to above the greatest number.
    static NumberAxis ofNumbers(ChartFigures figures) {
        double least = Math.min(
                0, figures.rows().stream().mapToDouble(LedgerRow::least).min().orElse(0));
        double most = Math.max(
                0, figures.rows().stream().mapToDouble(LedgerRow::most).max().orElse(0));
        double step = step(most == least ? 1 : most - least);
        Scale scale = Scale.of(Math.max(most, -least));
        NumberAxis axis = axis(Math.floor(least / step) * step, Math.ceil(most / step) * step, step, scale::write);
        axis.setLabel(figures.unit());
        return axis;
    }

    /// Whole years, or months where there are few of them.
    static NumberAxis ofTime(List<LedgerRow> rows) {
        double first = rows.stream().mapToDouble(ChartFigures::year).min().orElse(0);
        double last = rows.stream().mapToDouble(ChartFigures::year).max().orElse(0);
        double step = last - first < 1.5
                ? Math.ceil((last - first) * MONTHS / MARKS + 0.01) / MONTHS
                : Math.max(1, step(last - first));
        return axis(
                Math.floor(first / step) * step,
                (Math.floor(last / step) + 1) * step,
                step,
                step < 1 ? FigureAxis::month : year -> String.valueOf(Math.round(year)));
    }

    private static NumberAxis axis(double from, double to, double step, DoubleFunction<String> write) {
        NumberAxis axis = new NumberAxis(from, to, step);
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(new Written(write));
        return axis;
    }

    /// 1, 2 or 5 with noughts, so that there are about as many marks as are read at a glance.
    private static double step(double span) {
        double power = Math.pow(10, Math.floor(Math.log10(span / MARKS)));
        double digit = span / MARKS / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }

    private static String month(double year) {
        long month = Math.round(year * MONTHS);
        return Month.of((int) Math.floorMod(month, 12L) + 1).getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " "
                + Math.floorDiv(month, 12L);
    }

    /// How great numbers are said.
    private enum Scale {
        TRILLION(1e12),
        BILLION(1e9),
        MILLION(1e6),
        ONE(1);

        private final double times;

        Scale(double times) {
            this.times = times;
        }

        static Scale of(double most) {
            for (Scale scale : values()) {
                if (most >= scale.times) {
                    return scale;
                }
            }
            return ONE;
        }

        String write(double number) {
            String written = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                    .format(number / times);
            return this == ONE || number == 0 ? written : written + " " + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final class Written extends StringConverter<Number> {
        private final DoubleFunction<String> write;

        Written(DoubleFunction<String> write) {
            this.write = write;
        }

        @Override
        public String toString(Number number) {
            return write.apply(number.doubleValue());
        }

        @Override
        public Number fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
