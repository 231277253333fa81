package factbox.session;

import factbox.figures.choose.FigureMark;
import java.util.Objects;

/// A change of what the reader made of one figure.
record FigureChange(String story, FigureMark before, FigureMark after) implements Change {
    @Override
    public FigureChange inverse() {
        return new FigureChange(story, after, before);
    }

    @Override
    public String said() {
        if (before.own() != after.own()) {
            return after.own() ? "Figure made of the selection" : "Your figure taken away";
        }
        if (before.hidden() != after.hidden()) {
            return after.hidden() ? "Figure hidden" : "Figure shown again";
        }
        if (!Objects.equals(before.label(), after.label())) {
            return after.label() == null ? "Figure has its own words again" : "Figure renamed";
        }
        return after.pinned() ? "Figure pinned" : "Figure no longer pinned";
    }
}
