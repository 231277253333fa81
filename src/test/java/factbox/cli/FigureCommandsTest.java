package factbox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands for figures read texts, pages and stories, and tell by their status whether figures stand.
final class FigureCommandsTest {
    private static final String STORY = """
            {"schemaVersion":1,"id":"s","language":"en","section":"S","headline":"H","published":"2020-08-11",
             "source":{"name":"N"},"body":["<p>It killed at least 171 people.</p>"],
             "keyFigures":[{"value":"%s","label":"killed","quantity":{"bound":"atLeast","number":%s,"unit":"people"},
             "evidence":{"exact":"at least 171 people"}}]}""";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Commands.run(arguments, folder, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void aTextsFiguresAreOneObject() throws Exception {
        String text = file("a.txt", "Sales rose 3.50 percent to $1.7 billion, the firm said.");
        assertThat(run("figures", "--json", "--all", text)).isZero();
        assertThat(out.toString())
                .contains("\"text\":\"3.50 percent\",\"start\":11,\"end\":23,\"kind\":\"percent\"")
                .contains("\"number\":3.5,\"max\":null,\"unit\":\"%\",\"change\":\"up\"")
                .contains("\"number\":1700000000,\"max\":null,\"unit\":\"USD\",\"change\":null")
                .contains("\"attribution\":\"the firm\"");
    }

    @Test
    void aPageIsReadAsItsText() throws Exception {
        assertThat(run("figures", file("a.html", "<p>It cost <b>20</b> million euros.</p>")))
                .isZero();
        assertThat(out.toString()).contains("20 million euros");
    }

    @Test
    void figuresThatStandAreNoFault() throws Exception {
        assertThat(run("verify", file("a.json", STORY.formatted("171", "171")))).isZero();
        assertThat(out.toString()).contains("Verified");
    }

    @Test
    void anUnsupportedFigureIsAFault() throws Exception {
        assertThat(run("verify", file("a.json", STORY.formatted("172", "172")))).isEqualTo(1);
        assertThat(out.toString()).contains("Unsupported");
    }

    @Test
    void aFileThatIsNotThereIsToldOf() {
        assertThat(run("figures", folder.resolve("none.txt").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("none.txt");
    }
}
