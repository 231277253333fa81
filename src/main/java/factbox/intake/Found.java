package factbox.intake;

import factbox.intake.format.Kind;
import factbox.story.Story;
import factbox.storyfile.StoryMarks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What comes of reading a file: a story, or one clear line that says what could not be read and why.
public sealed interface Found {
    /// The file that it was found in, with the path in it where it is one of many.
    String file();

    /// `pictures` maps a picture's name, as the story's `img` has it, to its bytes; `unshown` came along besides and
    /// can't be shown. `marks` are those of whoever exported the story from Factbox.
    record Incoming(String file, Kind kind, Story story, Map<String, byte[]> pictures, int unshown, StoryMarks marks)
            implements Found {
        public Incoming {
            pictures = Map.copyOf(pictures);
        }
    }

    /// `fault` is the program's own, where it and not the file is to blame.
    record Unreadable(String file, String why, @Nullable Throwable fault) implements Found {
        public Unreadable(String file, String why) {
            this(file, why, null);
        }

        /// A file that the program has stumbled over.
        public static Unreadable byOurFault(String file, Throwable fault) {
            String why = fault instanceof OutOfMemoryError
                    ? "takes more memory than there is"
                    : "could not be read through a fault of Factbox, which is in its log";
            return new Unreadable(file, why, fault);
        }

        public String line() {
            return file + " " + why;
        }
    }
}
