package factbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.library.StoredStory;
import factbox.storyfile.StoryFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// A search finds what looking at every one of 10,000 stories finds, for queries of every kind.
final class SearchEqualsScanTest {
    private static final int STORIES = Integer.getInteger("factbox.test.stories", 10_000);

    private static final int SEGMENTS = 5;
    private static final int BEST = 50;

    /// What all tries search; made once, for it is never changed.
    private record Searched(
            Path folder,
            Library library,
            StoryIndex index,
            OneLedger ledger,
            List<ModelStory> stories,
            Map<Long, String> ids,
            Set<String> bookmarked,
            Set<String> read) {}

    private static final List<Searched> SEARCHED = new ArrayList<>();

    @BeforeContainer
    static void fill() throws IOException {
        Path folder = Files.createTempDirectory("factbox-search");
        Library library = LibraryOpener.open(folder).library();
        Random random = new Random(171);
        List<ModelStory> stories = new ArrayList<>();
        for (int i = 0; i < STORIES; i++) {
            stories.add(ModelStory.random(i, random));
        }
        // like an archive: the index's segments are of one time after another
        stories.sort(Comparator.comparing(ModelStory::published));
        Map<Long, String> ids = new HashMap<>();
        StoryIndex index = StoryIndex.open(folder, library);
        OneLedger ledger = new OneLedger(folder, library);
        for (int segment = 0; segment < SEGMENTS; segment++) {
            List<StoryFile> files =
                    stories.subList(segment * STORIES / SEGMENTS, (segment + 1) * STORIES / SEGMENTS).stream()
                            .map(story -> StoryFile.of(story.story(), Map.of()))
                            .toList();
            for (StoredStory stored : library.add("", files).stories()) {
                ids.put(stored.key(), stored.story().id());
            }
            index.catchUp(() -> false);
        }
        ledger.get().catchUp(() -> false);
        Set<String> bookmarked = new HashSet<>();
        Set<String> read = new HashSet<>();
        for (int i = 0; i < STORIES; i += 1 + random.nextInt(40)) {
            bookmarked.add("m" + i);
        }
        for (int i = 0; i < STORIES; i += 1 + random.nextInt(3)) {
            read.add("m" + i);
        }
        bookmarked.forEach(id -> library.setBookmarked(id, true));
        library.setRead(read, true);
        SEARCHED.add(new Searched(folder, library, index, ledger, stories, ids, bookmarked, read));
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void aSearchFindsWhatAScanFinds(@ForAll long seed) {
        Searched searched = SEARCHED.getFirst();
        ModelQuery query = ModelQuery.random(new Random(seed), searched.bookmarked, searched.read);
        ParsedQuery parsed = QueryParser.parse(query.text(), false);
        StorySearch search = new StorySearch(searched.index, searched.ledger);
        SearchOrder order = ModelStory.pick(List.of(SearchOrder.values()), new Random(seed));
        SearchResult result = search.search(parsed.query(), order, 0, STORIES, LocalDate.of(2022, 3, 1), () -> false)
                .orElseThrow();
        Set<String> found = result.hits().stream()
                .map(hit -> searched.ids.getOrDefault(hit.key(), "?"))
                .collect(Collectors.toSet());
        Set<String> expected = searched.stories.stream()
                .filter(query.finds())
                .map(ModelStory::id)
                .collect(Collectors.toSet());
        assertThat(found).as(query.text()).isEqualTo(expected);
        assertThat(result.hits()).as(query.text()).hasSize(expected.size());
        assertThat(search.count(parsed.query(), () -> false)).as(query.text()).contains((long) expected.size());
        assertThat(parsed.hints()).as(query.text()).isEmpty();
    }

    /// The best hits are found without a look at all; so they must be those that a look at all puts first.
    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void theBestHitsAreTheBestOfAll(@ForAll long seed) {
        Searched searched = SEARCHED.getFirst();
        LocalDate today = LocalDate.of(2022, 3, 1);
        StoryQuery query = QueryParser.parse(
                        ModelQuery.random(new Random(seed), searched.bookmarked, searched.read)
                                .text(),
                        seed % 2 == 0)
                .query();
        List<Hit> all = new StorySearch(searched.index, searched.ledger)
                .search(query, SearchOrder.RELEVANCE, 0, STORIES, today, () -> false)
                .orElseThrow()
                .hits();
        SearchResult best = new StorySearch(searched.index, searched.ledger, STORIES / 20)
                .search(query, SearchOrder.RELEVANCE, 0, BEST, today, () -> false)
                .orElseThrow();
        assertThat(best.hits().stream().map(Hit::score))
                .as(query.toString())
                .isEqualTo(all.stream().limit(BEST).map(Hit::score).toList());
        assertThat((long) all.size()).satisfies(count -> {
            assertThat(best.count()).isLessThanOrEqualTo(count);
            assertThat(!best.isExact() || best.count() == count).isTrue();
        });
    }

    @AfterContainer
    static void close() throws IOException {
        for (Searched searched : SEARCHED) {
            searched.ledger.close();
            searched.index.close();
            searched.library.close();
            try (var files = Files.walk(searched.folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> {
                    try {
                        Files.delete(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    }
}
