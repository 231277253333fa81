package factbox.story;

import org.jspecify.annotations.Nullable;

/// Who published a story first, with a note on how it was taken over and the address it had.
///
/// `undated`: it gives no day of publication, and the story's `published` is the day of the file that it came in.
public record Source(
        String name, @Nullable String note, @Nullable String url, boolean undated) {
    /// A source that gives the day of publication.
    public Source(String name, @Nullable String note, @Nullable String url) {
        this(name, note, url, false);
    }

    public Source {
        Checks.text("name", name);
        if (note != null) {
            Checks.text("note", note);
        }
        if (url != null) {
            Checks.text("url", url);
            boolean web = Attribute.HREF.accepts(url) && url.regionMatches(true, 0, "http", 0, 4);
            Checks.that(web, "url is not an http or https address");
        }
    }
}
