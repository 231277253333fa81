package factbox.library;

/// What became of a library that was taken into another one: its stories, and how many marks were new there.
public record Moved(int added, int replaced, int here, int marks) {
    /// In one line: “300 stories, 12 updated, 40 already here, 96 marks”.
    public String said() {
        return "%s%s%s, %s"
                .formatted(
                        counted(added, "story", "stories"),
                        replaced == 0 ? "" : ", %,d updated".formatted(replaced),
                        here == 0 ? "" : ", %,d already here".formatted(here),
                        counted(marks, "mark", "marks"));
    }

    private static String counted(int count, String one, String more) {
        return "%,d %s".formatted(count, count == 1 ? one : more);
    }
}
