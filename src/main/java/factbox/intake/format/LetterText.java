package factbox.intake.format;

import org.jsoup.nodes.Element;

/// The text of a letter: what it quotes is a quotation, and its signature is left out.
final class LetterText {
    private static final String SIGNATURE = "-- ";

    private LetterText() {}

    /// Lines that were broken to be sent, put together again (RFC 3676).
    static String unflowed(String text, boolean deletesSpaces) {
        StringBuilder whole = new StringBuilder(text.length());
        String open = "";
        for (String sent : text.split("\\R", -1)) {
            String marks = sent.replaceFirst("^(>*).*", "$1");
            String stuffed = sent.substring(marks.length());
            String line = stuffed.startsWith(" ") ? stuffed.substring(1) : stuffed;
            boolean signature = line.equals(SIGNATURE);
            boolean goesOn =
                    !whole.isEmpty() && whole.charAt(whole.length() - 1) != '\n' && open.equals(marks) && !signature;
            if (!goesOn) {
                if (!whole.isEmpty() && whole.charAt(whole.length() - 1) != '\n') {
                    whole.append('\n');
                }
                whole.append(marks.isEmpty() ? "" : marks + " ");
            }
            boolean flows = line.endsWith(" ") && !signature;
            whole.append(flows && deletesSpaces ? line.substring(0, line.length() - 1) : line);
            whole.append(flows ? "" : "\n");
            open = marks;
        }
        return whole.toString();
    }

    static void write(String text, Element content) {
        StringBuilder own = new StringBuilder();
        StringBuilder quoted = new StringBuilder();
        for (String line : text.split("\\R", -1)) {
            if (line.equals(SIGNATURE)) {
                break;
            }
            boolean quotes = line.startsWith(">");
            if (quotes && !own.isEmpty()) {
                blocks(own, content);
            } else if (!quotes && !quoted.isEmpty()) {
                blocks(quoted, content.appendElement("blockquote"));
            }
            (quotes ? quoted : own)
                    .append(quotes ? line.replaceFirst("^[> ]+", "") : line)
                    .append('\n');
        }
        blocks(own, content);
        if (!quoted.isEmpty()) {
            blocks(quoted, content.appendElement("blockquote"));
        }
    }

    private static void blocks(StringBuilder text, Element into) {
        if (!text.toString().isBlank()) {
            TextBlocks.write(TextBlocks.of(text.toString()), into);
        }
        text.setLength(0);
    }
}
