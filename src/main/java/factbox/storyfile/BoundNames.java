package factbox.storyfile;

import factbox.story.Bound;

/// The names that bounds have in a story file: `atLeast` for `AT_LEAST`.
public final class BoundNames {
    private BoundNames() {}

    static Bound parse(String name) {
        for (Bound bound : Bound.values()) {
            if (name(bound).equals(name)) {
                return bound;
            }
        }
        throw new IllegalArgumentException("is no bound such as exactly, about, atLeast or between");
    }

    public static String name(Bound bound) {
        return switch (bound) {
            case EXACTLY -> "exactly";
            case ABOUT -> "about";
            case AT_LEAST -> "atLeast";
            case MORE_THAN -> "moreThan";
            case AT_MOST -> "atMost";
            case LESS_THAN -> "lessThan";
            case BETWEEN -> "between";
        };
    }
}
