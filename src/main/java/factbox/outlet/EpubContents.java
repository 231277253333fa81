package factbox.outlet;

import factbox.story.Html;
import factbox.story.Story;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// What a book says of itself: its files, the order of its chapters, and their names.
final class EpubContents {

    private final Heading heading;
    private final StringBuilder manifest = new StringBuilder();
    private final StringBuilder spine = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private String language = "";

    EpubContents(Heading heading) {
        this.heading = heading;
    }

    void chapter(String name, Story story) {
        language = language.isEmpty() ? story.language() : language;
        item(name, name + ".xhtml", "application/xhtml+xml");
        item(name + "-file", name + ".json", "application/json");
        spine.append("<itemref idref=\"%s\"/>\n".formatted(name));
        links.append("<li><a href=\"%s.xhtml\">%s</a></li>\n".formatted(name, Html.escape(story.headline())));
    }

    void picture(String address, String mediaType) {
        item(address, address, mediaType);
    }

    private void item(String id, String address, String mediaType) {
        manifest.append("<item id=\"%s\" href=\"%s\" media-type=\"%s\"/>\n".formatted(id, address, mediaType));
    }

    String navigation() {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
            <head><title>%1$s</title></head><body>
            <nav epub:type="toc"><h1>%1$s</h1><ol>
            %2$s</ol></nav></body></html>
            """.formatted(Html.escape(heading.title()), links);
    }

    String packageDocument() {
        UUID identity = UUID.nameUUIDFromBytes((heading + "\n" + links).getBytes(StandardCharsets.UTF_8));
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book">
            <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:identifier id="book">urn:uuid:%s</dc:identifier>
            <dc:title>%s</dc:title>
            <dc:language>%s</dc:language>
            <dc:publisher>Factbox</dc:publisher>
            <meta property="dcterms:modified">%s</meta>
            </metadata>
            <manifest>
            <item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
            <item id="style" href="export.css" media-type="text/css"/>
            %s</manifest>
            <spine>
            %s</spine>
            </package>
            """.formatted(
                        identity,
                        Html.escape(heading.title()),
                        Html.escape(language),
                        heading.written().truncatedTo(ChronoUnit.SECONDS),
                        manifest,
                        spine);
    }
}
