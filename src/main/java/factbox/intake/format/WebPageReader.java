package factbox.intake.format;

import java.util.regex.Pattern;

/// A saved web page, with its pictures in the file or in a folder beside it.
public final class WebPageReader implements FormatReader {
    private static final Pattern HTML = Pattern.compile(
            "(?is)(?:<\\?xml.{0,200}?\\?>|<!--.*?-->|\\s)*<(?:!doctype\\s+html|html|head|body|title|meta)\\b.*");
    private static final Pattern FRAGMENT = Pattern.compile(
            "(?is)<(?:article|main|section|div|p|h[1-6]|table|ul|ol|blockquote|figure|img|a|center|font|span)[\\s>].*");

    @Override
    public boolean recognises(SourceFile file) {
        String head = file.head();
        return HTML.matcher(head).matches() || FRAGMENT.matcher(head).matches();
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        harvest.story(Drafts.ofPage(file.text(), "", file.neighbours(), harvest));
    }
}
