package factbox.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factbox.figures.choose.FigureMark;
import factbox.story.Passage;
import factbox.story.Span;
import factbox.storyfile.StoryFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library goes into one file and out of it again with every mark, and stories that were deleted come back whole.
final class MovingHouseTest {
    @TempDir
    Path folder;

    private Path packed;
    private Path from;
    private Path into;

    @BeforeEach
    void fill() {
        from = folder.resolve("from");
        into = folder.resolve("into");
        packed = folder.resolve("mine.factbox-library");
        try (Library library = LibraryOpener.open(from).library()) {
            library.put(Editions.numbered(40));
            library.add("", List.of(file("saved", "Before"), file("other", "Another")));
            library.add("", List.of(file("saved", "After")));
            mark(library);
        }
    }

    private static StoryFile file(String id, String headline) {
        LocalDate day = headline.equals("After") ? LocalDate.of(2021, 1, 2) : LocalDate.of(2021, 1, 1);
        return StoryFile.of(Editions.story(id, "World", headline, day), Map.of("map.svg", Editions.PICTURE));
    }

    private static void mark(Library library) {
        for (int i = 0; i < 40; i += 2) {
            library.setBookmarked("s" + i, true);
        }
        library.setRead(List.of("s1", "s2", "saved"), true);
        library.setPlace("s3", passage("At least", 0));
        library.setPlace("saved", passage("At least", 0));
        FigureMarks marks = library.figureMarks();
        marks.set("s4", FigureMark.none(passage("171", 9)).withPinned(true));
        marks.set("s5", FigureMark.none(passage("171", 9)).withHidden(true));
        marks.set("saved", FigureMark.none(passage("50", 24)).withLabel("a renamed figure"));
        library.setSetting("theme", "dark");
    }

    private static Passage passage(String exact, int start) {
        return new Passage(exact, "", "", new Span(start, start + exact.length()));
    }

    private void pack() {
        try (Library library = LibraryOpener.open(from).library()) {
            library.pack(packed);
        }
    }

    private Moved unpack() {
        try (Library library = LibraryOpener.open(into).library()) {
            return library.unpack(packed);
        }
    }

    @Test
    void anEmptyLibraryBecomesTheSameInEveryField() throws Exception {
        pack();
        assertThat(unpack().said()).isEqualTo("42 stories, 28 marks");
        assertThat(into).isDirectoryNotContaining("glob:**.unpacked*");
        assertThat(LibraryContents.of(into)).isEqualTo(LibraryContents.of(from));
        assertThat(unpack().said()).isEqualTo("0 stories, 42 already here, 0 marks");
        assertThat(LibraryContents.of(into)).isEqualTo(LibraryContents.of(from));
    }

    @Test
    void aLibraryThatHasSomeOfItKeepsWhatIsItsOwnAndTheLaterOfBoth() throws Exception {
        pack();
        try (Library library = LibraryOpener.open(into).library()) {
            library.add("", List.of(file("saved", "Before"), file("mine", "Mine")));
            library.setBookmarked("mine", true);
            library.setBookmarked("s0", true);
            library.setSetting("theme", "light");
            library.setPlace("s3", passage("171", 9));
        }
        assertThat(unpack().said()).isEqualTo("41 stories, 1 updated, 26 marks");
        try (Library library = LibraryOpener.open(into).library()) {
            assertThat(library.counts()).isEqualTo(new Counts(43, 40, 21));
            assertThat(library.story("saved").orElseThrow().headline()).isEqualTo("After");
            assertThat(library.settings()).containsEntry("theme", "light");
            assertThat(library.place("s3")).contains(passage("171", 9));
        }
    }

    @Test
    void whatWasTakenInGoesOutAgainWithEveryMark() throws Exception {
        pack();
        try (Library library = LibraryOpener.open(into).library()) {
            library.add("", List.of(file("saved", "Before"), file("mine", "Mine")));
            library.setBookmarked("mine", true);
            library.setPlace("saved", passage("171", 9));
            library.figureMarks()
                    .set("saved", FigureMark.none(passage("50", 24)).withPinned(true));
        }
        DatabaseFile.run(DatabaseFile.in(into), "UPDATE figure_mark SET since = '2020-01-01T00:00:00Z'");
        List<String> before = LibraryContents.of(into);
        try (Library library = LibraryOpener.open(into).library()) {
            library.setSetting("theme", "dark");
            Moved moved = library.unpack(packed);
            assertThat(moved.said()).isEqualTo("41 stories, 1 updated, 27 marks");
            assertThat(library.figureMarks().of("saved"))
                    .extracting(FigureMark::label)
                    .containsExactly("a renamed figure");
            assertThat(library.takeBack(moved)).isEqualTo(new TakenBack(41, 1, 0));
        }
        DatabaseFile.run(DatabaseFile.in(into), "DELETE FROM setting");
        assertThat(LibraryContents.of(into)).isEqualTo(before);
    }

