package factbox.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Marks a story that gives no date as being dated by its file, so that nobody takes that day for its publication.
public final class FileDate {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String MARK = "no date given, file of ";

    private FileDate() {}

    /// The note of such a story: who wrote it, where that is known, and whose date it has.
    static String note(String byline, LocalDate date) {
        return (byline.isEmpty() ? "" : byline + " · ") + MARK + DAY.format(date);
    }

    /// The byline in a story's note.
    public static Optional<String> byline(String note) {
        int mark = note.indexOf(MARK);
        String byline = mark < 0 ? note : note.substring(0, mark).replaceFirst(" · $", "");
        return Optional.of(byline).filter(name -> !name.isEmpty());
    }
}
