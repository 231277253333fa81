package factbox.library;

import static factbox.library.Editions.numbered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factbox.story.Passage;
import factbox.story.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A damaged library is set aside, never lost and never taken for an empty one.
final class RecoveryTest {
    private static final int BOOKMARKS = 300;

    /// What can happen to a file so that nothing in it can be read.
    enum Ruin {
        EMPTY,
        GARBAGE,
        SHORT;

        void befall(Path file) throws Exception {
            byte[] noise = new byte[20_000];
            new Random(7).nextBytes(noise);
            switch (this) {
                case EMPTY -> DatabaseFile.truncate(file, 0);
                case GARBAGE -> Files.write(file, noise);
                case SHORT -> DatabaseFile.truncate(file, 700);
            }
        }
    }

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = DatabaseFile.in(folder);
        try (Library library = LibraryOpener.open(folder).library()) {
            library.put(numbered(60));
            for (int i = 0; i < BOOKMARKS; i++) {
                library.setBookmarked("s" + i, true);
            }
            library.setPlace("s0", new Passage("At least", "", "", new Span(0, 8)));
            library.setSetting("theme", "dark");
        }
    }

    private void backUp() {
        try (Library library = LibraryOpener.open(folder).library()) {
            library.backUpMarks();
        }
    }

    private Recovery recover() throws Exception {
        LibraryOpener.Opened opened = LibraryOpener.open(folder);
        opened.library().close();
        assertThat(LibraryOpener.open(folder)).satisfies(again -> {
            assertThat(again.recovery()).isEmpty();
            again.library().close();
        });
        return opened.recovery().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void aRuinedFileIsSetAsideAndItsMarksComeFromTheBackup(Ruin ruin) throws Exception {
        backUp();
        ruin.befall(file);
        byte[] ruined = Files.readAllBytes(file);
        Recovery recovery = recover();
        assertThat(recovery.bookmarks()).isEqualTo(BOOKMARKS);
        assertThat(recovery.backup()).hasParent(folder.resolve("backups"));
        assertThat(DatabaseFile.setAside(folder)).containsExactly(recovery.setAside());
        assertThat(Files.readAllBytes(recovery.setAside())).isEqualTo(ruined);
        try (Library library = LibraryOpener.open(folder).library()) {
            assertThat(library.settings()).containsEntry("theme", "dark");
            assertThat(library.place("s0")).isPresent();
            assertThat(library.editionVersion("news")).isEmpty();
            library.put(numbered(60));
            assertThat(library.counts()).isEqualTo(new Counts(60, 60, 60));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRuinedFileWithoutABackupIsKeptForAnotherDay(Ruin ruin) throws Exception {
        ruin.befall(file);
        byte[] ruined = Files.readAllBytes(file);
        Recovery recovery = recover();
        assertThat(recovery.bookmarks()).isZero();
        assertThat(recovery.backup()).isNull();
        assertThat(Files.readAllBytes(recovery.setAside())).isEqualTo(ruined);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0,no database at all",
                "100,....",
                "103,..",
                "105,..",
                "108,....................",
                "18,....",
                "28,....",
                "52,...."
            })
    void aDamagedFirstPageCostsNothing(String damage) throws Exception {
        String[] atAndBytes = damage.split(",", 2);
        DatabaseFile.overwrite(
                file,
                Long.parseLong(atAndBytes[0]),
                atAndBytes[1].replace('.', (char) 0).getBytes(StandardCharsets.ISO_8859_1));
        LibraryOpener.Opened opened = LibraryOpener.open(folder);
        try (Library library = opened.library()) {
            assertThat(library.counts()).isEqualTo(new Counts(60, 60, 60));
            assertThat(library.settings()).containsEntry("theme", "dark");
            assertThat(library.place("s0")).isPresent();
            assertThat(library.pictures("s7").get("map.svg")).isEqualTo(Editions.PICTURE);
            assertThat(library.story("s7")).contains(numbered(60).stories().get(7));
        }
        assertThat(DatabaseFile.bookmarks(folder)).hasSize(BOOKMARKS);
    }

    @Test
    void aZeroedFirstPageCostsNothing() throws Exception {
        DatabaseFile.overwrite(file, 0, new byte[DatabaseFile.page(file)]);
        LibraryOpener.Opened opened = LibraryOpener.open(folder);
        opened.library().close();
        assertThat(opened.recovery()).hasValueSatisfying(recovery -> {
            assertThat(recovery.stories()).isEqualTo(60);
            assertThat(recovery.bookmarks()).isEqualTo(BOOKMARKS);
            assertThat(recovery.lostStories()).hasValue(0);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"story", "picture", "story_published"})
    void zeroedStoriesCostNoMarks(String table) throws Exception {
        DatabaseFile.wipe(file, table);
        Recovery recovery = recover();
        assertThat(recovery.bookmarks()).isEqualTo(BOOKMARKS);
        assertThat(recovery.backup()).isNull();
        try (Library library = LibraryOpener.open(folder).library()) {
            assertThat(library.settings()).containsEntry("theme", "dark");
            assertThat(library.place("s0")).isPresent();
            boolean whole = library.editionVersion("news").isPresent();
            // an edition whose version is known is not taken in again, so it must have all of its stories
            assertThat(whole).isEqualTo(table.equals("story_published"));
            if (whole) {
                assertThat(library.counts().all()).isEqualTo(60);
            }
        }
    }

    @Test
    void zeroedBookmarksComeFromTheBackupAndOtherMarksDoNot() throws Exception {
        backUp();
        try (Library library = LibraryOpener.open(folder).library()) {
            library.setSetting("theme", "light");
            library.setRead(java.util.List.of("s1"), true);
        }
        DatabaseFile.wipe(file, "bookmark");
        Recovery recovery = recover();
        assertThat(recovery.bookmarks()).isEqualTo(BOOKMARKS);
        assertThat(recovery.backup()).isNotNull();
        try (Library library = LibraryOpener.open(folder).library()) {
            assertThat(library.settings()).containsEntry("theme", "light");
            assertThat(library.counts()).isEqualTo(new Counts(60, 59, 60));
        }
    }

    @Test
    void aBackupDoesNotBringBackABookmarkThatTheDamagedFileStillTells() throws Exception {
        backUp();
        try (Library library = LibraryOpener.open(folder).library()) {
            library.setBookmarked("s0", false);
        }
        DatabaseFile.wipe(file, "place");
        assertThat(recover().bookmarks()).isEqualTo(BOOKMARKS - 1);
        assertThat(DatabaseFile.column(file, "SELECT story FROM place")).containsExactly("s0");
    }

    @Test
    void ofHalfAFileTheFirstHalfIsReadAndTheRestComesFromTheBackup() throws Exception {
        backUp();
        int page = DatabaseFile.page(file);
        DatabaseFile.truncate(file, Files.size(file) / (2L * page) * page);
        assertThat(recover().bookmarks()).isEqualTo(BOOKMARKS);
    }

    @Test
    void aBackupThatIsItselfDamagedGivesWayToAnOlderOne() throws Exception {
        backUp();
        Path newest = Backups.newestFirst(file).getFirst();
        Path older = newest.resolveSibling("marks-2001-01-01.sqlite");
        Files.copy(newest, older);
        Files.writeString(newest, "ruined");
        Ruin.GARBAGE.befall(file);
        Recovery recovery = recover();
        assertThat(recovery.bookmarks()).isEqualTo(BOOKMARKS);
        assertThat(recovery.backup()).isEqualTo(older);
    }

    @Test
    void aTableThatIsMissingIsDamage() throws Exception {
        backUp();
        DatabaseFile.run(file, "DROP TABLE bookmark");
        assertThat(recover().bookmarks()).isEqualTo(BOOKMARKS);
    }

    @Test
    void aDatabaseOfAnotherProgramIsSetAside() throws Exception {
        Files.delete(file);
        DatabaseFile.run(file, "CREATE TABLE theirs(x)");
        Recovery recovery = recover();
        assertThat(DatabaseFile.column(recovery.setAside(), "SELECT name FROM sqlite_schema"))
                .containsExactly("theirs");
    }

    @Test
    void whatTheLogHoldsIsRecoveredAndTheLogIsSetAsideToo() throws Exception {
        Path damaged = Files.createDirectory(folder.resolve("damaged"));
        try (Library library = LibraryOpener.open(folder).library()) {
            library.setBookmarked("in the log", true);
            for (String suffix : new String[] {"", "-wal"}) {
                Files.copy(folder.resolve("library.sqlite" + suffix), damaged.resolve("library.sqlite" + suffix));
            }
        }
        DatabaseFile.wipe(file, "story");
        byte[] page = new byte[DatabaseFile.page(file)];
        DatabaseFile.overwrite(DatabaseFile.in(damaged), rootOfStory() * page.length, page);
        LibraryOpener.Opened opened = LibraryOpener.open(damaged);
        opened.library().close();
        assertThat(opened.recovery().map(Recovery::bookmarks)).contains(BOOKMARKS + 1);
        assertThat(DatabaseFile.bookmarks(damaged)).contains("in the log");
    }

    private long rootOfStory() throws Exception {
        LibraryOpener.open(folder).library().close();
        return Long.parseLong(DatabaseFile.column(
                                DatabaseFile.setAside(folder).getFirst(),
                                "SELECT rootpage FROM sqlite_schema WHERE name = 'story'")
                        .getFirst())
                - 1;
    }

    @Test
    void aLogWithoutItsLibraryGivesTheMarksThatItHas() throws Exception {
        Path lone = Files.createDirectory(folder.resolve("lone"));
        try (Library library = LibraryOpener.open(folder).library()) {
            library.setBookmarked("in the log", true);
            Files.copy(folder.resolve("library.sqlite-wal"), lone.resolve("library.sqlite-wal"));
        }
        LibraryOpener.Opened opened = LibraryOpener.open(lone);
        opened.library().close();
        assertThat(opened.recovery()).isPresent();
        assertThat(DatabaseFile.bookmarks(lone)).contains("in the log");
        assertThat(DatabaseFile.column(DatabaseFile.in(lone), "PRAGMA integrity_check"))
                .containsExactly("ok");
    }

    @Test
    void aLogThatAnotherLibraryLeftCostsNothing() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path log = folder.resolve("library.sqlite-wal");
        try (Library library = LibraryOpener.open(folder).library()) {
            library.put(numbered(1200)); // of more pages than the log says there are
        }
        try (Library library = LibraryOpener.open(other).library()) {
            library.setBookmarked("another's", true);
            Files.copy(other.resolve("library.sqlite-wal"), log);
        }
        LibraryOpener.Opened opened = LibraryOpener.open(folder);
        try (Library library = opened.library()) {
            assertThat(library.counts()).isEqualTo(new Counts(1200, 1200, BOOKMARKS));
            assertThat(library.place("s0")).isPresent();
            assertThat(library.settings()).containsEntry("theme", "dark");
        }
        assertThat(opened.recovery()).hasValueSatisfying(recovery -> {
            assertThat(recovery.lostStories()).hasValue(0);
            assertThat(recovery.bookmarks()).isEqualTo(BOOKMARKS + 1);
        });
        assertThat(DatabaseFile.bookmarks(folder)).contains("another's");
    }

    @Test
    void aGarbledLogLeavesTheLibraryAsItWasBefore() throws Exception {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (Library library = LibraryOpener.open(folder).library()) {
            library.setBookmarked("late", true);
            Files.copy(file, DatabaseFile.in(copy));
            Files.write(copy.resolve("library.sqlite-wal"), new byte[50_000]);
        }
        LibraryOpener.Opened opened = LibraryOpener.open(copy);
        opened.library().close();
        assertThat(DatabaseFile.bookmarks(copy)).hasSize(BOOKMARKS);
    }

    @Test
    void damagesInTheSameSecondDoNotCollide() throws Exception {
        for (int i = 1; i <= 4; i++) {
            Ruin.GARBAGE.befall(file);
            LibraryOpener.open(folder).library().close();
            assertThat(DatabaseFile.setAside(folder)).hasSize(i);
        }
    }

    @Test
    void aStartInTheMiddleOfARecoveryGoesOnWithIt() throws Exception {
        LibraryFiles files = new LibraryFiles(folder);
        Ruin.GARBAGE.befall(file);
        Path other = Files.createDirectory(folder.resolve("other"));
        LibraryOpener.open(other).library().close();
        DatabaseFile.run(DatabaseFile.in(other), "INSERT INTO bookmark(story, since) VALUES('rescued', '')");
        Files.move(DatabaseFile.in(other), files.recovered());
        assertThat(recover().bookmarks()).isEqualTo(1);
        assertThat(DatabaseFile.setAside(folder)).hasSize(1);
        assertThat(files.recovered()).doesNotExist();

        Files.move(file, files.recovered());
        LibraryOpener.Opened opened = LibraryOpener.open(folder);
        opened.library().close();
        assertThat(DatabaseFile.bookmarks(folder)).containsExactly("rescued");
    }

    @Test
    void leftoversOfAnAbandonedRecoveryAreNoPartOfTheNext() throws Exception {
        LibraryFiles files = new LibraryFiles(folder);
        Files.writeString(files.part(), "half");
        Files.writeString(folder.resolve("library.part-journal"), "half");
        Ruin.GARBAGE.befall(file);
        assertThat(recover().bookmarks()).isZero();
        assertThat(files.part()).doesNotExist();
    }

    @Test
    void damageFoundInUseIsToldAndRecoveredAtTheNextStart() throws Exception {
        try (Library library = LibraryOpener.open(folder).library()) {
            DatabaseFile.run(file, "UPDATE story SET published = 'no day' WHERE id = 's3'");
            assertThatThrownBy(() -> library.rows(StoryFilter.NONE))
                    .isInstanceOf(LibraryException.class)
                    .hasMessage("The library is damaged. Start again to have it recovered. (" + file + ")");
        }
        Recovery recovery = recover();
        assertThat(recovery.bookmarks()).isEqualTo(BOOKMARKS);
        try (Library library = LibraryOpener.open(folder).library()) {
            assertThat(library.rows(StoryFilter.NONE)).hasSize(60);
            assertThat(library.story("s3")).contains(numbered(60).stories().get(3));
        }
    }

    @Test
    void damageToTheStoriesOfALargeLibraryIsRecoveredOnceItIsMet() throws Exception {
        try (Library library = LibraryOpener.open(folder).library()) {
            library.setSetting("large", "x".repeat(17 << 20));
        }
        DatabaseFile.wipe(file, "story");
        LibraryOpener.Opened opened = LibraryOpener.open(folder);
        assertThat(opened.recovery()).isEmpty();
        assertThatThrownBy(() -> opened.library().rows(StoryFilter.NONE))
                .isInstanceOf(LibraryException.class)
                .hasMessageStartingWith("The library is damaged. Start again to have it recovered.");
        opened.library().close();
        assertThat(recover().bookmarks()).isEqualTo(BOOKMARKS);
    }

    @Test
    void damageToTheMarksOfALargeLibraryIsSeenAtOnce() throws Exception {
        backUp();
        try (Library library = LibraryOpener.open(folder).library()) {
            library.setSetting("large", "x".repeat(17 << 20));
        }
        DatabaseFile.wipe(file, "bookmark");
        assertThat(recover().bookmarks()).isEqualTo(BOOKMARKS);
    }

    @Test
    void nonsenseRowsAreLeftBehindAndThoseAfterThemAreNot() throws Exception {
        Files.delete(file);
        DatabaseFile.run(
                file,
                "CREATE TABLE bookmark(story, since)",
                "INSERT INTO bookmark(story, since) VALUES('a', ''), (NULL, NULL), (x'00', 5), ('b', '')",
                "CREATE TABLE setting(name, value)",
                "INSERT INTO setting VALUES('theme', 'dark')");
        assertThat(recover().bookmarks()).isEqualTo(2);
        assertThat(DatabaseFile.bookmarks(folder)).containsExactly("a", "b");
        assertThat(DatabaseFile.column(file, "SELECT value FROM setting")).containsExactly("dark");
    }

    @Test
    void aSoundLibraryIsNotRecovered() {
        LibraryOpener.Opened opened = LibraryOpener.open(folder);
        opened.library().close();
        assertThat(opened.recovery()).isEqualTo(Optional.empty());
    }
}
