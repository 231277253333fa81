package factbox.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Html;
import factbox.story.Story;
import factbox.storyfile.StoryReader;
import factbox.storyfile.StoryWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of every format go in; stories come out, and one line for what is none.
final class IntakeTest {
    private static final int MUTATIONS = 150;

    @TempDir
    Path folder;

    private List<Found> read(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return read(file, Limits.USUAL);
    }

    private static List<Found> read(Path path, Limits limits) {
        List<Found> found = new ArrayList<>();
        new Intake(limits, InstantSource.system()).read(path, () -> false, found::add);
        return found;
    }

    private Story story(String name, byte[] bytes) throws IOException {
        List<Found> found = read(name, bytes);
        assertThat(found).first().isInstanceOf(Found.Incoming.class);
        return ((Found.Incoming) found.getFirst()).story();
    }

    private String fault(String name, byte[] bytes) throws IOException {
        List<Found> found = read(name, bytes);
        assertThat(found).first().isInstanceOf(Found.Unreadable.class);
        return ((Found.Unreadable) found.getFirst()).line();
    }

    static Set<String> formats() {
        return Samples.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatIsKnownByItsContent(String format) throws Exception {
        Story story = story("file.bin", Samples.of(format));
        assertThat(story.headline()).isEqualTo("Bridge closed");
        assertThat(RunningText.of(story.body())).contains(Samples.SENTENCE);
        assertThat(story.language()).startsWith("en");
        assertThat(StoryReader.read("story.json", StoryWriter.write(story).getBytes(UTF_8)))
                .isEqualTo(story);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "rss", "jsonfeed", "ninjs", "jsonld", "wallabag", "markdown", "letter", "epub"})
    void theDateIsTheStorysOwn(String format) throws IOException {
        assertThat(story("file.bin", Samples.of(format)).published()).isEqualTo(LocalDate.of(2024, 3, 5));
    }

    @Test
    void aPageIsAnArticleWithoutWhatStandsAroundIt() throws IOException {
        Story story = story("page.html", Samples.page().getBytes(UTF_8));
        assertThat(story.source().name()).isEqualTo("The Ferry Post");
        assertThat(story.source().note()).isEqualTo("Ada Reed");
        assertThat(story.source().url()).isEqualTo("https://ferry.example/bridge");
        assertThat(RunningText.of(story.body()))
                .contains("About 3,200 people", "The south lane opens")
                .doesNotContain("Share this", "Home", "All rights", "at dawn");
        assertThat(html(story)).contains("<figcaption>The bridge at dawn</figcaption>", "<ul><li>");
    }

