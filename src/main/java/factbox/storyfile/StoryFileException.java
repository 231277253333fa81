package factbox.storyfile;

/// Says in one line which file is not a story, where in it, and why.
public final class StoryFileException extends Exception {
    private static final long serialVersionUID = 1L;

    StoryFileException(String file, String path, String fault) {
        super("%s: %s: %s".formatted(file, oneLine(path), oneLine(fault)));
    }

    /// Without line breaks and what else would be no letter on a screen, also where the file itself is quoted.
    private static String oneLine(String fault) {
        String line = fault.replaceAll("[\\p{Z}\\p{C}]+", " ").strip();
        return line.length() > 300 ? line.substring(0, 299) + "…" : line;
    }
}
