package factbox.ui.reader;

import factbox.figures.choose.StoryFigure;
import factbox.figures.choose.Whose;
import factbox.figures.verify.Verdict;
import factbox.rendering.Article;
import factbox.rendering.Overlay;
import factbox.session.FoundPassage;
import factbox.session.Loadable;
import factbox.session.OpenStory;
import factbox.session.ReadingSession;
import factbox.story.Passage;
import factbox.story.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/// The open story as an article with what is lit in it.
public final class ReaderViewModel {
    private static final int SHORT = 45;
    /// About 25 minutes to read.
    private static final int LONG = 36_000;

    private final ReadingSession session;
    private final ObservableBooleanValue foundUnderlined;
    private final BooleanProperty underlineAll = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<FindInStory> find = new ReadOnlyObjectWrapper<>(FindInStory.NOTHING);
    private @Nullable String prepared;
    private @Nullable Laid laid;
    private int question;

    /// An article, and the story that it is of.
    private record Laid(OpenStory open, Article article) {}

    /// Figures found in the text are underlined as long as `foundUnderlined` says so.
    public ReaderViewModel(ReadingSession session, ObservableBooleanValue foundUnderlined) {
        this.session = session;
        this.foundUnderlined = foundUnderlined;
    }

    // Properties

    ReadOnlyObjectProperty<Loadable<OpenStory>> storyProperty() {
        return session.storyProperty();
    }

    ReadOnlyIntegerProperty figureProperty() {
        return session.figureProperty();
    }

