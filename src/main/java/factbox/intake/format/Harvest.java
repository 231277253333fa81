package factbox.intake.format;

import factbox.story.Story;
import java.util.Map;

/// Takes what a reader finds in a file, item by item.
public interface Harvest {
    void story(Draft draft) throws UnreadableException;

    /// A story that is one already, from a file of our own, with the pictures that it names.
    void finished(Story story, Map<String, byte[]> pictures) throws UnreadableException;

    /// A file that lies within the one being read: it is read as if it had been given by itself.
    void inner(SourceFile file) throws UnreadableException;

    /// One item that cannot be read, and why; its neighbours still can.
    void fault(String item, String why);

    /// To be called in every long loop: ends the reading that is cancelled or takes too long.
    void checkTime() throws UnreadableException;
}
