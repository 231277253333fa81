package factbox.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Story;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What other programs export comes in with every item and every field.
final class ExportsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 8, 28);
    private static final String ADDRESS = "https://ferry.example/bridge";

    @TempDir
    Path folder;

    private List<Found> found(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        List<Found> found = new ArrayList<>();
        new Intake(Limits.USUAL, InstantSource.system()).read(file, () -> false, found::add);
        return found;
    }

    private List<Story> stories(String name, String content) throws IOException {
        return found(name, content.getBytes(UTF_8)).stream()
                .map(found -> ((Found.Incoming) found).story())
                .toList();
    }

    private static String text(Story story) {
        return RunningText.of(story.body());
    }

    @Test
    void starredItemsHaveTheirTextsAndLabels() throws IOException {
        List<Story> stories = stories("starred.json", """
                {"id": "user/-/state/com.google/starred", "items": [
                 {"id": "tag:1", "published": 1693216800, "title": "Bridge &amp; ferry", "author": "Ada Reed",
                  "canonical": [{"href": "https://ferry.example/bridge"}],
                  "categories": ["user/1/state/com.google/starred", "user/1/label/Ferries", "user/1/label/Roads"],
                  "origin": {"title": "Ferry Post"}, "summary": {"content": "<p>The bridge was closed.</p>"}},
                 {"id": "tag:2", "published": 1693216800, "title": "Two", "alternate": [{"href": "https://ferry.example/2"}],
                  "origin": {"title": "Ferry Post"}}]}""");
        Story first = stories.getFirst();
        assertThat(first.headline()).isEqualTo("Bridge & ferry");
        assertThat(first.published()).isEqualTo(DAY);
        assertThat(first.section()).isEqualTo("Ferries");
        assertThat(first.source().name()).isEqualTo("Ferry Post");
        assertThat(first.source().note()).isEqualTo("Ada Reed");
        assertThat(first.source().url()).isEqualTo(ADDRESS);
        assertThat(text(first)).contains("The bridge was closed.", "Tags: Ferries, Roads");
        assertThat(stories.getLast().source().url()).isEqualTo("https://ferry.example/2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite"
                        + "|1,Bridge,Go there,Closed now,https://ferry.example/bridge,Roads,`a, b`,2023-08-28T10:00:00Z,,Highlight:It is closed,false"
                        + "|Go there,Closed now,It is closed",
                "Title,Author,Publisher,URL,Tags,Word Count,Last Interaction Date"
                        + "|Bridge,Ada Reed,Ferry Post,https://ferry.example/bridge,a;b,320,2023-08-28|Tags: a, b",
                "Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen"
                        + "|Bridge,https://ferry.example/bridge,1,`['a', 'b']`,2023-08-28 10:00:00+00:00,1,later,True|Tags: a, b",
            })
    void aTableHasEveryField(String header, String row, String expected) throws IOException {
        Story story = stories("list.csv", header + "\n" + row.replace('`', '"') + "\n")
                .getFirst();
        assertThat(story.headline()).isEqualTo("Bridge");
        assertThat(story.published()).isEqualTo(DAY);
        assertThat(story.source().url()).isEqualTo(ADDRESS);
        assertThat(text(story)).contains("Tags: a, b");
        if (!expected.startsWith("Tags")) {
            assertThat(text(story)).contains(expected.split(","));
        }
    }

    @Test
    void markedPassagesOfATextAreOneStory() throws IOException {
        List<Story> stories = stories("highlights.csv", """
                Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags
                "It was closed, they say.",Bridge,Ada Reed,,Why?,yellow,,offset,12,2023-08-28 10:00:00+00:00,roads
                Ferries run.,Other,Bo Lind,,,,,offset,1,2023-08-29 10:00:00+00:00,
                It opens in May.,Bridge,Ada Reed,,,,,offset,40,2023-08-30 10:00:00+00:00,roads
                """);
        assertThat(stories).extracting(Story::headline).containsExactly("Bridge", "Other");
        assertThat(text(stories.getFirst())).contains("It was closed, they say.", "Why?", "It opens in May.");
        assertThat(stories.getFirst().published()).isEqualTo(DAY);
        assertThat(stories.getFirst().source().note()).isEqualTo("Ada Reed");
    }

    @Test
    void karakeepHasLinksAndTexts() throws IOException {
        List<Story> stories = stories("karakeep.json", """
                {"bookmarks": [{"createdAt": 1693216800, "title": "Bridge", "tags": ["a", "b"],
                  "content": {"type": "link", "url": "https://ferry.example/bridge"}, "note": "Go there"},
                 {"createdAt": 1693216800, "title": null, "tags": [],
                  "content": {"type": "text", "text": "The 14 boats that I saw."}, "note": null}]}""");
        assertThat(text(stories.getFirst())).contains("Go there", "Tags: a, b");
        assertThat(text(stories.getLast())).isEqualTo("The 14 boats that I saw.");
        assertThat(stories).allMatch(story -> story.published().equals(DAY));
    }

    @Test
    void aFolderIsTheSectionAndOneTagIsNotLost() throws IOException {
        Story story = stories("backup.json", """
                {"collections": [{"name": "News", "links": [{"name": "Bridge", "url": "https://ferry.example/bridge",
                  "createdAt": "2023-08-28T10:00:00Z", "tags": [{"name": "roads"}]}]}]}""").getFirst();
        assertThat(story.section()).isEqualTo("News");
        assertThat(text(story)).contains("Tags: roads");
    }

    @Test
    void anEvernoteHasItsTextAddressAndPictures() throws IOException {
        String picture = Base64.getEncoder().encodeToString(Samples.PIXEL);
        List<Found> found =
                found("notes.enex", """
                <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE en-export SYSTEM "x.dtd"><en-export><note><title>Bridge</title>
                <content><![CDATA[<?xml version="1.0"?><en-note><div>The bridge was closed.</div>
                <en-media type="image/png" hash="%s"/></en-note>]]></content>
                <created>20230828T100000Z</created><tag>a</tag><tag>b</tag>
                <note-attributes><author>Ada Reed</author><source-url>https://ferry.example/bridge</source-url></note-attributes>
                <resource><data encoding="base64">%s</data><mime>image/png</mime></resource></note>
                <note><title>Two</title><content><![CDATA[<en-note>More.</en-note>]]></content></note></en-export>
                """.formatted(md5(Samples.PIXEL), picture).getBytes(UTF_8));
        assertThat(found).hasSize(2);
        Found.Incoming first = (Found.Incoming) found.getFirst();
        assertThat(first.pictures()).hasSize(1);
        assertThat(first.story().published()).isEqualTo(DAY);
        assertThat(first.story().source().url()).isEqualTo(ADDRESS);
        assertThat(first.story().source().note()).isEqualTo("Ada Reed");
        assertThat(text(first.story())).contains("The bridge was closed.", "Tags: a, b");
    }

    private static String md5(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                TY  - JOUR
                AU  - Reed, Ada
                AU  - Lind, Bo
                TI  - Bridges of Köln
                T2  - Ferry Post
                PY  - 2023/08/28/
                UR  - https://ferry.example/bridge
                AB  - We saw 14 boats.
                ER  -
                """,
                """
                @string{fp = "Ferry Post"}
                @article{reed, author = {Reed, Ada and Lind, Bo}, title = "{B}ridges of K{\\"o}ln",
                  journal = fp, year = 2023, month = aug, day = 28, url = {https://ferry.example/bridge},
                  abstract = {We saw 14 boats.}
                }
                """,
                """
                [{"type": "article-journal", "title": "Bridges of Köln", "container-title": "Ferry Post",
                  "author": [{"given": "Ada", "family": "Reed"}, {"given": "Bo", "family": "Lind"}],
                  "issued": {"date-parts": [[2023, 8, 28]]}, "URL": "https://ferry.example/bridge",
                  "abstract": "We saw 14 boats."}]""",
            })
    void aReferenceIsAnEntryWithoutText(String references) throws IOException {
        List<Story> stories = stories("references", references);
        assertThat(stories).hasSize(1);
        Story story = stories.getFirst();
        assertThat(story.headline()).isEqualTo("Bridges of Köln");
        assertThat(story.source().name()).isEqualTo("Ferry Post");
        assertThat(story.source().note()).isEqualTo("Ada Reed, Bo Lind");
        assertThat(story.source().url()).isEqualTo(ADDRESS);
        assertThat(story.published()).isEqualTo(DAY);
        assertThat(text(story)).contains("We saw 14 boats.");
    }

    @Test
    void aNewslettersTableHasItsTextsBesideIt() throws IOException {
        byte[] zip = zip(
                "posts.csv",
                "post_id,post_date,is_published,type,audience,title,subtitle\n1.bridge,2023-08-28T10:00:00Z,true,newsletter,all,Bridge,Closed\n"
                        .getBytes(UTF_8),
                "posts/1.bridge.html",
                "<p>The bridge was closed.</p>".getBytes(UTF_8));
        List<Found> found = found("export.zip", zip);
        assertThat(found).singleElement().isInstanceOfSatisfying(Found.Incoming.class, post -> {
            assertThat(post.story().headline()).isEqualTo("Bridge");
            assertThat(post.story().published()).isEqualTo(DAY);
            assertThat(post.story().summary()).containsExactly("Closed");
            assertThat(text(post.story())).isEqualTo("The bridge was closed.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"warc", "warc.gz", "wacz"})
    void everyPageOfAWebArchiveIsAStoryWithItsPictures(String format) throws IOException {
        byte[] page = Samples.page()
                .replaceFirst("data:image/png;base64,[^\"]*", "/pixel.png")
                .getBytes(UTF_8);
        byte[] packed = gzip(page);
        List<byte[]> records = List.of(
                record(
                        "https://ferry.example/bridge",
                        "text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked",
                        joined(
                                (Integer.toHexString(packed.length) + "\r\n").getBytes(ISO_8859_1),
                                packed,
                                "\r\n0\r\n\r\n".getBytes(ISO_8859_1))),
                record("https://ferry.example/pixel.png", "image/png", Samples.PIXEL));
        byte[] plain = joined(records.toArray(byte[][]::new));
        byte[] members = joined(gzip(records.getFirst()), gzip(records.getLast()));
        byte[] file = switch (format) {
            case "warc" -> plain;
            case "warc.gz" -> members;
            default ->
                zip(
                        "archive/data.warc.gz", members,
                        "datapackage.json", "{}".getBytes(UTF_8),
                        "pages/pages.jsonl", "{\"url\": \"https://ferry.example/bridge\"}\n".getBytes(UTF_8));
        };
        List<Found> found = found("kept", file);
        assertThat(found).singleElement().isInstanceOfSatisfying(Found.Incoming.class, kept -> {
            assertThat(kept.story().headline()).isEqualTo("Bridge closed");
            assertThat(kept.story().source().url()).isEqualTo(ADDRESS);
            assertThat(text(kept.story())).contains(Samples.SENTENCE);
            assertThat(kept.pictures()).hasSize(1);
        });
    }

    private static byte[] record(String address, String type, byte[] body) {
        byte[] answer = joined(("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n").getBytes(ISO_8859_1), body);
        String header = "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(address, answer.length);
        return joined(header.getBytes(ISO_8859_1), answer, "\r\n\r\n".getBytes(ISO_8859_1));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return out.toByteArray();
    }
}
