package factbox.storyfile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads JSON as RFC 8259 has it, and I-JSON (RFC 7493) where that is stricter: no key twice, no broken UTF-8.
final class StrictJson {
    private static final int MAX_DEPTH = 200;
    private static final int LONGEST_NUMBER = 1000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /// Gson's messages: what is wrong, where, and on further lines where to read about Gson.
    private static final Pattern MESSAGE = Pattern.compile("(.*?)(?: at line (\\d+) column (\\d+).*)?(?:\\R.*)*");

    private final String file;
    private final JsonReader json;

    private StrictJson(String file, String text) {
        this.file = file;
        json = new JsonReader(new StringReader(text));
        json.setStrictness(Strictness.STRICT);
        json.setNestingLimit(MAX_DEPTH + 1);
    }

    static JsonElement parse(String file, byte[] bytes) throws StoryFileException {
        String text = utf8(file, bytes);
        if (text.isBlank()) {
            throw new StoryFileException(file, "$", "is empty");
        }
        return new StrictJson(file, text).document();
    }

    private static String utf8(String file, byte[] bytes) throws StoryFileException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new StoryFileException(file, "$", "is not valid UTF-8");
        }
    }

    private JsonElement document() throws StoryFileException {
        try {
            JsonElement value = value(0);
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw fault("there is more after the end of the value");
            }
            return value;
        } catch (EOFException e) {
            throw fault("the file ends too early");
        } catch (IOException | IllegalStateException e) {
            throw fault(said(String.valueOf(e.getMessage())));
        }
    }

    /// Gson's advice on its own settings is no help to whoever wrote the file.
    private static String said(String message) {
        Matcher parts = MESSAGE.matcher(message);
        if (!parts.matches()) {
            return "is not JSON";
        }
        String what = parts.group(1).startsWith("Use JsonReader") ? "" : ": " + parts.group(1);
        String where = parts.group(2) == null ? "" : " (line %s, column %s)".formatted(parts.group(2), parts.group(3));
        return "is not JSON" + what + where;
    }

    private StoryFileException fault(String fault) {
        String path = json.getPath();
        return new StoryFileException(file, path.endsWith(".") ? path.substring(0, path.length() - 1) : path, fault);
    }

    private JsonElement value(int depth) throws IOException, StoryFileException {
        if (depth > MAX_DEPTH) {
            throw new StoryFileException(file, "$", "is nested deeper than " + MAX_DEPTH);
        }
        return switch (json.peek()) {
            case BEGIN_OBJECT -> object(depth);
            case BEGIN_ARRAY -> array(depth);
            case STRING -> new JsonPrimitive(json.nextString());
            case NUMBER -> new JsonPrimitive(number());
            case BOOLEAN -> new JsonPrimitive(json.nextBoolean());
            case NULL -> {
                json.nextNull();
                yield JsonNull.INSTANCE;
            }
            default -> throw fault("is not JSON: unexpected " + json.peek());
        };
    }

    /// A number of absurd size would cost absurd time in arithmetic.
    private BigDecimal number() throws IOException, StoryFileException {
        String path = json.getPath();
        String digits = json.nextString();
        try {
            if (digits.length() <= LONGEST_NUMBER) {
                return new BigDecimal(digits);
            }
        } catch (NumberFormatException e) {
            // its exponent has more than ten digits
        }
        throw new StoryFileException(file, path, "is a number of absurd size");
    }

    private JsonObject object(int depth) throws IOException, StoryFileException {
        JsonObject object = new JsonObject();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            if (object.has(name)) {
                throw fault("stands twice");
            }
            object.add(name, value(depth + 1));
        }
        json.endObject();
        return object;
    }

    private JsonArray array(int depth) throws IOException, StoryFileException {
        JsonArray array = new JsonArray();
        json.beginArray();
        while (json.hasNext()) {
            array.add(value(depth + 1));
        }
        json.endArray();
        return array;
    }
}
