package factbox.session;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// Where the backups of marks are, and of which day the newest is.
public record KeptBackups(Path folder, Optional<LocalDate> newest) {}
