package factbox.library;

import factbox.storyfile.StoryFile;

/// A story as it was before another version took its place, and the edition that it belonged to.
public record Former(String edition, StoryFile file) {}
