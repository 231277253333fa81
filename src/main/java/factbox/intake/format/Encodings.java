package factbox.intake.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/// Decodes text of unknown encoding: by its byte order mark, by being UTF-16 or UTF-8, as declared, by statistics, in
/// this order.
final class Encodings {
    private static final int DECLARATION = 4096;
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)(?:<\\?xml[^>]*\\bencoding\\s*=|<meta[^>]*\\bcharset\\s*=|@charset)\\s*[\"']?\\s*([\\w.:-]+)");

    private Encodings() {}

    static String decode(byte[] bytes) {
        return decode(bytes, Optional.empty());
    }

    /// `stated` is the encoding that stands outside, such as in a message's header.
    static String decode(byte[] bytes, Optional<String> stated) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        Optional<Charset> unmarked = Utf16.unmarked(bytes);
        if (unmarked.isPresent()) {
            return new String(bytes, unmarked.get());
        }
        Optional<Charset> declared = stated.flatMap(Encodings::named).or(() -> declared(bytes));
        // a page that was saved again may still declare its old encoding; what is UTF-8 by accident is rarer
        if (isUtf8(bytes) && !declared.map(Encodings::isSevenBit).orElse(false)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        boolean wrong = declared.isEmpty()
                || declared.get().equals(StandardCharsets.UTF_8)
                || declared.get().equals(StandardCharsets.US_ASCII);
        return new String(bytes, wrong ? detected(bytes) : declared.get());
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            var _ = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /// Written in bytes that would be UTF-8 as well.
    private static boolean isSevenBit(Charset charset) {
        return charset.name().startsWith("ISO-2022") || charset.name().startsWith("UTF-16");
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(head);
        // a file that can be read as bytes up to its declaration is in no UTF-16, whatever it declares
        return declaration.find()
                ? named(declaration.group(1)).filter(charset -> !charset.name().startsWith("UTF-16"))
                : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name.equalsIgnoreCase("iso-8859-1") ? "windows-1252" : name);
            return Optional.of(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    static boolean isAscii(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    /// By statistics; the more bytes, the surer.
    static Charset detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset otherwise = Charset.forName("windows-1252");
        return name == null ? otherwise : named(name).orElse(otherwise);
    }
}
