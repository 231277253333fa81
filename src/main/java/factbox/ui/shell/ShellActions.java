package factbox.ui.shell;

import static factbox.ui.action.Action.Menu.FIGURES;
import static factbox.ui.action.Action.Menu.HELP;
import static factbox.ui.action.Action.Menu.LIBRARY;
import static factbox.ui.action.Action.Menu.MARKS;
import static factbox.ui.action.Action.Menu.STORY;
import static factbox.ui.action.Action.Menu.VIEW;
import static factbox.ui.action.KeyStroke.key;
import static factbox.ui.action.KeyStroke.shortcut;
import static factbox.ui.action.KeyStroke.shortcutShift;
import static factbox.ui.action.KeyStroke.single;
import static factbox.ui.action.KeyStroke.typed;

import factbox.library.StoryFilter;
import factbox.search.SearchOrder;
import factbox.session.FigureMarking;
import factbox.session.Loadable;
import factbox.session.OpenStory;
import factbox.session.ReadingSession;
import factbox.ui.action.Action;
import factbox.ui.action.KeyStroke;
import factbox.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/// Every action of the program with its keys: the one list behind the menus, the keys, the help and Ctrl+K.
final class ShellActions {
    private static final int FIGURE_KEYS = 9;
    private static final int TEXT_STEP = 10;

    private final ReadingSession session;
    private final ShellViewModel model;
    private final WaysIn waysIn;
    private final Overlays overlays;
    private final ShellView shell;
    private final ObservableValue<Boolean> figureChosen;
    private final ObservableValue<Boolean> storyOpen;
    private final ObservableValue<Boolean> hasFigures;
    private final ObservableValue<Boolean> hasUnread;
    private final ObservableValue<Boolean> listNarrowed;

    ShellActions(ReadingSession session, ShellViewModel model, WaysIn waysIn, Overlays overlays, ShellView shell) {
        this.session = session;
        this.model = model;
        this.waysIn = waysIn;
        this.overlays = overlays;
        this.shell = shell;
        figureChosen = session.figureProperty().map(figure -> figure.intValue() >= 0);
        storyOpen = session.storyProperty().map(Loadable.Ready.class::isInstance);
        hasFigures = session.storyProperty().map(ShellActions::hasFigures);
        hasUnread = session.list().countsProperty().map(counts -> counts.unread() > 0);
        listNarrowed = Bindings.createBooleanBinding(
                () -> !session.list().isWhole(),
                session.list().wordsProperty(),
                session.list().filterProperty(),
                session.list().stateProperty());
    }

    List<Action> all() {
        List<Action> all = new ArrayList<>();
        all.addAll(library());
        all.addAll(story());
        all.addAll(marks());
        all.addAll(figures());
        all.addAll(view());
        all.addAll(help());
        return all;
    }

    private List<Action> library() {
        return List.of(
                Action.of("open-files", LIBRARY, "Bring in files …", waysIn::chooseFiles, shortcut(KeyCode.O)),
                Action.of(
                        "open-folder", LIBRARY, "Bring in a folder …", waysIn::chooseFolder, shortcutShift(KeyCode.O)),
                Action.of("watch-folder", LIBRARY, "Watch a folder …", waysIn::watchFolder),
                Action.of("stop-watching", LIBRARY, "Watch no folder any longer", waysIn::stopWatching)
                        .offeredWhile(waysIn.folderWatched()),
                Action.of(
                        "paste",
                        LIBRARY,
                        "Paste as a story",
                        waysIn::paste,
                        single(KeyCode.V, KeyCombination.SHORTCUT_DOWN)),
                Action.of("export", LIBRARY, "Export…", overlays::export, shortcut(KeyCode.E))
                        .first(),
                Action.of("pack", LIBRARY, "Save the library to one file …", waysIn::pack),
                Action.of("unpack", LIBRARY, "Take in a library file …", waysIn::unpack),
                Action.of("restore-backup", LIBRARY, "Restore a backup’s marks …", overlays::backups),
                Action.of("delete-listed", LIBRARY, "Delete the stories that are listed", session::deleteListed)
                        .first()
                        .offeredWhile(listNarrowed),
                Action.of("quit", LIBRARY, "Quit", shell::quit, shortcut(KeyCode.Q))
                        .first());
    }

