package factbox.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// Names stories by what they are, so that the same story has the same id in every file and on every computer.
final class StoryIds {
    private static final int LENGTH = 10;

    private StoryIds() {}

    static String of(String kind, String text) {
        return kind + "-" + hash(text.getBytes(StandardCharsets.UTF_8));
    }

    static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// An address without what differs between two links to one page: scheme, `www.`, fragment, trackers.
    static String canonical(String address) {
        return address.replaceFirst("#.*$", "")
                .replaceFirst("(?i)^https?://(?:www\\.)?", "")
                .replaceAll("(?i)([?&])(?:utm_\\w+|fbclid|gclid|mc_[ce]id|ref_src|smid)=[^&]*", "$1")
                .replaceAll("\\?&+", "?")
                .replaceAll("&{2,}", "&")
                .replaceFirst("[?&/]+$", "")
                .transform(StoryIds::lowerCaseHost);
    }

    private static String lowerCaseHost(String address) {
        int slash = address.indexOf('/');
        return slash < 0
                ? address.toLowerCase(Locale.ROOT)
                : address.substring(0, slash).toLowerCase(Locale.ROOT) + address.substring(slash);
    }
}
