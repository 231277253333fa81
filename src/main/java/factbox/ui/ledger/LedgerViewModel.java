package factbox.ui.ledger;

import factbox.figures.choose.Whose;
import factbox.figures.token.Kind;
import factbox.figures.verify.Standing;
import factbox.rendering.Dates;
import factbox.search.Compared;
import factbox.search.Development;
import factbox.search.LedgerOrder;
import factbox.search.LedgerQuery;
import factbox.search.LedgerRow;
import factbox.session.LedgerDesk;
import factbox.session.LedgerWindow;
import factbox.session.Loadable;
import factbox.session.ReadingSession;
import factbox.story.Bound;
import factbox.ui.text.StandingSign;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;

/// The ledger as its table says it.
public final class LedgerViewModel {
    /// What the buttons above the table narrow it to.
    enum Chip {
        ALL("All", Set.of(), Set.of()),
        COUNTS("Counts", Set.of(Kind.COUNT), Set.of()),
        MONEY("Money", Set.of(Kind.MONEY), Set.of()),
        TIME("Time", Set.of(Kind.DURATION, Kind.AGE), Set.of()),
        PERCENT("Percent", Set.of(Kind.PERCENT, Kind.SHARE), Set.of()),
        MEASURES("Measures", measures(), Set.of()),
        EDITORS("From editors", Set.of(), Set.copyOf(EnumSet.complementOf(EnumSet.of(Standing.FOUND)))),
        IN_DOUBT(
                "In doubt",
                Set.of(),
                Set.of(Standing.NUMBER_ONLY, Standing.DISPUTED, Standing.UNSUPPORTED, Standing.LOST));

        private final String title;

        @SuppressWarnings("ImmutableEnumChecker") // unmodifiable sets of enums
        private final Set<Kind> kinds;

        @SuppressWarnings("ImmutableEnumChecker")
        private final Set<Standing> standings;

        Chip(String title, Set<Kind> kinds, Set<Standing> standings) {
            this.title = title;
            this.kinds = kinds;
            this.standings = standings;
        }

        String title() {
            return title;
        }

        private static Set<Kind> measures() {
            return Set.copyOf(EnumSet.complementOf(
                    EnumSet.of(Kind.COUNT, Kind.MONEY, Kind.DURATION, Kind.AGE, Kind.PERCENT, Kind.SHARE)));
        }
    }

    /// What the ledger can be sorted by.
    enum Order {
        NEWEST("Newest first", LedgerOrder.DAY, true),
        OLDEST("Oldest first", LedgerOrder.DAY, false),
        LARGEST("Largest first", LedgerOrder.NUMBER, true),
        SMALLEST("Smallest first", LedgerOrder.NUMBER, false);

        private final String title;
        private final LedgerOrder by;
        private final boolean descending;

        Order(String title, LedgerOrder by, boolean descending) {
            this.title = title;
            this.by = by;
            this.descending = descending;
        }

        static Order of(LedgerQuery query) {
            return of(query.order(), query.descending());
        }

        static Order of(LedgerOrder by, boolean descending) {
            return Arrays.stream(values())
                    .filter(order -> order.by == by && order.descending == descending)
                    .findFirst()
                    .orElseThrow();
        }

        LedgerOrder by() {
            return by;
        }

