package factbox.library;

import java.time.LocalDate;

/// A day of which there is a backup, and how many marks it has.
public record BackupDay(LocalDate day, int marks) {}
