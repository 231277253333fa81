package factbox.outlet;

import factbox.story.Html;
import factbox.story.Story;
import factbox.storyfile.JsonLine;
import factbox.storyfile.MarksJson;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// JSON Feed 1.1. What a feed has no member for stands in the extensions `_factbox` and
/// `_factbox_marks`.
final class JsonFeedOutlet implements StoryOutlet {
    private final Writer feed;
    private String before = "\n";

    JsonFeedOutlet(OutputStream stream, Heading heading) throws IOException {
        feed = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        feed.write("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":%s,\"items\":["
                .formatted(JsonLine.text(heading.title())));
    }

    @Override
    public void add(StoryFile file) throws IOException {
        String members = JsonLine.of(members(file));
        feed.write(before);
        feed.write(members, 0, members.length() - 1);
        feed.write(",\"_factbox\":");
        feed.write(StoryWriter.writeWithoutBody(file.story()));
        if (file.marks().count() > 0) {
            feed.write(",\"_factbox_marks\":" + MarksJson.write(file.marks()));
        }
        feed.write("}");
        before = ",\n";
    }

    private static Map<String, Object> members(StoryFile file) {
        Story story = file.story();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(
                "id",
                story.source().url() == null
                        ? "urn:factbox:" + story.id()
                        : story.source().url());
        if (story.source().url() != null) {
            members.put("url", story.source().url());
        }
        members.put("title", story.headline());
        if (!story.summary().isEmpty()) {
            members.put("summary", String.join(" ", story.summary()));
        }
        members.put(
                "content_html",
                story.body().blocks().stream()
                        .map(block -> Html.of(block, name -> PictureAddress.of(name, file.pictures())))
                        .collect(Collectors.joining("\n")));
        if (!story.source().undated()) {
            members.put("date_published", midnight(story.published()));
        }
        if (story.updated() != null) {
            members.put("date_modified", midnight(story.updated()));
        }
        members.put("authors", List.of(Map.of("name", story.source().name())));
        members.put("tags", List.of(story.section()));
        members.put("language", story.language());
        return members;
    }

    /// RFC 3339 wants a time; the day is all that is known.
    private static String midnight(LocalDate date) {
        return date + "T00:00:00Z";
    }

    @Override
    public void end() throws IOException {
        feed.write("\n]}\n");
    }

    @Override
    public void close() throws IOException {
        feed.close();
    }
}