        boolean descending() {
            return descending;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    private final LedgerDesk desk;
    private final ReadingSession session;
    private final BooleanProperty shown;

    /// `shown` says whether the ledger is shown in the place of the stories.
    public LedgerViewModel(LedgerDesk desk, ReadingSession session, BooleanProperty shown) {
        this.desk = desk;
        this.session = session;
        this.shown = shown;
    }

    // Properties

    ReadOnlyObjectProperty<Loadable<LedgerWindow>> linesProperty() {
        return desk.linesProperty();
    }

    ReadOnlyObjectProperty<Loadable<Compared>> comparedProperty() {
        return desk.comparedProperty();
    }

    ReadOnlyBooleanProperty readingProperty() {
        return desk.readingProperty();
    }

    ObservableList<String> sections() {
        return session.list().sections();
    }

    BooleanProperty shownProperty() {
        return shown;
    }

    ReadOnlyObjectProperty<LedgerQuery> queryProperty() {
        return desk.queryProperty();
    }

    /// The value with its bound where the print does not show that.
    static String value(LedgerRow row) {
        String sign = row.value().contains("+") ? "" : sign(row.bound());
        return (sign + " " + row.value()).strip();
    }

    private static String sign(Bound bound) {
        return switch (bound) {
            case ABOUT -> "≈";
            case AT_LEAST -> "≥";
            case MORE_THAN -> ">";
            case AT_MOST -> "≤";
            case LESS_THAN -> "<";
            case EXACTLY, BETWEEN -> "";
        };
    }

    /// How far it went, from the first story to the last, and how many figures that are.
    static String course(Development development) {
        LedgerRow first = development.rows().getFirst();
        LedgerRow last = development.rows().getLast();
        return "%s on %s, %s on %s (%,d figures)"
                .formatted(
                        value(first),
                        Dates.brief(first.day()),
                        value(last),
                        Dates.brief(last.day()),
                        development.rows().size());
    }

    static String day(LedgerRow row) {
        return row.asOf() == null ? "" : Dates.brief(row.asOf());
    }

    static String standing(LedgerRow row) {
        return row.whose() == Whose.READER
                ? "Yours"
                : switch (row.standing()) {
                    case FOUND -> "Found";
                    default -> StandingSign.shown(row.standing());
                };
    }

    static String standingClass(LedgerRow row) {
        return StandingSign.styleClass(row.standing());
    }

    /// The row as text to paste elsewhere, with its sentence and where that stands.
    static String copied(LedgerRow row) {
        String who = row.attribution() == null ? "" : " (" + row.attribution() + ")";
        return "%s – %s%s\n“%s”\n%s. %s, %s"
                .formatted(
                        value(row),
                        row.label().replace('\n', ' '),
                        who,
                        row.sentence(),
                        row.headline(),
                        row.source(),
                        Dates.whole(row.published()));
    }

    /// The whole row in one go, as a screen reader says it.
    static String spoken(LedgerRow row) {
        return "%s %s, %s. %s. %s, %s"
                .formatted(
                        row.bound().words(),
                        row.value(),
                        row.label(),
                        row.standing().words(),
                        row.headline(),
                        Dates.brief(row.published()))
                .strip();
    }

    String count() {
        String reading = readingProperty().get() ? "reading the library … " : "";
        return switch (linesProperty().get()) {
            case Loadable.Ready<LedgerWindow>(LedgerWindow lines) ->
                lines.isEmpty() && !reading.isEmpty()
                        ? reading
                        : reading + (lines.size() == 1 ? "1 figure" : "%,d figures".formatted(lines.size()));
            default -> reading;
        };
    }

    /// What stands in the place of the table where it has no lines.
    String whyEmpty() {
        return switch (linesProperty().get()) {
            case Loadable.Failed<?>(String reason) -> reason;
            case Loadable.Ready<?> _ when readingProperty().get() -> "The figures of the library are being read.";
            case Loadable.Ready<?> _ -> {
                List<String> hints = desk.queryProperty().get().hints();
                yield hints.isEmpty() ? nothingFound() : String.join("\n", hints);
            }
            default -> "";
        };
    }

    private String nothingFound() {
        LedgerQuery query = query();
        if (query.equals(LedgerQuery.ALL.sorted(query.order(), query.descending()))) {
            return "No story here has a figure yet.";
        }
        return (query.words().isBlank()
                        ? "No figure is like that."
                        : "No figure answers “" + query.words().strip() + "”.")
                + " Fewer words, All and All sections show more.";
    }

    // Commands

    void show() {
        desk.show();
    }

    void onArrived(Runnable listener) {
        desk.onArrived(listener);
    }

    private LedgerQuery query() {
        return desk.queryProperty().get();
    }

    void words(String words) {
        desk.ask(query().withWords(words));
    }

    void chip(Chip chip) {
        desk.ask(query().withKinds(chip.kinds).withStandings(chip.standings));
    }

    void section(String section) {
        desk.ask(query().withSection(section));
    }

    void sort(Order order) {
        if (Order.of(query()) != order) {
            desk.ask(query().sorted(order.by, order.descending));
        }
    }

    void compare() {
        desk.compare();
    }

    /// Opens the story of a row at its passage.
    void open(LedgerRow row) {
        shown.set(false);
        session.openFigure(row.story(), row.passage());
    }

    void export(Path file) {
        desk.export(file);
    }

    void rows(int limit, Consumer<List<LedgerRow>> then) {
        desk.rows(limit, then);
    }

    /// The figures of the open story.
    void rowsOfStory(Consumer<List<LedgerRow>> then) {
        session.open().ifPresent(open -> desk.rowsOf(open.story().id(), then));
    }

    void tell(String text) {
        session.tell(text);
    }
}
