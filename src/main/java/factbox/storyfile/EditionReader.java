package factbox.storyfile;

import factbox.story.Attribute;
import factbox.story.Element;
import factbox.story.Node;
import factbox.story.Story;
import factbox.story.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads an edition from wherever its files are; a bad file costs one line and never its neighbours.
public final class EditionReader {
    private static final String MANIFEST = "edition.json";

    /// Where an edition's files come from: a folder, a zip, the program itself.
    @FunctionalInterface
    public interface Files {
        /// The whole file, or [java.io.FileNotFoundException] where there is none of that name.
        byte[] read(String name) throws IOException;
    }

    record Manifest(String name, String version, List<String> stories) {}

    private final Files files;
    private final List<Story> stories = new ArrayList<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private EditionReader(Files files) {
        this.files = files;
    }

    /// The name and version alone, to see whether the edition is known already.
    public static Edition heading(Files files) throws IOException, StoryFileException {
        Manifest manifest = manifest(files);
        return new Edition(manifest.name, manifest.version, List.of(), Map.of(), List.of());
    }

    /// The edition with every story that can be read; throws only where the edition's own list cannot.
    public static Edition read(Files files) throws IOException, StoryFileException {
        Manifest manifest = manifest(files);
        EditionReader reader = new EditionReader(files);
        Set<String> ids = new HashSet<>();
        for (String file : manifest.stories) {
            reader.story(file, ids);
        }
        return new Edition(manifest.name, manifest.version, reader.stories, reader.pictures, reader.faults);
    }

    /// The names of the files that have the edition's stories, in their order.
    public static List<String> stories(Files files) throws IOException, StoryFileException {
        return manifest(files).stories;
    }

    /// One of the edition's stories with its pictures, which lie in a folder called like the story's file or beside it.
    /// One that is not there is not shown; its story is read all the same.
    public static StoryFile story(Files files, String file) throws IOException, StoryFileException {
        checkName(file);
        byte[] json = files.read(file);
        Story story = StoryReader.read(file, json);
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        for (String picture : PictureNames.of(story.body())) {
            picture(files, pictureFolder(file) + picture)
                    .or(() -> picture(files, picture))
                    .ifPresent(bytes -> pictures.put(picture, bytes));
        }
        return new StoryFile(story, new String(json, StandardCharsets.UTF_8), pictures, marks(files, file));
    }

    private static StoryMarks marks(Files files, String file) {
        try {
            return MarksJson.read(files.read(marksFile(file)));
        } catch (IOException e) {
            return StoryMarks.NONE;
        }
    }

    private static Optional<byte[]> picture(Files files, String name) {
        try {
            return Optional.of(files.read(name));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Where an edition in one file keeps the pictures of a story, so that two stories may have one name for two.
    public static String pictureFolder(String storyFile) {
        return storyFile.replaceFirst("\\.json$", "") + "-pictures/";
    }

    /// Where an edition in one file keeps what the reader added to a story.
    public static String marksFile(String storyFile) {
        return storyFile.replaceFirst("\\.json$", "") + "-marks.json";
    }

    private static void checkName(String file) throws StoryFileException {
        if (!Attribute.SRC.accepts(file)) {
            throw new StoryFileException(MANIFEST, "$.stories", "\"" + file + "\" is not the name of a file");
        }
    }

    static Manifest manifest(Files files) throws IOException, StoryFileException {
        return Fields.read(MANIFEST, files.read(MANIFEST), fields -> {
            if (fields.integer("schemaVersion") != StoryReader.SCHEMA_VERSION) {
                throw fields.fault("schemaVersion", "is of another version");
            }
            var _ = fields.text("title");
            return new Manifest(fields.text("name"), fields.text("version"), fields.texts("stories"));
        });
    }

    private void story(String file, Set<String> ids) {
        try {
            checkName(file);
            Story story = StoryReader.read(file, files.read(file));
            if (!ids.add(story.id())) {
                throw new StoryFileException(file, "$.id", "\"" + story.id() + "\" is another story's id");
            }
            story.body().blocks().forEach(block -> pictures(file, block));
            stories.add(story);
        } catch (StoryFileException e) {
            faults.add(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            faults.add(file + ": $: cannot be read");
        }
    }

    private void pictures(String file, Element element) {
        String name = element.tag() == Tag.IMG ? element.attributes().get(Attribute.SRC) : null;
        if (name != null && !pictures.containsKey(name)) {
            try {
                pictures.put(name, files.read(name));
            } catch (IOException e) {
                String fault = file + ": $.body: its picture " + name + " cannot be read";
                if (!faults.contains(fault)) {
                    faults.add(fault);
                }
            }
        }
        for (Node child : element.children()) {
            if (child instanceof Element inner) {
                pictures(file, inner);
            }
        }
    }
}
