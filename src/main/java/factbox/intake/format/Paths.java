package factbox.intake.format;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Relative addresses of files beside a page, as paths.
final class Paths {
    private Paths() {}

    /// The path that a relative address means; nothing for an address of the web.
    static Optional<String> decoded(String address) {
        String path = address.replaceFirst("[?#].*$", "");
        if (path.isEmpty() || path.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.of(path);
        }
    }
}
