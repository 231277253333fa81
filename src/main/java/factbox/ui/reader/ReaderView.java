package factbox.ui.reader;

import factbox.rendering.Palette;
import factbox.rendering.ReadingStyle;
import factbox.rendering.StoryPage;
import factbox.session.Loadable;
import factbox.session.OpenStory;
import factbox.story.Span;
import factbox.ui.action.Action;
import factbox.ui.text.WrappedText;
import factbox.ui.theme.Icon;
import factbox.ui.theme.Shown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The story as a page, and what stands in its place while there is none.
public final class ReaderView extends StackPane {
    private static final Duration SETTLED = Duration.millis(250);
    private static final Duration SLOW = Duration.millis(300);

    private final ReaderViewModel model;
    private final ObservableValue<Palette> palette;
    private final ObservableValue<ReadingStyle> style;
    private final StoryWebView page;
    private final UpdateBar updateBar = new UpdateBar(this::compare);
    private final VBox state = new VBox();
    private final PauseTransition settled = new PauseTransition(SETTLED);
    private final PauseTransition slow = new PauseTransition(SLOW);
    private final ReadOnlyBooleanWrapper selecting = new ReadOnlyBooleanWrapper();
    private final SelectionBar selectionBar = new SelectionBar();
    private final Label progress = new Label();
    private @Nullable FindBar findBar;
    private @Nullable OpenStory shown;
    private StoryWebView.@Nullable Spot before;
    private boolean endSaid;
    private int anchor;
    private Consumer<OpenStory> comparing = _ -> {};

    /// `page` is empty, and this view's alone from now on.
    public ReaderView(
            ReaderViewModel model,
            StoryWebView page,
            ObservableValue<Palette> palette,
            ObservableValue<ReadingStyle> style) {
        this.model = model;
        this.page = page;
        this.palette = palette;
        this.style = style;
        setId("reader");
        getStyleClass().add("reader");
        state.getStyleClass().add("state");
        state.setAlignment(Pos.CENTER);
        VBox.setVgrow(page.node(), Priority.ALWAYS);
        VBox story = new VBox();
        Shown.in(story, updateBar, page.node(), progress);
        progress.setId("progress");
        progress.getStyleClass().add("progress");
        progress.setAlignment(Pos.CENTER_RIGHT);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.visibleProperty().bind(progress.textProperty().isNotEmpty());
        progress.managedProperty().bind(progress.visibleProperty());
        Shown.in(this, story, state, selectionBar);
        page.pieces().from(model::piece);
        page.onFigure(model::chooseFigure);
        page.onSelection(selected -> {
            selectionBar.show(selected, page.node().getWidth(), page.node().getHeight());
            selecting.set(!selected.words().isEmpty());
        });
        page.onScroll(() -> {
            settled.playFromStart();
            selectionBar.setVisible(false);
            page.pieces().fillView();
        });
        settled.setOnFinished(_ -> settle());
        slow.setOnFinished(_ -> state(new ProgressIndicator(), "Opening the story"));
        model.storyProperty().subscribe(this::show);
        model.figureProperty().subscribe((_, now) -> choose(now.intValue()));
        model.foundProperty().subscribe((_, _) -> reveal());
        model.foundUnderlinedProperty().subscribe((_, _) -> refresh());
        model.underlineAllProperty().subscribe((_, _) -> refresh());
        model.findProperty().subscribe((_, find) -> {
            refresh();
            reveal("current", model.hitAt());
        });
        page.node().widthProperty().subscribe((_, _) -> reanchor());
        palette.subscribe(colours -> page.whenReady(() -> page.setPalette(colours)));
        style.subscribe(set -> page.whenReady(() -> page.setStyle(set)));
        style.subscribe((_, _) -> reanchor());
    }

    /// Hears the address of a link that the reader chose.
    public void onLink(Consumer<String> listener) {
        page.onLink(listener);
    }

    /// Hears of a picture that the reader wants to see larger.
    public void onPicture(Consumer<Picture> listener) {
        page.onPicture(listener);
    }

    /// Hears of a story whose changes the reader wants to see.
    public void onCompare(Consumer<OpenStory> listener) {
        comparing = listener;
    }

    private void compare() {
        if (shown != null) {
            comparing.accept(shown);
        }
    }

    /// Hears the address of the link under the mouse, or the empty string.
    public void onHover(Consumer<String> listener) {
        page.onHover(listener);
    }

