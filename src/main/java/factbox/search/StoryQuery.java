package factbox.search;

import factbox.library.Mark;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/// What a person looks for, free of how it was typed and of how it is found.
public sealed interface StoryQuery {
    /// Every story.
    record All() implements StoryQuery {}

    /// No story: a condition that nothing can meet.
    record Nothing() implements StoryQuery {}

    /// A word anywhere in a story, in any form with the same stem; one still being typed also where it begins another.
    record Word(String form, boolean prefix) implements StoryQuery {}

    /// Words side by side, as they are written.
    record Phrase(List<String> forms) implements StoryQuery {
        public Phrase {
            forms = List.copyOf(forms);
        }
    }

    /// A word or a phrase that stands in the headline; of several words, side by side.
    record Headline(List<String> forms, boolean prefix) implements StoryQuery {
        public Headline {
            forms = List.copyOf(forms);
        }
    }

    /// Words side by side in the name of the section or the source; the last may be the beginning of one.
    record Named(Name name, List<String> forms, boolean prefix) implements StoryQuery {
        public Named {
            forms = List.copyOf(forms);
        }
    }

    /// What a story bears the name of.
    enum Name {
        SECTION,
        SOURCE
    }

    /// A BCP 47 tag, in lower case.
    record Language(String tag) implements StoryQuery {}

    /// Published on one of these days, first and last included.
    record Published(LocalDate first, LocalDate last) implements StoryQuery {
        Published and(Published other) {
            return new Published(
                    first.isAfter(other.first) ? first : other.first, last.isBefore(other.last) ? last : other.last);
        }
    }

    /// A mark of the reader's.
    record Marked(Mark mark) implements StoryQuery {}

    /// One of the stories with these keys. The set must not be changed any more.
    record Among(BitSet keys) implements StoryQuery {}

    record HasFigures() implements StoryQuery {}

    /// One figure of the story passes the whole test.
    record Figure(FigureTest test) implements StoryQuery {}

    record Not(StoryQuery query) implements StoryQuery {}

    record And(List<StoryQuery> queries) implements StoryQuery {
        public And {
            queries = List.copyOf(queries);
        }
    }

    record Or(List<StoryQuery> queries) implements StoryQuery {
        public Or {
            queries = List.copyOf(queries);
        }
    }
}