    private List<Action> story() {
        return List.of(
                Action.of("next", STORY, "Next story", () -> shell.step(1), typed("j")),
                Action.of("previous", STORY, "Previous story", () -> shell.step(-1), typed("k")),
                Action.of("next-unread", STORY, "Next unread story", () -> session.stepUnread(1), typed("n"))
                        .offeredWhile(hasUnread),
                Action.of("previous-unread", STORY, "Previous unread story", () -> session.stepUnread(-1), typed("p"))
                        .offeredWhile(hasUnread),
                Action.of("page", STORY, "Page down, then next story", shell::pageDown, single(KeyCode.SPACE))
                        .offeredWhile(storyOpen),
                Action.of(
                                "page-back",
                                STORY,
                                "Page up, then previous story",
                                shell::pageUp,
                                single(KeyCode.SPACE, KeyCombination.SHIFT_DOWN))
                        .offeredWhile(storyOpen),
                Action.of("back", STORY, "Back", session::back, key(KeyCode.LEFT, KeyCombination.ALT_DOWN))
                        .first()
                        .offeredWhile(session.canGoBackProperty()),
                Action.of("forward", STORY, "Forward", session::forward, key(KeyCode.RIGHT, KeyCombination.ALT_DOWN))
                        .offeredWhile(session.canGoForwardProperty()),
                Action.of("search", STORY, "Search the library", shell::search, typed("/"), shortcutShift(KeyCode.F))
                        .first(),
                Action.of("find", STORY, "Find in story", shell::find, shortcut(KeyCode.F))
                        .offeredWhile(storyOpen),
                Action.of("find-next", STORY, "Next hit", () -> shell.findStep(1), key(KeyCode.F3)),
                Action.of(
                        "find-previous",
                        STORY,
                        "Previous hit",
                        () -> shell.findStep(-1),
                        key(KeyCode.F3, KeyCombination.SHIFT_DOWN)),
                Action.of("contents", STORY, "Contents", shell::openContents, key(KeyCode.F4)),
                Action.of(
                        "next-heading",
                        STORY,
                        "Next heading",
                        () -> shell.headingStep(1),
                        key(KeyCode.PAGE_DOWN, KeyCombination.ALT_DOWN)),
                Action.of(
                        "previous-heading",
                        STORY,
                        "Previous heading",
                        () -> shell.headingStep(-1),
                        key(KeyCode.PAGE_UP, KeyCombination.ALT_DOWN)),
                Action.of("copy", STORY, "Copy", shell::copySelection).unlisted(),
                Action.of("copy-quote", STORY, "Copy quote with source", shell::copyQuote)
                        .first()
                        .offeredWhile(shell.selectingProperty()),
                Action.of("find-selection", STORY, "Find in story", shell::findSelection)
                        .unlisted(),
                Action.of("search-selection", STORY, "Search the library for it", shell::searchSelection)
                        .unlisted(),
                Action.of("open-link", STORY, "Open the link in the browser", shell::openLink)
                        .unlisted(),
                Action.of("copy-link", STORY, "Copy the link’s address", shell::copyLink)
                        .unlisted(),
                Action.of("open-source", STORY, "Open the story in the browser", shell::openSource)
                        .offeredWhile(session.storyProperty().map(ShellActions::hasAddress)),
                Action.of("copy-citation", STORY, "Copy citation", shell::copyCitation)
                        .offeredWhile(storyOpen),
                Action.of("changes", STORY, "What changed", overlays::compare)
                        .first()
                        .offeredWhile(session.storyProperty().map(ShellActions::isUpdated)),
                Action.of(
                                "delete",
                                STORY,
                                "Delete the story",
                                session::delete,
                                key(KeyCode.DELETE, KeyCombination.SHIFT_DOWN))
                        .offeredWhile(storyOpen));
    }

    private List<Action> marks() {
        return List.of(
                Action.of("bookmark", MARKS, "Bookmark", session::toggleBookmark, typed("s"), shortcut(KeyCode.D))
                        .offeredWhile(storyOpen),
                Action.of("read", MARKS, "Read / unread", session::toggleRead, typed("m"))
                        .offeredWhile(storyOpen),
                Action.of("all-read", MARKS, "Mark all in the list as read", session.marking()::markAllRead)
                        .offeredWhile(hasUnread),
                Action.of("bookmarked-only", MARKS, "Bookmarked only", this::toggleBookmarkedOnly, shortcut(KeyCode.B))
                        .oneOf(session.list()
                                .filterProperty()
                                .map(filter -> filter.show() == StoryFilter.Show.BOOKMARKED)),
                Action.of("undo", MARKS, "Undo", session::undo, shortcut(KeyCode.Z))
                        .offeredWhile(session.canUndoProperty())
                        .first(),
                Action.of("redo", MARKS, "Redo", session::redo, shortcutShift(KeyCode.Z))
                        .offeredWhile(session.canRedoProperty()));
    }

