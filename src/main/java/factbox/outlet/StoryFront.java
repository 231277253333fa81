package factbox.outlet;

import factbox.story.Html;
import factbox.story.KeyFigure;
import factbox.story.Story;

/// What stands around a story's text, in markup that is HTML and XHTML at once.
final class StoryFront {
    private StoryFront() {}

    /// Section, headline, origin and summary.
    static String html(Story story) {
        StringBuilder html = new StringBuilder();
        html.append("<p class=\"section\" dir=\"auto\">%s</p>".formatted(Html.escape(story.section())));
        html.append("<h1 dir=\"auto\">%s</h1>".formatted(Html.escape(story.headline())));
        html.append("<p class=\"origin\" dir=\"auto\">%s</p>".formatted(Html.escape(origin(story))));
        if (!story.summary().isEmpty()) {
            html.append("<ul class=\"summary\" dir=\"auto\">");
            story.summary()
                    .forEach(point ->
                            html.append("<li>").append(Html.escape(point)).append("</li>"));
            html.append("</ul>");
        }
        return html.toString();
    }

    private static String origin(Story story) {
        StringBuilder origin = new StringBuilder(story.source().name());
        if (story.source().note() != null) {
            origin.append(" · ").append(story.source().note());
        }
        if (story.dateline() != null) {
            origin.append(" · ").append(story.dateline());
        }
        origin.append(" · ").append(story.source().undated() ? "no date" : story.published());
        if (story.updated() != null) {
            origin.append(", updated ").append(story.updated());
        }
        return origin.toString();
    }

    /// A figure with the words that support it, for a list of definitions.
    static String html(KeyFigure figure) {
        return "<dt>%s</dt><dd>%s <q>%s</q></dd>\n"
                .formatted(
                        Html.escape(figure.value()),
                        Html.escape(FigureWords.about(figure)),
                        Html.escape(figure.evidence().exact()));
    }
}
