package factbox.session;

import factbox.library.Library;
import factbox.library.StoryRow;
import factbox.story.Passage;
import factbox.story.Span;
import factbox.story.StoryText;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// What is open: one story, fetched from the library, and the way back to those before it.
final class StoryDesk {
    private static final int PLACE_LENGTH = 60;
    /// A text that is longer is searched only once it is open.
    private static final int SEARCHED_AHEAD = 100_000;

    private final StoryShelf shelf;
    private final BackgroundWork work;
    private final BackgroundWork searching;
    private final Consumer<OpenStory> opened;
    private final History history = new History();
    private int request;

    // Properties

    private final ReadOnlyObjectWrapper<Loadable<OpenStory>> story =
            new ReadOnlyObjectWrapper<>(new Loadable.Nothing<>());
    private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<StoryRow>> row = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// `opened` hears of each story that the reader turned to, once it is here; texts are searched by `searching`.
    StoryDesk(Library library, BackgroundWork work, BackgroundWork searching, Consumer<OpenStory> opened) {
        this.shelf = new StoryShelf(library);
        this.work = work;
        this.searching = searching;
        this.opened = opened;
    }

    ReadOnlyObjectProperty<Loadable<OpenStory>> storyProperty() {
        return story.getReadOnlyProperty();
    }

    /// The id of the story that is open or opening; empty where none is.
    ReadOnlyStringProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The row of the story that is open, or of the one that is opening where it is known.
    ReadOnlyObjectProperty<Optional<StoryRow>> rowProperty() {
        return row.getReadOnlyProperty();
    }

    History history() {
        return history;
    }

    Optional<OpenStory> open() {
        return story.get() instanceof Loadable.Ready<OpenStory>(OpenStory value)
                ? Optional.of(value)
                : Optional.empty();
    }

    // Commands

    /// Puts a story in place at once, before there is a window; its figures come with [#search].
    void restore(String id) {
        selected.set(id);
        try {
            show(shelf.glance(id));
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    /// Opens a story by the reader's choice; the one that was open is where *back* goes.
    void open(String id) {
        open(id, Optional.empty());
    }

    void open(StoryRow known) {
        open(known.id(), Optional.of(known));
    }

    private void open(String id, Optional<StoryRow> known) {
        if (!id.equals(selected.get())) {
            if (!selected.get().isEmpty()) {
                history.left(selected.get());
            }
            turnTo(id, known);
        }
    }

    /// Shows the open story as it is now, or that it is gone.
    void reopen() {
        if (!selected.get().isEmpty()) {
            turnTo(selected.get(), Optional.empty());
        }
    }

    void back() {
        history.back(selected.get()).ifPresent(id -> turnTo(id, Optional.empty()));
    }

    void forward() {
        history.forward(selected.get()).ifPresent(id -> turnTo(id, Optional.empty()));
    }

    /// Has a story at hand for when it is turned to.
    void prepare(String id) {
        work.run(
                _ -> shelf.fetch(id),
                fetched -> fetched.filter(story -> story.text().plain().length() <= SEARCHED_AHEAD)
                        .ifPresent(_ -> searching.run(_ -> {
                            var _ = shelf.search(id);
                        })));
    }

    /// Has the open story's text searched for figures; it is shown meanwhile.
    void search() {
        open().filter(open -> !open.sheet().complete())
                .ifPresent(open -> searching.run(
                        _ -> open.id().equals(selected.get()) ? shelf.search(open.id()) : Optional.empty(),
                        this::searched));
    }

    /// The reader marked a figure of this story.
    void marked(String id) {
        searching.run(_ -> shelf.searchAgain(id), this::searched);
    }

    private void searched(Optional<OpenStory> found) {
        found.filter(now -> open().filter(open -> open.id().equals(now.id())).isPresent())
                .ifPresent(now -> story.set(new Loadable.Ready<>(now)));
    }

    /// Stories are fetched anew, after some were changed.
    void forget() {
        shelf.clear();
        String id = selected.get();
        work.run(library -> library.pages().row(id), found -> {
            if (id.equals(selected.get())) {
                row.set(found);
            }
        });
    }

    void marked(MarkChange change) {
        shelf.marked(change);
        row.set(row.get().map(known -> change.concerns(known.key()) ? known.with(change.mark(), change.set()) : known));
    }

    /// Remembers that reading has come to this offset of a story's text.
    void reached(OpenStory read, int offset) {
        Passage place = placeAt(read.text(), offset);
        Passage known = shelf.atHand(read.id()).orElse(read).place();
        if (place != null && !place.equals(known)) {
            shelf.placed(read.id(), place);
            work.run(library -> library.setPlace(read.id(), place));
        }
    }

    private static @Nullable Passage placeAt(StoryText text, int offset) {
        return text.blocks().stream()
                .filter(block -> block.end() > offset)
                .findFirst()
                .map(block -> new Span(block.start(), wholeCharacter(text.plain(), block)))
                .filter(span -> !span.in(text.plain()).isBlank())
                .map(span -> Passage.of(text, span))
                .orElse(null);
    }

    private static int wholeCharacter(String plain, Span block) {
        int end = Math.min(block.end(), block.start() + PLACE_LENGTH);
        return end < plain.length() && Character.isLowSurrogate(plain.charAt(end)) ? end + 1 : end;
    }

    private void turnTo(String id, Optional<StoryRow> known) {
        int asked = ++request;
        row.set(known);
        selected.set(id);
        Optional<OpenStory> atHand = shelf.atHand(id);
        if (atHand.isPresent()) {
            showOpened(atHand);
            return;
        }
        story.set(new Loadable.Loading<>());
        work.run(
                () -> shelf.fetch(id),
                fetched -> {
                    if (asked == request) {
                        showOpened(fetched);
                    }
                },
                e -> {
                    if (asked == request) {
                        failed(e);
                    }
                });
    }

    private void showOpened(Optional<OpenStory> found) {
        show(found);
        found.ifPresent(opened);
    }

    private void show(Optional<OpenStory> found) {
        if (row.get().isEmpty()) {
            row.set(found.map(OpenStory::row));
        }
        story.set(found.<Loadable<OpenStory>>map(Loadable.Ready::new)
                .orElseGet(() -> new Loadable.Failed<>("This story is no longer in the library.")));
    }

    private void failed(RuntimeException e) {
        story.set(new Loadable.Failed<>(BackgroundWork.reason(e)));
    }
}
