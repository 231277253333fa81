package factbox;

import factbox.storyfile.EditionReader;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;

/// An edition written down in a test.
@NullUnmarked
final class EditionFiles {
    private final Map<String, String> files = new LinkedHashMap<>();
    private final String version;

    EditionFiles(String version) {
        this.version = version;
    }

    EditionFiles file(String name, String json) {
        files.put(name, json);
        return this;
    }

    /// A story whose body is one block of HTML.
    EditionFiles story(String id, String headline, String html, String keyFigures) {
        return story(id, headline, "en", html, keyFigures);
    }

    /// A story in some language, as a BCP 47 tag.
    EditionFiles story(String id, String headline, String language, String html, String keyFigures) {
        return file(id + ".json", """
                {"schemaVersion": 1, "id": "%s", "language": "%s", "section": "Test", "headline": "%s",
                 "published": "2020-08-11", "source": {"name": "Test"}, "body": ["%s"], "keyFigures": [%s]}""".formatted(
                        id, language, headline, html.replace("\\", "\\\\").replace("\"", "\\\""), keyFigures));
    }

    EditionReader.Files files() {
        String list = files.keySet().stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
        String manifest = """
                {"schemaVersion": 1, "name": "test", "title": "Test", "version": "%s", "stories": [%s]}""".formatted(version, list);
        return name -> {
            String file = name.equals("edition.json") ? manifest : files.get(name);
            if (file == null) {
                throw new FileNotFoundException(name);
            }
            return file.getBytes(StandardCharsets.UTF_8);
        };
    }
}
