package factbox.intake.format;

/// Says in one line why a file cannot be read.
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableException(String why) {
        super(oneLine(why));
    }

    /// Without line breaks and what else would be no letter on a screen, also where the file itself is quoted.
    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Z}\\p{C}]+", " ").strip();
        return line.length() > 300 ? line.substring(0, 299) + "…" : line;
    }
}
