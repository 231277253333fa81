package factbox.search;

import factbox.figures.choose.Whose;
import factbox.figures.token.Kind;
import factbox.figures.verify.Standing;
import factbox.story.Bound;
import factbox.story.PartialDate;
import factbox.story.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A row of the ledger as the index stores it.
final class LedgerBytes {
    private LedgerBytes() {}

    static BytesRef of(LedgerRow row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(row.story());
            out.writeUTF(row.headline());
            out.writeUTF(row.source());
            out.writeUTF(row.section());
            out.writeLong(row.published().toEpochDay());
            out.writeUTF(row.value());
            out.writeUTF(row.label());
            out.writeUTF(row.sentence());
            out.writeUTF(row.asOf() == null ? "" : row.asOf().toString());
            out.writeUTF(row.attribution() == null ? "" : row.attribution());
            out.writeUTF(row.standing().name());
            out.writeUTF(row.whose().name());
            out.writeUTF(row.kind().name());
            out.writeUTF(row.unit());
            out.writeUTF(row.bound().name());
            out.writeDouble(row.least());
            out.writeDouble(row.most());
            out.writeBoolean(row.level());
            out.writeBoolean(row.firm());
            write(row.passage(), out);
            write(row.said(), out);
            out.writeUTF(row.clause());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(bytes.toByteArray());
    }

    private static void write(@Nullable Span span, DataOutputStream out) throws IOException {
        out.writeInt(span == null ? -1 : span.start());
        out.writeInt(span == null ? -1 : span.end());
    }

    static LedgerRow row(BytesRef bytes) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
            return new LedgerRow(
                    in.readUTF(),
                    in.readUTF(),
                    in.readUTF(),
                    in.readUTF(),
                    LocalDate.ofEpochDay(in.readLong()),
                    in.readUTF(),
                    in.readUTF(),
                    in.readUTF(),
                    date(in.readUTF()),
                    text(in.readUTF()),
                    Standing.valueOf(in.readUTF()),
                    Whose.valueOf(in.readUTF()),
                    Kind.valueOf(in.readUTF()),
                    in.readUTF(),
                    Bound.valueOf(in.readUTF()),
                    in.readDouble(),
                    in.readDouble(),
                    in.readBoolean(),
                    in.readBoolean(),
                    span(in.readInt(), in.readInt()),
                    span(in.readInt(), in.readInt()),
                    in.readUTF());
        }
    }

    private static @Nullable PartialDate date(String iso) {
        return iso.isEmpty() ? null : PartialDate.parse(iso);
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Span span(int start, int end) {
        return start < 0 ? null : new Span(start, end);
    }
}