    @Test
    void whatTheReaderMarkedSinceOutlivesTakingOut() {
        pack();
        try (Library library = LibraryOpener.open(into).library()) {
            Moved moved = library.unpack(packed);
            library.setBookmarked("s1", true);
            library.setBookmarked("s0", false);
            library.setBookmarked("s0", true);
            library.figureMarks().set("s4", FigureMark.none(passage("171", 9)).withHidden(true));
            assertThat(library.takeBack(moved)).isEqualTo(new TakenBack(40, 0, 2));
            assertThat(library.counts()).isEqualTo(new Counts(2, 2, 2));
            assertThat(library.figureMarks().of("s4")).hasSize(1);
            assertThat(library.editionVersion("news")).isEmpty();
        }
    }

    @Test
    void whatIsNoPackedLibraryIsRefusedAndChangesNothing() throws Exception {
        pack();
        DatabaseFile.overwrite(packed, 5L * DatabaseFile.page(packed), new byte[DatabaseFile.page(packed)]);
        Path text = Files.writeString(folder.resolve("text.factbox-library"), "no library");
        Path newer = folder.resolve("newer.factbox-library");
        try (Library library = LibraryOpener.open(from).library()) {
            library.pack(newer);
        }
        DatabaseFile.run(newer, "PRAGMA user_version = 99");
        try (Library library = LibraryOpener.open(into).library()) {
            assertThatThrownBy(() -> library.unpack(packed)).hasMessageStartingWith("The file is damaged");
            assertThatThrownBy(() -> library.unpack(text)).hasMessageStartingWith("The file is no library");
            assertThatThrownBy(() -> library.unpack(newer))
                    .hasMessageStartingWith("The library was written by a newer");
            assertThatThrownBy(() -> library.unpack(folder.resolve("gone")))
                    .hasMessageStartingWith("There is no such file.");
            assertThat(library.isEmpty()).isTrue();
        }
    }

    @Test
    void deletedStoriesAreGoneFromTheFileAndComeBackWithEveryMark() throws Exception {
        List<String> before = LibraryContents.of(from);
        DeletedStories deleted;
        try (Library library = LibraryOpener.open(from).library()) {
            deleted = library.delete(List.of("s4", "saved", "nobody"));
            assertThat(deleted.count()).isEqualTo(2);
            assertThat(library.counts().all()).isEqualTo(40);
            assertThat(library.marked().with(Mark.BOOKMARKED).cardinality()).isEqualTo(19);
        }
        assertThat(LibraryContents.of(from))
                .noneMatch(row -> row.contains("renamed figure") || row.startsWith("saved"));
        assertThat(new String(Files.readAllBytes(DatabaseFile.in(from)), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("a renamed figure");
        try (Library library = LibraryOpener.open(from).library()) {
            library.restore(deleted);
            assertThat(library.counts().all()).isEqualTo(42);
        }
        assertThat(LibraryContents.of(from)).isEqualTo(before);
    }

    @Test
    void theMarksOfABackupAreAddedToThoseThatAreThere() throws Exception {
        try (Library library = LibraryOpener.open(from).library()) {
            library.backUpMarks();
            for (int i = 0; i < 40; i += 2) {
                library.setBookmarked("s" + i, false);
            }
            library.setBookmarked("s1", true);
            BackupDay backup = library.backups().getFirst();
            assertThat(backup.marks()).isEqualTo(28);
            TakenMarks restored = library.restoreBackup(backup.day());
            assertThat(restored.count()).isEqualTo(20);
            assertThat(library.counts().bookmarked()).isEqualTo(21);
            assertThat(library.restoreBackup(backup.day().minusDays(1)).count()).isZero();
            library.takeBack(restored);
            assertThat(library.counts().bookmarked()).isEqualTo(1);
        }
    }
}