    /// Runs when there is something to show: at once without a story, else as soon as its page is there.
    public void onceItHasContent(Runnable work) {
        if (page.isBegun()) {
            page.whenReady(work);
        } else {
            work.run();
        }
    }

    /// Runs once when that is on the screen.
    public void onceDrawn(Runnable work) {
        onceItHasContent(() -> OnceDrawn.run(work));
    }

    /// Puts the keyboard into the page.
    public void focus() {
        page.node().requestFocus();
    }

    /// A page on; at the end it says so first, and only then goes to the next story.
    public void pageDown() {
        page.whenReady(() -> {
            if (page.page(1)) {
                page.pieces().fillView();
                endSaid = false;
            } else if (endSaid) {
                model.nextStory(1);
            } else {
                endSaid = true;
                model.tell("End of the story. Space once more opens the next one.");
            }
        });
    }

    /// A page back; at the top it goes to the story before.
    public void pageUp() {
        page.whenReady(() -> {
            endSaid = false;
            if (page.page(-1)) {
                page.pieces().fillView();
            } else {
                model.nextStory(-1);
            }
        });
    }

    /// Remembers the place at once, for a story or a window about to be left.
    public void settle() {
        settled.stop();
        int offset = shown != null && page.isReady() ? page.position().offset() : anchor;
        if (shown != null && offset != anchor) {
            anchor = offset;
            model.reached(shown, offset);
        }
        tellProgress();
    }

    private void tellProgress() {
        StoryWebView.Position now = page.isReady() ? page.position() : new StoryWebView.Position(anchor, false);
        progress.setText(model.progress(now.offset(), now.atEnd()));
    }

    /// Goes to the next heading, or with -1 the one before.
    public void headingStep(int step) {
        page.whenReady(() -> model.contents()
                .beside(page.position().offset(), step)
                .ifPresentOrElse(
                        heading -> turnTo(heading.offset()),
                        () -> model.tell(step > 0 ? "No heading below" : "No heading above")));
    }

