package factbox.library;

import static factbox.library.Editions.edition;
import static factbox.library.Editions.numbered;
import static factbox.library.Editions.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import factbox.library.StoryFilter.Show;
import factbox.story.Passage;
import factbox.story.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is put into a library comes out of it, also when it is opened again.
final class LibraryTest {
    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void open() {
        library = LibraryOpener.open(folder).library();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void reopen() {
        close();
        open();
    }

    @Test
    void aNewLibraryIsEmpty() {
        assertThat(library.rows(StoryFilter.NONE)).isEmpty();
        assertThat(library.counts()).isEqualTo(new Counts(0, 0, 0));
        assertThat(library.sections()).isEmpty();
        assertThat(library.settings()).isEmpty();
        assertThat(library.editionVersion("news")).isEmpty();
    }

    @Test
    void storiesComeBackAsTheyWere() {
        library.put(edition("news", "1", story("a")));
        reopen();
        assertThat(library.story("a")).contains(story("a"));
        assertThat(library.story("b")).isEmpty();
        assertThat(library.pictures("a").get("map.svg")).isEqualTo(Editions.PICTURE);
        assertThat(library.pictures("b")).isEmpty();
        assertThat(library.editionVersion("news")).contains("1");
    }

    @Test
    void storiesAreListedNewestFirstAndThenById() {
        LocalDate day = LocalDate.of(2020, 8, 4);
        library.put(edition(
                "news",
                "1",
                story("b", "World", "B", day),
                story("old", "World", "Old", day.minusYears(1)),
                story("a", "World", "A", day),
                story("new", "World", "New", day.plusDays(1))));
        assertThat(ids(StoryFilter.NONE)).containsExactly("new", "a", "b", "old");
    }

    @Test
    void aRowShowsItsMarks() {
        library.put(numbered(2));
        library.setBookmarked("s0", true);
        library.setRead(List.of("s1"), true);
        reopen();
        assertThat(library.rows(StoryFilter.NONE))
                .extracting(StoryRow::id, StoryRow::bookmarked, StoryRow::read)
                .containsExactly(tuple("s0", true, false), tuple("s1", false, true));
        assertThat(library.counts()).isEqualTo(new Counts(2, 1, 1));
    }

    @Test
    void marksAreTakenAway() {
        library.put(numbered(2));
        library.setBookmarked("s0", true);
        library.setBookmarked("s0", true);
        library.setBookmarked("s0", false);
        library.setRead(List.of("s0", "s1"), true);
        library.setRead(List.of("s1"), false);
        assertThat(library.counts()).isEqualTo(new Counts(2, 1, 0));
    }

    @Test
    void noStoriesToMarkIsNoFault() {
        library.put(numbered(1));
        library.setRead(List.of(), true);
        assertThat(library.counts()).isEqualTo(new Counts(1, 1, 0));
    }

    @Test
    void aMarkOnAnUnknownStoryIsKeptAndNotCounted() {
        library.put(numbered(1));
        library.setBookmarked("gone", true);
        library.setRead(List.of("gone"), true);
        assertThat(library.counts()).isEqualTo(new Counts(1, 1, 0));
        assertThat(ids(StoryFilter.NONE.withShow(Show.BOOKMARKED))).isEmpty();
    }

    @Test
    void thePlaceIsTheLastOne() {
        library.setPlace("a", new Passage("first", "", "", new Span(0, 5)));
        library.setPlace("a", new Passage("then", "and ", "?", new Span(9, 13)));
        reopen();
        assertThat(library.place("a")).contains(new Passage("then", "and ", "?", new Span(9, 13)));
        assertThat(library.place("b")).isEmpty();
    }

    @Test
    void aPlaceNeedsItsPosition() {
        assertThatThrownBy(() -> library.setPlace("a", new Passage("words", "", "", null)))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(library.place("a")).isEmpty();
    }

    @Test
    void settingsAreTheLastOnes() {
        library.setSetting("theme", "dark");
        library.setSetting("theme", "light");
        library.setSetting("empty", "");
        reopen();
        assertThat(library.settings()).isEqualTo(Map.of("theme", "light", "empty", ""));
    }

    @Test
    void filtersByMarkAndSection() {
        library.put(edition(
                "news",
                "1",
                story("a", "World", "A", LocalDate.of(2020, 1, 3)),
                story("b", "Sport", "B", LocalDate.of(2020, 1, 2)),
                story("c", "World", "C", LocalDate.of(2020, 1, 1))));
        library.setBookmarked("c", true);
        library.setRead(List.of("a"), true);
        assertThat(library.sections()).containsExactly("Sport", "World");
        assertThat(ids(StoryFilter.NONE.withShow(Show.UNREAD))).containsExactly("b", "c");
        assertThat(ids(StoryFilter.NONE.withShow(Show.BOOKMARKED))).containsExactly("c");
        assertThat(ids(StoryFilter.NONE.withSection("World"))).containsExactly("a", "c");
        assertThat(ids(StoryFilter.NONE.withSection("World").withShow(Show.UNREAD)))
                .containsExactly("c");
        assertThat(ids(StoryFilter.NONE.withSection("world"))).isEmpty();
    }

    @Test
    void aNewVersionTakesTheOldOnesPlaceAndLeavesTheMarks() {
        library.put(edition("news", "1", story("kept"), story("dropped")));
        library.setBookmarked("kept", true);
        library.setBookmarked("dropped", true);
        library.setRead(List.of("kept"), true);
        library.setPlace("kept", new Passage("At least", "", "", new Span(0, 8)));
        library.put(edition("news", "2", story("kept", "World", "New", LocalDate.EPOCH), story("added")));
        assertThat(library.editionVersion("news")).contains("2");
        assertThat(library.rows(StoryFilter.NONE))
                .extracting(StoryRow::headline)
                .contains("New");
        assertThat(ids(StoryFilter.NONE)).containsExactly("added", "kept");
        assertThat(library.counts()).isEqualTo(new Counts(2, 1, 1));
        assertThat(library.place("kept")).isPresent();
        assertThat(library.pictures("dropped")).isEmpty();
        library.put(edition("news", "3", story("dropped")));
        assertThat(ids(StoryFilter.NONE.withShow(Show.BOOKMARKED))).containsExactly("dropped");
    }

    @Test
    void editionsDoNotTouchEachOther() {
        library.put(edition("news", "1", story("a")));
        library.put(edition("guides", "7", story("g")));
        library.put(edition("news", "2", story("b")));
        assertThat(ids(StoryFilter.NONE)).containsExactly("b", "g");
        assertThat(library.editionVersion("guides")).contains("7");
    }

    @Test
    void aStoryThatTwoEditionsHaveIsThereOnce() {
        library.put(edition("news", "1", story("a")));
        library.put(edition("guides", "1", story("a", "Guide", "Later", LocalDate.of(2021, 1, 1))));
        assertThat(library.rows(StoryFilter.NONE))
                .extracting(StoryRow::headline)
                .containsExactly("Later");
        assertThat(library.pictures("a")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"-5,words", "2147483647,words", "0,''"})
    void aPlaceThatMakesNoSenseIsNone(int start, String exact) throws Exception {
        try (var other = Database.open(folder.resolve("library.sqlite"));
                var insert = other.prepareStatement(
                        "INSERT INTO place(story, exact, prefix, suffix, start, since) VALUES('a', ?, '', '', ?, '')")) {
            insert.setString(1, exact);
            insert.setInt(2, start);
            insert.executeUpdate();
        }
        assertThat(library.place("a")).isEmpty();
    }

    @Test
    void aClosedLibrarySaysSo() {
        library.close();
        assertThatThrownBy(() -> library.setBookmarked("a", true))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("The library failed");
        open();
    }

    private List<String> ids(StoryFilter filter) {
        return library.rows(filter).stream().map(StoryRow::id).toList();
    }
}
