package factbox.figures.choose;

import factbox.figures.quantity.Direction;
import factbox.figures.quantity.Mention;
import factbox.figures.token.Kind;
import factbox.figures.unit.UnitWords;
import factbox.figures.verify.Standing;
import factbox.figures.verify.Verdict;
import factbox.figures.verify.Verifier;
import factbox.story.KeyFigure;
import factbox.story.Passage;
import factbox.story.Quantity;
import factbox.story.Span;
import factbox.story.Story;
import factbox.story.StoryText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Brings the editor's figures, those found in the text and the reader's marks together to one sheet.
final class SheetMaker {
    private final Story story;
    private final StoryText text;

    SheetMaker(Story story, StoryText text) {
        this.story = story;
        this.text = text;
    }

    List<StoryFigure> editors() {
        Verifier verifier = new Verifier(story, text);
        List<StoryFigure> figures = new ArrayList<>();
        for (KeyFigure figure : story.keyFigures()) {
            Verdict verdict = verifier.verify(figure);
            Kind kind = UnitWords.kind(figure.quantity().unit());
            boolean firm = verdict.standing() != Standing.UNSUPPORTED && verdict.standing() != Standing.LOST;
            figures.add(new StoryFigure(figure, Whose.EDITOR, verdict, kind, Direction.NONE, firm, true, false));
        }
        return figures;
    }

    FigureSheet sheet(List<FigureMark> marks) {
        Map<Span, FigureMark> marked = resolved(marks);
        List<StoryFigure> editors = editors();
        List<StoryFigure> sheet = marked(editors, marked);
        List<StoryFigure> chosen = new ArrayList<>();
        List<StoryFigure> others = new ArrayList<>();
        for (StoryFigure figure : marked(found(editors, marked), marked)) {
            boolean key = editors.isEmpty() && figure.key();
            (figure.pinned() ? sheet : key ? chosen : others).add(figure);
        }
        sheet.addAll(chosen);
        int cards = sheet.size();
        sheet.addAll(others);
        int hidden = (int) marked.values().stream().filter(FigureMark::hidden).count();
        return new FigureSheet(sheet, cards, hidden, true);
    }

    private Map<Span, FigureMark> resolved(List<FigureMark> marks) {
        Map<Span, FigureMark> resolved = new HashMap<>();
        for (FigureMark mark : marks) {
            if (mark.passage().resolve(text) instanceof Passage.Found(Span span)) {
                resolved.put(span, mark);
            }
        }
        return resolved;
    }

    /// A selection of the reader's is one figure, that of its first number.
    private List<StoryFigure> found(List<StoryFigure> editors, Map<Span, FigureMark> marked) {
        List<Span> selections = marked.entrySet().stream()
                .filter(mark -> mark.getValue().own())
                .map(Map.Entry::getKey)
                .toList();
        FoundFigure writer = new FoundFigure(story, text);
        List<StoryFigure> found = new ArrayList<>();
        Set<Span> used = new HashSet<>();
        for (Figure figure : StoryFigures.of(story, text)) {
            Mention mention = figure.mention();
            var selected = selections.stream()
                    .filter(span -> span.contains(mention.number()))
                    .findFirst();
            if (selected.isPresent() && used.add(selected.get())) {
                found.add(writer.of(figure, selected.get()));
            } else if (editors.stream().noneMatch(editor -> isSame(editor, mention))) {
                found.add(writer.of(figure));
            }
        }
        return found;
    }

    /// Whether the editor gave the very figure that stands here.
    private static boolean isSame(StoryFigure editor, Mention mention) {
        Span passage = editor.verdict().passage();
        return passage != null
                && passage.contains(mention.number())
                && numbers(editor.figure().quantity()).equals(numbers(mention.quantity()));
    }

    private static List<Object> numbers(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount(var _, BigDecimal number, var _) -> List.of(number.stripTrailingZeros());
            case Quantity.Range(BigDecimal min, BigDecimal max, var _) ->
                List.of(min.stripTrailingZeros(), max.stripTrailingZeros());
            case Quantity.Wording(String words, var _) -> List.of(words.toLowerCase(Locale.ROOT));
        };
    }

    private static List<StoryFigure> marked(List<StoryFigure> figures, Map<Span, FigureMark> marks) {
        List<StoryFigure> marked = new ArrayList<>();
        for (StoryFigure figure : figures) {
            FigureMark mark = figure.verdict().passage() == null
                    ? null
                    : marks.get(figure.verdict().passage());
            if (mark == null) {
                marked.add(figure);
            } else if (!mark.hidden()) {
                marked.add(figure.withMark(mark));
            }
        }
        return marked;
    }
}
