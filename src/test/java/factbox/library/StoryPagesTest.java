package factbox.library;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Source;
import factbox.story.Story;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages put together are the whole list in its order, whatever is added between two of them.
final class StoryPagesTest {
    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void fill() {
        library = LibraryOpener.open(folder).library();
        Random random = new Random(4);
        Story[] stories = new Story[97];
        for (int i = 0; i < stories.length; i++) {
            stories[i] = Editions.story(
                    "s" + random.nextInt(1_000_000),
                    i % 3 == 0 ? "Sport" : "World",
                    "Headline " + i,
                    LocalDate.of(2020, 1, 1 + random.nextInt(9)));
        }
        library.put(Editions.edition("news", "1", stories));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @ParameterizedTest
    @EnumSource
    void pagesAreTheWholeListInItsOrder(StoryOrder order) {
        Comparator<StoryRow> newest =
                Comparator.comparing(StoryRow::published).reversed().thenComparing(StoryRow::id);
        Comparator<StoryRow> sorted = switch (order) {
            case NEWEST -> newest;
            case SOURCE -> Comparator.comparing(StoryRow::source).thenComparing(newest);
            case FIGURES ->
                Comparator.comparingInt(StoryRow::figures).reversed().thenComparing(newest);
        };
        List<StoryRow> paged = paged(StoryFilter.NONE, order, 10);
        assertThat(paged).hasSize(97).isSortedAccordingTo(sorted);
        assertThat(paged).containsExactlyInAnyOrderElementsOf(library.rows(StoryFilter.NONE));
    }

    @ParameterizedTest
    @CsvSource({"NEWEST,10", "SOURCE,97", "FIGURES,1", "NEWEST,98"})
    void theKeysReadPieceByPieceAreThoseOfThePages(StoryOrder order, int piece) {
        StoryKeys keys = library.pages().keys(order, piece);
        int pieces = 1;
        while (keys.readOn()) {
            pieces++;
        }
        assertThat(pieces).isEqualTo(97 / piece + 1);
        assertThat(Arrays.stream(keys.keys()).asLongStream().boxed())
                .containsExactlyElementsOf(paged(StoryFilter.NONE, order, 10).stream()
                        .map(StoryRow::key)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 90})
    void marksAreSetAndTakenByKey(int few) {
        BitSet keys = library.pages().keys("World");
        keys.clear(keys.nextSetBit(0));
        assertThat(keys.cardinality()).isEqualTo(63);
        library.marked().set(Mark.READ, keys, true, few);
        assertThat(library.marked().with(Mark.READ)).isEqualTo(keys);
        assertThat(library.rows(StoryFilter.NONE).stream()
                        .filter(StoryRow::read)
                        .count())
                .isEqualTo(63);
        BitSet half = (BitSet) keys.clone();
        half.clear(0, keys.length() / 2);
        library.marked().set(Mark.READ, half, false, few);
        keys.andNot(half);
        assertThat(library.marked().with(Mark.READ)).isEqualTo(keys);
        assertThat(library.rows(StoryFilter.NONE).stream()
                        .filter(StoryRow::read)
                        .count())
                .isEqualTo(keys.cardinality());
        assertThat(library.pages().row("none")).isEmpty();
    }

    @Test
    void aFilterHoldsOnEveryPage() {
        StoryFilter sport = StoryFilter.NONE.withSection("Sport");
        assertThat(paged(sport, StoryOrder.NEWEST, 7)).isEqualTo(library.rows(sport));
        assertThat(library.pages().count(sport)).isEqualTo(33);
        library.setRead(library.rows(sport).stream().map(StoryRow::id).toList(), true);
        assertThat(paged(sport.withShow(StoryFilter.Show.UNREAD), StoryOrder.NEWEST, 7))
                .isEmpty();
        assertThat(library.pages().count(StoryFilter.NONE.withShow(StoryFilter.Show.UNREAD)))
                .isEqualTo(64);
    }

    @Test
    void aStoryThatComesInBetweenShiftsNoPage() {
        List<StoryRow> all = library.rows(StoryFilter.NONE);
        List<StoryRow> first = library.pages().page(StoryFilter.NONE, StoryOrder.NEWEST, null, 10);
        library.put(Editions.edition("more", "1", Editions.story("new", "World", "New", LocalDate.of(2021, 1, 1))));
        assertThat(library.pages().page(StoryFilter.NONE, StoryOrder.NEWEST, first.getLast(), 10))
                .isEqualTo(all.subList(10, 20));
    }

    @Test
    void rowsAndTextsAreFoundByKey() {
        List<StoredStory> stored = library.changes().added(0, 100).stories();
        List<Long> keys = List.of(stored.get(5).key(), 999_999L, stored.get(2).key());
        assertThat(library.pages().rows(keys))
                .extracting(StoryRow::id)
                .containsExactly(
                        stored.get(5).story().id(), stored.get(2).story().id());
        assertThat(library.pages().text(stored.get(5).key()).orElseThrow().plain())
                .isEqualTo(stored.get(5).text().plain());
        assertThat(library.pages().text(999_999)).isEmpty();
    }

    @Test
    void aRowSaysThatItsDayIsThatOfAFile() {
        Story dated = Editions.story("dated");
        Story undated = new Story(
                "undated",
                "en",
                "World",
                "Headline",
                null,
                dated.published(),
                null,
                new Source("The Paper", null, null, true),
                List.of(),
                dated.body(),
                List.of());
        library.put(Editions.edition("news", "2", dated, undated));
        assertThat(paged(StoryFilter.NONE, StoryOrder.NEWEST, 10))
                .filteredOn(StoryRow::undated)
                .extracting(StoryRow::id)
                .containsExactly("undated");
    }

    private List<StoryRow> paged(StoryFilter filter, StoryOrder order, int size) {
        List<StoryRow> rows = new ArrayList<>();
        @Nullable StoryRow last = null;
        while (true) {
            List<StoryRow> page = library.pages().page(filter, order, last, size);
            rows.addAll(page);
            if (page.isEmpty()) {
                return rows;
            }
            last = page.getLast();
        }
    }
}
