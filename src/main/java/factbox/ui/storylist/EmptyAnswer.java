package factbox.ui.storylist;

import factbox.search.NothingFound;
import java.util.List;
import java.util.stream.Collectors;

/// Words the reason why a search found nothing.
final class EmptyAnswer {
    private EmptyAnswer() {}

    static String words(NothingFound why) {
        return switch (why) {
            case NothingFound.NotUnderstood _ -> "Nothing of it was understood.";
            case NothingFound.NoStories _ -> "There are no stories yet.";
            case NothingFound.StillReading _ -> "The library is still being read; more may be found then.";
            case NothingFound.Parts(List<String> typed) -> "No story answers " + list(typed, " or ") + ".";
            case NothingFound.NotOneFigure(List<String> typed) -> "No one figure answers " + list(typed, " and ") + ".";
            case NothingFound.NotTogether _ -> "Each part finds stories, but none answers all. Fewer words find more.";
        };
    }

    private static String list(List<String> typed, String joint) {
        return typed.stream().map("“%s”"::formatted).collect(Collectors.joining(joint));
    }
}
