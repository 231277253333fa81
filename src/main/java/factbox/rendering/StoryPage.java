package factbox.rendering;

import factbox.story.Html;
import factbox.story.Source;
import factbox.story.Story;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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

    /// One story's article with passages laid over it.
    public static String article(Story story, int minutes, List<Overlay> overlays, Map<String, byte[]> pictures) {
        boolean rightToLeft = Direction.isRightToLeft(story.locale());
        String direction = Direction.named(rightToLeft);
        StringBuilder html = new StringBuilder();
        html.append("<article lang=\"%s\" dir=\"%s\">".formatted(Html.escape(story.language()), direction));
        html.append("<header><p class=\"section\">")
                .append(written(story.section()))
                .append("</p>");
        html.append("<h1")
                .append(direction(story.headline(), rightToLeft))
                .append('>')
                .append(written(story.headline()))
                .append("</h1>");
        html.append("<p class=\"origin\" lang=\"en\" dir=\"").append(direction).append("\">");
        html.append(origin(story, minutes)).append("</p></header>");
        if (!story.summary().isEmpty()) {
            html.append("<ul class=\"summary\">");
            story.summary()
                    .forEach(point -> html.append("<li")
                            .append(direction(point, rightToLeft))
                            .append('>')
                            .append(written(point))
                            .append("</li>"));
            html.append("</ul>");
        }
        String dateline =
                story.dateline() == null ? "" : "<span class=\"dateline\">" + written(story.dateline()) + "</span>";
        html.append(new BodyRenderer(new Typography(story.locale()), rightToLeft, overlays, pictures)
                .render(story.body(), dateline));
        return html.append("</article>").toString();
    }

    /// Of a text that runs against what it stands in.
    private static String direction(String text, boolean around) {
        boolean own = Direction.isRightToLeft(text, around);
        return own == around ? "" : " dir=\"" + Direction.named(own) + "\"";
    }

    private static String origin(Story story, int minutes) {
        String from = from(story.source());
        String date = Dates.whole(story);
        boolean dated = (" " + from).contains(" " + date);
        String when = story.updated() != null
                ? "Updated " + date
                : story.source().undated() ? "no date given, file of " + Dates.whole(story.published()) : date;
        String rest = (dated ? "" : " · <bdi>" + when + "</bdi>") + " · <bdi>" + minutes + " min</bdi>";
        return "<bdi>" + written(from) + "</bdi>" + rest;
    }

    /// The publisher and who wrote it, or the note alone where that names the publisher.
    private static String from(Source source) {
        String note = source.note();
        if (note == null) {
            return source.name();
        }
        return note.contains(source.name()) ? note : source.name() + " · " + note;
    }

    private static String written(String text) {
        return Html.escape(Typography.whole(text));
    }

    private static String resource(String name) {
        try (InputStream stream = StoryPage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
