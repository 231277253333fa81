package factbox.library;

import factbox.story.Story;
import java.time.Instant;

/// A story as it was until another version took its place.
public record StoryVersion(Story story, Instant until) {}
