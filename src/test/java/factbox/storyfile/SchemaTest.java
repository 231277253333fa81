package factbox.storyfile;

import static factbox.story.Stories.everyTag;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import factbox.story.KeyFigure;
import factbox.story.PartialDate;
import factbox.story.Passage;
import factbox.story.Quantity;
import factbox.story.Span;
import factbox.story.Stories;
import factbox.story.Story;
import factbox.story.StoryText;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// The bundled stories are what the schema says, and the schema says what the reader reads.
final class SchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema STORY = schema("story.schema.json");
    private static final Schema EDITION = schema("edition.schema.json");
    private static final List<JsonElement> VALUES = List.of(
            JsonNull.INSTANCE,
            new JsonPrimitive(true),
            new JsonPrimitive(5),
            new JsonPrimitive("x"),
            new JsonArray(),
            new JsonObject());

    @Test
    void theBundledEditionLoadsWithoutFaults() throws Exception {
        Edition edition = EditionReader.read(SchemaTest::bytes);
        assertThat(edition.faults()).isEmpty();
        assertThat(edition.stories()).hasSize(3);
        assertThat(edition.pictures()).hasSize(4);
    }

    @Test
    void everyBundledFileFitsItsSchema() throws IOException {
        String manifest = text("edition.json");
        assertThat(EDITION.validate(manifest, InputFormat.JSON)).isEmpty();
        for (JsonElement file :
                JsonParser.parseString(manifest).getAsJsonObject().getAsJsonArray("stories")) {
            assertThat(STORY.validate(text(file.getAsString()), InputFormat.JSON))
                    .as(file.getAsString())
                    .isEmpty();
        }
    }

    @Test
    void everyBundledFigureHasItsPassageInOneBlock() throws Exception {
        for (Story story : EditionReader.read(SchemaTest::bytes).stories()) {
            StoryText text = StoryText.of(story.body());
            assertThat(story.keyFigures()).isNotEmpty();
            for (KeyFigure figure : story.keyFigures()) {
                assertThat(figure.evidence().resolve(text))
                        .as(figure.evidence().exact())
                        .isInstanceOfSatisfying(
                                Passage.Found.class,
                                found -> assertThat(text.blocks()).anyMatch(block -> block.contains(found.span())));
            }
        }
    }

    @Test
    void theNewsStoriesAreAsLongAsNewsStories() throws Exception {
        List<Story> news = EditionReader.read(SchemaTest::bytes).stories().stream()
                .filter(story -> !story.id().equals("guide"))
                .toList();
        assertThat(news)
                .hasSize(2)
                .allSatisfy(
                        story -> assertThat(StoryText.of(story.body()).plain().split("\\s+", -1).length)
                                .isBetween(500, 900));
    }

    @Test
    void whatTheWriterWritesFitsTheSchema() {
        assertThat(STORY.validate(everything(), InputFormat.JSON)).isEmpty();
        assertThat(STORY.validate(StoryWriter.write(Stories.story(everyTag())), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaAndTheReaderOfStoriesRefuseTheSame() {
        assertAgreement(JsonParser.parseString(everything()).getAsJsonObject(), STORY, json -> {
            try {
                var _ = StoryReader.read("a.json", json.getBytes(StandardCharsets.UTF_8));
                return true;
            } catch (StoryFileException e) {
                return false;
            }
        });
    }

    @Test
    void theSchemaAndTheReaderOfEditionsRefuseTheSame() throws IOException {
        assertAgreement(JsonParser.parseString(text("edition.json")).getAsJsonObject(), EDITION, json -> {
            try {
                var _ = EditionReader.heading(_ -> json.getBytes(StandardCharsets.UTF_8));
                return true;
            } catch (StoryFileException | IOException e) {
                return false;
            }
        });
    }

    private static String everything() {
        return StoryWriter.write(Stories.everyField(
                everyTag(),
                new KeyFigure(
                        "4",
                        "what",
                        Stories.people(4),
                        PartialDate.parse("2020-08"),
                        "Somebody",
                        "Nobody",
                        new Passage("twice", "stressed ", ",", new Span(1, 6))),
                Stories.figure(new Quantity.Range(BigDecimal.ONE, BigDecimal.TEN, "a"), Stories.passage("twice")),
                Stories.figure(new Quantity.Wording("thousands", "tons"), Stories.passage("twice"))));
    }

    private static void assertAgreement(JsonObject file, Schema schema, Predicate<String> reader) {
        assertThat(reader.test(file.toString())).isTrue();
        changed(
                file,
                file,
                json -> assertThat(reader.test(json))
                        .as(json)
                        .isEqualTo(schema.validate(json, InputFormat.JSON).isEmpty()));
    }

    /// Passes on the file as it is with one field less, with one too many, and with a value of another type, at every
    /// place.
    private static void changed(JsonElement at, JsonElement file, Consumer<String> check) {
        if (at instanceof JsonObject object) {
            object.addProperty("unknown", 1);
            check.accept(file.toString());
            object.remove("unknown");
            for (String name : List.copyOf(object.keySet())) {
                JsonElement good = object.remove(name);
                check.accept(file.toString());
                otherTypes(good).forEach(bad -> {
                    object.add(name, bad);
                    check.accept(file.toString());
                });
                object.add(name, good);
                changed(good, file, check);
            }
        } else if (at instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                JsonElement good = array.get(i);
                for (JsonElement bad : otherTypes(good)) {
                    array.set(i, bad);
                    check.accept(file.toString());
                }
                array.set(i, good);
                changed(good, file, check);
            }
        }
    }

    private static List<JsonElement> otherTypes(JsonElement good) {
        return VALUES.stream().filter(value -> !type(value).equals(type(good))).toList();
    }

    private static String type(JsonElement value) {
        boolean number = value instanceof JsonPrimitive primitive && primitive.isNumber();
        boolean text = value instanceof JsonPrimitive primitive && primitive.isString();
        return number ? "number" : text ? "text" : value.getClass().getSimpleName();
    }

    private static Schema schema(String name) {
        try {
            return REGISTRY.getSchema(text(name), InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream stream = SchemaTest.class.getResourceAsStream("/factbox/edition/" + name)) {
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            return stream.readAllBytes();
        }
    }
}
