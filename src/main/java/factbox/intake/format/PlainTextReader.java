package factbox.intake.format;

/// Plain text: its first line is the headline where it stands alone, and blank lines part paragraphs.
public final class PlainTextReader implements FormatReader {
    private static final int LONGEST_HEADLINE = 150;

    @Override
    public boolean recognises(SourceFile file) {
        return isText(file) && Prose.is(MarkdownReader.withoutFrontMatter(file.head()));
    }

    /// Holds characters for people and none for machines alone.
    static boolean isText(SourceFile file) {
        String head = file.head();
        long odd = head.chars()
                .filter(c -> (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == 0xFFFD)
                .count();
        return odd * 100 <= head.length() && head.indexOf('\0') < 0;
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        String text = file.text().strip();
        int end = text.indexOf('\n');
        String first = end < 0 ? "" : text.substring(0, end).strip();
        boolean alone = end >= 0 && text.substring(end + 1).replace("\r", "").startsWith("\n");
        boolean headline = alone && !first.isEmpty() && first.length() <= LONGEST_HEADLINE;
        Draft draft = Drafts.ofPlainText(headline ? text.substring(end) : text, file.neighbours());
        harvest.story(draft.headline(headline ? first : file.title()));
    }
}
