package factbox.storyfile;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import factbox.story.Html;
import factbox.story.KeyFigure;
import factbox.story.Passage;
import factbox.story.Quantity;
import factbox.story.Story;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a story as the file that [StoryReader] reads back equal.
public final class StoryWriter {
    private final StringWriter text = new StringWriter();
    private final JsonWriter json = new JsonWriter(text);

    private StoryWriter() {
        json.setFormattingStyle(FormattingStyle.COMPACT);
    }

    public static String write(Story story) {
        return write(story, Map.of());
    }

    /// The story with further texts behind its own members, for programs that ask for more than a story file has.
    public static String write(Story story, Map<String, String> more) {
        return write(story, true, more);
    }

    /// All of the story but its text, for a file that has that in a form of its own.
    public static String writeWithoutBody(Story story) {
        return write(story, false, Map.of());
    }

    private static String write(Story story, boolean body, Map<String, String> more) {
        StoryWriter writer = new StoryWriter();
        try {
            writer.json.beginObject();
            writer.members(story, body);
            for (Map.Entry<String, String> member : more.entrySet()) {
                writer.json.name(member.getKey()).value(member.getValue());
            }
            writer.json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.text.toString();
    }

    private void members(Story story, boolean body) throws IOException {
        json.name("schemaVersion").value(StoryReader.SCHEMA_VERSION);
        json.name("id").value(story.id());
        json.name("language").value(story.language());
        json.name("section").value(story.section());
        json.name("headline").value(story.headline());
        optional("dateline", story.dateline());
        json.name("published").value(story.published().toString());
        optional("updated", story.updated());
        json.name("source").beginObject();
        json.name("name").value(story.source().name());
        optional("note", story.source().note());
        optional("url", story.source().url());
        if (story.source().undated()) {
            json.name("undated").value(true);
        }
        json.endObject();
        texts("summary", story.summary());
        if (body) {
            texts("body", story.body().blocks().stream().map(Html::of).toList());
        }
        json.name("keyFigures").beginArray();
        for (KeyFigure figure : story.keyFigures()) {
            keyFigure(figure);
        }
        json.endArray();
    }

    private void keyFigure(KeyFigure figure) throws IOException {
        json.beginObject();
        json.name("value").value(figure.value());
        json.name("label").value(figure.label());
        optional("asOf", figure.asOf());
        optional("attribution", figure.attribution());
        optional("dispute", figure.dispute());
        json.name("quantity").beginObject();
        quantity(figure.quantity());
        json.endObject();
        json.name("evidence").beginObject();
        passage(figure.evidence());
        json.endObject();
        json.endObject();
    }

    private void quantity(Quantity quantity) throws IOException {
        switch (quantity) {
            case Quantity.Amount(var bound, var number, var unit) ->
                json.name("bound").value(BoundNames.name(bound)).name("number").value(number);
            case Quantity.Range(var min, var max, var unit) ->
                json.name("bound")
                        .value(BoundNames.name(quantity.bound()))
                        .name("number")
                        .value(min)
                        .name("max")
                        .value(max);
            case Quantity.Wording(var words, var unit) -> json.name("words").value(words);
        }
        json.name("unit").value(quantity.unit());
    }

    private void passage(Passage passage) throws IOException {
        json.name("exact").value(passage.exact());
        if (!passage.prefix().isEmpty()) {
            json.name("prefix").value(passage.prefix());
        }
        if (!passage.suffix().isEmpty()) {
            json.name("suffix").value(passage.suffix());
        }
        if (passage.position() != null) {
            json.name("start").value(passage.position().start());
            json.name("end").value(passage.position().end());
        }
    }

    private void optional(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            json.name(name).value(value.toString());
        }
    }

    private void texts(String name, Iterable<String> values) throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }
}
