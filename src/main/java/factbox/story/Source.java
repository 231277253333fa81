package factbox.story;

import org.jspecify.annotations.Nullable;

/// Who published a story first, with a note on how it was taken over and the address it had.
public record Source(
        String name, @Nullable String note, @Nullable String url) {
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
