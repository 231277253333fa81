package factbox.intake;

import factbox.intake.format.Kind;
import factbox.story.Story;
import java.util.Map;

/// What comes of reading a file: a story, or one clear line that says what could not be read and why.
public sealed interface Found {
    /// The file that it was found in, with the path in it where it is one of many.
    String file();

    /// `pictures` maps a picture's name, as the story's `img` has it, to its bytes; `unshown` came along besides and
    /// can't be shown.
    record Incoming(String file, Kind kind, Story story, Map<String, byte[]> pictures, int unshown) implements Found {
        public Incoming {
            pictures = Map.copyOf(pictures);
        }
    }

    record Unreadable(String file, String why) implements Found {
        public String line() {
            return file + " " + why;
        }
    }
}
