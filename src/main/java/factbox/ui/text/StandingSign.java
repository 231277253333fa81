package factbox.ui.text;

import factbox.figures.verify.Standing;
import java.util.Locale;

/// A standing as a chip shows it: its words, behind a sign where colour alone would tell it from its neighbours.
public final class StandingSign {
    private StandingSign() {}

    public static String shown(Standing standing) {
        return switch (standing) {
            case VERIFIED -> "✓ " + standing.words();
            case NUMBER_ONLY -> "# " + standing.words();
            case REWORDED, DISPUTED, UNSUPPORTED, LOST, FOUND -> standing.words();
        };
    }

    public static String styleClass(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
