package factbox.outlet;

import java.util.List;

/// What became of an export: the stories in the file, a line for each that could not be read, and how many marks of the
/// reader's went with them.
public record Exported(int stories, List<String> faults, int marks) {
    public Exported {
        faults = List.copyOf(faults);
    }

    /// In a few words: “3 stories with 5 marks”.
    public String said() {
        String said = stories == 1 ? "1 story" : "%,d stories".formatted(stories);
        return marks == 0 ? said : said + (marks == 1 ? " with 1 mark" : " with %,d marks".formatted(marks));
    }
}
