package factbox.library;

import java.time.LocalDate;

/// What the list of stories shows of one, with the reader's marks; `minutes` is the time to read it.
public record StoryRow(
        String id,
        String language,
        String section,
        String headline,
        String source,
        LocalDate published,
        int minutes,
        int figures,
        boolean bookmarked,
        boolean read) {
    public StoryRow withBookmark(boolean bookmarked) {
        return new StoryRow(id, language, section, headline, source, published, minutes, figures, bookmarked, read);
    }

    public StoryRow withRead(boolean read) {
        return new StoryRow(id, language, section, headline, source, published, minutes, figures, bookmarked, read);
    }
}
