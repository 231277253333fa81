package factbox.storyfile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// JSON of any origin to look into without knowing its shape: what is not there is empty, never a fault.
public final class Json {
    private static final int MAX_DEPTH = 200;
    private static final Json NOTHING = new Json(JsonNull.INSTANCE);

    private final JsonElement element;

    private Json(JsonElement element) {
        this.element = element;
    }

    /// Reads a file that has to be JSON; `file` is its name in messages.
    public static Json parse(String file, byte[] bytes) throws StoryFileException {
        return new Json(StrictJson.parse(file, bytes));
    }

    /// Reads JSON as web pages have it: with comments, line breaks in texts and the like. Nothing if it is none.
    public static Optional<Json> lenient(String text) {
        try {
            JsonReader reader = new JsonReader(new StringReader(text));
            reader.setStrictness(Strictness.LENIENT);
            reader.setNestingLimit(MAX_DEPTH);
            return Optional.of(new Json(JsonParser.parseReader(reader)));
        } catch (JsonParseException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    public boolean isObject() {
        return element instanceof JsonObject;
    }

    public boolean isList() {
        return element instanceof JsonArray;
    }

    public boolean isText() {
        return element instanceof JsonPrimitive value && value.isString();
    }

    public boolean has(String name) {
        return element instanceof JsonObject object && object.has(name);
    }

    /// The names of an object's members, in their order.
    public Set<String> names() {
        return element instanceof JsonObject object ? object.keySet() : Set.of();
    }

    /// An object's member; empty where there is none.
    public Json get(String name) {
        JsonElement member = element instanceof JsonObject object ? object.get(name) : null;
        return member == null ? NOTHING : new Json(member);
    }

    /// A list's items; anything else that is there is a list of itself, as JSON-LD has it.
    public List<Json> items() {
        if (element instanceof JsonArray array) {
            return array.asList().stream().map(Json::new).toList();
        }
        return element.isJsonNull() ? List.of() : List.of(this);
    }

    /// The text, or a number or truth value as text; blank for all else.
    public String text() {
        return element instanceof JsonPrimitive value ? value.getAsString() : "";
    }

    /// The value as JSON again, with its numbers as they are written.
    public String written() {
        return element.toString();
    }

    /// The member's text.
    public String text(String name) {
        return get(name).text();
    }
}