    private List<Action> figures() {
        List<Action> figures = new ArrayList<>(List.of(
                toggle("figures", FIGURES, "Key figures", model.figuresShownProperty(), typed("f"), typed("]")),
                Action.of("next-figure", FIGURES, "Next figure", () -> session.stepFigure(1), typed("."))
                        .offeredWhile(hasFigures),
                Action.of("previous-figure", FIGURES, "Previous figure", () -> session.stepFigure(-1), typed(","))
                        .offeredWhile(hasFigures),
                toggle(
                        "underline-found",
                        FIGURES,
                        "Underline what was found",
                        model.foundUnderlinedProperty(),
                        typed("u")),
                Action.of("evidence", FIGURES, "Go to the evidence", shell::evidence, single(KeyCode.ENTER))
                        .first()
                        .offeredWhile(figureChosen),
                Action.of("leave", FIGURES, "Back from the evidence", shell::leave, single(KeyCode.ESCAPE))
                        .offeredWhile(figureChosen),
                Action.of("copy-figure", FIGURES, "Copy figure", shell::copyFigure, shortcutShift(KeyCode.C))
                        .offeredWhile(figureChosen)));
        figures.addAll(figureMarks());
        figures.addAll(ledger());
        for (int i = 0; i < FIGURE_KEYS; i++) {
            int index = i;
            String number = String.valueOf(i + 1);
            figures.add(Action.of(
                            "figure-" + number,
                            FIGURES,
                            "Figure " + number,
                            () -> session.chooseFigure(index),
                            typed(number))
                    .hinted(i == 0 ? "1–9" : "")
                    .unlisted());
        }
        return figures;
    }

    private List<Action> ledger() {
        return List.of(
                toggle("ledger", FIGURES, "Ledger of all figures", model.ledgerShownProperty(), typed("l"))
                        .first(),
                Action.of("chart", FIGURES, "Chart of the story’s or the ledger’s figures", shell::chart, typed("c")),
                Action.of(
                        "export-figures",
                        FIGURES,
                        "Save the ledger’s figures",
                        shell::exportLedger,
                        shortcutShift(KeyCode.E)));
    }

    private List<Action> figureMarks() {
        FigureMarking marking = session.figureMarking();
        return List.of(
                Action.of(
                                "pin-figure",
                                FIGURES,
                                "Pin figure, or take the pin away",
                                () -> marking.togglePin(session.figureProperty().get()),
                                shortcutShift(KeyCode.P))
                        .first()
                        .offeredWhile(figureChosen),
                Action.of(
                                "hide-figure",
                                FIGURES,
                                "Hide figure",
                                () -> marking.hide(session.figureProperty().get()),
                                single(KeyCode.DELETE))
                        .offeredWhile(figureChosen),
                Action.of("show-hidden", FIGURES, "Show hidden figures again", marking::showHidden)
                        .offeredWhile(session.storyProperty().map(ShellActions::hasHidden)),
                Action.of("rename-figure", FIGURES, "Rename figure", shell::renameFigure, key(KeyCode.F2))
                        .offeredWhile(figureChosen),
                Action.of(
                                "make-figure",
                                FIGURES,
                                "Make a figure of the selection",
                                shell::makeFigure,
                                shortcutShift(KeyCode.M))
                        .offeredWhile(shell.selectingProperty()));
    }

