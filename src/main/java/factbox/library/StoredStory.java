package factbox.library;

import factbox.story.Story;
import factbox.story.StoryText;

/// A story as a library holds it: under a key that no other story of the library ever had or will have.
public record StoredStory(long key, Story story, StoryText text) {}
