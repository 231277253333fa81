package factbox.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/// What SQL can't say of a story's columns: text without case and diacritics, and content packed and unpacked.
final class StoryFunctions {
    private StoryFunctions() {}

    static void define(Connection connection) throws SQLException {
        Function.create(connection, "folded", new Folded());
        Function.create(connection, "unpacked_text", new UnpackedText());
        Function.create(connection, "packed", new Packed());
        Function.create(connection, "content_hash", new ContentHash());
    }

    /// Text without case and diacritics, as a search compares it.
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

    private static final class Folded extends Function {
        @Override
        protected void xFunc() throws SQLException {
            @Nullable String text = value_text(0);
            result(text == null ? "" : fold(text));
        }
    }

    private static final class UnpackedText extends Function {
        @Override
        protected void xFunc() throws SQLException {
            byte @Nullable [] packed = value_blob(0);
            try {
                result(packed == null ? "" : StoryContent.plain(packed));
            } catch (IOException e) {
                result("");
            }
        }
    }

    private static final class Packed extends Function {
        @Override
        protected void xFunc() throws SQLException {
            String plain = value_text(0);
            String json = value_text(1);
            result(StoryContent.pack(plain, json.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static final class ContentHash extends Function {
        @Override
        protected void xFunc() throws SQLException {
            result(hash(value_text(0).getBytes(StandardCharsets.UTF_8)));
        }
    }
}
