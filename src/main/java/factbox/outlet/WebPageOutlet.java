package factbox.outlet;

import factbox.story.Html;
import factbox.story.KeyFigure;
import factbox.story.Story;
import factbox.storyfile.MarksJson;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// One web page that needs nothing beside it: styles, pictures and what only Factbox knows are in it.
final class WebPageOutlet implements StoryOutlet {
    private final Writer page;

    WebPageOutlet(OutputStream stream, Heading heading) throws IOException {
        page = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        page.write("""
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><meta name="generator" content="Factbox">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
                img-src data:; base-uri 'none'; form-action 'none'">
                <meta name="viewport" content="width=device-width"><title>%s</title>
                <style>
                %s</style></head><body>
                """.formatted(Html.escape(heading.title()), style()));
    }

    private static String style() throws IOException {
        try (InputStream stream = WebPageOutlet.class.getResourceAsStream("export.css")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void add(StoryFile file) throws IOException {
        Story story = file.story();
        page.write("<article lang=\"%s\">\n<header>%s</header>\n"
                .formatted(Html.escape(story.language()), StoryFront.html(story)));
        page.write("<div class=\"text\" dir=\"auto\">\n");
        for (var block : story.body().blocks()) {
            page.write(Html.of(block, name -> PictureAddress.of(name, file.pictures())));
            page.write('\n');
        }
        page.write("</div>\n");
        if (!story.keyFigures().isEmpty()) {
            page.write("<aside><h2 lang=\"en\">Key figures</h2><dl dir=\"auto\">\n");
            for (KeyFigure figure : story.keyFigures()) {
                page.write(StoryFront.html(figure));
            }
            page.write("</dl></aside>\n");
        }
        script("factbox", StoryWriter.writeWithoutBody(story));
        if (file.marks().count() > 0) {
            script("factbox.marks", MarksJson.write(file.marks()));
        }
        page.write("</article>\n");
    }

    /// No "<" is in it, so that nothing in it can end the script.
    private void script(String type, String json) throws IOException {
        page.write(
                "<script type=\"application/vnd.%s+json\">%s</script>\n".formatted(type, json.replace("<", "\\u003c")));
    }

    @Override
    public void end() throws IOException {
        page.write("</body></html>\n");
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
