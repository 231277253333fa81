package factbox.library;

import factbox.story.Attribute;
import factbox.story.Body;
import factbox.story.Element;
import factbox.story.Source;
import factbox.story.Story;
import factbox.story.Tag;
import factbox.story.Text;
import factbox.storyfile.Edition;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The small editions that the tests of this package put into libraries.
final class Editions {
    static final byte[] PICTURE = "<svg/>".getBytes(StandardCharsets.UTF_8);

    private Editions() {}

    static Edition edition(String name, String version, Story... stories) {
        return new Edition(name, version, List.of(stories), Map.of("map.svg", PICTURE), List.of());
    }

    /// An edition `news` of version 1 with stories `s0`, `s1` and so on, the first the newest.
    static Edition numbered(int count) {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            stories.add(story(
                    "s" + i, "World", "Headline " + i, LocalDate.of(2020, 1, 1).minusDays(i)));
        }
        return edition("news", "1", stories.toArray(Story[]::new));
    }

    static Story story(String id) {
        return story(id, "World", "Headline of " + id, LocalDate.of(2020, 1, 1));
    }

    static Story story(String id, String section, String headline, LocalDate published) {
        Element paragraph = new Element(Tag.P, List.of(new Text("At least 171 people, and 50 percent_ of the rest.")));
        Element picture = new Element(Tag.IMG, Map.of(Attribute.SRC, "map.svg", Attribute.ALT, "A map"), List.of());
        Element figure = new Element(Tag.FIGURE, List.of(picture));
        return new Story(
                id,
                "en",
                section,
                headline,
                null,
                published,
                null,
                new Source("The Paper", null, null),
                List.of(),
                new Body(List.of(paragraph, figure)),
                List.of());
    }
}
