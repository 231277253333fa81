package factbox.session;

import factbox.library.Library;
import factbox.library.StoryRow;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;

/// What the reader has before them: the list, the open story, the chosen figure; and what they do with them together.
///
/// Belongs to the `fxThread`; the library is used on `background` alone, whose tasks run in order.
public final class ReadingSession {
    private final Library library;
    private final Settings settings;
    private final Notices notices = new Notices();
    private final StoryList list;
    private final StoryDesk desk;
    private final Marking marking;
    private final Exporting exporting;
    private final ReadOnlyIntegerWrapper figure = new ReadOnlyIntegerWrapper(-1);

    public ReadingSession(Library library, Settings settings, Executor background, Executor fxThread) {
        this.library = library;
        this.settings = settings;
        BackgroundWork work = new BackgroundWork(library, background, fxThread, notices);
        list = new StoryList(work);
        desk = new StoryDesk(library, work, this::opened);
        marking = new Marking(list, work, notices);
        exporting = new Exporting(work, notices, list);
        desk.selectedProperty().subscribe(_ -> figure.set(-1));
    }

    // Properties

    public StoryList list() {
        return list;
    }

    public Marking marking() {
        return marking;
    }

    public Exporting exporting() {
        return exporting;
    }

    public ReadOnlyObjectProperty<Loadable<OpenStory>> storyProperty() {
        return desk.storyProperty();
    }

    /// The id of the story that is open or opening; empty where none is.
    public ReadOnlyStringProperty selectedProperty() {
        return desk.selectedProperty();
    }

    /// The index of the chosen key figure, or -1.
    public ReadOnlyIntegerProperty figureProperty() {
        return figure.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notices.lastProperty();
    }

    /// The open story, if it is here.
    public Optional<OpenStory> open() {
        return desk.open();
    }

    /// The open story's row, if the list shows it.
    public Optional<StoryRow> selectedRow() {
        return list.row(selected());
    }

    private String selected() {
        return desk.selectedProperty().get();
    }

    // Commands

    /// Puts the list and the story that was open last in place at once; for the start, before there is a window.
    public void restore() {
        list.restore(library);
        String last = settings.text("story").orElse("");
        list.row(last).or(() -> list.stories().stream().findFirst()).ifPresent(row -> desk.restore(row.id()));
    }

    /// To be called once the first story is on the screen: what could wait until then.
    public void started() {
        open().ifPresent(this::opened);
    }

    /// Lists the library's stories anew, after some were added or changed.
    public void refresh() {
        desk.forget();
        list.refresh();
    }

    /// Opens a story by the reader's choice; the one that was open is where *back* goes.
    public void open(String id) {
        desk.open(id);
    }

    public void back() {
        desk.back();
    }

    public void forward() {
        desk.forward();
    }

    /// Opens the story `step` rows further in the list, if there is one.
    public void step(int step) {
        list.beside(selected(), step).ifPresent(desk::open);
    }

    /// Opens the nearest unread story in the direction of `step`, which is 1 or -1.
    public void stepUnread(int step) {
        list.unreadBeside(selected(), step)
                .ifPresentOrElse(desk::open, () -> tell(step > 0 ? "No unread story below" : "No unread story above"));
    }

    public void toggleBookmark() {
        marking.toggleBookmark(selected());
    }

    public void toggleRead() {
        marking.toggleRead(selected());
    }

    /// Chooses a key figure by its index; one that there is not leaves the choice as it is.
    public void chooseFigure(int index) {
        if (index >= 0 && open().filter(open -> index < open.verdicts().size()).isPresent()) {
            figure.set(index);
        }
    }

    public void leaveFigure() {
        figure.set(-1);
    }

    public void stepFigure(int step) {
        int from = figure.get() < 0 && step < 0 ? 0 : figure.get();
        open().map(open -> open.verdicts().size())
                .filter(size -> size > 0)
                .ifPresent(size -> figure.set(Math.clamp(from + step, 0, size - 1)));
    }

    /// Remembers that reading has come to this offset of a story's text.
    public void reached(OpenStory read, int offset) {
        desk.reached(read, offset);
    }

    public void tell(String text) {
        notices.tell(text);
    }

    /// An open story has its neighbours made ready, counts as read, and comes back at the next start.
    ///
    /// The neighbours come first: who reads on at once would wait for the disk to have written the rest.
    private void opened(OpenStory open) {
        Stream.of(1, -1).flatMap(step -> list.beside(open.id(), step).stream()).forEach(desk::prepare);
        settings.set("story", open.id());
        marking.opened(open.id());
    }
}
