package factbox.ui.shell;

import factbox.importing.Input;
import factbox.session.Imports;
import factbox.session.LedgerDesk;
import factbox.session.Notice;
import factbox.session.OpenStory;
import factbox.session.ReadingSession;
import factbox.session.Settings;
import factbox.ui.action.ActionMenus;
import factbox.ui.action.Actions;
import factbox.ui.export.ExportProgress;
import factbox.ui.export.ExportView;
import factbox.ui.export.ExportViewModel;
import factbox.ui.help.AboutView;
import factbox.ui.help.ActionPalette;
import factbox.ui.help.HelpView;
import factbox.ui.help.Overlay;
import factbox.ui.importing.DropHint;
import factbox.ui.importing.ImportProgressView;
import factbox.ui.importing.ImportView;
import factbox.ui.importing.ImportViewModel;
import factbox.ui.importing.Pasteboard;
import factbox.ui.keyfigures.KeyFiguresView;
import factbox.ui.ledger.LedgerView;
import factbox.ui.ledger.LedgerViewModel;
import factbox.ui.reader.ReaderView;
import factbox.ui.storylist.StoryListView;
import factbox.ui.update.UpdateView;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.action.Action;

/// The window's content: the three panes, the bars around them, and what may lie over them.
public final class ShellView extends StackPane {
    private static final Duration NOTICE = Duration.seconds(5);
    private static final Duration PER_CHARACTER = Duration.millis(60);

    private final ReadingSession session;
    private final Settings settings;
    private final ShellViewModel model;
    private final StoryListView list;
    private final ReaderView reader;
    private final KeyFiguresView figures;
    private final Imports imports;
    private final Consumer<String> browser;
    private final Runnable quit;
    private final Actions actions;
    private final Toolbar toolbar;
    private final SplitPane panes = new SplitPane();
    private final NotificationPane notices;
    private final PauseTransition noticeEnds = new PauseTransition(NOTICE);
    private final Overlay overlay = new Overlay();
    private final LedgerView ledger;

