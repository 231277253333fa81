package factbox.session;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.Counts;
import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.library.StoryFilter;
import factbox.library.StoryRow;
import factbox.search.OneLedger;
import factbox.search.SearchOrder;
import factbox.search.StoryIndex;
import factbox.search.StorySearch;
import factbox.story.Source;
import factbox.story.Stories;
import factbox.story.Story;
import factbox.storyfile.StoryFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A list longer than the screen, and searches in it: on a real library and a real index, without a window.
final class StoryListTest {
    private static final int STORIES = 1000;

    @TempDir
    Path folder;

    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private Library library;
    private StoryIndex index;
    private OneLedger ledger;
    private ReadingSession session;

    @BeforeEach
    void open() {
        library = LibraryOpener.open(folder).library();
        library.add(
                "",
                IntStream.range(0, STORIES)
                        .mapToObj(StoryListTest::story)
                        .map(story -> StoryFile.of(story, Map.of()))
                        .toList());
        index = StoryIndex.open(folder, library);
        ledger = new OneLedger(folder, library);
        index.catchUp(() -> false);
        Settings settings = new Settings(library, tasks::add, e -> {
            throw e;
        });
        session = new ReadingSession(library, settings, tasks::add, Runnable::run);
        session.restore();
    }

    @AfterEach
    void close() {
        ledger.close();
        index.close();
        library.close();
    }

    private void start() {
        session.started();
        session.searchIn(new StorySearch(index, ledger));
        work();
    }

    private void work() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    /// The first is the newest; every third is of the section Sport, every tenth tells of a port.
    private static Story story(int number) {
        String text = "Nothing happened on day %d. ".formatted(number) + (number % 10 == 0 ? "A port burned." : "");
        return new Story(
                "s" + number,
                "en",
                number % 3 == 0 ? "Sport" : "World",
                "Headline " + number,
                null,
                LocalDate.of(2020, 1, 1).minusDays(number),
                null,
                new Source(number % 2 == 0 ? "A paper" : "Z paper", null, null),
                List.of(),
                Stories.body(Stories.p(text)),
                List.of());
    }

    private StoryWindow window() {
        return session.list().rowsProperty().get();
    }

    private String at(int position) {
        var _ = window().get(position);
        work();
        return Objects.requireNonNull(window().get(position)).row().id();
    }

    private String selected() {
        return session.selectedProperty().get();
    }

    private Counts counts() {
        return session.list().countsProperty().get();
    }

    @Test
    void theStartReadsTheFirstScreenAndNoMore() {
        assertThat(window()).hasSize(60);
        assertThat(tasks).isEmpty();
        start();
        assertThat(window()).hasSize(STORIES);
        assertThat(counts()).isEqualTo(new Counts(STORIES, STORIES - 1, 0));
    }

    @Test
    void onlyRowsNearTheScreenAreInMemory() {
        start();
        assertThat(window().inMemory()).isLessThan(100);
        assertThat(at(700)).isEqualTo("s700");
        for (int i = 0; i < STORIES; i++) {
            assertThat(at(i)).isEqualTo("s" + i);
        }
        assertThat(window().inMemory()).isEqualTo(400);
    }

    @Test
    void aQuickScrollFetchesOnlyWhereItStopped() {
        start();
        StoryWindow window = window();
        int before = window.inMemory();
        for (int i = 100; i < STORIES; i += 25) {
            var _ = window.get(i);
        }
        work();
        assertThat(window.inMemory() - before).isEqualTo(4 * 25);
        assertThat(window.atHand(STORIES - 1)).isPresent();
    }

    @Test
    void stepsReachRowsThatAreNotHere() {
        start();
        session.openAt(500);
        session.step(1);
        session.step(1);
        work();
        assertThat(selected()).isEqualTo("s502");
        assertThat(session.position()).isEqualTo(502);
    }

    @Test
    void aStepFromTheFirstScreenWaitsForTheRest() {
        session.openAt(59);
        session.step(1);
        start();
        assertThat(selected()).isEqualTo("s60");
    }

    @Test
    void allIsReadAndUndone() {
        start();
        session.list().filter(StoryFilter.NONE.withSection("Sport"));
        work();
        assertThat(window()).hasSize(334);
        session.marking().markAllRead();
        work();
        assertThat(counts()).isEqualTo(new Counts(STORIES, STORIES - 334, 0));
        assertThat(window().atHand(5).map(ListedStory::row)).get().matches(StoryRow::read);
        session.undo();
        work();
        assertThat(counts().unread()).isEqualTo(STORIES - 1);
        assertThat(library.counts().unread()).isEqualTo(STORIES - 1);
    }

    @Test
    void theUnreadAreSteppedToHoweverFar() {
        library.setRead(IntStream.range(0, 900).mapToObj(i -> "s" + i).toList(), true);
        start();
        session.stepUnread(1);
        work();
        assertThat(selected()).isEqualTo("s900");
    }

