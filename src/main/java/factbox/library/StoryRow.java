package factbox.library;

import java.time.LocalDate;

/// What the list of stories shows of one, with the reader's marks; `minutes` is the time to read it. Where it is
/// `undated`, `published` is the day of its file.
public record StoryRow(
        long key,
        String id,
        String language,
        String section,
        String headline,
        String source,
        LocalDate published,
        boolean undated,
        int minutes,
        int figures,
        boolean bookmarked,
        boolean read) {
    public StoryRow with(Mark mark, boolean set) {
        return new StoryRow(
                key,
                id,
                language,
                section,
                headline,
                source,
                published,
                undated,
                minutes,
                figures,
                mark == Mark.BOOKMARKED ? set : bookmarked,
                mark == Mark.READ ? set : read);
    }
}
