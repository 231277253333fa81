package factbox.search;

import factbox.story.Story;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StorySource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Generated stories as an import takes them: each is made when it is read, on the thread that reads it.
final class GeneratedSource implements StorySource {
    private final GeneratedNews news;
    private final int stories;
    private int next;

    GeneratedSource(GeneratedNews news, int stories) {
        this.news = news;
        this.stories = stories;
    }

    @Override
    public synchronized @Nullable Part next() {
        return next < stories ? new Generated(next++) : null;
    }

    @Override
    public long size() {
        return stories;
    }

    @Override
    public String edition() {
        return "";
    }

    @Override
    public String version() {
        return "";
    }

    @Override
    public void close() {
        // nothing is open
    }

    private final class Generated implements Part {
        private final int number;

        Generated(int number) {
            this.number = number;
        }

        @Override
        public String name() {
            return "story " + number;
        }

        @Override
        public long done() {
            return number + 1;
        }

        @Override
        public StoryFile read() {
            Story story = news.story(number);
            return StoryFile.of(story, Map.of());
        }
    }
}
