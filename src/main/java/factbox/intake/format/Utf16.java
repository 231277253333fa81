package factbox.intake.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Tells UTF-16 without a byte order mark from everything else.
final class Utf16 {
    private static final int SAMPLE = 4096;
    private static final int SHORTEST = 40;
    /// Of a hundred characters of prose at least so many part words, and so many are letters, digits, marks or spaces.
    private static final int SPACES = 4;
    private static final int PROSE = 80;

    private Utf16() {}

    static Optional<Charset> unmarked(byte[] bytes) {
        if (bytes.length < SHORTEST || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        if (!hasZeros(sample)) {
            return Optional.empty();
        }
        return isProse(sample, StandardCharsets.UTF_16LE)
                ? Optional.of(StandardCharsets.UTF_16LE)
                : isProse(sample, StandardCharsets.UTF_16BE)
                        ? Optional.of(StandardCharsets.UTF_16BE)
                        : Optional.empty();
    }

    /// A space is one byte and a zero in either order.
    private static boolean hasZeros(byte[] sample) {
        for (byte each : sample) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProse(byte[] sample, Charset charset) {
        String text;
        try {
            text = charset.newDecoder().decode(ByteBuffer.wrap(sample)).toString();
        } catch (CharacterCodingException e) {
            return false;
        }
        long spaces = text.chars().filter(c -> c == ' ' || c == '\n').count();
        long prose = text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c)
                        || Character.isSpaceChar(c)
                        || c == '\n'
                        || c == '\r'
                        || Character.getType(c) == Character.NON_SPACING_MARK)
                .count();
        boolean odd = text.codePoints()
                .anyMatch(c -> c == 0 || !Character.isDefined(c) || Character.getType(c) == Character.PRIVATE_USE);
        long letters = text.length();
        return !odd && spaces * 100 >= letters * SPACES && prose * 100 >= letters * PROSE;
    }
}
