package factbox.session;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.choose.FigureMark;
import factbox.library.BackupDay;
import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.story.Passage;
import factbox.story.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stories are deleted until that is undone, a backup's marks come back, and the library moves in one file.
final class HousekeepingTest {
    @TempDir
    Path folder;

    private Library library;
    private ReadingSession session;

    @BeforeEach
    void open() {
        library = LibraryOpener.open(folder.resolve("library")).library();
        BundledEdition.takeInto(library, BundledEdition.files());
        library.setBookmarked("beirut-port-warning", true);
        session = new ReadingSession(
                library, new Settings(library, Runnable::run, _ -> {}), Runnable::run, Runnable::run);
        session.restore();
        session.started();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private String told() {
        return session.noticeProperty().get().text();
    }

    @Test
    void theOpenStoryIsDeletedUndoneAndDeletedAgain() {
        session.open("beirut-port-warning");
        session.delete();
        assertThat(told()).isEqualTo("1 story deleted");
        assertThat(library.has("beirut-port-warning")).isFalse();
        session.undo();
        assertThat(told()).isEqualTo("Undone: 1 story is back");
        assertThat(library.counts().bookmarked()).isEqualTo(1);
        session.redo();
        assertThat(library.counts().bookmarked()).isZero();
        session.undo();
        assertThat(library.has("beirut-port-warning")).isTrue();
    }

    @Test
    void whatAFilterListsIsDeletedAndTheWholeLibraryIsNot() {
        session.deleteListed();
        assertThat(library.counts().all()).isEqualTo(3);
        session.list().show(factbox.library.StoryFilter.Show.BOOKMARKED);
        session.deleteListed();
        assertThat(library.has("beirut-port-warning")).isFalse();
        assertThat(library.counts().all()).isEqualTo(2);
    }

    @Test
    void theLibraryMovesInOneFileAndABackupGivesItsMarks() {
        library.backUpMarks();
        library.setBookmarked("beirut-port-warning", false);
        List<BackupDay> days = new ArrayList<>();
        session.housekeeping().backups(days::addAll);
        assertThat(days).singleElement().matches(day -> day.marks() > 0);
        session.housekeeping().restoreBackup(days.getFirst().day());
        assertThat(told()).startsWith("Backup of ").endsWith(": 1 mark brought back");
        session.undo();
        assertThat(told()).isEqualTo("Undone: 1 mark is out again");
        assertThat(library.counts().bookmarked()).isZero();
        session.redo();
        assertThat(library.counts().bookmarked()).isEqualTo(1);
        Path file = folder.resolve("mine.factbox-library");
        session.housekeeping().pack(file);
        assertThat(told()).isEqualTo("mine.factbox-library holds the library: 3 stories with their marks");
        session.open("beirut-port-warning");
        session.delete();
        session.housekeeping().unpack(file);
        assertThat(told()).startsWith("From “mine.factbox-library”: 1 story, 2 already here, ");
        assertThat(library.counts().bookmarked()).isEqualTo(1);
        session.undo();
        assertThat(told()).isEqualTo("Undone: 1 story taken out again");
        assertThat(library.has("beirut-port-warning")).isFalse();
        assertThat(library.counts().bookmarked()).isZero();
        session.redo();
        assertThat(told()).startsWith("From “mine.factbox-library”: 1 story, 2 already here, ");
        assertThat(library.counts().bookmarked()).isEqualTo(1);
        session.housekeeping().unpack(file);
        session.undo();
        assertThat(library.has("beirut-port-warning")).isFalse();
    }

    @Test
    void theLedgerHearsOfTheMarksOnFiguresThatComeBackAndGo() {
        Passage passage = new Passage("171", "", "", new Span(9, 12));
        library.figureMarks().set("guide", FigureMark.none(passage).withPinned(true));
        library.backUpMarks();
        library.figureMarks().set("guide", FigureMark.none(passage));
        List<String> heard = new ArrayList<>();
        session.onFiguresMarked(heard::add);
        session.housekeeping().restoreBackup(library.backups().getFirst().day());
        assertThat(heard).containsExactly("guide");
        session.undo();
        assertThat(heard).containsExactly("guide", "guide");
        assertThat(library.figureMarks().of("guide")).isEmpty();
    }

    @Test
    void whereThereIsNoBackupThatIsSaid() {
        session.housekeeping().backups(_ -> {});
        assertThat(told()).isEqualTo("There is no backup yet");
    }
}
