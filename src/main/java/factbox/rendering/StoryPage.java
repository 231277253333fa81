package factbox.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The reader's page: a document made once, and the article that is put into it for each story.
public final class StoryPage {
    /// What the page may load: nothing but the styles and pictures that are written into it.
    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    private static final String STYLE = resource("page.css");

    private StoryPage() {}

    /// A whole page with an article in it; the element with the id `page` is what later articles go into.
    public static String document(Palette palette, ReadingStyle style, String article) {
        StringBuilder palettes = new StringBuilder();
        for (Palette each : Palette.values()) {
            palettes.append("html.%s{%s}".formatted(each.cssClass(), each.declarations("--")));
        }
        return """
                <!DOCTYPE html><html class="%s" style="%s"><head><meta charset="utf-8">\
                <meta http-equiv="Content-Security-Policy" content="%s"><title></title><style>%s%s</style></head>\
                <body><main id="page" tabindex="-1">%s</main></body></html>""".formatted(palette.cssClass(), style.declarations(), POLICY, palettes, STYLE, article);
    }

    private static String resource(String name) {
        try (InputStream stream = StoryPage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
