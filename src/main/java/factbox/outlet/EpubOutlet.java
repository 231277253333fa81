package factbox.outlet;

import factbox.sanitizer.SafePicture;
import factbox.story.Html;
import factbox.story.KeyFigure;
import factbox.story.Story;
import factbox.storyfile.MarksJson;
import factbox.storyfile.PictureNames;
import factbox.storyfile.StoryFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// An EPUB 3 book, a story a chapter. Beside each chapter lies the story's own file, which no book reader shows.
final class EpubOutlet implements StoryOutlet {
    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>
            <rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/>
            </rootfiles></container>
            """;

    private final ZipWriter zip;
    private final EpubContents contents;
    private int chapters;

    EpubOutlet(OutputStream stream, Heading heading) throws IOException {
        zip = new ZipWriter(stream, heading.written());
        contents = new EpubContents(heading);
        zip.stored("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
        zip.text("META-INF/container.xml", CONTAINER);
        try (InputStream style = EpubOutlet.class.getResourceAsStream("export.css")) {
            zip.packed("book/export.css", Objects.requireNonNull(style).readAllBytes());
        }
    }

    @Override
    public void add(StoryFile file) throws IOException {
        Story story = file.story();
        String name = "story-" + ++chapters;
        contents.chapter(name, story);
        Map<String, String> addresses = pictures(name, file);
        StringBuilder chapter = new StringBuilder();
        chapter.append("<header>").append(StoryFront.html(story)).append("</header>\n<div dir=\"auto\">\n");
        chapter.append(XhtmlBody.of(story.body(), addresses)).append("</div>\n");
        if (!story.keyFigures().isEmpty()) {
            chapter.append("<aside><h2 lang=\"en\" xml:lang=\"en\">Key figures</h2><dl dir=\"auto\">\n");
            for (KeyFigure figure : story.keyFigures()) {
                chapter.append(StoryFront.html(figure));
            }
            chapter.append("</dl></aside>\n");
        }
        zip.text("book/" + name + ".xhtml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s"><head><title>%2$s</title>
            <link rel="stylesheet" type="text/css" href="export.css"/></head><body>
            %3$s</body></html>
            """.formatted(
                        Html.escape(story.language()), Html.escape(story.headline()), chapter));
        zip.text("book/" + name + ".json", file.json());
        if (file.marks().count() > 0) {
            zip.text("book/" + name + "-marks.json", MarksJson.write(file.marks()));
        }
    }

    /// Where the pictures lie, by the names that the story has for them. Their files are called by their numbers, for
    /// the file names of a book are to differ by more than case.
    private Map<String, String> pictures(String chapter, StoryFile file) throws IOException {
        Map<String, String> addresses = new HashMap<>();
        int number = 0;
        for (String name : PictureNames.of(file.story().body())) {
            number++;
            Optional<SafePicture> picture =
                    Optional.ofNullable(file.pictures().get(name)).flatMap(SafePicture::of);
            if (picture.isPresent()) {
                String address =
                        "%s-%d.%s".formatted(chapter, number, picture.get().ending());
                zip.stored("book/" + address, picture.get().bytes());
                contents.picture(address, PictureAddress.mediaType(picture.get()));
                addresses.put(name, address);
            }
        }
        return addresses;
    }

    @Override
    public void end() throws IOException {
        zip.text("book/contents.xhtml", contents.navigation());
        zip.text("book/package.opf", contents.packageDocument());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
