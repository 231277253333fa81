package factbox.storyfile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import factbox.sanitizer.Sanitizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The members of one JSON object: each is asked for by name and type, and what nobody asked for is a fault.
final class Fields {
    /// Makes a value of one member, or says what is wrong with it.
    interface Maker<T> {
        T make(Fields fields) throws StoryFileException;
    }

    private final String file;
    private final String path;
    private final JsonObject object;
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(String file, String path, JsonObject object) {
        this.file = file;
        this.path = path;
        this.object = object;
    }

    static <T> T read(String file, byte[] bytes, Maker<T> maker) throws StoryFileException {
        return read(file, "$", StrictJson.parse(file, bytes), maker);
    }

    private static <T> T read(String file, String path, JsonElement element, Maker<T> maker) throws StoryFileException {
        if (!(element instanceof JsonObject object)) {
            throw new StoryFileException(file, path, "should be an object, is " + kind(element));
        }
        Fields fields = new Fields(file, path, object);
        T made;
        try {
            made = maker.make(fields);
        } catch (IllegalArgumentException e) {
            throw fields.fault("", String.valueOf(e.getMessage()));
        }
        for (String name : object.keySet()) {
            if (!fields.asked.contains(name)) {
                throw fields.fault("", "has an unknown field \"" + name + "\"");
            }
        }
        return made;
    }

    StoryFileException fault(String name, String fault) {
        return new StoryFileException(file, name.isEmpty() ? path : path + "." + name, fault);
    }

    boolean has(String name) {
        return object.has(name);
    }

    String text(String name) throws StoryFileException {
        return string(required(name), path + "." + name);
    }

    String textOr(String name, String otherwise) throws StoryFileException {
        return has(name) ? text(name) : otherwise;
    }

    @Nullable
    String optionalText(String name) throws StoryFileException {
        return has(name) ? text(name) : null;
    }

    /// A text that `parser` understands; its complaint is the fault.
    <T> T parsed(String name, Function<String, T> parser) throws StoryFileException {
        String text = text(name);
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw fault(name, "\"" + text + "\" " + e.getMessage());
        }
    }

    BigDecimal number(String name) throws StoryFileException {
        if (required(name) instanceof JsonPrimitive value && value.isNumber()) {
            return value.getAsBigDecimal();
        }
        throw fault(name, "should be a number, is " + kind(required(name)));
    }

    boolean bool(String name) throws StoryFileException {
        if (required(name) instanceof JsonPrimitive value && value.isBoolean()) {
            return value.getAsBoolean();
        }
        throw fault(name, "should be true or false, is " + kind(required(name)));
    }

    int integer(String name) throws StoryFileException {
        try {
            return number(name).intValueExact();
        } catch (ArithmeticException e) {
            throw fault(name, "should be a whole number");
        }
    }

    List<String> texts(String name) throws StoryFileException {
        List<String> texts = new ArrayList<>();
        JsonArray array = array(name);
        for (int i = 0; i < array.size(); i++) {
            texts.add(string(array.get(i), "%s.%s[%s]".formatted(path, name, i)));
        }
        return texts;
    }

    <T> T object(String name, Maker<T> maker) throws StoryFileException {
        return read(file, path + "." + name, required(name), maker);
    }

    <T> List<T> objects(String name, Maker<T> maker) throws StoryFileException {
        List<T> objects = new ArrayList<>();
        JsonArray array = array(name);
        for (int i = 0; i < array.size(); i++) {
            objects.add(read(file, "%s.%s[%s]".formatted(path, name, i), array.get(i), maker));
        }
        return objects;
    }

    private JsonArray array(String name) throws StoryFileException {
        if (required(name) instanceof JsonArray array) {
            return array;
        }
        throw fault(name, "should be a list, is " + kind(required(name)));
    }

    private JsonElement required(String name) throws StoryFileException {
        asked.add(name);
        JsonElement value = object.get(name);
        if (value == null) {
            throw fault("", "has no \"" + name + "\"");
        }
        return value;
    }

    private String string(JsonElement element, String at) throws StoryFileException {
        if (element instanceof JsonPrimitive value && value.isString()) {
            return Sanitizer.text(value.getAsString());
        }
        throw new StoryFileException(file, at, "should be text, is " + kind(element));
    }

    private static String kind(JsonElement element) {
        if (element instanceof JsonPrimitive value) {
            return value.isString() ? "text" : value.isNumber() ? "a number" : "true or false";
        }
        return element instanceof JsonArray ? "a list" : element instanceof JsonObject ? "an object" : "null";
    }
}
