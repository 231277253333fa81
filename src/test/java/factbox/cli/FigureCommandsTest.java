package factbox.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
        return Commands.run(arguments, folder, Runnable::run, new PrintWriter(out, true), new PrintWriter(err, true));
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
    void markdownIsReadAsMarkdown() throws Exception {
        String markdown = file("a.md", "---\ntitle: 7 towns\n---\n# A star\n\nIt cost 5 × 10<sup>6</sup> dollars.\n");
        assertThat(run("figures", "--json", "--all", markdown)).isZero();
        assertThat(out.toString()).contains("\"number\":5000000").doesNotContain("sup", "\"number\":7");
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

    @Test
    void anObjectHasTheseMembersInThisOrder() throws Exception {
        String text = file("a.txt", "Between 50 and 60 people died on 4 August 2020, police said.");
        assertThat(run("figures", "--json", text)).isZero();
        assertThat(out.toString().strip())
                .isEqualTo("{\"file\":\"" + text + "\",\"figures\":[{\"text\":\"Between 50 and 60 people\","
                        + "\"start\":0,\"end\":24,\"kind\":\"count\",\"bound\":\"between\",\"number\":50,\"max\":60,"
                        + "\"unit\":\"people\",\"change\":null,\"label\":\"people who died on 4 August 2020\",\"attribution\":\"police\","
                        + "\"asOf\":\"4 August 2020\",\"key\":true}]}");
    }

    @Test
    void withoutAllOnlyKeyFiguresAreTold() throws Exception {
        String text =
                file("a.txt", "It killed 171 people in one of two towns and cost $5 million. He is 51 years old.");
        run("figures", "--json", text);
        assertThat(out.toString()).contains("171 people", "$5 million").doesNotContain("51 years", "\"key\":false");
        run("figures", "--json", "--all", text);
        assertThat(out.toString()).contains("51 years old", "\"key\":false");
    }

    @Test
    void eachFileIsALineAndABadOneDoesNotStopTheOthers() throws Exception {
        String first = file("a.txt", "It cost $5 million.");
        String second = file("b.html", "<p>It killed <em>171</em> people.</p>");
        assertThat(run("figures", "--json", first, folder.resolve("none.txt").toString(), second))
                .isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"file\":"));
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void aDashIsStandardInput() throws Exception {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("It cost $5 million.".getBytes(UTF_8)));
            assertThat(run("figures", "--json", "-")).isZero();
            System.setIn(new ByteArrayInputStream(STORY.formatted("171", "171").getBytes(UTF_8)));
            assertThat(run("verify", "-")).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(out.toString()).contains("{\"file\":\"-\"", "5000000", "Verified");
    }

    @Test
    void aStorysFigureIsAsOfItsSentenceElseItsDay() throws Exception {
        String story = STORY.formatted("171", "171");
        run("figures", "--json", file("a.json", story));
        run("figures", "--json", file("b.json", story.replace("171 people.</p>", "171 people in May 2020.</p>")));
        assertThat(out.toString().lines().toList().get(0)).contains("\"asOf\":\"2020-08-11\"");
        assertThat(out.toString().lines().toList().get(1)).contains("\"asOf\":\"May 2020\"");
    }

    @Test
    void aLostFigureIsAFaultAndADisputedOneIsNone() throws Exception {
        String story = STORY.formatted("171", "171");
        String lost = file("a.json", story.replace("\"exact\":\"at least", "\"exact\":\"more than"));
        assertThat(run("verify", "--json", lost)).isEqualTo(1);
        String disputed = file("b.json", story.replace("171 people.</p>", "171 people. The toll is disputed.</p>"));
        assertThat(run("verify", "--json", disputed)).isZero();
        assertThat(out.toString()).contains("\"standing\":\"lost\"", "\"standing\":\"disputed\"", "\"reason\":\"The");
    }

    @Test
    void whatIsNoStoryCannotBeVerified() throws Exception {
        assertThat(run("verify", file("a.txt", "It cost $5 million."))).isEqualTo(1);
        assertThat(err.toString()).contains("is not a story file");
    }
}
