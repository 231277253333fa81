package factbox.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Html;
import factbox.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Letters, books and lists of other readers are read as those who wrote them know them.
final class LettersAndBooksTest {
    @TempDir
    Path folder;

    private List<Found> read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<Found> found = new ArrayList<>();
        new Intake(Limits.USUAL, InstantSource.system()).read(file, () -> false, found::add);
        return found;
    }

    private List<Story> stories(String name, String text) throws IOException {
        return read(name, text.getBytes(UTF_8)).stream()
                .map(found -> ((Found.Incoming) found).story())
                .toList();
    }

    private static String html(Story story) {
        return story.body().blocks().stream().map(Html::of).collect(Collectors.joining());
    }

    @Test
    void linesThatFlowAreOneParagraphAndTheSignatureIsNoText() throws IOException {
        String letter = """
                From: a@example.org
                Subject: Flowed text
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8; format=flowed

                The town had 4,300 people and\s
                212 ships.

                A second paragraph with 10\s
                million coins.
                > quoted line one\s
                > and two
                --\s
                Sig
                """;
        assertThat(html(stories("a.eml", letter).getFirst()))
                .isEqualTo(
                        "<p>The town had 4,300 people and 212 ships.</p><p>A second paragraph with 10 million coins.</p>"
                                + "<blockquote><p>quoted line one and two</p></blockquote>");
    }

    @Test
    void aMailboxHoldsALetterBelowEachOfItsLines() throws IOException {
        String letter = """
                From 1@x Mon Aug 28 10:00:00 2023
                From: Town Paper <news@example.org>
                Subject: %s
                Date: Mon, 28 Aug 2023 10:00:00 +0000
                Content-Type: text/plain

                The mayor resigned.
                >From then on.

                """;
        List<Story> stories = stories("a.mbox", letter.formatted("One") + letter.formatted("Two"));
        assertThat(stories).extracting(Story::headline).containsExactly("One", "Two");
        assertThat(stories.getLast().source().name()).isEqualTo("Town Paper");
        assertThat(stories.getLast().published()).isEqualTo(LocalDate.of(2023, 8, 28));
        assertThat(html(stories.getLast())).contains("From then on.").doesNotContain("&gt;From");
    }

    private static Map<String, byte[]> book(String manifest, String spine) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mimetype", "application/epub+zip".getBytes(UTF_8));
        files.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path='p.opf'/></rootfiles></container>".getBytes(UTF_8));
        files.put(
                "p.opf",
                ("<package><metadata><title>T</title></metadata><manifest>" + manifest + "</manifest><spine>" + spine
                                + "</spine></package>")
                        .getBytes(UTF_8));
        files.put("c.xhtml", "<html><body><p>The text of the book.</p></body></html>".getBytes(UTF_8));
        files.put("a.png", Samples.PIXEL);
        return files;
    }

    @Test
    void aProtectedBookIsRefused() throws IOException {
        Map<String, byte[]> files = book("<item id='c' href='c.xhtml'/>", "<itemref idref='c'/>");
        files.put(
                "META-INF/encryption.xml",
                "<encryption><EncryptedData><EncryptionMethod Algorithm='http://www.w3.org/2001/04/xmlenc#aes128-cbc'/></EncryptedData></encryption>"
                        .getBytes(UTF_8));
        assertThat(read("a.epub", Samples.zip(files)))
                .containsExactly(new Found.Unreadable("a.epub", "is a book that is protected against being read"));
    }

    @Test
    void aPictureInABooksOrderIsAPageWithItOrWhatStandsForIt() throws IOException {
        String picture = "<item id='a' href='a.png' media-type='image/png'/>";
        Found.Incoming shown = (Found.Incoming) read("a.epub", Samples.zip(book(picture, "<itemref idref='a'/>")))
                .getFirst();
        assertThat(shown.pictures()).hasSize(1);
        String fallback = "<item id='a' href='a.png' media-type='image/png' fallback='c'/>"
                + "<item id='c' href='c.xhtml' media-type='application/xhtml+xml'/>";
        Found.Incoming text = (Found.Incoming) read("b.epub", Samples.zip(book(fallback, "<itemref idref='a'/>")))
                .getFirst();
        assertThat(html(text.story())).isEqualTo("<p>The text of the book.</p>");
    }

    @Test
    void aNoteOfAnotherProgramHasItsAddressAuthorAndPlainWords() throws IOException {
        String note = """
                ---
                title: "Mayor resigns"
                source: "https://example.org/mayor"
                author:
                  - "[[Anna Schmidt]]"
                published: 2023-08-28
                created: 2024-01-10
                ---
                The ==mayor== of [[Old Town|the town]] resigned, ~~$500~~ $450 later.
                """;
        Story story = stories("a.md", note).getFirst();
        assertThat(story.source().url()).isEqualTo("https://example.org/mayor");
        assertThat(story.source().note()).isEqualTo("Anna Schmidt");
        assertThat(story.published()).isEqualTo(LocalDate.of(2023, 8, 28));
        assertThat(html(story)).isEqualTo("<p>The mayor of the town resigned, $̶5̶0̶0̶ $450 later.</p>");
    }

    @Test
    void listsOfOtherReadersKeepDatesTagsAndTexts() throws IOException {
        Story listed = stories("a.json", """
                [{"url":"https://a.example/x","title":"X","author":"Ann","tags":["news"],"addedAt":1627900000.5}]""").getFirst();
        assertThat(listed.published()).isEqualTo(LocalDate.of(2021, 8, 2));
        assertThat(listed.section()).isEqualTo("news");
        Story kept = stories("b.json", """
                [{"url":"https://a.example/y","title":"Y","excerpt":"e","modified":"2020-01-10 10:00:00",
                "html":"<p>The whole text.</p>","content":"The","tags":[{"id":1,"name":"news"}]}]""").getFirst();
        assertThat(html(kept)).isEqualTo("<p>The whole text.</p>");
        assertThat(kept.section()).isEqualTo("news");
    }
}
