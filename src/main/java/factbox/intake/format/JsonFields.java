package factbox.intake.format;

import factbox.storyfile.Json;

/// Looks a value up under each of the names that programs have for it.
final class JsonFields {
    private JsonFields() {}

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
