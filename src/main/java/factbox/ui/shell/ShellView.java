package factbox.ui.shell;

import factbox.session.Imports;
import factbox.session.LedgerDesk;
import factbox.session.ReadingSession;
import factbox.session.Settings;
import factbox.session.WatchedFolders;
import factbox.ui.action.ActionMenus;
import factbox.ui.action.Actions;
import factbox.ui.help.Overlay;
import factbox.ui.help.ProblemReport;
import factbox.ui.importing.DropHint;
import factbox.ui.importing.ImportProgressView;
import factbox.ui.importing.ImportViewModel;
import factbox.ui.keyfigures.KeyFiguresView;
import factbox.ui.ledger.LedgerView;
import factbox.ui.ledger.LedgerViewModel;
import factbox.ui.reader.EnlargedPicture;
import factbox.ui.reader.ReaderView;
import factbox.ui.settings.SettingsViewModel;
import factbox.ui.storylist.StoryListView;
import factbox.ui.theme.Shown;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window's content: the three panes, the bars around them, and what may lie over them.
public final class ShellView extends StackPane {
    private final ReadingSession session;
    private final ShellViewModel model;
    private final StoryListView list;
    private final ReaderView reader;
    private final KeyFiguresView figures;
    private final Imports imports;
    private final Runnable quit;
    private final Consumer<String> browser;
    /// The address of the link whose menu is open.
    private String link = "";
    private final Actions actions;
    private final ImportViewModel importing;
    private final BorderPane window = new BorderPane();
    private final TextAlone bars = new TextAlone(this, window);
    private final Panes panes;
    private final NoticeBar notices;
    private final Overlays overlays;
    private final Supplier<LedgerView> newLedger;
    private @Nullable Toolbar toolbar;
    private @Nullable LedgerView ledger;

    /// `sample` makes a sample of a page, `large` a place for a picture; `browser` opens an address in the system's
    /// browser; `quit` ends the program.
    public ShellView(
            ReadingSession session,
            Settings settings,
            ShellViewModel model,
            StoryListView list,
            ReaderView reader,
            KeyFiguresView figures,
            LedgerDesk ledgerDesk,
            FileQuestion files,
            Imports imports,
            WatchedFolders watchedFolders,
            Supplier<Node> sample,
            Supplier<EnlargedPicture> large,
            Consumer<String> browser,
            Runnable quit) {
        this.session = session;
        this.model = model;
        this.list = list;
        this.reader = reader;
        this.figures = figures;
        this.imports = imports;
        this.quit = quit;
        this.browser = browser;
        Overlay overlay = new Overlay();
        FileDialogs dialogs = new FileDialogs(() -> getScene().getWindow());
        WaysIn waysIn = new WaysIn(session, imports, watchedFolders, files, dialogs);
        overlays = new Overlays(
                overlay,
                session,
                settings,
                dialogs,
                new SettingsViewModel(session, model.appearance(), watchedFolders),
                sample,
                large,
                () -> files.askForFolder("Watch a folder"));
        actions = new Actions(new ShellActions(session, model, waysIn, overlays, this).all(), settings);
        importing = new ImportViewModel(imports);
        ContextMenus menus = new ContextMenus(actions);
        menus.on(list, () -> session.open().isPresent() ? ContextMenus.STORY : List.of());
        menus.on(reader, () -> {
            link = model.addressProperty().get().isEmpty()
                    ? reader.focusedAddress()
                    : model.addressProperty().get();
            if (!reader.selectedWords().isEmpty()) {
                return ContextMenus.SELECTION;
            }
            return link.isEmpty() ? ContextMenus.PAGE : ContextMenus.LINK;
        });
        reader.offerAtSelection(menus.atSelection());
        panes = new Panes(list, reader, figures, model, settings);
        widthProperty().subscribe((_, width) -> {
            if (width.doubleValue() > 0) {
                model.room(width.doubleValue());
            }
        });
        notices = new NoticeBar(panes, model::undo, browser);
        newLedger = () -> new LedgerView(
                new LedgerViewModel(ledgerDesk, session, model.ledgerShownProperty()),
                files::askToSave,
                overlay::show,
                overlay::hide);
        model.ledgerShownProperty().subscribe((_, shown) -> {
            notices.setContent(shown ? ledger() : panes);
            if (!shown) {
                reader.focus();
            }
        });
        window.setCenter(notices);
        bars.setTop(room("toolbar"));
        bars.setBottom(room("status-bar"));
        model.fullScreenProperty().subscribe(bars::set);
        window.getStyleClass().add("window");
        getChildren().addAll(window, overlay);
        overlays.follow(importing);
        model.noticeProperty().subscribe(notices::tell);
        reader.onLink(notices::offerLink);
        reader.onCompare(overlays::compare);
        reader.onPicture(overlays::enlarge);
        reader.onHover(model.addressProperty()::set);
    }

    /// As high as the bar that will stand there.
    private static Region room(String bar) {
        Region room = new Region();
        room.getStyleClass().add(bar);
        return room;
    }

    /// Puts in what stands around the story, which is on the screen before that.
    public void complete() {
        toolbar();
        if (getScene().getWindow() instanceof Stage stage) {
            stage.titleProperty().bind(model.titleProperty());
        }
        VBox bottom = new VBox();
        Shown.in(bottom, new ImportProgressView(importing), new StatusLine(model, session.exporting()));
        bars.setBottom(bottom);
        figures.begin();
        DropHint hint = new DropHint(imports::look);
        hint.watch(this);
        Shown.in(this, hint);
    }