    @Test
    void aSearchIsCombinedWithTheFilters() {
        start();
        session.list().search("port");
        work();
        assertThat(window()).hasSize(100);
        session.list().filter(StoryFilter.NONE.withSection("Sport"));
        work();
        assertThat(window()).hasSize(34);
        library.setBookmarked("s30", true);
        session.list().show(StoryFilter.Show.BOOKMARKED);
        work();
        assertThat(at(0)).isEqualTo("s30");
        assertThat(window()).hasSize(1);
        session.list().show(StoryFilter.Show.UNREAD);
        work();
        assertThat(window()).hasSize(33);
        session.list().search("");
        work();
        assertThat(window()).hasSize(333);
    }

    @Test
    void moreHitsThanAreShownAtOnceFollowThem() {
        start();
        session.list().search("nothing");
        session.list().stateProperty();
        tasks.remove().run();
        assertThat(window()).hasSize(50);
        List<String> best = IntStream.range(0, 15).mapToObj(this::at).toList();
        work();
        assertThat(window()).hasSize(STORIES);
        assertThat(IntStream.range(0, 15).mapToObj(this::at)).isEqualTo(best);
        assertThat(window().stream().map(story -> story == null ? -1 : 0)).hasSize(STORIES);
    }

    @Test
    void aRowOfASearchHasItsPassageAndTheWordsInIt() {
        start();
        session.list().search("burned");
        work();
        ListedStory first = Objects.requireNonNull(window().get(0));
        assertThat(Objects.requireNonNull(first.passage()).exact()).isEqualTo("A port burned.");
        assertThat(first.words()).hasSize(1);
    }

    @Test
    void onlyTheLastOfManyKeyStrokesIsSearchedFor() {
        start();
        for (String typed : List.of("n", "no", "p", "po", "por")) {
            session.list().search(typed);
        }
        tasks.removeLast().run();
        assertThat(window()).hasSize(50);
        work();
        assertThat(window()).hasSize(100);
        assertThat(session.list().queryProperty().get().text()).isEqualTo("por");
    }

    @Test
    void aSearchBeforeTheIndexIsOpenIsMadeOnceItIs() {
        session.list().search("port");
        work();
        assertThat(window()).hasSize(60);
        start();
        assertThat(window()).hasSize(100);
    }

    @Test
    void theListAndItsSearchesAreSorted() {
        start();
        session.list().sort(SearchOrder.SOURCE);
        work();
        assertThat(at(499)).isEqualTo("s998");
        assertThat(at(500)).isEqualTo("s1");
        session.list().search("port");
        assertThat(session.list().orderProperty().get()).isEqualTo(SearchOrder.RELEVANCE);
        session.list().sort(SearchOrder.NEWEST);
        work();
        assertThat(at(0)).isEqualTo("s0");
        assertThat(at(99)).isEqualTo("s990");
        session.list().search("");
        assertThat(session.list().orderProperty().get()).isEqualTo(SearchOrder.SOURCE);
        session.list().sort(SearchOrder.RELEVANCE);
        assertThat(session.list().orderProperty().get()).isEqualTo(SearchOrder.SOURCE);
    }

    @Test
    void whatComesInMovesNothingThatIsThere() {
        start();
        session.openAt(500);
        work();
        StoryWindow before = window();
        library.add("", List.of(StoryFile.of(story(-5), Map.of())));
        session.refresh();
        session.refresh();
        work();
        assertThat(window()).hasSize(STORIES + 1);
        assertThat(window().positionNear(before, 480)).isEqualTo(481);
        assertThat(session.position()).isEqualTo(501);
        assertThat(counts().all()).isEqualTo(STORIES + 1);
    }

    @Test
    void whoAsksForTheBestStoryBeforeTheIndexIsOpenWaitsForIt() {
        session.list().search("port");
        session.openFound();
        work();
        assertThat(selected()).isEqualTo("s0");
        start();
        session.list().search("headline 77");
        session.openFound();
        work();
        assertThat(selected()).isEqualTo("s77");
    }

    @Test
    void whoTypesOnIsNotTakenToWhatTheFormerWordsFind() {
        start();
        session.list().search("headline 77");
        session.openFound();
        session.list().search("headline 78");
        work();
        assertThat(selected()).isEqualTo("s0");
    }

    @Test
    void anOldAnswerThatComesLateIsPassedOver() {
        start();
        session.list().search("port");
        Runnable old = tasks.remove();
        session.list().search("headline 77");
        work();
        old.run();
        work();
        assertThat(session.list().queryProperty().get().text()).isEqualTo("headline 77");
        assertThat(at(0)).isEqualTo("s77");
    }
}
