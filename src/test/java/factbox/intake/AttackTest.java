package factbox.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Zips and XML that were made to do harm cost a line or nothing, in little time, and reach nothing outside of
/// themselves.
final class AttackTest {
    private static final String SECRET = "the keys lie under the mat";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    /// What is found, each as one text.
    private List<String> read(String name, byte[] bytes) throws IOException {
        Path inner = Files.createDirectories(folder.resolve("in"));
        Path file = Files.write(inner.resolve(name), bytes);
        List<String> found = new ArrayList<>();
        long begun = System.nanoTime();
        new Intake(Limits.USUAL, InstantSource.system())
                .read(
                        file,
                        () -> false,
                        each -> found.add(
                                switch (each) {
                                    case Found.Incoming story ->
                                        story.story().headline() + "\n"
                                                + RunningText.of(story.story().body());
                                    case Found.Unreadable fault -> fault.line();
                                }));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE);
        assertThat(found)
                .isNotEmpty()
                .noneMatch(text -> text.contains(SECRET))
                .noneMatch(text -> text.endsWith("is damaged"));
        return found;
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    @Test
    void aZipOfTooManyFilesIsOneLine() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i <= 20_000; i++) {
            files.put("%d.txt".formatted(i), new byte[0]);
        }
        assertThat(read("many.zip", Samples.zip(files))).containsExactly("many.zip is a zip of more than 20000 files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.txt", "/secret.txt", "C:\\secret.txt", "a/../../secret.txt", "..\\secret.txt"})
    void aNameThatLeadsOutOfAZipWritesAndReadsNothing(String name) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), SECRET);
        assertThat(read("slip.zip", Samples.zip(Map.of(name, text("A note\n\nIt is not written anywhere.")))))
                .singleElement()
                .asString()
                .endsWith("lies outside of its zip");
        assertThat(folder.resolve("secret.txt")).hasContent(SECRET);
    }

    @Test
    void aLinkInAZipIsNotFollowed() throws Exception {
        Files.writeString(folder.resolve("secret.txt"), SECRET);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("link.html", text("../secret.txt"));
        files.put("page.html", text(Samples.page()));
        byte[] zip = Samples.zip(files);
        // in the directory at the end, what made the file is said to be Unix, and the file to be a link
        String bytes = new String(zip, ISO_8859_1);
        int entry = bytes.indexOf("PK\u0001\u0002");
        zip[entry + 5] = 3;
        zip[entry + 41] = (byte) 0xA1;
        assertThat(read("links.zip", zip)).anyMatch(text -> text.contains(Samples.SENTENCE));
    }

    @Test
    void sizesThatAreNotTrueChangeNothing() throws IOException {
        byte[] zip = Samples.zip(Map.of("page.html", text(Samples.page())));
        String bytes = new String(zip, ISO_8859_1);
        int entry = bytes.indexOf("PK\u0001\u0002");
        for (int size : new int[] {0, 1, Integer.MAX_VALUE, -1}) {
            for (int at = 0; at < 4; at++) {
                zip[entry + 20 + at] = (byte) (size >> (8 * at));
                zip[entry + 24 + at] = (byte) (size >> (8 * at));
            }
            assertThat(read("sizes.zip", zip)).hasSize(1);
        }
    }

    @Test
    void zipsThatBurstOnlyTogetherAreStoppedToo() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) {
            files.put("zeros%d.txt".formatted(i), new byte[2 << 20]);
        }
        assertThat(read("bomb.zip", Samples.zip(files)))
                .containsExactly("bomb.zip is a zip that unpacks to more than 200 times its size");
    }

    /// In a feed, in a book's list of its chapters, and in a drawing.
    private List<List<String>> readWith(String doctype, String entity) throws IOException {
        String feed = doctype.replace("ROOT", "rss") + "<rss><channel><item><title>t</title><description>Words "
                + entity + "</description></item></channel></rss>";
        Map<String, byte[]> book = new LinkedHashMap<>();
        book.put("mimetype", text("application/epub+zip"));
        book.put(
                "META-INF/container.xml",
                text(doctype.replace("ROOT", "container")
                        + "<container><rootfiles><rootfile full-path='b.opf'/></rootfiles></container>"));
        book.put(
                "b.opf",
                text(
                        doctype.replace("ROOT", "package") + "<package><metadata><title>" + entity
                                + "</title></metadata><manifest><item id='a' href='a.xhtml'/></manifest><spine><itemref idref='a'/></spine></package>"));
        book.put(
                "a.xhtml",
                text(doctype.replace("ROOT", "html") + "<html><body><h1>One</h1><p>" + Samples.SENTENCE + entity
                        + "</p></body></html>"));
        String drawing = "<html><body><p>" + Samples.SENTENCE + "</p><img src=\"data:image/svg+xml;utf8,"
                + (doctype.replace("ROOT", "svg") + "<svg xmlns='http://www.w3.org/2000/svg'><text>" + entity
                                + "</text></svg>")
                        .replace("\"", "'")
                        .replace("%", "%25")
                        .replace("<", "%3C")
                        .replace("#", "%23")
                + "\"></body></html>";
        return List.of(
                read("feed.xml", text(feed)), read("book.epub", Samples.zip(book)), read("page.html", text(drawing)));
    }

    @Test
    void entitiesOfEntitiesAreNotExpanded() throws IOException {
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE ROOT [<!ENTITY e0 \"laugh\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append("&e%d;".formatted(i - 1).repeat(10))
                    .append("\">");
        }
        assertThat(readWith(laughs.append("]>").toString(), "&e11;"))
                .allSatisfy(found -> assertThat(found).noneMatch(text -> text.contains("laughlaugh")));
    }

    @Test
    void aLongEntityThatIsNamedOftenIsNotExpanded() throws IOException {
        String doctype = "<?xml version=\"1.0\"?><!DOCTYPE ROOT [<!ENTITY a \"" + "long".repeat(20_000) + "\">]>";
        assertThat(readWith(doctype, "&a;".repeat(20_000)))
                .allSatisfy(found -> assertThat(found).noneMatch(text -> text.contains("longlong")));
    }

    @Test
    void whatIsOutsideOfAFileIsNeitherReadNorFetched() throws IOException {
        String secret =
                Files.writeString(folder.resolve("secret.txt"), SECRET).toUri().toString();
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String web = "http://127.0.0.1:%d/evil.dtd".formatted(server.getLocalPort());
            readWith("<?xml version=\"1.0\"?><!DOCTYPE ROOT [<!ENTITY x SYSTEM \"" + secret + "\">]>", "&x;");
            readWith("<?xml version=\"1.0\"?><!DOCTYPE ROOT SYSTEM \"" + web + "\">", "&x;");
            readWith("<?xml version=\"1.0\"?><!DOCTYPE ROOT [<!ENTITY x SYSTEM \"" + web + "\">]>", "&x;");
            readWith("<?xml version=\"1.0\"?><!DOCTYPE ROOT [<!ENTITY % p SYSTEM \"" + web + "\">%p;]>", "&x;");
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }
}
