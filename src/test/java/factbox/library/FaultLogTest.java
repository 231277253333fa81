package factbox.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FaultLogTest {
    @TempDir
    Path folder;

    @Test
    void aFaultIsWrittenWithItsKindAndPlaceAndWithoutItsMessage() {
        FaultLog log = new FaultLog(folder);

        log.fault("reading a story", new IllegalStateException("A secret headline", new SQLException("x", "y", 13)));

        String written = String.join("\n", log.last(100));
        assertThat(written)
                .contains("fault: reading a story")
                .contains("java.lang.IllegalStateException")
                .contains("because of java.sql.SQLException, code 13")
                .contains("FaultLogTest.java")
                .doesNotContain("secret");
    }

    @Test
    void itsFolderAndFileAreTheUsersAlone() throws Exception {
        new FaultLog(folder).note("a note");

        Path file = folder.resolve("logs/factbox.log");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void itStaysSmallAndKeepsWhatIsNewest() throws Exception {
        FaultLog log = new FaultLog(folder);
        String filler = "x".repeat(10_000);
        for (int i = 0; i < 60; i++) {
            log.note(i + filler);
        }
        log.note("the last");

        try (var files = Files.list(folder.resolve("logs"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(2);
            for (Path file : all) {
                assertThat(Files.size(file)).isLessThan(150_000);
            }
        }
        assertThat(log.last(1).getFirst()).endsWith("note: the last");
    }

    @Test
    void aFolderThatCantBeWrittenIsNoFaultOfItsOwn() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        FaultLog log = new FaultLog(file);
        log.note("a note");

        assertThat(log.last(5)).isEmpty();
    }
}
