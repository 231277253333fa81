package factbox;

import factbox.importing.Importing;
import factbox.importing.Input;
import factbox.intake.Intake;
import factbox.intake.Limits;
import factbox.library.Follower;
import factbox.library.Library;
import factbox.library.LibraryException;
import factbox.library.LibraryOpener;
import factbox.search.OneLedger;
import factbox.search.StorySearch;
import factbox.session.BundledEdition;
import factbox.session.Imports;
import factbox.session.LedgerDesk;
import factbox.session.ReadingSession;
import factbox.session.Settings;
import factbox.session.WatchedFolders;
import factbox.storyfile.EditionReader;
import factbox.ui.action.KeyDispatcher;
import factbox.ui.keyfigures.KeyFiguresView;
import factbox.ui.keyfigures.KeyFiguresViewModel;
import factbox.ui.reader.EnlargedPicture;
import factbox.ui.reader.ReaderView;
import factbox.ui.reader.ReaderViewModel;
import factbox.ui.reader.ReadingSample;
import factbox.ui.reader.StoryWebView;
import factbox.ui.shell.FailureView;
import factbox.ui.shell.FileQuestion;
import factbox.ui.shell.ShellView;
import factbox.ui.shell.ShellViewModel;
import factbox.ui.shell.WindowMemory;
import factbox.ui.storylist.StoryListView;
import factbox.ui.storylist.StoryListViewModel;
import factbox.ui.theme.Fonts;
import factbox.ui.theme.ThemeStyles;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// The composition root: one library and the window on it.
final class ReadingWindow implements AutoCloseable {
    /// What reading needs: an open library and what stands on it.
    private record Reading(
            Library library,
            Settings settings,
            ReadingSession session,
            ShellViewModel shell,
            ReaderViewModel reader,
            LedgerDesk ledger,
            OneLedger figures,
            Imports imports,
            WatchedFolders watchedFolders,
            OtherPrograms others) {}

    private static final int MOST_NEWS = 4;
    /// What another program writes is to be in the window within two seconds.
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(700);

    private final ProgramThreads threads = new ProgramThreads();
    private final Executor background = threads::onLibrary;
    private final WindowThread fxThread = new WindowThread();
    private final IndexKeeper index = new IndexKeeper(this::indexing, this::settingLost);
    private final CompletableFuture<Reading> loaded = new CompletableFuture<>();
    private final CompletableFuture<Void> shown = new CompletableFuture<>();
    private final Path folder;
    private final EditionReader.Files edition;
    private final Consumer<String> browser;
    private final List<String> news = new ArrayList<>();
    private @Nullable Reading reading;
    private @Nullable FileQuestion fileQuestion;
    private @Nullable Stage stage;
    private String failure = "";

    /// A library in `folder`, which takes in `edition`; `browser` opens an address outside of the program.
    ReadingWindow(Path folder, EditionReader.Files edition, Consumer<String> browser) {
        this.folder = folder;
        this.edition = edition;
        this.browser = browser;
    }

    /// Has something else than a dialog say where files go; before [#show].
    void askForFiles(FileQuestion question) {
        fileQuestion = question;
    }

    /// [#load] on the program's own thread.
    CompletableFuture<Void> loadInBackground() {
        return CompletableFuture.runAsync(this::load, background);
    }

    /// Opens the library and the last story. On any thread, before [#show].
    void load() {
        news.clear();
        failure = "";
        try {
            LibraryOpener.Opened opened = LibraryOpener.open(folder);
            try {
                begin(opened);
            } catch (RuntimeException e) {
                opened.library().close();
                throw e;
            }
        } catch (LibraryException e) {
            failure = String.valueOf(e.getMessage());
        } catch (RuntimeException e) {
            failure = "The library could not be opened: " + e; // a window that says so, rather than none
        }
    }

