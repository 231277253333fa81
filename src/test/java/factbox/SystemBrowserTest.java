package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A browser that Factbox opens is not told what only Factbox's own libraries are to do.
final class SystemBrowserTest {
    @Test
    void allThatTheLauncherExportsIsKeptFromABrowser() throws Exception {
        List<String> exported = Files.readAllLines(Path.of("packaging/linux/launcher.sh")).stream()
                .filter(line -> line.startsWith("export "))
                .flatMap(line -> Pattern.compile("(\\w+)=\\S+").matcher(line).results())
                .map(result -> result.group(1))
                .toList();
        assertThat(exported).contains("GDK_GL", "GLIBC_TUNABLES");
        assertThat(SystemBrowser.OWN).containsExactlyInAnyOrderElementsOf(exported);
    }
}
