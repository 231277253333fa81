package factbox.session;

import factbox.figures.choose.FigureMark;
import factbox.figures.choose.FigureSheet;
import factbox.figures.choose.StoryFigure;
import factbox.figures.choose.Whose;
import factbox.story.Passage;
import factbox.story.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What the reader makes of the open story's figures: they are pinned, hidden, renamed, and made of a selection.
public final class FigureMarking {
    private final StoryDesk desk;
    private final BackgroundWork work;
    private final Marking marking;
    private final Notices notices;

    FigureMarking(StoryDesk desk, BackgroundWork work, Marking marking, Notices notices) {
        this.desk = desk;
        this.work = work;
        this.marking = marking;
        this.notices = notices;
    }

    /// Pins the figure at an index, or takes the pin away; one that the reader made goes away with it.
    public void togglePin(int index) {
        change(
                index,
                figure -> mark -> figure.whose() == Whose.READER
                        ? FigureMark.none(mark.passage())
                        : mark.withPinned(!figure.pinned()));
    }

    public void hide(int index) {
        change(index, _ -> mark -> mark.withHidden(true));
    }

    /// Calls a figure by the reader's words; without words it has its own again.
    public void rename(int index, String label) {
        String words = label.strip();
        change(
                index,
                figure -> mark ->
                        words.equals(figure.figure().label()) ? mark : mark.withLabel(words.isEmpty() ? null : words));
    }

    /// Makes a figure of words that the reader selected; there must be a number in them.
    public void make(Span selected) {
        desk.open().ifPresent(open -> {
            Passage passage = Passage.at(open.text(), selected);
            FigureMark made = FigureMark.none(passage).asOwn();
            FigureSheet sheet = FigureSheet.of(open.story(), open.text(), List.of(made));
            if (sheet.figures().stream().noneMatch(figure -> figure.whose() == Whose.READER)) {
                notices.tell("There is no number in what is selected");
            } else {
                change(open.id(), passage, FigureMark::asOwn);
            }
        });
    }

    /// Shows the hidden figures of the open story again, one by one for undo.
    public void showHidden() {
        desk.open()
                .ifPresent(open -> work.run(
                        library -> library.figureMarks().of(open.id()).stream()
                                .filter(FigureMark::hidden)
                                .toList(),
                        hidden -> {
                            if (hidden.isEmpty()) {
                                notices.tell("No figure of this story is hidden");
                            }
                            hidden.forEach(
                                    mark -> marking.mark(new FigureChange(open.id(), mark, mark.withHidden(false))));
                        }));
    }

    private void change(int index, Function<StoryFigure, UnaryOperator<FigureMark>> changed) {
        Optional<OpenStory> open = desk.open()
                .filter(story -> index >= 0 && index < story.sheet().figures().size());
        if (open.isEmpty()) {
            notices.tell("Choose a figure first: 1 to 9, or . for the next one");
            return;
        }
        StoryFigure figure = open.get().sheet().figures().get(index);
        Span span = figure.verdict().passage();
        if (span == null) {
            notices.tell("The words of this figure are not in the story");
            return;
        }
        change(open.get().id(), Passage.at(open.get().text(), span), changed.apply(figure));
    }

    /// What was marked before is read from the library, so that nothing of it is lost.
    private void change(String story, Passage passage, UnaryOperator<FigureMark> changed) {
        work.run(
                library -> library.figureMarks().of(story).stream()
                        .filter(mark -> mark.passage().exact().equals(passage.exact())
                                && Objects.equals(mark.passage().position(), passage.position()))
                        .findFirst()
                        .orElse(FigureMark.none(passage)),
                before -> {
                    FigureMark after = changed.apply(before);
                    if (!after.equals(before)) {
                        marking.mark(new FigureChange(story, before, after));
                    }
                });
    }
}
