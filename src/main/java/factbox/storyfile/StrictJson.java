package factbox.storyfile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Reads JSON as RFC 8259 has it, and I-JSON (RFC 7493) where that is stricter: no key twice, no broken UTF-8.
final class StrictJson {
    private static final int MAX_DEPTH = 200;

    private StrictJson() {}

    static JsonElement parse(String file, byte[] bytes) throws StoryFileException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new StoryFileException(file, "$", "is not valid UTF-8");
        }
        if (text.isBlank()) {
            throw new StoryFileException(file, "$", "is empty");
        }
        JsonReader json = new JsonReader(new StringReader(text));
        json.setStrictness(Strictness.STRICT);
        json.setNestingLimit(MAX_DEPTH);
        try {
            JsonElement value = value(json);
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedJsonException("there is more after the end of the value");
            }
            return value;
        } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
            throw new StoryFileException(file, json.getPath(), fault(e));
        }
    }

    private static String fault(Exception e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        String said = message.replaceAll(" at line .*| at path .*", "");
        if (said.startsWith("Nesting limit")) {
            return "is nested deeper than " + MAX_DEPTH;
        }
        return said.startsWith("End of input") ? "the file ends too early" : "is not JSON: " + said;
    }

    private static JsonElement value(JsonReader json) throws IOException {
        return switch (json.peek()) {
            case BEGIN_OBJECT -> object(json);
            case BEGIN_ARRAY -> array(json);
            case STRING -> new JsonPrimitive(json.nextString());
            case NUMBER -> new JsonPrimitive(number(json.nextString()));
            case BOOLEAN -> new JsonPrimitive(json.nextBoolean());
            case NULL -> {
                json.nextNull();
                yield JsonNull.INSTANCE;
            }
            default -> throw new MalformedJsonException("unexpected " + json.peek());
        };
    }

    /// A number of absurd size would cost absurd time in arithmetic.
    private static BigDecimal number(String digits) throws IOException {
        if (digits.length() > 1000) {
            throw new MalformedJsonException("a number of " + digits.length() + " characters");
        }
        return new BigDecimal(digits);
    }

    private static JsonObject object(JsonReader json) throws IOException {
        JsonObject object = new JsonObject();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            if (object.has(name)) {
                throw new MalformedJsonException("has \"" + name + "\" twice");
            }
            object.add(name, value(json));
        }
        json.endObject();
        return object;
    }

    private static JsonArray array(JsonReader json) throws IOException {
        JsonArray array = new JsonArray();
        json.beginArray();
        while (json.hasNext()) {
            array.add(value(json));
        }
        json.endArray();
        return array;
    }
}
