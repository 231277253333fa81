package factbox.storyfile;

import factbox.story.Story;
import java.util.List;
import java.util.Map;

/// A set of stories shipped together, with the pictures they show and the faults of files that could not be read.
///
/// `pictures` maps a picture's name, as a story's `img` has it, to its bytes.
public record Edition(
        String name, String version, List<Story> stories, Map<String, byte[]> pictures, List<String> faults) {
    public Edition {
        stories = List.copyOf(stories);
        pictures = Map.copyOf(pictures);
        faults = List.copyOf(faults);
    }
}
