package factbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/// Finds out why a query finds no story, by asking for each of its parts alone.
final class Reasons {
    private final ToLongFunction<StoryQuery> count;
    private final boolean reading;

    /// `count` tells how many stories a query finds; `reading` is whether the index is still catching up.
    Reasons(ToLongFunction<StoryQuery> count, boolean reading) {
        this.count = count;
        this.reading = reading;
    }

    /// Of a query that is still being `typing`, the last word may be the beginning of one.
    NothingFound of(String text, boolean typing) {
        ParsedQuery parsed = QueryParser.parse(text, typing);
        if (reading) {
            return new NothingFound.StillReading();
        }
        if (parsed.query() instanceof StoryQuery.Nothing && !parsed.hints().isEmpty()) {
            return new NothingFound.NotUnderstood(parsed.hints());
        }
        if (count.applyAsLong(new StoryQuery.All()) == 0) {
            return new NothingFound.NoStories();
        }
        List<String> nothing = new ArrayList<>();
        List<String> ofFigures = new ArrayList<>();
        for (String part : parts(text)) {
            StoryQuery alone =
                    QueryParser.parse(part, typing && text.endsWith(part)).query();
            if (count.applyAsLong(alone) == 0) {
                nothing.add(part);
            }
            if (alone instanceof StoryQuery.Figure || alone instanceof StoryQuery.Published) {
                ofFigures.add(part);
            }
        }
        if (!nothing.isEmpty()) {
            return new NothingFound.Parts(nothing);
        }
        StoryQuery figure =
                QueryParser.parse(String.join(" ", ofFigures), false).query();
        return ofFigures.size() > 1 && figure instanceof StoryQuery.Figure && count.applyAsLong(figure) == 0
                ? new NothingFound.NotOneFigure(ofFigures)
                : new NothingFound.NotTogether();
    }

    /// The pieces as typed; those that `OR` joins are one.
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        boolean or = false;
        for (QueryToken token : QueryToken.of(text)) {
            String typed = token.span().in(text);
            if (typed.equals("OR")) {
                or = true;
            } else if (or && !parts.isEmpty()) {
                parts.add(parts.removeLast() + " OR " + typed);
                or = false;
            } else {
                parts.add(typed);
                or = false;
            }
        }
        return parts;
    }
}
