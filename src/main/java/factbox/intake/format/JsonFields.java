package factbox.intake.format;

import factbox.storyfile.Json;
import java.util.Arrays;
import java.util.List;

/// Looks a value up under each of the names that programs have for it.
final class JsonFields {
    private JsonFields() {}

    /// The values of a list, or those in a text with commas between them.
    static List<String> all(Json object, String... names) {
        for (String name : names) {
            List<String> values = object.get(name).items().stream()
                    .flatMap(value ->
                            Arrays.stream((value.isObject() ? value.text("name") : value.text()).split(",", -1)))
                    .toList();
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    static String first(Json object, String... names) {
        for (String name : names) {
            String text = object.get(name).items().stream()
                    .map(Json::text)
                    .findFirst()
                    .orElse("")
                    .strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
