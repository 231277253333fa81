package factbox.outlet;

import factbox.storyfile.EditionReader;
import factbox.storyfile.JsonLine;
import factbox.storyfile.MarksJson;
import factbox.storyfile.StoryFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// A `.factbox` file: the stories' own files, their pictures and marks, behind the list of them.
final class EditionOutlet implements StoryOutlet {
    private final ZipWriter zip;
    private int stories;

    EditionOutlet(OutputStream stream, Heading heading) throws IOException {
        zip = new ZipWriter(stream, heading.written());
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("schemaVersion", 1);
        list.put("name", "export");
        list.put("title", heading.title());
        list.put("version", heading.written().toString());
        list.put(
                "stories",
                IntStream.rangeClosed(1, heading.stories())
                        .mapToObj(EditionOutlet::file)
                        .toList());
        zip.text("edition.json", JsonLine.of(list));
    }

    private static String file(int number) {
        return "story-" + number + ".json";
    }

    @Override
    public void add(StoryFile story) throws IOException {
        String file = file(++stories);
        zip.text(file, story.json());
        for (Map.Entry<String, byte[]> picture : story.pictures().entrySet()) {
            zip.stored(EditionReader.pictureFolder(file) + picture.getKey(), picture.getValue());
        }
        if (story.marks().count() > 0) {
            zip.text(EditionReader.marksFile(file), MarksJson.write(story.marks()));
        }
    }

    @Override
    public void end() {
        // the list stands first
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
