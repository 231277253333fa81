package factbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Nobody but the user can look into the folder where the running program is met.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "other permissions")
final class RuntimeFolderTest {
    @TempDir
    Path folder;

    @Test
    void itIsMadeForTheUserAlone() throws IOException {
        Path wanted = folder.resolve("run/factbox");
        assertThat(RuntimeFolder.firstFit(List.of(wanted))).contains(wanted);
        assertThat(permissions(wanted)).isEqualTo("rwx------");
    }

    @Test
    void oneThatIsOpenToOthersIsShut() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(RuntimeFolder.firstFit(List.of(folder))).contains(folder);
        assertThat(permissions(folder)).isEqualTo("rwx------");
    }

    @Test
    void anotherUsersIsLeft() throws IOException {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can give a folder away");
        Path foreign = Files.createDirectory(folder.resolve("foreign"));
        Files.setAttribute(foreign, "unix:uid", 65_534);
        Path own = folder.resolve("own");
        assertThat(RuntimeFolder.firstFit(List.of(foreign, own))).contains(own);
        assertThat(RuntimeFolder.firstFit(List.of(foreign))).isEmpty();
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), elsewhere);
        assertThat(RuntimeFolder.firstFit(List.of(link))).isEmpty();
    }

    @Test
    void aFileInItsPlaceIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(RuntimeFolder.firstFit(List.of(file))).isEmpty();
    }

    @Test
    void oneWhoseSocketWouldHaveTooLongAnAddressIsLeft() {
        int room = RuntimeFolder.LONGEST_SOCKET - bytes(folder.resolve(OneProgram.LONGEST_NAME)) - 1;
        Path longest = folder.resolve("x".repeat(room));
        Path tooLong = folder.resolve("é" + "x".repeat(room - 1));
        assertThat(RuntimeFolder.firstFit(List.of(tooLong, longest))).contains(longest);
        assertThat(tooLong).doesNotExist();
    }

    private static int bytes(Path path) {
        return path.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