    private static String html(Story story) {
        return story.body().blocks().stream().map(Html::of).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "mhtml", "zip", "webarchive", "edition"})
    void picturesInTheFileComeAlong(String format) throws IOException {
        Found.Incoming incoming =
                (Found.Incoming) read("file.bin", Samples.of(format)).getFirst();
        assertThat(incoming.pictures()).hasSize(1);
        Map.Entry<String, byte[]> picture =
                incoming.pictures().entrySet().iterator().next();
        assertThat(picture.getValue()).isEqualTo(Samples.PIXEL);
        assertThat(html(incoming.story())).contains("src=\"" + picture.getKey() + "\"");
    }

    @Test
    void picturesInTheFolderOfAPageComeAlongAndTheFolderIsNotReadByItself() throws IOException {
        Files.createDirectory(folder.resolve("page_files"));
        Files.write(folder.resolve("page_files/a b.png"), Samples.PIXEL);
        Files.writeString(
                folder.resolve("page.html"),
                "<html><body><p>" + Samples.SENTENCE + "</p><img src='page_files/a%20b.png'></body></html>");
        List<Found> found = read(folder, Limits.USUAL);
        assertThat(found).singleElement().isInstanceOf(Found.Incoming.class);
        assertThat(((Found.Incoming) found.getFirst()).pictures()).hasSize(1);
    }

    @Test
    void aPictureThatIsOnlyAnAddressLeavesThatAddressAndNoText() throws IOException {
        Story story = story(
                "page.html",
                ("<html><body><p>" + Samples.SENTENCE
                                + "</p><p><img src='https://ferry.example/a.png' alt='Bridge'></p>")
                        .getBytes(UTF_8));
        assertThat(html(story)).contains("<a href=\"https://ferry.example/a.png\"><img alt=\"Bridge\"></a>");
        assertThat(RunningText.of(story.body())).isEqualTo(Samples.SENTENCE);
    }

    @Test
    void chaptersComeInTheOrderOfTheSpine() throws IOException {
        assertThat(read("book", Samples.of("epub")))
                .extracting(found -> ((Found.Incoming) found).story().headline())
                .containsExactly("Bridge closed", "Bridge open");
    }

    @Test
    void theSameStoryHasTheSameIdInEveryFile() throws IOException {
        assertThat(story("a", Samples.of("page")).id())
                .isEqualTo(story("b", Samples.of("rss")).id())
                .isEqualTo(story("c", Samples.of("wallabag")).id());
    }

    @Test
    void entriesOfOneAddressAreAllKept() throws IOException {
        String item =
                "<item><title>Note</title><link>https://ferry.example/</link><description>Same</description></item>";
        List<Found> found =
                read("feed", ("<rss><channel>" + item.repeat(3) + "<item/></channel></rss>").getBytes(UTF_8));
        assertThat(found).hasSize(4).allMatch(Found.Incoming.class::isInstance);
        assertThat(found).extracting(one -> ((Found.Incoming) one).story().id()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF=\"https://ferry.example/a\" ADD_DATE=\"1709625600\">Ferry</A></DL>",
                "title,url,time_added,tags,status\nFerry,https://ferry.example/a,1709625600,,unread\n",
                "[{\"href\":\"https://ferry.example/a\",\"description\":\"Ferry\",\"time\":\"2024-03-05T08:00:00Z\"}]",
                "{\"roots\":{\"bar\":{\"children\":[{\"type\":\"url\",\"name\":\"Ferry\",\"url\":\"https://ferry.example/a\","
                        + "\"date_added\":\"13354099200000000\"}]}}}",
                "{\"bookmarks\":[{\"article__title\":\"Ferry\",\"article__url\":\"https://ferry.example/a\",\"date_added\":\"2024-03-05T12:05:00\"}]}"
            })
    void addressesWithoutTextComeInAndSaySo(String export) throws IOException {
        Story story = story("export", export.getBytes(UTF_8));
        assertThat(story.headline()).isEqualTo("Ferry");
        assertThat(story.source().url()).isEqualTo("https://ferry.example/a");
        assertThat(story.published()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(RunningText.of(story.body())).contains("Only the address was saved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1251", "Shift_JIS"})
    void encodingsAreFound(String encoding) throws IOException {
        String text = encoding.equals("Shift_JIS")
                ? "橋は十四日間閉鎖された。"
                : "Мост был закрыт четырнадцать дней, сообщили власти города.";
        String page = "<html><head><meta charset='" + encoding + "'><title>x</title></head><body><p>" + text + "</p>";
        assertThat(RunningText.of(story("page.html", page.getBytes(Charset.forName(encoding)))
                        .body()))
                .isEqualTo(text);
    }

    @Test
    void aDeclarationThatIsOutOfDateIsNotBelieved() throws IOException {
        String page = "<html><head><meta charset='gb2312'></head><body><p>Мост был закрыт</p></body></html>";
        assertThat(RunningText.of(story("page.html", page.getBytes(UTF_8)).body()))
                .isEqualTo("Мост был закрыт");
    }

    @Test
    void nothingActiveComesIn() throws IOException {
        String page = """
                <html><head><title>x</title></head><body onload=alert(1)><article><p onclick=alert(1)>%s</p>
                <script>alert(1)</script><a href="javascript:alert(1)">a link that would run</a>
                <iframe src="https://evil.example"></iframe><object data=x></object>
                <img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(1)</script><image href='https://evil.example/a.png'/><rect width='1' height='1'/></svg>">
                </article></body></html>""".formatted(Samples.SENTENCE);
        Story story = story("page.html", page.getBytes(UTF_8));
        assertThat(html(story)).doesNotContain("alert", "javascript", "evil.example", "onclick", "<object", "<script");
    }

    @Test
    void aDrawingLosesWhatIsActiveInIt() throws IOException {
        Found.Incoming found = (Found.Incoming) read(
                        "page.html",
                        ("<html><body><p>" + Samples.SENTENCE
                                        + "</p><img src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'>"
                                        + "<script>alert(1)</script><image href='https://evil.example/a.png'/>"
                                        + "<rect width='9' height='9' fill='url(https://evil.example/)'/></svg>\"></body></html>")
                                .getBytes(UTF_8))
                .getFirst();
        String svg = new String(found.pictures().values().iterator().next(), UTF_8);
        assertThat(svg).contains("<rect").doesNotContain("alert", "evil.example", "script");
    }

    @Test
    void xmlEntitiesAreNotExpanded() throws IOException {
        String secret = Files.writeString(folder.resolve("secret"), "top secret")
                .toUri()
                .toString();
        Story story = story(
                "feed",
                ("<!DOCTYPE rss [<!ENTITY s SYSTEM \"" + secret + "\"><!ENTITY a \"ha\">"
                                + "<!ENTITY b \"&a;&a;&a;&a;\">]><rss><channel><item><title>t</title><description>x &s; &b;</description>"
                                + "</item></channel></rss>")
                        .getBytes(UTF_8));
        assertThat(RunningText.of(story.body())).doesNotContain("top secret").doesNotContain("haha");
    }

    @Test
    void aZipThatLeadsOutOfItselfOrBurstsCostsOneLine() throws IOException {
        assertThat(fault(
                        "slip.zip",
                        Samples.zip(Map.of("../../evil.html", Samples.page().getBytes(UTF_8)))))
                .contains("lies outside of its zip");
        assertThat(fault("bomb.zip", Samples.zip(Map.of("zeros.txt", new byte[60 << 20]))))
                .isEqualTo("bomb.zip is a zip that unpacks to more than 200 times its size");
        byte[] nested = Samples.page().getBytes(UTF_8);
        for (int i = 0; i < 6; i++) {
            nested = Samples.zip(Map.of("inner", nested));
        }
        assertThat(fault("nested.zip", nested)).contains("lies in more than 4 files");
    }

    @Test
    void aPictureOfAPageIsReadFromNowhereElse() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.write(folder.resolve("outside.png"), Samples.PIXEL);
        Files.createSymbolicLink(inner.resolve("link.png"), folder.resolve("outside.png"));
        Path page = inner.resolve("page.html");
        Files.writeString(
                page, "<html><body><p>" + Samples.SENTENCE + "</p><img src='../outside.png'><img src='link.png'>");
        assertThat(read(page, Limits.USUAL))
                .singleElement()
                .extracting(found -> ((Found.Incoming) found).pictures())
                .isEqualTo(Map.of());
        assertThat(read(inner, Limits.USUAL))
                .filteredOn(Found.Unreadable.class::isInstance)
                .extracting(found -> ((Found.Unreadable) found).line())
                .containsExactly("link.png is a link, and links are not followed");
    }

    @Test
    void limitsAreToldInOneLine() throws IOException {
        assertThat(fault("empty", new byte[0])).isEqualTo("empty is empty");
        assertThat(fault("noise", new byte[] {0, 1, 2, 3, 0, 0})).isEqualTo("noise is of no format that can be read");
        Path file = Files.write(folder.resolve("large"), new byte[2 << 20]);
        Limits small = new Limits(1 << 20, 1 << 20, 100, 1000, 1000, 4, 10, Duration.ofSeconds(5));
        assertThat(read(file, small)).singleElement().isEqualTo(new Found.Unreadable("large", "is larger than 1 MB"));
        assertThat(read(folder.resolve("gone"), Limits.USUAL))
                .singleElement()
                .isEqualTo(new Found.Unreadable("gone", "is not there"));
    }

    @Test
    void readingCanBeCancelledBetweenTwoStories() throws IOException {
        for (int i = 0; i < 5; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "Story " + i + "\n\n" + Samples.SENTENCE);
        }
        List<Found> found = new ArrayList<>();
        new Intake(Limits.USUAL, InstantSource.system()).read(folder, () -> found.size() == 2, found::add);
        assertThat(found).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aDamagedFileCostsALineAndNeverMore(String format) throws IOException {
        byte[] whole = Samples.of(format);
        Random random = new Random(format.hashCode());
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] damaged = mutated(whole, random);
            long start = System.nanoTime();
            for (Found found : read("file.bin", damaged)) {
                if (found instanceof Found.Unreadable fault) {
                    assertThat(fault.line()).doesNotContain("\n").doesNotEndWith("is damaged");
                }
            }
            assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
        }
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = random.nextInt(4) == 0
                ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length) + 1)
                : whole.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    @Test
    void aDrawingInAFileOfOurOwnPassesTheGateToo() throws IOException {
        Map<String, byte[]> files = new java.util.LinkedHashMap<>();
        files.put("edition.json", """
                {"schemaVersion":1,"name":"n","title":"t","version":"1","stories":["a.json"]}""".getBytes(UTF_8));
        files.put("a.json", """
                {"schemaVersion":1,"id":"a","language":"en","section":"s","headline":"h","published":"2024-03-05",
                "source":{"name":"p"},"body":["<p><img src=\\"x.svg\\"><img src=\\"y.png\\"></p>"]}""".getBytes(UTF_8));
        files.put(
                "x.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(1)</script><rect width='1'/></svg>"
                        .getBytes(UTF_8));
        files.put("y.png", "no picture".getBytes(UTF_8));
        Found.Incoming found =
                (Found.Incoming) read("a.factbox", Samples.zip(files)).getFirst();
        assertThat(found.pictures()).containsOnlyKeys("x.svg");
        assertThat(new String(found.pictures().get("x.svg"), UTF_8))
                .contains("<rect")
                .doesNotContain("alert");
    }

    @Test
    void everyTagOfAnExportAndWhatItsReaderMarkedAreKept() throws IOException {
        String export = """
                [{"id":1,"title":"Bridge closed","url":"https://ferry.example/bridge","is_archived":0,
                "tags":["bridges","ferry"],"annotations":[{"quote":"for 14 days","text":"It was 15."}],
                "published_at":"2024-03-05T08:00:00+0000","content":"<p>%s</p>"}]""".formatted(Samples.SENTENCE);
        Story story = story("export.json", export.getBytes(UTF_8));
        assertThat(story.section()).isEqualTo("bridges");
        assertThat(html(story))
                .contains(
                        "<blockquote><p>for 14 days</p></blockquote>",
                        "<p>It was 15.</p>",
                        "<p>Tags: bridges, ferry</p>");
        String list = "[{\"href\":\"https://ferry.example/1\",\"description\":\"Ferries\",\"tags\":\"boats bay\"}]";
        assertThat(html(story("pinboard.json", list.getBytes(UTF_8)))).contains("<p>Tags: boats, bay</p>");
    }

    @Test
    void aStoryInsideAFeedIsTakenOnlyWhereItIsOne() throws IOException {
        String feed = """
                {"version":"https://jsonfeed.org/version/1.1","title":"Ferry Post","items":[{"id":"1","title":"Bridge closed",
                "content_html":"<p>%s</p><script>alert(1)</script>","_factbox":{"schemaVersion":1,"id":"Not An Id"}}]}""".formatted(Samples.SENTENCE);
        Story story = story("feed.json", feed.getBytes(UTF_8));
        assertThat(story.headline()).isEqualTo("Bridge closed");
        assertThat(html(story)).isEqualTo("<p>" + Samples.SENTENCE + "</p>");
    }

    @Test
    void deepNestingIsNoDanger() throws IOException {
        String deep = "<div>".repeat(100_000) + Samples.SENTENCE;
        assertThat(read("deep.html", ("<html><body>" + deep).getBytes(UTF_8))).hasSize(1);
        assertThat(read("deep.json", "[".repeat(100_000).getBytes(UTF_8))).hasSize(1);
        assertThat(read("deep.xml", ("<rss>" + "<a>".repeat(100_000)).getBytes(UTF_8)))
                .hasSize(1);
    }
}
