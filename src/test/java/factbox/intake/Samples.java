package factbox.intake;

import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSArray;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A small file of each format, written by hand, each with the sentence [#SENTENCE].
public final class Samples {
    public static final String SENTENCE = "The bridge was closed for 14 days while engineers looked at its cables.";
    public static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private Samples() {}

    public static String page() {
        return """
                <!DOCTYPE html><html lang="en"><head><title>Bridge closed | The Ferry Post</title>
                <meta property="og:title" content="Bridge closed"><meta property="og:site_name" content="The Ferry Post">
                <link rel="canonical" href="https://ferry.example/bridge">
                <meta name="author" content="Ada Reed"><meta property="article:published_time" content="2024-03-05T08:00:00Z">
                </head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
                <article><h1>Bridge closed</h1>
                <p>%s</p>
                <figure><img src="data:image/png;base64,%s" alt="The bridge"><figcaption>The bridge at dawn</figcaption></figure>
                <p>About 3,200 people cross it every day, and most of them had to take the ferry instead.</p>
                <div class="share-buttons"><a href="/s">Share this story</a></div>
                <ul><li>The north lane opens first, on Monday morning.</li><li>The south lane opens in April.</li></ul>
                </article><footer>All rights reserved by The Ferry Post and its many owners.</footer></body></html>
                """.formatted(SENTENCE, Base64.getEncoder().encodeToString(PIXEL));
    }

    public static byte[] of(String format) {
        return Objects.requireNonNull(all().get(format));
    }

    /// By the name of the format.
    public static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, "page", page());
        put(files, "rss", """
                <?xml version="1.0"?><rss version="2.0"><channel><title>Ferry Post</title><item><title>Bridge closed</title>
                <link>https://ferry.example/bridge</link><pubDate>Tue, 05 Mar 2024 08:00:00 GMT</pubDate>
                <description><![CDATA[<p>%s</p>]]></description></item></channel></rss>""".formatted(SENTENCE));
        put(files, "atom", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Ferry Post</title><entry><title>Bridge closed</title>
                <link href="https://ferry.example/bridge"/><updated>2024-03-05T08:00:00Z</updated>
                <content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>""".formatted(SENTENCE));
        put(files, "rdf", """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel><title>Ferry Post</title></channel><item rdf:about="https://ferry.example/bridge">
                <title>Bridge closed</title><link>https://ferry.example/bridge</link>
                <description>%s</description></item></rdf:RDF>""".formatted(SENTENCE));
        put(files, "jsonfeed", """
                {"version":"https://jsonfeed.org/version/1.1","title":"Ferry Post","items":[{"id":"1","title":"Bridge closed",
                "url":"https://ferry.example/bridge","date_published":"2024-03-05T08:00:00Z","content_html":"<p>%s</p>"}]}""".formatted(SENTENCE));
        put(files, "ninjs", """
                {"uri":"urn:ferry:1","headline":"Bridge closed","versioncreated":"2024-03-05T08:00:00Z",
                "body_xhtml":"<p>%s</p>"}""".formatted(SENTENCE));
        put(files, "jsonld", """
                {"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge closed",
                "datePublished":"2024-03-05","author":{"name":"Ada Reed"},"articleBody":"%s"}""".formatted(SENTENCE));
        put(files, "wallabag", """
                [{"id":1,"title":"Bridge closed","url":"https://ferry.example/bridge","is_archived":0,
                "published_at":"2024-03-05T08:00:00+0000","content":"<p>%s</p>"}]""".formatted(SENTENCE));
        put(files, "markdown", """
                ---
                title: Bridge closed
                date: 2024-03-05
                author: Ada Reed
                ---
                # Bridge closed

                **North:** %s

                | lane | opens |
                | --- | --- |
                | north | Monday |
                """.formatted(SENTENCE));
        put(files, "text", "Bridge closed\n\n" + SENTENCE + "\n");
        put(files, "letter", """
                From: "Ferry Post" <desk@ferry.example>
                Subject: Bridge closed
                Date: Tue, 5 Mar 2024 08:00:00 +0000
                Message-ID: <1@ferry.example>
                MIME-Version: 1.0
                Content-Type: text/html; charset=utf-8

                <table role="presentation"><tr><td><p>%s</p></td></tr></table>
                """.formatted(SENTENCE));
        put(files, "mhtml", """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://ferry.example/bridge
                Subject: Bridge closed
                Date: Tue, 5 Mar 2024 08:00:00 +0000
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="cut"

                --cut
                Content-Type: text/html; charset=utf-8
                Content-Location: https://ferry.example/bridge

                <html><head><title>Bridge closed</title></head><body><article><p>%s</p>
                <p>It is the oldest of its kind, and 3,200 people cross it on every working day.</p>
                <img src="https://ferry.example/bridge.png" alt="The bridge"></article></body></html>
                --cut
                Content-Type: image/png
                Content-Transfer-Encoding: base64
                Content-Location: https://ferry.example/bridge.png

                %s
                --cut--
                """.formatted(SENTENCE, Base64.getEncoder().encodeToString(PIXEL)));
        files.put("epub", epub());
        files.put("webarchive", webArchive());
        files.put("edition", edition());
        files.put("zip", zip(Map.of("story.html", page().getBytes(StandardCharsets.UTF_8))));
        return files;
    }

    private static void put(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// As Safari writes it: a binary property list of the page and what it shows.
    private static byte[] webArchive() {
        NSDictionary root = new NSDictionary();
        root.put("WebMainResource", resource("https://ferry.example/bridge", "text/html", """
                <html><head><title>Bridge closed</title></head><body><article><p>%s</p>
                <p>It is the oldest of its kind, and 3,200 people cross it on every working day.</p>
                <img src="bridge.png" alt="The bridge"></article></body></html>""".formatted(SENTENCE)
                .getBytes(StandardCharsets.UTF_8)));
        root.put("WebSubresources", new NSArray(resource("https://ferry.example/bridge.png", "image/png", PIXEL)));
        try {
            return BinaryPropertyListWriter.writeToArray(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NSDictionary resource(String address, String type, byte[] data) {
        NSDictionary resource = new NSDictionary();
        resource.put("WebResourceURL", address);
        resource.put("WebResourceMIMEType", type);
        resource.put("WebResourceTextEncodingName", "UTF-8");
        resource.put("WebResourceData", new NSData(data));
        return resource;
    }

    private static byte[] edition() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, "edition.json", """
                {"schemaVersion":1,"name":"bridges","title":"Bridges","version":"1","stories":["a.json"]}""");
        put(files, "a.json", """
                {"schemaVersion":1,"id":"bridge","language":"en","section":"News","headline":"Bridge closed",
                "published":"2024-03-05","source":{"name":"The Ferry Post"},
                "body":["<p>%s</p>","<figure><img src='bridge.png'></figure>"]}""".formatted(SENTENCE));
        files.put("a-pictures/bridge.png", PIXEL);
        return zip(files);
    }

    private static byte[] epub() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("mimetype", "application/epub+zip");
        texts.put("META-INF/container.xml", """
                <?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
                <rootfile full-path="OPS/book.opf"/></rootfiles></container>""");
        texts.put("OPS/book.opf", """
                <?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf"><metadata
                xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Bridges</dc:title><dc:language>en</dc:language>
                <dc:creator>Ada Reed</dc:creator><dc:date>1890</dc:date><dc:date>2024-03-05</dc:date></metadata><manifest>
                <item id="b" href="b.xhtml"/><item id="a" href="a.xhtml"/></manifest>
                <spine><itemref idref="a"/><itemref idref="b"/></spine></package>""");
        texts.put("OPS/a.xhtml", "<html><body><h1>Bridge closed</h1><p>" + SENTENCE + "</p></body></html>");
        texts.put("OPS/b.xhtml", "<html><body><h1>Bridge open</h1><p>It opened again in April.</p></body></html>");
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zip(files);
    }

    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