    ReadOnlyObjectProperty<FindInStory> findProperty() {
        return find.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<FoundPassage>> foundProperty() {
        return session.foundProperty();
    }

    ObservableBooleanValue foundUnderlinedProperty() {
        return foundUnderlined;
    }

    /// Whether every number found in a long story is underlined, not only those that have a card.
    public BooleanProperty underlineAllProperty() {
        return underlineAll;
    }

    /// Writes the open story's article, if there is one, while there is no view yet to show it. On any thread.
    public void prepare() {
        prepared = session.open().isEmpty() ? null : written();
    }

    /// The open story's article as HTML.
    String article() {
        String first = prepared;
        prepared = null;
        return first == null ? written() : first;
    }

    private String written() {
        return session.open()
                .map(open -> laid(open).html(part -> overlays(open, part)))
                .orElse("");
    }

    private Article laid(OpenStory open) {
        Laid known = laid;
        if (known == null
                || !known.open.story().equals(open.story())
                || !known.open.pictures().equals(open.pictures())) {
            known = new Laid(open, new Article(open.story(), open.minutes(), open.pictures()));
            laid = known;
        }
        return known.article;
    }

    /// Whether the article is too long to be in the page as a whole.
    boolean isInPieces() {
        return session.open().map(open -> laid(open).size() > 1).orElse(false);
    }

    /// One piece of the open story's article as HTML.
    String piece(int index) {
        return session.open()
                .map(open -> laid(open))
                .filter(article -> index < article.size())
                .map(article -> article.piece(
                        index,
                        part -> session.open().map(open -> overlays(open, part)).orElse(List.of())))
                .orElse("");
    }

    /// The piece in which an offset of the text stands.
    int pieceAt(int offset) {
        return session.open().map(open -> laid(open).at(offset)).orElse(0);
    }

    /// Where the passage begins that is lit; -1 where none is.
    int litAt() {
        return session.open()
                .map(open -> lit(open).mapToInt(Span::start).min().orElse(-1))
                .orElse(-1);
    }

    private Stream<Span> lit(OpenStory open) {
        List<StoryFigure> figures = open.sheet().figures();
        int chosen = session.figureProperty().get();
        Stream<Span> figure = chosen >= 0 && chosen < figures.size()
                ? Stream.ofNullable(figures.get(chosen).verdict().passage())
                : Stream.empty();
        Stream<Span> found = session.foundProperty().get().stream()
                .map(passage -> passage.passage().resolve(open.text()))
                .flatMap(where -> where instanceof Passage.Found(Span span) ? Stream.of(span) : Stream.empty());
        return Stream.concat(figure, found);
    }

    /// Where the current hit begins; -1 where there is none.
    int hitAt() {
        FindInStory now = find.get();
        return now.current() < 0 ? -1 : now.hits().get(now.current()).start();
    }

    /// The open story's headings.
    Contents contents() {
        return session.open().map(open -> Contents.of(open.story().body())).orElse(new Contents(List.of()));
    }

    /// Such as "14 of 64 min" where a long story is read at an offset; empty for one that is not long.
    String progress(int offset, boolean atEnd) {
        return session.open()
                .filter(ReaderViewModel::isLong)
                .map(open -> {
                    int length = open.text().plain().length();
                    long done = Math.round((double) open.minutes() * (atEnd ? length : offset) / length);
                    return "%d of %d min".formatted(done, open.minutes());
                })
                .orElse("");
    }

    /// The offset at which reading goes on; 0 is the top.
    int placeToStart() {
        return session.open().map(ReaderViewModel::place).orElse(0);
    }

    private static int place(OpenStory open) {
        Passage place = open.place();
        return place != null && place.resolve(open.text()) instanceof Passage.Found(Span span) ? span.start() : 0;
    }

    /// Where words stand in the block that begins at `start`: of several places the one nearest to `offset` in it.
    ///
    /// A block may open with a dateline, which is none of its text.
    Optional<Span> selected(int start, int offset, String words) {
        String wanted = words.strip();
        return session.open()
                .flatMap(open -> open.text().blocks().stream()
                        .filter(block -> block.start() == start && !wanted.isEmpty())
                        .flatMap(block -> places(open.text().plain(), block, wanted))
                        .min(Comparator.comparingInt(place -> Math.abs(place.start() - start - offset))));
    }

    private static Stream<Span> places(String plain, Span block, String words) {
        return IntStream.iterate(plain.indexOf(words, block.start()), at -> at >= 0, at -> plain.indexOf(words, at + 1))
                .mapToObj(at -> new Span(at, at + words.length()))
                .takeWhile(block::contains);
    }

    /// What lies over a part of the text.
    private List<Overlay> overlays(OpenStory open, Span part) {
        List<Overlay> overlays = new ArrayList<>();
        List<StoryFigure> figures = open.sheet().figures();
        for (int i = 0; i < figures.size(); i++) {
            Verdict verdict = figures.get(i).verdict();
            int figure = i;
            boolean own = i < open.sheet().cards();
            if (verdict.passage() != null && !part.overlaps(verdict.passage())) {
                continue;
            }
            if (figures.get(i).whose() != Whose.FOUND) {
                underlined(verdict).stream()
                        .filter(part::overlaps)
                        .forEach(span -> overlays.add(Overlay.figure(span, figure)));
            } else if (foundUnderlined.get()
                    && (own || underlineAll.get() || !isLong(open))
                    && verdict.passage() != null
                    && part.overlaps(verdict.passage())) {
                overlays.add(Overlay.found(verdict.passage(), figure));
            }
            if (i == session.figureProperty().get() && verdict.passage() != null) {
                overlays.add(new Overlay(Overlay.Kind.LIT, verdict.passage(), figure));
            }
        }
        session.foundProperty().get().ifPresent(found -> {
            if (found.passage().resolve(open.text()) instanceof Passage.Found(Span span)) {
                overlays.add(new Overlay(Overlay.Kind.LIT, span, -1));
                found.words().forEach(word -> overlays.add(new Overlay(Overlay.Kind.HIT, word, -1)));
            }
        });
        overlays.addAll(find.get().overlays(part));
        return overlays;
    }

    /// In a long story the numbers without a card would underline every other line.
    private static boolean isLong(OpenStory open) {
        return open.text().plain().length() > LONG;
    }

    /// A short passage whole, and of a long one the numbers in it.
    private static List<Span> underlined(Verdict verdict) {
        Span passage = verdict.passage();
        boolean whole = passage != null
                && (passage.length() <= SHORT || verdict.numbers().isEmpty());
        return whole ? List.of(passage) : verdict.numbers();
    }

    // Commands

    void chooseFigure(int index) {
        session.chooseFigure(index);
    }

    void reached(OpenStory story, int offset) {
        session.reached(story, offset);
    }

    void nextStory(int step) {
        session.step(step);
    }

    void tell(String text) {
        session.tell(text);
    }

    /// Finds words in the open story, from an offset on.
    ///
    /// A long story is searched in the background; the answer to a question that is no longer asked is dropped.
    void find(String words, int from) {
        int asked = ++question;
        OpenStory open = session.open().orElse(null);
        if (open == null) {
            find.set(FindInStory.NOTHING);
        } else if (isInPieces() && !words.isEmpty()) {
            String text = open.text().plain();
            session.aside(() -> FindInStory.search(words, text, from), found -> {
                if (asked == question
                        && session.open()
                                .filter(now -> now.text().equals(open.text()))
                                .isPresent()) {
                    find.set(found);
                }
            });
        } else {
            find.set(FindInStory.search(words, open.text().plain(), from));
        }
    }

    void findStep(int step) {
        find.set(find.get().step(step));
    }
}
