package factbox.session;

import factbox.figures.choose.FigureMark;
import factbox.figures.choose.FigureSheet;
import factbox.library.Library;
import factbox.story.Passage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The few stories read last and about to be read next, so that turning to one needs no disk.
final class StoryShelf {
    private static final int KEPT = 12;

    private final Library library;
    private final Map<String, OpenStory> stories = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OpenStory> eldest) {
            return size() > KEPT;
        }
    });

    StoryShelf(Library library) {
        this.library = library;
    }

    /// The story if it is at hand; never slow.
    Optional<OpenStory> atHand(String id) {
        return Optional.ofNullable(stories.get(id));
    }

    /// The story, fetched from the library if need be, with its editor's figures checked.
    Optional<OpenStory> fetch(String id) {
        return atHand(id)
                .or(() -> OpenStory.load(library, id)
                        .map(story -> keep(story.withSheet(FigureSheet.ofEditor(story.story(), story.text())))));
    }

    /// The story at once, without its figures.
    Optional<OpenStory> glance(String id) {
        return OpenStory.load(library, id).map(this::keep);
    }

    private OpenStory keep(OpenStory story) {
        stories.put(story.id(), story);
        return story;
    }

    /// The story with the figures of its text, which is searched if need be.
    Optional<OpenStory> search(String id) {
        return fetch(id).map(story -> story.sheet().complete() ? story : searched(story));
    }

    /// The same anew, after the reader marked a figure of it.
    Optional<OpenStory> searchAgain(String id) {
        return fetch(id).map(this::searched);
    }

    private OpenStory searched(OpenStory story) {
        List<FigureMark> marks = library.figureMarks().of(story.id());
        FigureSheet sheet = FigureSheet.of(story.story(), story.text(), marks);
        stories.computeIfPresent(story.id(), (_, kept) -> kept.withSheet(sheet));
        return story.withSheet(sheet);
    }

    void clear() {
        stories.clear();
    }

    void marked(MarkChange change) {
        stories.replaceAll((_, story) -> change.concerns(story.row().key())
                ? story.withRow(story.row().with(change.mark(), change.set()))
                : story);
    }

    void placed(String id, Passage place) {
        stories.computeIfPresent(id, (_, story) -> story.withPlace(place));
    }
}
