package factbox.library;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import org.sqlite.Function;

/// What SQL can't say of a story's columns: content packed, its hash, and a set of keys.
final class StoryFunctions {
    private StoryFunctions() {}

    static void define(Connection connection) throws SQLException {
        Function.create(connection, "packed", new Packed());
        Function.create(connection, "content_hash", new ContentHash());
    }

    /// Has `chosen(key)` tell whether a key is one of these.
    static void choose(Connection connection, BitSet keys) throws SQLException {
        Function.create(connection, "chosen", new Chosen(keys));
    }

    /// Text without case and diacritics.
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    /// The first 64 bits of a file's SHA-256: whether a story of the same id is the same story.
    static long hash(byte[] file) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(file))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Packed extends Function {
        @Override
        protected void xFunc() throws SQLException {
            String plain = value_text(0);
            String json = value_text(1);
            try (ContentPacker packer = new ContentPacker()) {
                result(packer.pack(plain, json.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private static final class ContentHash extends Function {
        @Override
        protected void xFunc() throws SQLException {
            result(hash(value_text(0).getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static final class Chosen extends Function {
        private final BitSet keys;

        Chosen(BitSet keys) {
            this.keys = keys;
        }

        @Override
        protected void xFunc() throws SQLException {
            result(keys.get(Math.toIntExact(value_long(0))) ? 1 : 0);
        }
    }
}
