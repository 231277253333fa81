package factbox.storyfile;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.Map;

/// A JSON object written in one line, for programs that read what this one says.
public final class JsonLine {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private JsonLine() {}

    /// Members in the map's order: numbers, texts, truth values, nulls, and lists and maps of these.
    public static String of(Map<String, ?> members) {
        return GSON.toJson(members);
    }

    /// A text alone, in its quotation marks.
    public static String text(String text) {
        return GSON.toJson(text);
    }
}