    private void begin(LibraryOpener.Opened opened) {
        Library library = opened.library();
        opened.recovery().ifPresent(recovery -> {
            news.add(recovery.said());
            library.faults().note("recovered %d stories and %d marks".formatted(recovery.stories(), recovery.marks()));
        });
        if (library.isReadOnly()) {
            news.add(
                    "The library’s folder can’t be written to: you can read and search, and nothing that you mark is kept.");
        }
        opened.backup()
                .map(day ->
                        "This library has no marks, and there is a backup of %s: “Restore a backup’s marks” brings its marks back."
                                .formatted(day))
                .ifPresent(news::add);
        Optional<String> front = Optional.empty();
        if (library.isEmpty() && !library.isReadOnly()) {
            BundledEdition.Taken taken = BundledEdition.takeInto(library, edition);
            news.addAll(taken.faults());
            front = taken.front();
        }
        Settings settings = new Settings(library, background, this::settingLost);
        ReadingSession session = new ReadingSession(library, settings, background, threads::inTexts, fxThread);
        session.restore(front);
        ShellViewModel shell = new ShellViewModel(session, settings);
        ReaderViewModel reader = new ReaderViewModel(session, shell.foundUnderlinedProperty());
        reader.underlineAllProperty().set(settings.flag("underlineAll", false));
        reader.underlineAllProperty().subscribe((_, on) -> settings.set("underlineAll", on));
        reader.prepare();
        OneLedger figures = new OneLedger(folder, library);
        LedgerDesk ledger = new LedgerDesk(figures, threads::onLedger, fxThread, session::tell);
        session.onFiguresMarked(ledger::marked);
        Intake formats = new Intake(Limits.USUAL, InstantSource.system());
        Importing importing = new Importing(library, formats, Follower.NOBODY);
        Imports imports = session.imports(importing, threads::inIntake);
        WatchedFolders watchedFolders = session.watchedFolders(importing, imports, threads.watchers());
        OtherPrograms others = new OtherPrograms(library, () -> fxThread.execute(session::writtenByOthers));
        reading = new Reading(
                library, settings, session, shell, reader, ledger, figures, imports, watchedFolders, others);
        session.onLibraryChanged(index::catchUp);
        loaded.complete(reading);
    }

    /// Writes down what no part of the program has caught, and says so. On any thread.
    void uncaught(Thread thread, Throwable e) {
        Reading open = reading;
        if (open != null) {
            open.library.faults().fault("thread " + thread.getName(), e);
            fxThread.execute(() -> open.session.tell(
                    "Something went wrong in Factbox: Help, Report a problem has what is known of it"));
        } else {
            e.printStackTrace();
        }
    }

    /// Takes files into the library and shows the first of their stories. On any thread, and at any time: where the
    /// window is not yet there, this is done as soon as it is.
    void open(List<Path> files) {
        var _ = loaded.thenAcceptBoth(
                shown, (into, _) -> fxThread.execute(() -> into.imports.open(new Input.Files(files))));
    }

    /// When the window is there and nothing more is needed for that.
    CompletableFuture<Void> shown() {
        return shown;
    }

    /// Over other windows, with the keyboard. On the window's thread.
    void comeForward() {
        if (stage != null) {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        }
    }

    /// The first few lines; the rest is counted.
    private static String told(List<String> news) {
        int more = news.size() - MOST_NEWS;
        String first = news.stream().limit(MOST_NEWS).collect(Collectors.joining("\n"));
        return more > 0 ? "%s\n… and %d more".formatted(first, more) : first;
    }

    /// Where the web view keeps what it needs: in the library's folder, which one program uses at a time.
    static Path webView(Path library) {
        return library.resolve("web-view");
    }

    private void settingLost(RuntimeException e) {
        if (reading != null) {
            reading.library.faults().fault("keeping the index, a setting or a backup", e);
        }
        fxThread.execute(() -> {
            if (reading != null) {
                reading.session.tell(String.valueOf(e.getMessage()));
            }
        });
    }

    /// Shows the window with what [#load] brought. On the window's thread.
    void show(Stage stage) {
        show(stage, new StoryWebView(webView(folder)));
    }

    /// [#show] with a page that was made while the library was still loading.
    void show(Stage stage, StoryWebView page) {
        fxThread.begin();
        this.stage = stage;
        stage.setTitle("Factbox");
        if (reading == null) {
            FailureView view = new FailureView(failure, () -> again(stage), stage::close);
            Scene scene = new Scene(view, 900, 600);
            new ThemeStyles().dress(scene);
            stage.setScene(scene);
            stage.show();
            shown.complete(null);
        } else {
            new WindowMemory(stage, reading.settings).restore();
            open(stage, reading, page);
        }
    }