    private List<Action> view() {
        List<Action> view = new ArrayList<>(List.of(
                toggle("list", VIEW, "Story list", model.listShownProperty(), typed("[")),
                Action.of("menus", VIEW, "Menus", shell::openMenus, key(KeyCode.F10))
                        .unlisted(),
                Action.of(
                                "context-menu",
                                VIEW,
                                "Menu of what has the keyboard",
                                shell::openContextMenu,
                                key(KeyCode.CONTEXT_MENU),
                                key(KeyCode.F10, KeyCombination.SHIFT_DOWN))
                        .unlisted(),
                Action.of("next-pane", VIEW, "Next pane", () -> shell.focusPane(1), key(KeyCode.F6)),
                Action.of(
                        "previous-pane",
                        VIEW,
                        "Previous pane",
                        () -> shell.focusPane(-1),
                        key(KeyCode.F6, KeyCombination.SHIFT_DOWN)),
                Action.of(
                                "larger",
                                VIEW,
                                "Larger text",
                                () -> model.changeText(TEXT_STEP),
                                shortcut(KeyCode.EQUALS),
                                shortcut(KeyCode.PLUS),
                                shortcutShift(KeyCode.EQUALS),
                                shortcut(KeyCode.ADD))
                        .hinted(shortcut(KeyCode.EQUALS).shown()),
                Action.of(
                                "smaller",
                                VIEW,
                                "Smaller text",
                                () -> model.changeText(-TEXT_STEP),
                                shortcut(KeyCode.MINUS),
                                shortcut(KeyCode.SUBTRACT))
                        .hinted(shortcut(KeyCode.MINUS).shown()),
                Action.of(
                                "normal",
                                VIEW,
                                "Normal text",
                                model::normalText,
                                shortcut(KeyCode.DIGIT0),
                                shortcut(KeyCode.NUMPAD0))
                        .hinted(shortcut(KeyCode.DIGIT0).shown()),
                toggle("full-screen", VIEW, "Full screen", model.fullScreenProperty(), key(KeyCode.F11))));
        view.add(Action.of(
                        "settings",
                        VIEW,
                        "Settings …",
                        () -> overlays.settings(shell.actions()),
                        shortcut(KeyCode.COMMA))
                .first());
        view.add(sort(SearchOrder.RELEVANCE, "Best match")
                .offeredWhile(session.list().wordsProperty().map(words -> !words.isBlank())));
        view.add(sort(SearchOrder.NEWEST, "Date"));
        view.add(sort(SearchOrder.SOURCE, "Source"));
        view.add(sort(SearchOrder.FIGURES, "Number of figures"));
        for (Theme theme : Theme.values()) {
            Action choose = Action.of(
                            "theme-" + theme.name().toLowerCase(Locale.ROOT),
                            VIEW,
                            theme.title(),
                            () -> model.themeProperty().set(theme))
                    .within("Theme")
                    .oneOf(model.themeProperty().map(theme::equals));
            view.add(choose);
        }
        return view;
    }

    private List<Action> help() {
        return List.of(
                Action.of("help", HELP, "Keys", () -> overlays.keys(shell.actions()), key(KeyCode.F1), typed("?")),
                Action.of(
                        "actions",
                        HELP,
                        "Any action by name",
                        () -> overlays.palette(shell.actions()),
                        shortcut(KeyCode.K)),
                Action.of("report", HELP, "Report a problem", shell::reportProblem)
                        .first(),
                Action.of("about", HELP, "About Factbox", overlays::about));
    }

    private static Action toggle(String id, Action.Menu menu, String title, BooleanProperty state, KeyStroke... keys) {
        return Action.of(id, menu, title, () -> state.set(!state.get()), keys).toggling(state);
    }

    private Action sort(SearchOrder order, String title) {
        String id = "sort-" + order.name().toLowerCase(Locale.ROOT);
        return Action.of(id, VIEW, title, () -> session.list().sort(order))
                .within("Sort by")
                .oneOf(session.list().orderProperty().map(order::equals));
    }

    private static boolean isUpdated(Loadable<OpenStory> story) {
        return story instanceof Loadable.Ready<OpenStory>(OpenStory open) && open.update() != null;
    }

    private static boolean hasFigures(Loadable<OpenStory> story) {
        return story instanceof Loadable.Ready<OpenStory>(OpenStory open)
                && !open.sheet().figures().isEmpty();
    }

    private static boolean hasAddress(Loadable<OpenStory> story) {
        return story instanceof Loadable.Ready<OpenStory>(OpenStory open)
                && open.story().source().url() != null;
    }

    private static boolean hasHidden(Loadable<OpenStory> story) {
        return story instanceof Loadable.Ready<OpenStory>(OpenStory open)
                && open.sheet().hidden() > 0;
    }

    private void toggleBookmarkedOnly() {
        boolean only = session.list().filterProperty().get().show() == StoryFilter.Show.BOOKMARKED;
        session.list().show(only ? StoryFilter.Show.ALL : StoryFilter.Show.BOOKMARKED);
    }
}
