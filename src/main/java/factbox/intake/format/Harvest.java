package factbox.intake.format;

import factbox.story.Story;
import factbox.storyfile.StoryMarks;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Takes what a reader finds in a file, item by item.
public interface Harvest {
    void story(Draft draft) throws UnreadableException;

    /// A story that is one already, from a file of our own, with the pictures that it names and the marks
    /// that came along.
    void finished(Story story, Map<String, byte[]> pictures, StoryMarks marks) throws UnreadableException;

    /// A file that lies within the one being read: it is read as if it had been given by itself.
    void inner(SourceFile file);

    /// One item that cannot be read, and why; its neighbours still can.
    void fault(String item, String why);

    /// To be called in every long loop: ends the reading that is cancelled or takes too long.
    void checkTime();

    /// To be told of every stretch that a packed file has grown by; ends the reading of one that was made to burst.
    void unpacked(long bytes);

    /// To be told of every text with tags before it is parsed; ends the reading of one that is too large.
    void document(String markup);

    /// To be told of every document that was parsed, which may have more elements than tags.
    void parsed(Element document);
}
