package factbox.session;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.Counts;
import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.library.StoryFilter;
import factbox.library.StoryRow;
import factbox.story.KeyFigure;
import factbox.story.Passage;
import factbox.story.Source;
import factbox.story.Stories;
import factbox.story.Story;
import factbox.storyfile.Edition;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the reader has before them and what their commands do to it, on a real library and without a window.
final class ReadingSessionTest {
    private static final String TEXT = "Some 200 came. Nobody was asked. At least 171 people stayed.";

    @TempDir
    Path folder;

    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final List<RuntimeException> lost = new ArrayList<>();
    private Library library;
    private Settings settings;
    private ReadingSession session;

    @BeforeEach
    void open() {
        library = LibraryOpener.open(folder).library();
        library.put(new Edition(
                "news",
                "1",
                List.of(story("newest", "World"), story("middle", "Sport"), story("oldest", "World")),
                Map.of(),
                List.of()));
        begin();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void begin() {
        settings = new Settings(library, tasks::add, lost::add);
        session = new ReadingSession(library, settings, tasks::add, Runnable::run);
        session.restore();
    }

    private void restart() {
        work();
        close();
        library = LibraryOpener.open(folder).library();
        begin();
    }

    /// Lets the background catch up.
    private void work() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private static Story story(String id, String section) {
        KeyFigure figure = Stories.figure(Stories.people(200), Stories.passage("Some 200"));
        KeyFigure gone = Stories.figure(Stories.people(7), Stories.passage("seven people"));
        int day = List.of("added", "oldest", "middle", "newest").indexOf(id) + 1;
        return new Story(
                id,
                "en",
                section,
                "Headline of " + id,
                null,
                LocalDate.of(2020, 8, day),
                null,
                new Source("A paper", null, null),
                List.of(),
                Stories.body(Stories.p(TEXT), Stories.p("The end of " + id + ".")),
                List.of(figure, gone));
    }

    private List<String> listed() {
        return rows().map(StoryRow::id).toList();
    }

    private Stream<StoryRow> rows() {
        return session.list().rowsProperty().get().stream().map(ListedStory::row);
    }

    private String selected() {
        return session.selectedProperty().get();
    }

    private String notice() {
        return session.noticeProperty().get().text();
    }

    private Optional<String> shown() {
        return session.open().map(OpenStory::id);
    }

    @Test
    void theFirstStartShowsTheNewestStoryAtOnce() {
        assertThat(listed()).containsExactly("newest", "middle", "oldest");
        assertThat(shown()).contains("newest");
        assertThat(session.list().sections()).containsExactly("Sport", "World");
        assertThat(session.list().stateProperty().get()).isEqualTo(new Loadable.Ready<>(new ListCount(3, true)));
        assertThat(tasks).isEmpty();
    }

    @Test
    void aStoryCountsAsReadOnceItIsOnTheScreen() {
        assertThat(rows()).noneMatch(StoryRow::read);
        session.started();
        work();
        assertThat(session.selectedRow()).get().matches(StoryRow::read);
        assertThat(session.list().countsProperty().get()).isEqualTo(new Counts(3, 2, 0));
        assertThat(library.counts().unread()).isEqualTo(2);
    }

    @Test
    void theStoryThatWasOpenComesBack() {
        session.open("oldest");
        restart();
        assertThat(shown()).contains("oldest");
    }

    @Test
    void aStoryIsLoadingUntilItIsFetched() {
        session.open("oldest");
        assertThat(selected()).isEqualTo("oldest");
        assertThat(session.storyProperty().get()).isEqualTo(new Loadable.Loading<>());
        assertThat(shown()).isEmpty();
        work();
        assertThat(shown()).contains("oldest");
    }

    @Test
    void theNeighboursAreAtHandWithoutADisk() {
        session.started();
        work();
        library.close();
        session.step(1);
        assertThat(shown()).contains("middle");
        library = LibraryOpener.open(folder).library();
    }

    @Test
    void onlyTheStoryAskedForLastIsShown() {
        session.open("middle");
        session.open("oldest");
        work();
        assertThat(shown()).contains("oldest");
    }

    @Test
    void aStoryThatIsGoneIsSaidToBe() {
        library.put(new Edition("news", "2", List.of(story("newest", "World")), Map.of(), List.of()));
        session.open("oldest");
        work();
        assertThat(session.storyProperty().get())
                .isEqualTo(new Loadable.Failed<>("This story is no longer in the library."));
    }

    @Test
    void stepsFollowTheListAndStopAtItsEnds() {
        session.step(-1);
        assertThat(selected()).isEqualTo("newest");
        session.step(1);
        session.step(1);
        session.step(1);
        assertThat(selected()).isEqualTo("oldest");
    }

    @Test
    void stepsToUnreadStoriesPassTheReadOnesOver() {
        library.setRead(List.of("middle"), true);
        begin();
        session.stepUnread(1);
        assertThat(selected()).isEqualTo("oldest");
        session.stepUnread(1);
        assertThat(notice()).isEqualTo("No unread story below");
    }

    @Test
    void backAndForwardGoWhereTheReaderWas() {
        session.open("oldest");
        session.open("middle");
        session.back();
        assertThat(selected()).isEqualTo("oldest");
        session.back();
        session.back();
        assertThat(selected()).isEqualTo("newest");
        session.forward();
        session.forward();
        assertThat(selected()).isEqualTo("middle");
        session.back();
        session.open("newest");
        session.forward();
        assertThat(selected()).as("a choice ends the way forward").isEqualTo("newest");
    }

    @Test
    void theListIsFilteredInTheBackground() {
        session.list().filter(StoryFilter.NONE.withSection("World"));
        assertThat(listed()).hasSize(3);
        work();
        assertThat(listed()).containsExactly("newest", "oldest");
        assertThat(shown()).contains("newest");
    }

    @Test
    void whatWasAddedMeanwhileIsListed() {
        library.put(new Edition("more", "1", List.of(story("added", "Science")), Map.of(), List.of()));
        session.refresh();
        work();
        assertThat(listed()).contains("added").hasSize(4);
        assertThat(session.list().sections()).contains("Science");
        assertThat(session.list().countsProperty().get().all()).isEqualTo(4);
        assertThat(shown()).contains("newest");
    }

    @Test
    void onlyTheLastFilterIsHeard() {
        session.list().filter(StoryFilter.NONE.withSection("World"));
        session.list().filter(StoryFilter.NONE.withSection("Sport"));
        Runnable first = tasks.remove();
        work();
        first.run();
        assertThat(listed()).containsExactly("middle");
    }

    @Test
    void aBookmarkIsUndoneAndDoneAgain() {
        session.toggleBookmark();
        work();
        assertThat(session.noticeProperty().get()).isEqualTo(new Notice("Story bookmarked", true));
        assertThat(library.counts().bookmarked()).isEqualTo(1);
        session.undo();
        work();
        assertThat(session.selectedRow()).get().matches(row -> !row.bookmarked());
        assertThat(notice()).isEqualTo("Undone: Bookmark removed");
        session.redo();
        work();
        assertThat(session.list().countsProperty().get().bookmarked()).isEqualTo(1);
        session.redo();
        assertThat(notice()).isEqualTo("Nothing to redo");
    }

    @Test
    void allReadIsUndoneForThoseAloneThatWereUnread() {
        library.setRead(List.of("middle"), true);
        begin();
        session.marking().markAllRead();
        work();
        assertThat(session.list().countsProperty().get().unread()).isZero();
        session.undo();
        work();
        assertThat(rows().filter(StoryRow::read).map(StoryRow::id)).containsExactly("middle");
    }

    @Test
    void theMarkThatCouldNotBeKeptIsSaidAndNotShown() {
        library.close();
        session.toggleBookmark();
        work();
        assertThat(notice()).isNotEmpty();
        assertThat(session.selectedRow()).get().matches(row -> !row.bookmarked());
        session.undo();
        assertThat(notice()).isEqualTo("Nothing to undo");
        library = LibraryOpener.open(folder).library();
    }

    @Test
    void figuresAreChosenByStepsAndEndWithTheStory() {
        session.started();
        work();
        session.stepFigure(-1);
        assertThat(session.figureProperty().get()).isZero();
        session.stepFigure(1);
        session.stepFigure(1);
        assertThat(session.figureProperty().get()).isEqualTo(2);
        session.chooseFigure(99);
        assertThat(session.figureProperty().get()).as("no such figure").isEqualTo(2);
        session.step(1);
        assertThat(session.figureProperty().get()).isEqualTo(-1);
    }

    @Test
    void thePlaceComesBackAlsoOfAStoryThatWasLeftMeanwhile() {
        OpenStory newest = session.open().orElseThrow();
        session.open("oldest");
        work();
        session.reached(newest, TEXT.length() + 1);
        session.reached(session.open().orElseThrow(), 3);
        restart();
        assertThat(place()).isEqualTo(TEXT);
        session.open("newest");
        work();
        assertThat(place()).isEqualTo("The end of newest.");
    }

    private String place() {
        return session.open().map(OpenStory::place).map(Passage::exact).orElse("none");
    }

    @Test
    void theSamePlaceIsWrittenOnce() {
        OpenStory open = session.open().orElseThrow();
        session.reached(open, 3);
        session.reached(open, 5);
        assertThat(tasks).hasSize(1);
    }

    @Test
    void aSettingThatCouldNotBeKeptIsTold() {
        library.close();
        settings.set("theme", "dark");
        work();
        assertThat(lost).hasSize(1);
        assertThat(settings.text("theme")).contains("dark");
        library = LibraryOpener.open(folder).library();
    }

    @Test
    void aNumberThatMakesNoSenseIsTheUsualOne() {
        settings.set("textPercent", "many");
        assertThat(settings.number("textPercent", 100, 50, 300)).isEqualTo(100);
        settings.set("textPercent", 5000);
        assertThat(settings.number("textPercent", 100, 50, 300)).isEqualTo(100);
        settings.set("textPercent", 120);
        assertThat(settings.number("textPercent", 100, 50, 300)).isEqualTo(120);
    }

    @Test
    void aMarkThatIsToggledTwiceBeforeItIsKeptIsOffAgain() {
        session.toggleBookmark();
        session.toggleBookmark();
        work();
        assertThat(library.counts().bookmarked()).isZero();
        assertThat(session.selectedRow()).get().matches(row -> !row.bookmarked());
        session.undo();
        work();
        assertThat(library.counts().bookmarked()).isEqualTo(1);
    }

    @Test
    void whatIsUndoneCanBeDoneAgainAfterAnotherStoryWasRead() {
        session.toggleBookmark();
        work();
        session.undo();
        work();
        session.step(1);
        work();
        assertThat(session.selectedRow()).get().matches(StoryRow::read);
        session.redo();
        work();
        assertThat(library.counts().bookmarked()).isEqualTo(1);
    }

    @Test
    void aPositionWithoutARowIsNotWhereTheReaderIs() {
        session.open("oldest");
        session.list().show(StoryFilter.Show.BOOKMARKED);
        work();
        session.openAt(0);
        session.openFound();
        session.list().show(StoryFilter.Show.ALL);
        work();
        assertThat(selected()).isEqualTo("oldest");
        assertThat(session.position()).isEqualTo(2);
    }
}
