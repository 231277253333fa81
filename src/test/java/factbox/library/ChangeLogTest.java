package factbox.library;

import static factbox.library.Editions.edition;
import static factbox.library.Editions.story;
import static org.assertj.core.api.Assertions.assertThat;

import factbox.storyfile.StoryFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever remembers a key and a number is told all that was added and removed since, and nothing twice.
final class ChangeLogTest {
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

    @Test
    void additionsComeInTheirOrderAndInParts() {
        library.put(edition("news", "1", story("b"), story("a")));
        library.put(edition("more", "1", story("c")));
        ChangeLog.Additions first = library.changes().added(0, 2);
        assertThat(first.stories()).extracting(stored -> stored.story().id()).containsExactly("b", "a");
        ChangeLog.Additions second = library.changes().added(first.lastKey(), 2);
        assertThat(second.stories()).extracting(stored -> stored.story().id()).containsExactly("c");
        assertThat(second.lastKey()).isEqualTo(library.changes().position().lastKey());
        assertThat(library.changes().added(second.lastKey(), 2).stories()).isEmpty();
    }

    @Test
    void anotherVersionOfAStoryIsARemovalAndAnAddition() {
        library.put(edition("news", "1", story("a"), story("b")));
        ChangeLog.Position before = library.changes().position();
        long removed = library.changes().added(0, 1).lastKey();
        Added added = library.add(
                "",
                List.of(
                        StoryFile.of(story("a", "World", "New", LocalDate.of(2021, 1, 1)), Map.of()),
                        StoryFile.of(story("b"), Map.of())));
        assertThat(added.replaced()).isEqualTo(1);
        assertThat(added.duplicates()).isEqualTo(1);
        assertThat(library.changes().removed(before.lastRemoval(), 10))
                .extracting(ChangeLog.Removal::key)
                .containsExactly(removed);
        assertThat(library.changes().added(before.lastKey(), 10).stories())
                .extracting(stored -> stored.story().headline())
                .containsExactly("New");
    }

    @Test
    void aRemovedStorysKeyIsNeverUsedAgain() {
        library.put(edition("news", "1", story("a")));
        long last = library.changes().position().lastKey();
        library.put(edition("news", "2"));
        close();
        open();
        library.put(edition("news", "3", story("a")));
        assertThat(library.changes().added(0, 10).lastKey()).isGreaterThan(last);
    }

    @Test
    void aRecoveredLibraryIsAnotherOne() throws Exception {
        library.put(edition("news", "1", story("a")));
        String identity = library.changes().position().identity();
        close();
        open();
        assertThat(library.changes().position().identity()).isEqualTo(identity).hasSize(32);
        close();
        Files.writeString(folder.resolve("library-is-damaged"), "");
        open();
        assertThat(library.changes().position().identity()).isNotEqualTo(identity);
        assertThat(library.changes().added(0, 10).stories()).hasSize(1);
    }

    @Test
    void aStoryWhoseContentIsDamagedIsLeftOutAndRecoveryIsDue() throws Exception {
        library.put(edition("news", "1", story("a"), story("b")));
        DatabaseFile.run(DatabaseFile.in(folder), "UPDATE story SET content = zeroblob(100) WHERE id = 'a'");
        assertThat(library.changes().added(0, 10).stories())
                .extracting(stored -> stored.story().id())
                .containsExactly("b");
        assertThat(folder.resolve("library-is-damaged")).exists();
    }

    @Test
    void marksAreKnownByKeyAtOnceWhoeverSetThem() {
        library.put(edition("news", "1", story("a"), story("b")));
        List<StoredStory> stored = library.changes().added(0, 10).stories();
        int a = (int) stored.get(0).key();
        int b = (int) stored.get(1).key();
        library.setBookmarked("a", true);
        assertThat(library.marked().with(Mark.BOOKMARKED).stream()).containsExactly(a);
        library.setBookmarked("b", true);
        library.setBookmarked("a", false);
        assertThat(library.marked().with(Mark.BOOKMARKED).stream()).containsExactly(b);
        try (Library other = LibraryOpener.open(folder).library()) {
            other.setBookmarked("a", true);
            other.setRead(List.of("b"), true);
        }
        assertThat(library.marked().with(Mark.BOOKMARKED).stream()).containsExactly(a, b);
        assertThat(library.marked().with(Mark.READ).stream()).containsExactly(b);
    }
}
