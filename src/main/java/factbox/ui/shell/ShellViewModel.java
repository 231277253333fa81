package factbox.ui.shell;

import factbox.library.Counts;
import factbox.library.StoryRow;
import factbox.rendering.ReadingStyle;
import factbox.search.Completion;
import factbox.session.ListCount;
import factbox.session.Loadable;
import factbox.session.Notice;
import factbox.session.OpenStory;
import factbox.session.ReadingSession;
import factbox.session.Settings;
import factbox.ui.theme.Appearance;
import factbox.ui.theme.Theme;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// How the window is set up, remembered from one start to the next, and what its bars say.
public final class ShellViewModel {
    /// From these widths on, in pixels, the figures and the list stand beside the text, and the bars show all they
    /// have.
    private static final double ROOM_FOR_FIGURES = 1000;
    private static final double ROOM_FOR_LIST = 760;
    private static final double ROOM_FOR_BARS = 900;

    private final ReadingSession session;

    // Properties

    private final SidePane list;
    private final SidePane figures;
    private final ReadOnlyBooleanWrapper cramped = new ReadOnlyBooleanWrapper();
    private final BooleanProperty ledgerShown = new SimpleBooleanProperty();
    private final BooleanProperty fullScreen = new SimpleBooleanProperty();
    private final Appearance appearance;
    private double pixels;
    private final StringProperty address = new SimpleStringProperty("");
    private final ObservableValue<Boolean> bookmarked;
    private final ObservableValue<String> status;
    private final ObservableValue<String> title;

    public ShellViewModel(ReadingSession session, Settings settings) {
        this.session = session;
        appearance = new Appearance(session.preferences());
        appearance.scaleProperty().subscribe((_, _) -> {
            if (pixels > 0) {
                room(pixels);
            }
        });
        bookmarked = session.selectedRowProperty()
                .map(row -> row.filter(StoryRow::bookmarked).isPresent());
        title = session.storyProperty()
                .map(story -> story instanceof Loadable.Ready<OpenStory>(OpenStory open)
                        ? open.story().headline() + " – Factbox"
                        : "Factbox");
        status = Bindings.createStringBinding(
                this::said,
                address,
                session.list().stateProperty(),
                session.list().countsProperty(),
                session.indexingProperty());
        list = new SidePane(settings, "listShown");
        figures = new SidePane(settings, "figuresShown");
        oneOver(list, figures);
        oneOver(figures, list);
        fullScreen.subscribe((_, _) -> room(pixels));
    }

    private static void oneOver(SidePane shown, SidePane other) {
        shown.shownProperty().subscribe((_, _) -> {
            if (shown.isOver() && other.isOver()) {
                other.shownProperty().set(false);
            }
        });
    }

    public BooleanProperty listShownProperty() {
        return list.shownProperty();
    }

    public BooleanProperty figuresShownProperty() {
        return figures.shownProperty();
    }

    SidePane listPane() {
        return list;
    }

    SidePane figuresPane() {
        return figures;
    }

    /// Whether the bars have no room for all they could show.
    ReadOnlyBooleanProperty crampedProperty() {
        return cramped.getReadOnlyProperty();
    }

    /// How text and window look.
    public Appearance appearance() {
        return appearance;
    }

    /// Whether figures that the program found are underlined in the text.
    public BooleanProperty foundUnderlinedProperty() {
        return appearance.foundUnderlinedProperty();
    }

    /// Whether the ledger is shown in the place of the stories.
    public BooleanProperty ledgerShownProperty() {
        return ledgerShown;
    }

    /// Whether the text is alone on the screen.
    public BooleanProperty fullScreenProperty() {
        return fullScreen;
    }

    /// The size of the story's text, in percent of the normal one.
    public IntegerProperty textPercentProperty() {
        return appearance.textPercentProperty();
    }

    public ObjectProperty<Theme> themeProperty() {
        return appearance.themeProperty();
    }

    /// The address of the link under the mouse.
    public StringProperty addressProperty() {
        return address;
    }

    ReadOnlyObjectProperty<Notice> noticeProperty() {
        return session.noticeProperty();
    }

    /// What is searched for; it changes also where the reader takes up what was probably meant.
    ReadOnlyStringProperty wordsProperty() {
        return session.list().wordsProperty();
    }

    /// Whether the open story has a bookmark.
    ObservableValue<Boolean> bookmarkedProperty() {
        return bookmarked;
    }

    /// The title of the window, which is the open story's.
    ObservableValue<String> titleProperty() {
        return title;
    }

    /// What the status bar says: the address under the mouse, or how much of the library the list shows.
    ObservableValue<String> statusProperty() {
        return status;
    }

    private String said() {
        if (!address.get().isEmpty()) {
            return address.get();
        }
        Counts counts = session.list().countsProperty().get();
        if (!(session.list().stateProperty().get() instanceof Loadable.Ready<ListCount>(ListCount shown))) {
            return "";
        }
        String stories = shown.stories() == counts.all()
                ? (counts.all() == 1 ? "1 story" : "%,d stories".formatted(counts.all()))
                : "%s of %,d stories".formatted(shown.said(), counts.all());
        String indexing = session.indexingProperty().get() ? " · the index is catching up" : "";
        return "%s · %,d unread%s".formatted(stories, counts.unread(), indexing);
    }

    // Commands

    void changeText(int percent) {
        IntegerProperty text = appearance.textPercentProperty();
        text.set(Math.clamp((long) text.get() + percent, Appearance.SMALLEST_TEXT, Appearance.LARGEST_TEXT));
    }

    /// Says how wide the window is, in pixels.
    void room(double pixels) {
        this.pixels = pixels;
        double width = pixels * 100 / appearance.scaleProperty().get(); // as wide as that for what is larger
        boolean beside = !fullScreen.get();
        list.setRoom(beside && width >= ROOM_FOR_LIST);
        figures.setRoom(beside && width >= ROOM_FOR_FIGURES);
        cramped.set(width < ROOM_FOR_BARS);
    }

    /// Takes away a pane that lies over the text; says whether there was one.
    boolean putAway() {
        boolean over = list.isOver() || figures.isOver();
        if (list.isOver()) {
            list.shownProperty().set(false);
        }
        if (figures.isOver()) {
            figures.shownProperty().set(false);
        }
        return over;
    }

    void normalText() {
        appearance.textPercentProperty().set(ReadingStyle.USUAL.percent());
    }

    void search(String words) {
        session.list().search(words);
    }

    /// Tells ways to go on with a search that is being typed.
    void complete(String words, Consumer<List<Completion>> then) {
        session.list().help().complete(words, then);
    }

    void undo() {
        session.undo();
    }
}