    private void again(Stage stage) {
        background.execute(() -> {
            load();
            fxThread.execute(() -> show(stage));
        });
    }

    private void open(Stage stage, Reading reading, StoryWebView page) {
        ReadingSession session = reading.session;
        ShellViewModel model = reading.shell;
        ThemeStyles styles = new ThemeStyles();
        styles.themeProperty().bind(model.themeProperty());
        styles.scaleProperty().bind(model.appearance().scaleProperty());
        model.appearance().fontProperty().subscribe(Fonts::makeReady);
        ReaderView reader = new ReaderView(
                reading.reader,
                page,
                styles.paletteProperty(),
                model.appearance().readingStyle());
        StoryListView list = new StoryListView(new StoryListViewModel(session, BundledEdition.size(edition)));
        KeyFiguresView figures = new KeyFiguresView(new KeyFiguresViewModel(session));
        FileQuestion files = fileQuestion == null ? FileQuestion.over(stage) : fileQuestion;
        ShellView shell = new ShellView(
                session,
                reading.settings,
                model,
                list,
                reader,
                figures,
                reading.ledger,
                files,
                reading.imports,
                reading.watchedFolders,
                () -> new ReadingSample(
                        webView(folder).resolve("sample"),
                        styles.paletteProperty(),
                        model.appearance().readingStyle(),
                        model.foundUnderlinedProperty()),
                () -> new EnlargedPicture(webView(folder).resolve("picture"), styles.paletteProperty()),
                browser,
                stage::close);
        Scene scene = new Scene(shell);
        styles.dress(scene);
        new KeyDispatcher(shell.actions(), shell::isCovered).listenTo(scene);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // Esc closes what is on top, and this last
        model.fullScreenProperty().subscribe((_, full) -> stage.setFullScreen(full));
        stage.fullScreenProperty()
                .subscribe((_, full) -> model.fullScreenProperty().set(full));
        reader.onceDrawn(() -> {
            if (stage.isShowing()) {
                shell.complete();
                started(reading);
            }
        });
        stage.setScene(scene);
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> reader.focus());
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> reader.settle());
        reader.onceItHasContent(stage::show);
    }

    private void started(Reading reading) {
        reading.session.started();
        shown.complete(null);
        tell(reading, news);
        reading.watchedFolders.resume();
        threads.every(BETWEEN_LOOKS, reading.others::look);
        index.open(
                folder,
                reading.library,
                reading.figures,
                found -> fxThread.execute(() -> reading.session.searchIn(new StorySearch(found, reading.figures))));
        background.execute(() -> {
            if (reading.library.isReadOnly()) {
                return;
            }
            try {
                BundledEdition.Taken taken = BundledEdition.takeInto(reading.library, edition);
                if (taken.isNew()) {
                    index.catchUp();
                    fxThread.execute(() -> {
                        reading.session.refresh();
                        tell(reading, taken.faults());
                    });
                }
                reading.library.backUpMarks();
            } catch (LibraryException e) {
                settingLost(e);
            }
        });
    }

    private void indexing(boolean behind) {
        fxThread.execute(() -> {
            if (reading != null) {
                reading.session.indexing(behind);
            }
        });
    }

    private static void tell(Reading reading, List<String> news) {
        if (!news.isEmpty()) {
            reading.session.tell(told(news));
        }
    }

    /// Waits for what is still being written.
    @Override
    public void close() {
        if (reading != null) {
            reading.ledger.close();
            reading.imports.end();
            reading.watchedFolders.end();
        }
        threads.close();
        index.close();
        if (reading != null) {
            try {
                reading.library.backUpMarks(); // so that this day's marks are in a backup
            } catch (LibraryException e) {
                // the marks are in the library, and there is nobody left to be told but the log
                reading.library.faults().fault("backing up marks", e);
            }
            reading.library.close();
        }
    }
}
