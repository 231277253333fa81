package factbox.session;

import factbox.library.Library;
import factbox.library.StoryFilter;
import factbox.outlet.Export;
import factbox.outlet.ExportException;
import factbox.outlet.ExportFormat;
import factbox.outlet.Exported;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The export that is running: a little at a time, so that reading goes on meanwhile.
public final class Exporting {
    /// Which stories are exported.
    public enum Scope {
        STORY,
        LIST,
        BOOKMARKS,
        LIBRARY
    }

    /// How far an export has come; `running` is false where there is none.
    public record Progress(boolean running, int done, int size) {}

    private static final Progress NONE = new Progress(false, 0, 0);
    private static final long SLICE = TimeUnit.MILLISECONDS.toNanos(40);

    private final BackgroundWork work;
    private final Notices notices;
    private final StoryList list;
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(NONE);
    private boolean cancelled;

    Exporting(BackgroundWork work, Notices notices, StoryList list) {
        this.work = work;
        this.notices = notices;
        this.list = list;
    }

    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Writes stories to a file; of one export at a time. `story` is the id of the open one.
    public void begin(Scope scope, String story, ExportFormat format, Path file, Export.Options options) {
        if (progress.get().running()) {
            notices.tell("An export is running already");
            return;
        }
        cancelled = false;
        progress.set(new Progress(true, 0, 0));
        StoryFilter filter = list.filterProperty().get();
        StoryWindow listed = list.rowsProperty().get();
        work.run(
                library -> {
                    try {
                        long[] keys = keys(library, scope, story, filter, listed);
                        return Export.begin(library, InstantSource.system(), keys, format, file, options);
                    } catch (ExportException e) {
                        throw new IllegalStateException(e.getMessage(), e);
                    }
                },
                export -> goOn(export, file),
                this::failed);
    }

    private static long[] keys(Library library, Scope scope, String story, StoryFilter filter, StoryWindow listed) {
        return switch (scope) {
            case STORY ->
                library.pages().key(story).stream().mapToLong(Long::longValue).toArray();
            case LIST -> listed.isComplete() ? listed.keys() : library.pages().keys(filter);
            case BOOKMARKS -> library.pages().keys(StoryFilter.NONE.withShow(StoryFilter.Show.BOOKMARKED));
            case LIBRARY -> library.pages().keys(StoryFilter.NONE);
        };
    }

    public void cancel() {
        cancelled = progress.get().running();
    }

    private void goOn(Export export, Path file) {
        progress.set(new Progress(true, export.done(), export.size()));
        boolean stop = cancelled;
        work.run(
                _ -> stop ? ended(export) : slice(export),
                more -> {
                    if (more) {
                        goOn(export, file);
                    } else {
                        progress.set(NONE);
                        notices.tell(stop ? "Export cancelled; nothing is left of it" : said(export.exported(), file));
                    }
                },
                this::failed);
    }

    /// Writes for a moment; returns whether there is more.
    private static boolean slice(Export export) {
        long begun = System.nanoTime();
        try {
            while (System.nanoTime() - begun < SLICE) {
                if (!export.next()) {
                    return ended(export);
                }
            }
            return true;
        } catch (ExportException e) {
            ended(export);
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static boolean ended(Export export) {
        try {
            export.close();
            return false;
        } catch (ExportException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private void failed(RuntimeException e) {
        progress.set(NONE);
        notices.tell(BackgroundWork.reason(e));
    }

    private static String said(Exported exported, Path file) {
        @Nullable Path name = file.getFileName();
        String lost = exported.faults().isEmpty()
                ? ""
                : "; %,d could not be read".formatted(exported.faults().size());
        return "%s exported to %s%s".formatted(exported.said(), name, lost);
    }
}
