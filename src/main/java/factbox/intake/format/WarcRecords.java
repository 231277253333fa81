package factbox.intake.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/// What a web archive (WARC) has of the web: the answers of servers, and what was kept without one, by its address.
final class WarcRecords {
    private static final int BLOCK = 1 << 16;
    private static final String END = "\r\n\r\n";

    private final Map<String, KeptFile> kept = new LinkedHashMap<>();

    private WarcRecords() {}

    /// Whether it is one, packed or not.
    static boolean is(SourceFile file) {
        if (file.startsWith("WARC/")) {
            return true;
        }
        if (!file.startsWith("\u001f\u008b")) {
            return false;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(file.bytes()))) {
            return new String(in.readNBytes(5), StandardCharsets.ISO_8859_1).equals("WARC/");
        } catch (IOException e) {
            return false;
        }
    }

    static Map<String, KeptFile> of(byte[] bytes, Harvest harvest) throws UnreadableException {
        WarcRecords records = new WarcRecords();
        byte[] plain = bytes.length > 1 && bytes[0] == 0x1f ? unpacked(bytes, harvest) : bytes;
        int at = 0;
        while (at >= 0 && at < plain.length) {
            harvest.checkTime();
            at = records.record(plain, at, harvest);
        }
        return records.kept;
    }

    private static byte[] unpacked(byte[] bytes, Harvest harvest) throws UnreadableException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
                harvest.unpacked(block.length);
                out.writeBytes(block);
            }
        } catch (IOException e) {
            if (out.size() == 0) {
                throw new UnreadableException("is a damaged web archive");
            }
            harvest.fault("", "is a damaged web archive: what stands behind its damage is lost");
        }
        return out.toByteArray();
    }

    /// Reads one record and tells where the next begins, or -1 where there is none.
    private int record(byte[] bytes, int start, Harvest harvest) {
        int begin = indexOf(bytes, "WARC/", start);
        int header = begin < 0 ? -1 : indexOf(bytes, END, begin);
        if (header < 0) {
            return -1;
        }
        Map<String, String> fields = fields(bytes, begin, header);
        int from = header + END.length();
        String size = fields.getOrDefault("content-length", "");
        if (!size.matches("\\d{1,9}")) {
            return from;
        }
        int to = Math.min(bytes.length, from + Integer.parseInt(size));
        String address = fields.getOrDefault("warc-target-uri", "").replaceFirst("^<(.*)>$", "$1");
        String type = fields.getOrDefault("warc-type", "");
        byte[] block = Arrays.copyOfRange(bytes, from, to);
        if (type.equals("response") && address.startsWith("http")) {
            answer(address, block, harvest);
        } else if (type.equals("resource")) {
            kept.putIfAbsent(address, new KeptFile(fields.getOrDefault("content-type", ""), block));
        }
        return to;
    }

    private void answer(String address, byte[] block, Harvest harvest) {
        int header = indexOf(block, END, 0);
        if (header < 0
                || !new String(block, 0, Math.min(block.length, 16), StandardCharsets.ISO_8859_1)
                        .matches("(?s)HTTP/\\S+ 200\\b.*")) {
            return;
        }
        Map<String, String> fields = fields(block, 0, header);
        byte[] body = Arrays.copyOfRange(block, header + END.length(), block.length);
        try {
            if (fields.getOrDefault("transfer-encoding", "")
                    .toLowerCase(Locale.ROOT)
                    .contains("chunked")) {
                body = unchunked(body);
            }
            body = decoded(body, fields.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT), harvest);
            kept.putIfAbsent(
                    address,
                    new KeptFile(fields.getOrDefault("content-type", "").toLowerCase(Locale.ROOT), body));
        } catch (IOException e) {
            harvest.fault(address, "can't be unpacked: " + e.getMessage());
        }
    }

    private static byte[] decoded(byte[] body, String encoding, Harvest harvest) throws IOException {
        boolean gzip = body.length > 1 && body[0] == 0x1f && (body[1] & 0xff) == 0x8b;
        if (encoding.contains("br") || encoding.contains("zstd")) {
            throw new IOException("it is packed as " + encoding);
        }
        if (!(encoding.contains("gzip") && gzip) && !encoding.contains("deflate")) {
            return body;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream packed = new ByteArrayInputStream(body);
        try (InputStream in = gzip ? new GZIPInputStream(packed) : new InflaterInputStream(packed)) {
            for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
                harvest.unpacked(block.length);
                out.writeBytes(block);
            }
        }
        return out.toByteArray();
    }

    /// Some archives keep the header of chunks that they have put together already.
    private static byte[] unchunked(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        while (true) {
            int end = indexOf(body, "\r\n", at);
            String size = end < 0 || end - at > 20 ? "" : new String(body, at, end - at, StandardCharsets.ISO_8859_1);
            size = size.replaceFirst(";.*", "").strip();
            if (!size.matches("[0-9a-fA-F]{1,7}")) {
                return out.size() == 0 ? body : out.toByteArray();
            }
            int length = Integer.parseInt(size, 16);
            if (length == 0) {
                return out.toByteArray();
            }
            out.write(body, end + 2, Math.min(length, body.length - end - 2));
            at = Math.min(body.length, end + 2 + length + 2);
        }
    }

    private static Map<String, String> fields(byte[] bytes, int from, int to) {
        Map<String, String> fields = new LinkedHashMap<>();
        new String(bytes, from, to - from, StandardCharsets.UTF_8).lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        });
        return fields;
    }

    private static int indexOf(byte[] bytes, String sought, int from) {
        byte[] wanted = sought.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = from; at <= bytes.length - wanted.length; at++) {
            if (bytes[at] == wanted[0] && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
