package factbox.storyfile;

/// Says in one line which file is not a story, where in it, and why.
public final class StoryFileException extends Exception {
    private static final long serialVersionUID = 1L;

    StoryFileException(String file, String path, String fault) {
        super("%s: %s: %s".formatted(file, path, oneLine(fault)));
    }

    private static String oneLine(String fault) {
        String line = fault.replaceAll("\\s+", " ").strip();
        return line.length() > 300 ? line.substring(0, 299) + "…" : line;
    }
}
