package factbox.intake.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The letters of an mbox file: each begins below a line `From …`.
final class Mailbox {
    private static final Pattern BEGINNING =
            Pattern.compile("(?:\\A|(?<=\\n\\r?\\n))From \\S[^\\n]*\\d{4}[^\\n]*\\n(?=[A-Za-z][A-Za-z0-9-]*:)");
    private static final Pattern QUOTED = Pattern.compile("(?m)^>(>*From )");

    private Mailbox() {}

    /// A file without such lines is one letter.
    static List<byte[]> letters(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher beginning = BEGINNING.matcher(text);
        if (!text.startsWith("From ") || !beginning.find()) {
            return List.of(bytes);
        }
        List<byte[]> letters = new ArrayList<>();
        int from = beginning.end();
        while (beginning.find()) {
            letters.add(letter(text.substring(from, beginning.start())));
            from = beginning.end();
        }
        letters.add(letter(text.substring(from)));
        return letters;
    }

    private static byte[] letter(String text) {
        return QUOTED.matcher(text).replaceAll("$1").getBytes(StandardCharsets.ISO_8859_1);
    }
}
