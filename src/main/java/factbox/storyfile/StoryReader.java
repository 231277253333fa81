package factbox.storyfile;

import factbox.sanitizer.Sanitizer;
import factbox.story.Body;
import factbox.story.Bound;
import factbox.story.Element;
import factbox.story.KeyFigure;
import factbox.story.PartialDate;
import factbox.story.Passage;
import factbox.story.Quantity;
import factbox.story.Source;
import factbox.story.Span;
import factbox.story.Story;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/// Reads a story file as `story.schema.json` describes it; a fault is told in one line with its JSON path.
public final class StoryReader {
    static final int SCHEMA_VERSION = 1;

    private StoryReader() {}

    /// The story in `bytes`; `file` is its name in messages.
    public static Story read(String file, byte[] bytes) throws StoryFileException {
        return Fields.read(file, bytes, fields -> story(fields, body(fields)));
    }

    /// The story of which `bytes` tell all but the text, as [StoryWriter#writeWithoutBody] has it.
    public static Story read(String file, byte[] bytes, Body body) throws StoryFileException {
        return Fields.read(file, bytes, fields -> story(fields, body));
    }

    private static Story story(Fields fields, Body body) throws StoryFileException {
        if (fields.integer("schemaVersion") != SCHEMA_VERSION) {
            throw fields.fault("schemaVersion", "is not " + SCHEMA_VERSION + ": the file is of another version");
        }
        return new Story(
                fields.text("id"),
                fields.text("language"),
                fields.text("section"),
                fields.text("headline"),
                fields.optionalText("dateline"),
                fields.parsed("published", StoryReader::date),
                fields.has("updated") ? fields.parsed("updated", StoryReader::date) : null,
                fields.object(
                        "source",
                        source -> new Source(
                                source.text("name"),
                                source.optionalText("note"),
                                source.optionalText("url"),
                                source.has("undated") && source.bool("undated"))),
                fields.has("summary") ? fields.texts("summary") : List.of(),
                body,
                fields.has("keyFigures") ? fields.objects("keyFigures", StoryReader::keyFigure) : List.of());
    }

    private static LocalDate date(String iso) {
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("is not a date such as 2020-08-11", e);
        }
    }

    private static Body body(Fields fields) throws StoryFileException {
        List<Element> blocks = new ArrayList<>();
        for (String html : fields.texts("body")) {
            blocks.addAll(Sanitizer.blocks(html));
        }
        if (blocks.isEmpty()) {
            throw fields.fault("body", "has no text");
        }
        return new Body(blocks);
    }

    private static KeyFigure keyFigure(Fields fields) throws StoryFileException {
        return new KeyFigure(
                fields.text("value"),
                fields.text("label"),
                fields.object("quantity", StoryReader::quantity),
                fields.has("asOf") ? fields.parsed("asOf", PartialDate::parse) : null,
                fields.optionalText("attribution"),
                fields.optionalText("dispute"),
                fields.object("evidence", StoryReader::passage));
    }

    private static Quantity quantity(Fields fields) throws StoryFileException {
        String unit = fields.text("unit");
        if (fields.has("words")) {
            return new Quantity.Wording(fields.text("words"), unit);
        }
        Bound bound = fields.parsed("bound", BoundNames::parse);
        return bound == Bound.BETWEEN
                ? new Quantity.Range(fields.number("number"), fields.number("max"), unit)
                : new Quantity.Amount(bound, fields.number("number"), unit);
    }

    private static Passage passage(Fields fields) throws StoryFileException {
        boolean placed = fields.has("start") || fields.has("end");
        return new Passage(
                fields.text("exact"),
                fields.textOr("prefix", ""),
                fields.textOr("suffix", ""),
                placed ? new Span(fields.integer("start"), fields.integer("end")) : null);
    }
}
