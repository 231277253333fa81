package factbox.rendering;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/// The media type of a picture, told by its first bytes and never by its name.
final class PictureType {
    private static final int HEAD = 4096;
    /// A drawing's root element, behind a byte order mark, declarations and comments.
    private static final Pattern SVG = Pattern.compile("(?s)(?:\u00EF\u00BB\u00BF)?\\s*+(?>(?:<\\?.*?\\?>|<!--.*?-->"
            + "|<!DOCTYPE[^>\\[]*(?:\\[[^\\]]*\\])?\\s*>)\\s*)*+<(?:svg:)?svg[\\s/>]");

    private PictureType() {}

    /// The type, or the empty string for what is no picture that can be shown.
    static String of(byte[] bytes) {
        String head = new String(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return "image/png";
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return "image/gif";
        }
        return SVG.matcher(head).lookingAt() ? "image/svg+xml" : "";
    }
}
