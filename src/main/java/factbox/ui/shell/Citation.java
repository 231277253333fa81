package factbox.ui.shell;

import factbox.rendering.Dates;
import factbox.story.Story;
import java.util.Optional;

/// Where words come from, as text to paste elsewhere.
final class Citation {
    private Citation() {}

    /// Headline, source, date and address of a story in one line.
    static String of(Story story) {
        String address =
                Optional.ofNullable(story.source().url()).map(url -> ", " + url).orElse("");
        return "“%s”, %s, %s%s".formatted(story.headline(), story.source().name(), Dates.whole(story), address);
    }

    /// Words of a story with where they come from below.
    static String quote(String words, Story story) {
        return "“%s”\n— %s".formatted(words.strip(), of(story));
    }
}
