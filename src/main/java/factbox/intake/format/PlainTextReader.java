package factbox.intake.format;

/// Plain text: its first line is the headline where it stands alone; it may hold several stories.
public final class PlainTextReader implements FormatReader {
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
        boolean alone = end >= 0 && text.substring(end + 1).replace("\r", "").startsWith("\n");
        for (NewsText story : NewsText.in(text)) {
            harvest.checkTime();
            Draft draft = story.draft(alone, file.neighbours());
            harvest.story(draft.headline().isEmpty() ? draft.headline(file.title()) : draft);
            alone = true;
        }
    }
}
