package factbox.library;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.choose.FigureMark;
import factbox.story.Passage;
import factbox.story.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Marks on figures outlive the program, an edition, and a damaged library.
final class FigureMarksTest {
    private static final FigureMark MARK =
            new FigureMark(new Passage("52 people", "killed ", " died", new Span(4, 13)), true, false, "deaths", true);

    @TempDir
    Path folder;

    @Test
    void aMarkIsKeptByStoryAndPassageUntilItSaysNothing() {
        FigureMark elsewhere = FigureMark.none(new Passage("52 people", "", "", new Span(40, 49)))
                .withHidden(true);
        try (Library library = LibraryOpener.open(folder).library()) {
            library.figureMarks().set("a", MARK);
            library.figureMarks().set("a", elsewhere);
            library.figureMarks().set("b", elsewhere);
            library.figureMarks().set("b", elsewhere.withHidden(false));
        }
        try (Library library = LibraryOpener.open(folder).library()) {
            assertThat(library.figureMarks().of("a")).containsExactlyInAnyOrder(MARK, elsewhere);
            assertThat(library.figureMarks().of("b")).isEmpty();
            assertThat(library.figureMarks().stories()).containsExactly("a");
        }
    }

    @Test
    void marksComeBackFromTheBackupOfALibraryThatIsRuined() throws Exception {
        Path file = DatabaseFile.in(folder);
        try (Library library = LibraryOpener.open(folder).library()) {
            library.figureMarks().set("a", MARK);
        }
        try (var connection = Database.open(file)) {
            Backups.write(file, connection, LocalDate.of(2020, 8, 4));
        }
        DatabaseFile.wipe(file, "figure_mark");
        LibraryOpener.Opened opened = LibraryOpener.open(folder);
        try (Library library = opened.library()) {
            assertThat(opened.recovery()).isPresent();
            assertThat(library.figureMarks().of("a")).containsExactly(MARK);
        }
    }
}
