package factbox.intake;

import factbox.intake.format.AddressListReader;
import factbox.intake.format.AddressTableReader;
import factbox.intake.format.BibtexReader;
import factbox.intake.format.BookmarkFileReader;
import factbox.intake.format.CitationListReader;
import factbox.intake.format.EditionFileReader;
import factbox.intake.format.EpubReader;
import factbox.intake.format.EvernoteReader;
import factbox.intake.format.ExportedPageReader;
import factbox.intake.format.FeedReader;
import factbox.intake.format.FormatReader;
import factbox.intake.format.HighlightTableReader;
import factbox.intake.format.JsonFeedReader;
import factbox.intake.format.LinkedDataReader;
import factbox.intake.format.MarkdownReader;
import factbox.intake.format.MessageReader;
import factbox.intake.format.Neighbours;
import factbox.intake.format.NewsletterReader;
import factbox.intake.format.NinjsReader;
import factbox.intake.format.PlainTextReader;
import factbox.intake.format.ReaderExportReader;
import factbox.intake.format.RisReader;
import factbox.intake.format.SourceFile;
import factbox.intake.format.StarredItemsReader;
import factbox.intake.format.StoryFileReader;
import factbox.intake.format.WebArchiveReader;
import factbox.intake.format.WebPageReader;
import factbox.intake.format.WebRecordReader;
import factbox.intake.format.ZipReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The one way in for files of every format: a file or a folder goes in, stories come out, one bad file costs one line.
public final class Intake {
    /// The first that recognises a file reads it: what is most particular comes first.
    private static final List<FormatReader> READERS = List.of(
            new EditionFileReader(),
            new EpubReader(),
            new WebRecordReader(),
            new ZipReader(),
            new WebArchiveReader(),
            new StoryFileReader(),
            new JsonFeedReader(),
            new NinjsReader(),
            new LinkedDataReader(),
            new CitationListReader(),
            new StarredItemsReader(),
            new ReaderExportReader(),
            new AddressListReader(),
            new EvernoteReader(),
            new FeedReader(),
            new BookmarkFileReader(),
            new MessageReader(),
            new ExportedPageReader(),
            new WebPageReader(),
            new NewsletterReader(),
            new RisReader(),
            new BibtexReader(),
            new HighlightTableReader(),
            new AddressTableReader(),
            new MarkdownReader(),
            new PlainTextReader());

    private final Limits limits;
    private final InstantSource clock;
    private final MemoryGate memory = new MemoryGate(Runtime.getRuntime().maxMemory() / 2);

    public Intake(Limits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /// Reads a file, or every file in a folder, and hands over what is found as it is found.
    ///
    /// Returns early once `cancelled` says so; what was handed over by then is whole.
    public void read(Path path, BooleanSupplier cancelled, Consumer<Found> into) {
        FileList list = FileList.of(path, cancelled);
        list.faults().forEach(into);
        for (FileList.Entry entry : list.files()) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            read(entry, cancelled, into);
        }
    }

    /// Reads one file of a list in the same way.
    public void read(FileList.Entry entry, BooleanSupplier cancelled, Consumer<Found> into) {
        memory.read(Math.min(entry.size(), limits.fileBytes()), () -> {
            Reading reading = new Reading(READERS, limits, cancelled, into);
            try {
                file(entry.path(), entry.name(), reading);
            } catch (CancellationException e) {
                // whoever cancelled knows
            } catch (OutOfMemoryError e) {
                reading.fault(entry.name(), "takes more memory than there is");
            }
        });
    }

    /// Reads what is in no file, such as a text that is pasted, as if it were in one of this name.
    public void read(String name, String text, BooleanSupplier cancelled, Consumer<Found> into) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try {
            new Reading(READERS, limits, cancelled, into)
                    .file(new SourceFile(name, text.getBytes(StandardCharsets.UTF_8), today, Neighbours.NONE));
        } catch (CancellationException e) {
            // whoever cancelled knows
        }
    }

    private void file(Path file, String name, Reading reading) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                reading.fault(name, "is no regular file");
            } else if (attributes.size() == 0) {
                reading.fault(name, "is empty");
            } else if (attributes.size() > limits.fileBytes()) {
                reading.fault(name, "is larger than %s MB".formatted(limits.fileBytes() >> 20));
            } else {
                LocalDate date =
                        LocalDate.ofInstant(attributes.lastModifiedTime().toInstant(), ZoneOffset.UTC);
                reading.file(new SourceFile(name, bytes(file), date, beside(file)));
            }
        } catch (NoSuchFileException e) {
            reading.fault(name, "is not there");
        } catch (AccessDeniedException e) {
            reading.fault(name, "can’t be read: this user may not");
        } catch (IOException e) {
            reading.fault(name, "cannot be read from the disk");
        }
    }

    /// A file may grow while it is read.
    private byte[] bytes(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes((int) limits.fileBytes());
        }
    }

    /// The files in the folder of a page, and nothing outside of it, also not through a link.
    private Neighbours beside(Path page) {
        Path folder = page.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            return Neighbours.NONE;
        }
        return address -> SourceFile.relativePath(address).flatMap(relative -> picture(folder, relative));
    }

    private Optional<byte[]> picture(Path folder, String relative) {
        try {
            Path file = folder.resolve(relative).normalize();
            boolean inside = file.startsWith(folder)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && file.toRealPath().startsWith(folder.toRealPath())
                    && Files.size(file) <= limits.fileBytes();
            return inside ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
