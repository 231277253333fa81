package factbox.outlet;

import factbox.story.KeyFigure;
import factbox.story.Story;
import factbox.storyfile.JsonLine;
import factbox.storyfile.MarksJson;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryWriter;

/// A story as Markdown: what other programs know of in the front matter, and behind it, in a line of JSON, what only
/// Factbox does.
final class MarkdownStory {
    /// The line behind which there is no more of the text.
    static final String FIGURES = "<!-- key figures -->";

    private MarkdownStory() {}

    static String of(StoryFile file) {
        Story story = file.story();
        StringBuilder text = new StringBuilder("---\n");
        field(text, "title", story.headline());
        if (!story.source().undated()) {
            text.append("date: ").append(story.published()).append('\n');
        }
        if (story.updated() != null) {
            text.append("updated: ").append(story.updated()).append('\n');
        }
        field(text, "source", story.source().name());
        if (story.source().url() != null) {
            field(text, "url", story.source().url());
        }
        field(text, "section", story.section());
        field(text, "lang", story.language());
        if (!story.summary().isEmpty()) {
            field(text, "description", String.join(" ", story.summary()));
        }
        text.append("factbox: ").append(StoryWriter.writeWithoutBody(story)).append('\n');
        if (file.marks().count() > 0) {
            text.append("factbox-marks: ").append(MarksJson.write(file.marks())).append('\n');
        }
        text.append("---\n\n");
        text.append("# ").append(MarkdownBody.line(story.headline())).append("\n\n");
        text.append(MarkdownBody.of(story.body(), file.pictures()));
        figures(text, story);
        return text.toString();
    }

    /// A JSON text is one of YAML as well.
    private static void field(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(JsonLine.text(value)).append('\n');
    }

    private static void figures(StringBuilder text, Story story) {
        if (story.keyFigures().isEmpty()) {
            return;
        }
        text.append("\n").append(FIGURES).append("\n\n## Key figures\n\n");
        for (KeyFigure figure : story.keyFigures()) {
            text.append("- **%s** %s: “%s”\n"
                    .formatted(
                            MarkdownBody.line(figure.value()),
                            MarkdownBody.line(FigureWords.about(figure)),
                            MarkdownBody.line(figure.evidence().exact())));
        }
    }
}
