package factbox.cli;

import factbox.search.NothingFound;
import java.util.List;
import java.util.stream.Collectors;

/// Words the reason why a search found nothing.
final class EmptyAnswer {
    private EmptyAnswer() {}

    static String words(NothingFound why) {
        return switch (why) {
            case NothingFound.NotUnderstood _ -> "nothing of the query was understood";
            case NothingFound.NoStories _ -> "the library has no stories";
            case NothingFound.StillReading _ -> "the library has not been read to its end yet";
            case NothingFound.Parts(List<String> typed) -> "no story answers " + list(typed, " or ");
            case NothingFound.NotOneFigure(List<String> typed) -> "no one figure answers " + list(typed, " and ");
            case NothingFound.NotTogether _ -> "no story answers all parts of the query";
        };
    }

    private static String list(List<String> typed, String joint) {
        return typed.stream().map("“%s”"::formatted).collect(Collectors.joining(joint));
    }
}
