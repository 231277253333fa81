package factbox.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.ByteSequence;

/// A MIME message taken apart: its first headers, and its parts decoded.
final class Message {
    /// `location` is the address that the part had on the web, `id` its name in the message.
    static final class Part {
        private final String type;
        private final String charset;
        private final String location;
        private final String id;
        private final byte[] bytes;
        private final String contentType;

        private Part(String type, String charset, String location, String id, byte[] bytes, String contentType) {
            this.type = type;
            this.charset = charset;
            this.location = location;
            this.id = id;
            this.bytes = bytes;
            this.contentType = contentType;
        }

        /// Its lines that end in a space go on in the next one (RFC 3676).
        boolean isFlowed() {
            return contentType.matches("(?is).*;\\s*format=\"?flowed\\b.*");
        }

        boolean deletesSpaces() {
            return contentType.matches("(?is).*;\\s*delsp=\"?yes\\b.*");
        }

        String location() {
            return location;
        }

        String text() {
            return Encodings.decode(bytes, Optional.of(charset));
        }
    }

    private final Map<String, String> headers = new HashMap<>();
    /// Headers of more than ASCII, which stand as bytes of an encoding that only the text may tell.
    private final Map<String, byte[]> rawHeaders = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private Message() {}

    static Message parse(byte[] bytes) throws UnreadableException {
        Message message = new Message();
        MimeStreamParser parser = new MimeStreamParser(new MimeConfig.Builder()
                .setMaxHeaderCount(2000)
                .setMaxHeaderLen(100_000)
                .setMaxLineLen(-1)
                .build());
        parser.setContentDecoding(true);
        parser.setContentHandler(message.new Collector());
        try {
            parser.parse(new ByteArrayInputStream(bytes));
        } catch (MimeException | IOException | RuntimeException e) {
            if (message.parts.isEmpty()) {
                throw new UnreadableException("is a damaged message: " + e.getMessage());
            }
        }
        return message;
    }

    String header(String name) {
        byte[] raw = rawHeaders.get(name);
        return raw == null
                ? headers.getOrDefault(name, "")
                : Encodings.decode(raw, Optional.of(charset())).strip().replaceAll("\\s+", " ");
    }

    /// The encoding of its text: as stated, else as found.
    private String charset() {
        return parts.stream()
                .map(part -> part.charset)
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("us-ascii"))
                .findFirst()
                .orElseGet(() -> parts.stream()
                        .filter(part -> part.type.startsWith("text/"))
                        .findFirst()
                        .map(part -> Encodings.detected(part.bytes).name())
                        .orElse(""));
    }

    Optional<Part> first(String type) {
        return parts.stream()
                .filter(part -> part.type.equals(type) && part.bytes.length > 0)
                .findFirst();
    }

    /// The other parts, as `page` addresses them: by `cid:`, by their location, by a path from its own.
    Neighbours beside(Part page) {
        Map<String, byte[]> found = new HashMap<>();
        for (Part part : parts) {
            found.putIfAbsent("cid:" + part.id, part.bytes);
            found.putIfAbsent(part.location, part.bytes);
        }
        return address -> Optional.ofNullable(found.get(address))
                .or(() -> resolved(page.location, address).map(found::get));
    }

    private static Optional<String> resolved(String base, String address) {
        try {
            return Optional.of(new URI(base).resolve(address).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// `"The Desk" <desk@example.org>` is called The Desk.
    static String senderName(String from) {
        String name = from.replaceAll("<[^>]*>", "").replace("\"", "").strip();
        return name.isEmpty() ? from.replaceAll("[<>]", "").strip() : name;
    }

    private final class Collector extends AbstractContentHandler {
        private String location = "";
        private String id = "";
        private String contentType = "";
        private boolean first = true;

        @Override
        public void startHeader() {
            location = "";
            id = "";
            contentType = "";
        }

        @Override
        public void field(Field field) {
            String name = field.getName().toLowerCase(Locale.ROOT).strip();
            String value = DecoderUtil.decodeEncodedWords(field.getBody().strip(), DecodeMonitor.SILENT);
            ByteSequence raw = field.getRaw();
            if (first && raw != null && !Encodings.isAscii(raw.toByteArray())) {
                rawHeaders.putIfAbsent(name, body(raw.toByteArray()));
            }
            if (first) {
                headers.putIfAbsent(name, value.replaceAll("\\s+", " "));
            }
            if (name.equals("content-type")) {
                contentType = value;
            }
            if (name.equals("content-location")) {
                location = value;
            } else if (name.equals("content-id")) {
                id = value.replaceAll("[<>]", "");
            }
        }

        private static byte[] body(byte[] field) {
            int colon = 0;
            while (colon < field.length && field[colon] != ':') {
                colon++;
            }
            return Arrays.copyOfRange(field, Math.min(colon + 1, field.length), field.length);
        }

        @Override
        public void endHeader() {
            first = false;
        }

        @Override
        public void body(BodyDescriptor descriptor, InputStream in) throws IOException {
            String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
            String charset = descriptor.getCharset() == null ? "" : descriptor.getCharset();
            parts.add(new Part(type, charset, location, id, in.readAllBytes(), contentType));
        }
    }
}
