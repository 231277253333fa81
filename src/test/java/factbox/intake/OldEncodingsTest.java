package factbox.intake;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Story;
import factbox.story.StoryText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Letters, texts and feeds as older programs wrote them: in other encodings, and in other formats.
final class OldEncodingsTest {
    private static final String RUSSIAN =
            "Совет города Ленска принял бюджет: расходы вырастут на 7 процентов, сообщил мэр в среду.\r\n";

    @TempDir
    Path folder;

    private List<Found> read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<Found> found = new ArrayList<>();
        new Intake(Limits.USUAL, InstantSource.system()).read(file, () -> false, found::add);
        return found;
    }

    private Story story(String name, byte[] bytes) throws IOException {
        List<Found> found = read(name, bytes);
        assertThat(found).singleElement().isInstanceOf(Found.Incoming.class);
        return ((Found.Incoming) found.getFirst()).story();
    }

    private static byte[] letter(String contentType, String subject, String sender, String text, String encoding) {
        return """
                From: %s <desk@example.org>\r
                Date: Tue, 12 Mar 2019 10:00:00 +0000\r
                Subject: %s\r
                %s\r
                %s""".formatted(sender, subject, contentType, text).getBytes(Charset.forName(encoding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "KOI8-U", "UTF-8", "ISO-8859-5"})
    void headersInBytesAreInTheEncodingOfTheText(String encoding) throws IOException {
        String type = "Content-Type: text/plain; charset=%s\r\nContent-Transfer-Encoding: 8bit\r\n".formatted(encoding);

        Story story = story("a.eml", letter(type, "Бюджет принят", "Иван Петров", RUSSIAN, encoding));

        assertThat(story.headline()).isEqualTo("Бюджет принят");
        assertThat(story.source().name()).isEqualTo("Иван Петров");
        assertThat(plain(story)).contains("расходы вырастут на 7 процентов");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1256, ميزانية المدينة, أحمد, وافق مجلس المدينة على ميزانية عام 2019",
        "windows-1252, Le café fermé, José, Le café – ouvert en 1911 – a fermé"
    })
    void soAreThoseOfOtherScripts(String encoding, String subject, String sender, String text) throws IOException {
        String type = "Content-Type: text/plain; charset=%s\r\n".formatted(encoding);

        Story story = story("a.eml", letter(type, subject, sender, text + ".\r\n", encoding));

        assertThat(story.headline()).isEqualTo(subject);
        assertThat(story.source().name()).isEqualTo(sender);
        assertThat(plain(story)).contains(text);
    }

    @Test
    void aLetterThatStatesNoEncodingIsReadByItsText() throws IOException {
        Story story = story("a.eml", letter("", "Бюджет принят", "Иван", RUSSIAN.repeat(3), "windows-1251"));

        assertThat(story.headline()).isEqualTo("Бюджет принят");
        assertThat(plain(story)).contains("расходы вырастут на 7 процентов");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsKnownWithoutAMark(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding);
        String english = "Council approves budget\n\nThe council of Lensk approved 7 million dollars on Tuesday.\n";

        assertThat(story("en.txt", english.getBytes(charset)).headline()).isEqualTo("Council approves budget");
        assertThat(story("ru.txt", ("Бюджет принят\n\n" + RUSSIAN).getBytes(charset))
                        .headline())
                .isEqualTo("Бюджет принят");
    }

    @Test
    void bytesWithZerosAreNotTakenForUtf16() throws IOException {
        byte[] bytes = new byte[4000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 7 == 0 ? 0 : i * 31);
        }

        assertThat(read("a.txt", bytes)).singleElement().isInstanceOf(Found.Unreadable.class);
    }

    @Test
    void anAtomFeedOfVersionThreeHasItsTitlesAndTextsInBase64() throws IOException {
        String feed = """
                <?xml version="1.0"?>
                <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Feed</title><author><name>The Desk</name></author>
                <entry><title mode="base64">%s</title><link rel="alternate" href="http://example.org/1"/>
                <issued>2004-03-12T10:00:00Z</issued><content type="text/html" mode="base64">%s</content></entry></feed>
                """.formatted(base64("Bridge opens & closes"), base64("<p>It cost 3 million dollars.</p>"));

        Story story = story("a.xml", feed.getBytes(StandardCharsets.UTF_8));

        assertThat(story.headline()).isEqualTo("Bridge opens & closes");
        assertThat(plain(story)).isEqualTo("It cost 3 million dollars.");
        assertThat(story.source().note()).isEqualTo("The Desk");
        assertThat(story.published()).isEqualTo(LocalDate.of(2004, 3, 12));
    }

    @Test
    void anEntryThatIsAPictureAloneSaysWhereItIs() throws IOException {
        String feed = """
                <rss version="2.0"><channel><title>Feed</title><item><title>The bridge from above</title>
                <link>http://example.org/2</link><pubDate>Tue, 12 Mar 2019 10:00:00 GMT</pubDate>
                <enclosure url="http://example.org/bridge.jpg" type="image/jpeg" length="1"/></item></channel></rss>
                """;

        Story story = story("a.xml", feed.getBytes(StandardCharsets.UTF_8));

        assertThat(story.headline()).isEqualTo("The bridge from above");
        assertThat(plain(story)).isEqualTo("http://example.org/bridge.jpg");
    }

    @Test
    void aChannelOfTheChannelDefinitionFormatIsAFeed() throws IOException {
        String channel = """
                <?xml version="1.0"?><!DOCTYPE CHANNEL SYSTEM "http://www.w3c.org/Channel.dtd">
                <CHANNEL HREF="http://example.org/"><TITLE>Example Channel</TITLE>
                <ITEM HREF="http://example.org/1.html"><TITLE>Bridge opens</TITLE>
                <ABSTRACT>The bridge cost 3 million dollars, the town said.</ABSTRACT></ITEM></CHANNEL>
                """;

        Story story = story("a.cdf", channel.getBytes(StandardCharsets.UTF_8));

        assertThat(story.headline()).isEqualTo("Bridge opens");
        assertThat(story.source().name()).isEqualTo("Example Channel");
        assertThat(story.source().url()).isEqualTo("http://example.org/1.html");
        assertThat(plain(story)).contains("3 million dollars");
    }

    private static String plain(Story story) {
        return StoryText.of(story.body()).plain();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