    private Toolbar toolbar() {
        if (toolbar == null) {
            toolbar = new Toolbar(
                    model,
                    ActionMenus.bar(actions),
                    ActionMenus.button(actions),
                    this::focusList,
                    this::openFound,
                    session::toggleBookmark);
            bars.setTop(toolbar);
            Shown.in(this, toolbar.completions());
        }
        return toolbar;
    }

    /// Made when it is first looked at.
    private LedgerView ledger() {
        if (ledger == null) {
            ledger = newLedger.get();
        }
        return ledger;
    }

    public Actions actions() {
        return actions;
    }

    /// Whether something lies over the window that has the keyboard to itself.
    public boolean isCovered() {
        return overlays.isShown();
    }

    void pageDown() {
        if (!model.ledgerShownProperty().get()) {
            reader.pageDown();
        }
    }

    void pageUp() {
        if (!model.ledgerShownProperty().get()) {
            reader.pageUp();
        }
    }

    ObservableValue<Boolean> selectingProperty() {
        return reader.selectingProperty();
    }

    void search() {
        if (model.ledgerShownProperty().get()) {
            ledger().search();
        } else {
            bars.ask();
            toolbar().focusSearch();
        }
    }

    void exportLedger() {
        model.ledgerShownProperty().set(true);
        ledger().export();
    }

    void chart() {
        ledger().chart();
    }

    void find() {
        reader.openFind();
    }

    void headingStep(int step) {
        reader.headingStep(step);
    }

    void openContents() {
        reader.openContents();
    }

    void findStep(int step) {
        reader.findStep(step);
    }

    void quit() {
        quit.run();
    }

    /// The link in the page that has the keyboard; with a figure chosen, its evidence; else into the story.
    void evidence() {
        if (model.ledgerShownProperty().get()) {
            ledger().choose();
            return;
        }
        if (reader.chooseFocused()) {
            return;
        }
        if (session.figureProperty().get() < 0 && figures.isFocusWithin()) {
            session.chooseFigure(figures.focusedIndex());
        }
        reader.goToEvidence();
    }

    void leave() {
        if (model.ledgerShownProperty().get()) {
            model.ledgerShownProperty().set(false);
            return;
        }
        notices.hide();
        if (model.putAway()) {
            reader.focus();
            return;
        }
        if (reader.deselect() || reader.closeFind()) {
            return;
        }
        if (session.figureProperty().get() >= 0) {
            session.leaveFigure();
            reader.leaveEvidence();
        } else if (session.foundProperty().get().isPresent()) {
            session.leaveFound();
        } else if (model.fullScreenProperty().get()) {
            model.fullScreenProperty().set(false);
        } else {
            model.search("");
        }
    }

    /// To the story `step` rows further; the row of the open one is in view also at the ends of the list.
    void step(int step) {
        session.step(step);
        list.reveal();
    }

    void copyFigure() {
        int index = session.figureProperty().get();
        if (index < 0) {
            session.tell("Choose a figure first: 1 to 9, or . for the next one");
            return;
        }
        session.open()
                .ifPresent(
                        open -> notices.copy(FigureText.of(open, index), "Figure copied with its sentence and source"));
    }

    void copySelection() {
        if (!reader.selectedWords().isEmpty()) {
            notices.copy(reader.selectedWords(), "Copied");
        }
    }

    void reportProblem() {
        session.faults(lines -> notices.copy(
                ProblemReport.of(lines),
                "Version, system and the last lines of the log are on the clipboard: paste them into your report"));
    }

    void copyQuote() {
        String words = reader.selectedWords();
        if (words.isEmpty()) {
            session.tell("Select some words of the story first");
            return;
        }
        session.open()
                .ifPresent(open -> notices.copy(Citation.quote(words, open.story()), "Quote copied with its source"));
    }

    void copyCitation() {
        session.open().ifPresent(open -> notices.copy(Citation.of(open.story()), "Citation copied"));
    }

    void openLink() {
        browser.accept(link);
    }

    void copyLink() {
        notices.copy(link, "Address copied");
    }

    /// Opens the address that the story was published under.
    void openSource() {
        session.open().map(open -> open.story().source().url()).ifPresent(browser);
    }

    void findSelection() {
        reader.find(reader.selectedWords());
    }

    void searchSelection() {
        model.listShownProperty().set(true);
        model.search("\"%s\"".formatted(reader.selectedWords().replace("\"", " ")));
    }

    void openContextMenu() {
        ContextMenus.askFor(Objects.requireNonNullElse(getScene().getFocusOwner(), this));
    }

    void openMenus() {
        bars.ask();
        toolbar().openMenus();
    }

    void renameFigure() {
        if (!model.figuresShownProperty().get() || !figures.rename()) {
            session.tell("Choose a figure first: 1 to 9, or . for the next one");
        }
    }

    void makeFigure() {
        reader.selection()
                .ifPresentOrElse(
                        session.figureMarking()::make,
                        () -> session.tell("Select a number and its words in one paragraph first"));
    }

    void focusPane(int step) {
        if (model.ledgerShownProperty().get()) {
            ledger().focus();
            return;
        }
        List<Node> shown = panes.shown();
        int at = -1;
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).isFocusWithin()) {
                at = i;
            }
        }
        int next = at < 0 ? 0 : Math.floorMod(at + step, shown.size());
        switch (shown.get(next)) {
            case StoryListView view -> view.focus();
            case ReaderView view -> view.focus();
            default -> figures.focus();
        }
    }

    private void openFound() {
        focusList();
        session.openFound();
    }

    private void focusList() {
        model.listShownProperty().set(true);
        list.focus();
    }
}