    /// Lists the story's headings, each of which leads to its place.
    public void openContents() {
        ContextMenu menu = new ContextMenu();
        menu.setId("contents");
        for (Contents.Heading heading : model.contents().headings()) {
            MenuItem item = new MenuItem((heading.level() > 2 ? "    " : "") + heading.text());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> page.whenReady(() -> turnTo(heading.offset())));
            menu.getItems().add(item);
        }
        if (menu.getItems().isEmpty()) {
            model.tell("This story has no headings");
        } else {
            Bounds place = localToScreen(getLayoutBounds());
            menu.show(this, place.getMinX() + 16, place.getMinY() + 8);
        }
    }

    private void turnTo(int offset) {
        goTo(offset);
        settle();
        if (shown != null) {
            model.reached(shown, offset);
        }
    }

    /// Keeps the same block on top when lines break elsewhere.
    private void reanchor() {
        page.whenReady(() -> Platform.runLater(() -> goTo(anchor)));
    }

    public void openFind() {
        if (findBar == null) {
            findBar = new FindBar(model, () -> page.position().offset(), this::focus);
            setAlignment(findBar, Pos.TOP_RIGHT);
            Shown.in(this, findBar);
        }
        findBar.open();
    }

    /// Closes the bar in which words are looked for; returns whether it was open.
    public boolean closeFind() {
        boolean open = findBar != null && findBar.isOpen();
        if (findBar != null && open) {
            findBar.close();
            focus();
        }
        return open;
    }

    /// The address of the link in the page that has the keyboard; empty where none has it.
    public String focusedAddress() {
        return page.node().isFocused() && page.isReady() ? page.focusedAddress() : "";
    }

    /// Chooses the link, picture or figure in the page that has the keyboard; returns whether one has.
    public boolean chooseFocused() {
        return page.node().isFocused() && page.isReady() && page.chooseFocused();
    }

    /// To the next or previous hit; opens the bar where there was no search yet.
    public void findStep(int step) {
        if (findBar != null && findBar.isOpen()) {
            model.findStep(step);
        } else {
            openFind();
        }
    }

    /// What can be done with a selection, under short names: a bar at it offers that.
    public void offerAtSelection(Map<String, Action> actions) {
        selectionBar.offer(actions);
    }

    /// Whether words are selected in the page.
    public ReadOnlyBooleanProperty selectingProperty() {
        return selecting.getReadOnlyProperty();
    }

    /// The words that are selected in the page; empty where none are.
    public String selectedWords() {
        return page.isReady() ? page.selected().words() : "";
    }

    /// Takes the selection away; returns whether there was one.
    public boolean deselect() {
        boolean selected = !selectedWords().isEmpty();
        if (selected) {
            page.deselect();
        }
        return selected;
    }

    /// Opens the bar in which words are looked for, with these.
    public void find(String words) {
        openFind();
        if (findBar != null) {
            findBar.find(words);
        }
    }

    /// The words that are selected in the page, if they are words of one block of the story's text.
    public Optional<Span> selection() {
        List<String> selected = shown != null && page.isReady() ? page.selection() : List.of();
        return selected.isEmpty()
                ? Optional.empty()
                : model.selected(
                        Integer.parseInt(selected.get(0)), selected.get(1).length(), selected.get(2));
    }

    /// Shows the evidence of the chosen figure once more, with the keyboard in the page.
    public void goToEvidence() {
        focus();
        reveal("lit", model.litAt());
    }

    /// Back to where reading was before the first figure was chosen.
    public void leaveEvidence() {
        StoryWebView.Spot spot = before;
        if (spot != null) {
            page.pieces().fill(model.pieceAt(spot.offset()));
            page.scrollTo(spot);
            page.pieces().fillView();
            before = null;
        }
    }

    private void show(Loadable<OpenStory> story) {
        slow.stop();
        switch (story) {
            case Loadable.Ready<OpenStory>(OpenStory open) -> show(open);
            case Loadable.Loading<OpenStory> _ -> slow.playFromStart();
            case Loadable.Failed<OpenStory>(String reason) -> state(new Icon(Feather.ALERT_TRIANGLE), reason);
            case Loadable.Nothing<OpenStory> _ -> state(new Icon(Feather.BOOK_OPEN), "Choose a story from the list.");
        }
    }

    private void show(OpenStory open) {
        state.setVisible(false);
        if (shown != null && shown.story().equals(open.story())) {
            shown = open;
            refresh();
            return;
        }
        settle();
        shown = open;
        before = null;
        endSaid = false;
        if (findBar != null) {
            findBar.again();
        }
        updateBar.show(open);
        int place = model.placeToStart();
        progress.setText(model.progress(place, false));
        if (page.isBegun()) {
            page.whenReady(() -> {
                if (open.equals(shown)) {
                    page.setArticle(model.article());
                    page.scrollToTop();
                    goTo(place);
                    reveal("lit", model.litAt());
                }
            });
        } else {
            page.begin(StoryPage.document(palette.getValue(), style.getValue(), model.article()));
            page.whenReady(() -> goTo(place));
        }
    }

    /// Lights the passage that a search found in the story that is open already.
    private void reveal() {
        refresh();
        page.whenReady(() -> reveal("lit", model.litAt()));
    }

    /// Brings what begins at an offset of the text and has this id in the page into view; -1 is nowhere.
    private void reveal(String id, int offset) {
        if (offset >= 0 && page.isReady()) {
            page.pieces().fill(model.pieceAt(offset));
            page.reveal(id);
            page.pieces().fillView();
        }
    }

    private void goTo(int place) {
        anchor = place;
        if (place > 0) {
            page.pieces().fill(model.pieceAt(place));
            page.scrollToOffset(place);
        }
        page.pieces().fillView();
    }

    private void choose(int figure) {
        if (figure >= 0 && before == null && page.isBegun()) {
            page.whenReady(() -> before = page.spot());
        }
        refresh();
        page.whenReady(() -> reveal("lit", model.litAt()));
    }

    /// Writes the same article again with what is lit now; the page stays where it is.
    private void refresh() {
        if (shown != null && page.isBegun()) {
            page.whenReady(() -> {
                if (model.isInPieces()) {
                    page.pieces().refill();
                } else {
                    StoryWebView.Spot spot = page.spot();
                    page.setArticle(model.article());
                    page.scrollTo(spot);
                }
            });
        }
    }

    private void state(Node picture, String text) {
        WrappedText label = new WrappedText("reason", text);
        label.setMaxWidth(420);
        state.getChildren().setAll(picture, label);
        state.setVisible(true);
    }
}
