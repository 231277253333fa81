package factbox.importing;

import factbox.intake.AddressOnly;
import factbox.library.Library;
import factbox.story.Story;
import factbox.story.StoryText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Decides which version of a story stays where it comes several times, as in a feed and as a page: a text before an
/// address without text, then the later date, then the longer text. So the order of the files makes no difference.
final class BestVersion {
    private record Version(boolean hasText, LocalDate date, int length) implements Comparable<Version> {
        private static final Comparator<Version> ORDER = Comparator.comparing(Version::hasText)
                .thenComparing(Version::date)
                .thenComparingInt(Version::length);

        static Version of(Story story) {
            return new Version(
                    !AddressOnly.is(story),
                    Optional.ofNullable(story.updated()).orElse(story.published()),
                    StoryText.of(story.body()).plain().length());
        }

        @Override
        public int compareTo(Version other) {
            return ORDER.compare(this, other);
        }
    }

    private final Library library;
    private final Map<String, Version> known = new HashMap<>();

    BestVersion(Library library) {
        this.library = library;
    }

    /// Whether what came in is no worse than what is there of the same story, and takes its place.
    boolean is(Story story) {
        Version version = Version.of(story);
        Version before = known.get(story.id());
        if (before == null) {
            before = library.story(story.id()).map(Version::of).orElse(version);
        }
        boolean best = version.compareTo(before) >= 0;
        known.put(story.id(), best ? version : before);
        return best;
    }
}
