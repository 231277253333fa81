package factbox.session;

import factbox.figures.choose.FigureSheet;
import factbox.figures.update.StoryUpdate;
import factbox.library.Library;
import factbox.library.StoryRow;
import factbox.story.Passage;
import factbox.story.Story;
import factbox.story.StoryText;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A story as it is read: its text, its figures, its pictures, and the place where reading stopped.
///
/// `row` has the marks of when it was fetched. The sheet is filled later, see [#withSheet]. `update` is what differs
/// from the version before, or null where there was none.
public record OpenStory(
        StoryRow row,
        Story story,
        StoryText text,
        FigureSheet sheet,
        Map<String, byte[]> pictures,
        @Nullable Passage place,
        @Nullable StoryUpdate update) {
    /// The story from the library, or nothing where the library has none of that id.
    static Optional<OpenStory> load(Library library, String id) {
        return library.pages()
                .row(id)
                .flatMap(row -> library.story(id).map(story -> {
                    StoryText text = StoryText.of(story.body());
                    return new OpenStory(
                            row,
                            story,
                            text,
                            FigureSheet.UNREAD,
                            library.pictures(id),
                            library.place(id).orElse(null),
                            library.versions()
                                    .before(id)
                                    .map(before -> StoryUpdate.of(before.story(), story))
                                    .filter(update -> !update.isEmpty())
                                    .orElse(null));
                }));
    }

    public String id() {
        return story.id();
    }

    public int minutes() {
        return row.minutes();
    }

    OpenStory withRow(StoryRow changed) {
        return new OpenStory(changed, story, text, sheet, pictures, place, update);
    }

    OpenStory withPlace(@Nullable Passage place) {
        return new OpenStory(row, story, text, sheet, pictures, place, update);
    }

    OpenStory withSheet(FigureSheet sheet) {
        return new OpenStory(row, story, text, sheet, pictures, place, update);
    }
}
