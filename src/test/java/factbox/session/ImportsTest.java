package factbox.session;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.importing.Importing;
import factbox.importing.Input;
import factbox.importing.Previewed;
import factbox.intake.Intake;
import factbox.intake.Limits;
import factbox.library.Follower;
import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.library.StoryFilter;
import factbox.library.StoryRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is brought is looked at, taken in and taken out again, and what the reader marked stays.
final class ImportsTest {
    @TempDir
    Path folder;

    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private Library library;
    private ReadingSession session;
    private Imports imports;
    private Path files;

    @BeforeEach
    void open() throws IOException {
        library = LibraryOpener.open(folder.resolve("library")).library();
        Settings settings = new Settings(library, tasks::add, _ -> {});
        session = new ReadingSession(library, settings, tasks::add, Runnable::run);
        session.restore();
        Intake intake = new Intake(Limits.USUAL, InstantSource.system());
        imports = session.imports(new Importing(library, intake, Follower.NOBODY), tasks::add);
        files = Files.createDirectory(folder.resolve("files"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void work() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private void port(String text) throws IOException {
        Files.writeString(files.resolve("port.md"), "---\ntitle: Port\nurl: https://port.example/1\n---\n" + text);
    }

    private void look() {
        imports.look(new Input.Files(List.of(files)));
        work();
    }

    private void take() {
        look();
        imports.take();
        work();
    }

    private static Previewed.Story story(Previewed row) {
        return (Previewed.Story) row;
    }

    private String told() {
        return session.noticeProperty().get().text();
    }

    private List<String> ids() {
        return library.rows(StoryFilter.NONE).stream().map(StoryRow::id).toList();
    }

    @Test
    void whatWouldComeInIsSaidAndNothingComesIn() throws IOException {
        port("At least 171 people died.");
        Files.writeString(files.resolve("none.html"), "");
        look();
        assertThat(imports.stateProperty().get()).isEqualTo(new Imports.State.Looking(2, 0, true));
        assertThat(imports.previewed())
                .satisfiesExactly(
                        fault -> assertThat(fault).isEqualTo(new Previewed.Unreadable("none.html is empty")), story -> {
                            assertThat(story(story).headline()).isEqualTo("Port");
                            assertThat(story(story).standing()).isEqualTo(Previewed.Standing.NEW);
                        });
        assertThat(ids()).isEmpty();
        imports.stop();
        assertThat(imports.stateProperty().get()).isEqualTo(new Imports.State.Nothing());
        assertThat(imports.previewed()).isEmpty();
    }

    @Test
    void aStoryThatCameAloneIsOpenedAndUndoTakesItOutAgain() throws IOException {
        port("At least 171 people died.");
        take();
        assertThat(told()).isEqualTo("1 story");
        assertThat(session.open().map(open -> open.story().headline())).contains("Port");
        session.undo();
        work();
        assertThat(told()).isEqualTo("Undone: 1 story taken out again");
        assertThat(ids()).isEmpty();
        session.redo();
        work();
        assertThat(ids()).hasSize(1);
        session.undo();
        work();
        assertThat(ids()).isEmpty();
    }

    @Test
    void whatCameInBeforeAFaultIsToldIsInTheIndexAndIsUndone() throws IOException {
        port("At least 171 people died.");
        AtomicInteger told = new AtomicInteger();
        session.onLibraryChanged(told::incrementAndGet);
        imports = session.imports(
                new Importing(library, new Intake(Limits.USUAL, InstantSource.system()), adding -> {
                    var _ = adding.get();
                    throw new IllegalStateException("a fault");
                }),
                tasks::add);
        take();
        assertThat(told()).isEqualTo("1 story. It ended before its end: a fault of Factbox, which is in its log.");
        assertThat(imports.stateProperty().get()).isEqualTo(new Imports.State.Nothing());
        assertThat(told).hasValue(1);
        session.undo();
        work();
        assertThat(told()).isEqualTo("Undone: 1 story taken out again");
        assertThat(ids()).isEmpty();
        assertThat(told).hasValue(2);
    }

    @Test
    void anUpdateIsSaidToBeOneAndUndoGivesTheFormerVersionBack() throws IOException {
        port("Some 120 people died.");
        take();
        library.setBookmarked(ids().getFirst(), true);
        port("At least 171 people died.");
        look();
        assertThat(imports.previewed())
                .singleElement()
                .extracting(story -> story(story).standing())
                .isEqualTo(Previewed.Standing.UPDATE);
        imports.take();
        work();
        assertThat(told()).isEqualTo("0 stories, 1 updated");
        assertThat(library.story(ids().getFirst()).orElseThrow().body().toString())
                .contains("171");
        session.undo();
        work();
        assertThat(told()).isEqualTo("Undone: 0 stories taken out again, 1 as before the update");
        assertThat(library.story(ids().getFirst()).orElseThrow().body().toString())
                .contains("120");
    }

    @Test
    void aStoryWithABookmarkStaysAndIsSaidTo() throws IOException {
        port("At least 171 people died.");
        Files.writeString(files.resolve("note.txt"), "A note\n\nIt says 14.");
        take();
        library.setBookmarked(ids().getFirst(), true);
        session.undo();
        work();
        assertThat(told()).isEqualTo("Undone: 1 story taken out again, 1 kept");
        assertThat(ids()).hasSize(1);
    }

    @Test
    void whatIsOpenedByItselfComesInAndItsFirstStoryIsShownAlsoASecondTime() throws IOException {
        port("At least 171 people died.");
        Files.writeString(files.resolve("a.txt"), "A note\n\nIt says 14.");
        imports.open(new Input.Files(List.of(files)));
        work();
        assertThat(session.open().map(open -> open.story().headline())).contains("A note");
        session.step(1);
        work();
        imports.open(new Input.Files(List.of(files)));
        work();
        assertThat(told()).isEqualTo("0 stories, 2 already here");
        assertThat(session.open().map(open -> open.story().headline())).contains("A note");
    }
}
