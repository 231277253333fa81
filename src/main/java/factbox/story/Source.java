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
        Checks.that(url == null || Attribute.HREF.accepts(url), "url is not an http or https address");
    }
}
