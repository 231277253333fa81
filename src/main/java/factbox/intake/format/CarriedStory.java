package factbox.intake.format;

import factbox.sanitizer.Sanitizer;
import factbox.story.Body;
import factbox.story.Story;
import factbox.storyfile.MarksJson;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A story that Factbox wrote into a file of another format: the text as that format has it, the rest as JSON.
final class CarriedStory {
    private CarriedStory() {}

    /// Hands the story over; false where it is none, so that the file is read as its format would have it. `marks` is
    /// JSON as well, or empty.
    static boolean read(String json, String marks, String html, Neighbours neighbours, Harvest harvest)
            throws UnreadableException {
        harvest.document(html);
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        Map<String, byte[]> pictures = pictures(page, neighbours);
        try {
            Body body = new Body(Sanitizer.blocks(page.body().html()));
            Story story = StoryReader.read("a story", json.getBytes(StandardCharsets.UTF_8), body);
            harvest.finished(story, pictures, MarksJson.read(marks));
            return true;
        } catch (StoryFileException | IllegalArgumentException e) {
            return false;
        }
    }

    /// Gives the pictures in the text the names again that the story has for them.
    private static Map<String, byte[]> pictures(Document page, Neighbours neighbours) {
        Map<String, byte[]> pictures = new HashMap<>();
        for (Element image : page.select("img[src]")) {
            String address = image.attr("src");
            DataAddress data = DataAddress.of(address).orElse(null);
            if (data != null) {
                image.attr("src", data.name());
                pictures.put(data.name(), data.bytes());
            } else {
                neighbours.find(address).ifPresent(bytes -> pictures.put(address, bytes));
            }
        }
        return pictures;
    }
}