    /// `browser` opens an address in the system's browser; `quit` ends the program.
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
            Consumer<String> browser,
            Runnable quit) {
        this.session = session;
        this.settings = settings;
        this.model = model;
        this.list = list;
        this.reader = reader;
        this.figures = figures;
        this.imports = imports;
        this.browser = browser;
        this.quit = quit;
        actions = new Actions(new ShellActions(session, model, this).all(), settings);
        toolbar =
                new Toolbar(model, ActionMenus.bar(actions), this::focusList, this::openFound, session::toggleBookmark);
        new PaneSizes(panes, settings).keep(list, reader, figures, model);
        notices = new NotificationPane(panes);
        notices.setShowFromTop(false);
        notices.setCloseButtonVisible(false);
        notices.setId("notices");
        ledger = new LedgerView(
                new LedgerViewModel(ledgerDesk, session, model.ledgerShownProperty()),
                files::askToSave,
                overlay::show,
                overlay::hide);
        model.ledgerShownProperty().subscribe((_, shown) -> {
            notices.setContent(shown ? ledger : panes);
            if (!shown) {
                reader.focus();
            }
        });
        noticeEnds.setOnFinished(_ -> notices.hide());
        ImportViewModel importing = new ImportViewModel(imports);
        VBox bottom = new VBox(new ImportProgressView(importing), status());
        BorderPane window = new BorderPane(notices, toolbar, null, bottom, null);
        window.getStyleClass().add("window");
        DropHint hint = new DropHint(imports::look);
        hint.watch(this);
        getChildren().addAll(window, toolbar.completions(), overlay, hint);
        overlay.onHidden(importing::leave);
        importing.lookingProperty().subscribe(looking -> preview(looking, importing));
        model.noticeProperty().subscribe(this::tell);
        reader.onLink(this::offerLink);
        reader.onCompare(this::compare);
        reader.onHover(model.addressProperty()::set);
    }

    public Actions actions() {
        return actions;
    }

    /// Whether something lies over the window that has the keyboard to itself.
    public boolean isCovered() {
        return overlay.isVisible();
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

    void search() {
        if (model.ledgerShownProperty().get()) {
            ledger.search();
        } else {
            toolbar.focusSearch();
        }
    }

    void exportLedger() {
        model.ledgerShownProperty().set(true);
        ledger.export();
    }

    void chartLedger() {
        model.ledgerShownProperty().set(true);
        ledger.chart();
    }

    void find() {
        reader.openFind();
    }

    void findStep(int step) {
        reader.findStep(step);
    }

    void quit() {
        quit.run();
    }

    /// With a figure chosen, its evidence; else into the story.
    void evidence() {
        if (model.ledgerShownProperty().get()) {
            ledger.choose();
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
        if (session.figureProperty().get() >= 0) {
            session.leaveFigure();
            reader.leaveEvidence();
        }
        session.leaveFound();
        notices.hide();
    }

    void copyFigure() {
        int index = session.figureProperty().get();
        if (index < 0) {
            session.tell("Choose a figure first: 1 to 9, or . for the next one");
            return;
        }
        session.open()
                .ifPresent(open -> copy(FigureText.of(open, index), "Figure copied with its sentence and source"));
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
            ledger.focus();
            return;
        }
        List<Node> shown = Stream.<Node>of(list, reader, figures)
                .filter(panes.getItems()::contains)
                .toList();
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

    void export() {
        overlay.show(new ExportView(new ExportViewModel(session, settings), this::chooseFile, overlay::hide));
    }

    private Optional<Path> chooseFile(Path suggested) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export");
        chooser.setInitialFileName(String.valueOf(suggested.getFileName()));
        Optional.ofNullable(suggested.toAbsolutePath().getParent())
                .filter(Files::isDirectory)
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toPath);
    }

    /// What changed in the open story, if it was updated.
    void compare() {
        session.open()
                .filter(open -> open.update() != null)
                .ifPresentOrElse(this::compare, () -> session.tell("This story has no earlier version here"));
    }

    private void compare(OpenStory open) {
        if (open.update() != null) {
            overlay.show(new UpdateView(open.update(), open.story().locale()));
        }
    }

    void chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Bring in files");
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            imports.look(new Input.Files(chosen.stream().map(File::toPath).toList()));
        }
    }

    void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Bring in a folder");
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            imports.look(new Input.Files(List.of(chosen.toPath())));
        }
    }

    void paste() {
        Pasteboard.input(Clipboard.getSystemClipboard())
                .ifPresentOrElse(imports::look, () -> session.tell("There is no page, text or file on the clipboard"));
    }

    private void preview(boolean looking, ImportViewModel importing) {
        if (looking) {
            overlay.show(new ImportView(importing));
        } else if (overlay.shows(ImportView.class)) {
            overlay.hide();
        }
    }

    void showHelp() {
        overlay.show(new HelpView(actions));
    }

    void showPalette() {
        overlay.show(new ActionPalette(actions, overlay::hide));
    }

    void showAbout() {
        overlay.show(new AboutView());
    }

    private void openFound() {
        focusList();
        session.openFound();
    }

    private void focusList() {
        model.listShownProperty().set(true);
        list.focus();
    }

    private void tell(Notice notice) {
        if (!notice.text().isEmpty()) {
            List<Action> offers = notice.undoable() ? List.of(new Action("Undo", _ -> model.undo())) : List.of();
            offer(notice.text(), offers);
            noticeEnds.setDuration(
                    NOTICE.add(PER_CHARACTER.multiply(notice.text().length())));
            noticeEnds.playFromStart();
        }
    }

    /// A link is shown with its whole address; only the reader opens it, and elsewhere.
    private void offerLink(String address) {
        noticeEnds.stop();
        offer(
                address,
                List.of(
                        new Action("Open in browser", _ -> {
                            notices.hide();
                            browser.accept(address);
                        }),
                        new Action("Copy address", _ -> copy(address, "Address copied")),
                        new Action("Close", _ -> notices.hide())));
    }

    private void offer(String text, List<Action> offers) {
        notices.setText(text);
        notices.getActions().setAll(offers);
        if (notices.getSkin() == null) {
            notices.skinProperty().subscribe((_, _) -> Platform.runLater(notices::show));
        } else {
            notices.show();
        }
    }

    private void copy(String text, String said) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        session.tell(said);
    }

    private StatusBar status() {
        StatusBar status = new StatusBar();
        status.setId("status");
        status.textProperty().bind(model.statusProperty().map(String::valueOf));
        Label keys = new Label("J K stories · Space page · F figures · ? keys");
        Label promise = new Label("No connection", new Circle(4));
        promise.getStyleClass().add("promise");
        promise.setAccessibleText("Factbox opens no connection");
        HBox right = new HBox(new ExportProgress(session.exporting()), keys, promise);
        right.getStyleClass().add("status-right");
        status.getRightItems().add(right);
        return status;
    }
}
