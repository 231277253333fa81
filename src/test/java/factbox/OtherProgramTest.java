package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What another program puts into the library that is open in the window shows there by itself.
@NullUnmarked
final class OtherProgramTest extends WindowTest {
    @TempDir
    Path desk;

    private void run(String... arguments) throws Exception {
        Process program = ChildProgram.start(Main.class, arguments);
        program.inputReader().transferTo(java.io.Writer.nullWriter());
        assertThat(program.waitFor()).isZero();
    }

    private Path note() throws IOException {
        return Files.writeString(desk.resolve("note.txt"), "Ferry fares rise\n\nA ticket costs 9 euros now.");
    }

    @Test
    void whatItTakesInAndDeletesIsListedAndFoundAndWhatIsOpenStaysOpen() throws Exception {
        awaitPage();
        String open = headline();
        run("import", "--library", folder.toString(), note().toString());
        await("its row", () -> list().getItems().size() == 4);
        assertThat(headline()).isEqualTo(open);
        typed("/");
        typed("ticket");
        await("the answer", () -> list().getItems().size() == 1);
        type(KeyCode.ESCAPE);
        await("all", () -> list().getItems().size() == 4);
        run("delete", "--library", folder.toString(), "--query", "ticket");
        await("no row", () -> list().getItems().size() == 3);
    }
}
