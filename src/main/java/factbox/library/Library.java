package factbox.library;

import factbox.story.Passage;
import factbox.story.Span;
import factbox.story.Story;
import factbox.storyfile.Edition;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryMarks;
import factbox.storyfile.StoryReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All stories on this computer and all that the reader added to them, in one SQLite file.
///
/// What a method wrote is on the disk when it returns. Any thread may call; calls wait for each other.
/// Every method throws [LibraryException], whose message is meant for the reader, where the file fails.
public final class Library implements AutoCloseable {
    private final LibraryFiles files;
    private final Access access;
    private final StoryPages pages;
    private final ChangeLog changes;
    private final MarkedStories marked;
    private final Versions versions;
    private final FigureMarks figureMarks;
    private final FaultLog faults;

    Library(LibraryFiles files, Connection connection) {
        this(files, connection, false);
    }

    Library(LibraryFiles files, Connection connection, boolean readOnly) {
        this.files = files;
        access = new Access(files, connection, readOnly);
        pages = new StoryPages(access);
        changes = new ChangeLog(access);
        marked = new MarkedStories(access);
        versions = new Versions(access);
        figureMarks = new FigureMarks(access);
        faults = new FaultLog(files.folder());
    }

    /// The stories that a filter lets through, newest first, all at once: for a list of a few thousand.
    public List<StoryRow> rows(StoryFilter filter) {
        return pages.all(filter);
    }

    /// Where faults of the program are written down.
    public FaultLog faults() {
        return faults;
    }

    /// Rows of the list, a page at a time: for a list of any length.
    public StoryPages pages() {
        return pages;
    }

    /// What was added and removed since an index last looked.
    public ChangeLog changes() {
        return changes;
    }

    /// The stories that bear a mark, by their keys.
    public MarkedStories marked() {
        return marked;
    }

    /// What stories said before they were updated.
    public Versions versions() {
        return versions;
    }

    /// Changes whenever another program has written to the library.
    public int othersWrites() {
        return access.list("PRAGMA data_version", row -> row.getInt(1)).getFirst();
    }

    /// Whether the library is in a folder that can't be written: then it can be read, and how the program is left and
    /// where reading stopped is not kept.
    public boolean isReadOnly() {
        return access.isReadOnly();
    }

    public boolean isEmpty() {
        return access.first("SELECT 1 FROM story LIMIT 1", row -> row.getInt(1)).isEmpty();
    }

    /// Whether the reader added anything to any story.
    public boolean hasMarks() {
        return access.first("""
                SELECT 1 WHERE EXISTS(SELECT 1 FROM bookmark) OR EXISTS(SELECT 1 FROM read) OR EXISTS(SELECT 1 FROM place)
                  OR EXISTS(SELECT 1 FROM figure_mark)""", _ -> true).isPresent();
    }

    /// All that the reader added to a story.
    public StoryMarks marks(String id) {
        return CarriedMarks.of(access, id);
    }

    /// What the reader made of figures.
    public FigureMarks figureMarks() {
        return figureMarks;
    }

    public Counts counts() {
        String sql = """
                SELECT count(*), count(*) - (SELECT count(*) FROM read JOIN story ON story.id = read.story),
                  (SELECT count(*) FROM bookmark JOIN story ON story.id = bookmark.story) FROM story""";
        return access.list(sql, row -> new Counts(row.getInt(1), row.getInt(2), row.getInt(3)))
                .getFirst();
    }

    /// The sections that have stories, in alphabetical order.
    public List<String> sections() {
        return names("section");
    }

    /// The sources that stories are from, in alphabetical order.
    public List<String> sources() {
        return names("source");
    }

    /// Goes from one name to the next in the column's index, so that a million stories take no longer than ten.
    private List<String> names(String column) {
        String nextOfEach = """
                WITH RECURSIVE each(name) AS (
                  SELECT min(%1$s) FROM story
                  UNION ALL
                  SELECT (SELECT min(%1$s) FROM story WHERE %1$s > each.name) FROM each
                  WHERE each.name IS NOT NULL)
                SELECT name FROM each WHERE name IS NOT NULL""".formatted(column);
        return access.list(nextOfEach, row -> row.getString(1));
    }

    /// The story of this id, if the library has it.
    public Optional<Story> story(String id) {
        return access.first(
                        "SELECT content FROM story WHERE id = ?", row -> StoryContent.json(row.getBytes("content")), id)
                .map(json -> read(id, json));
    }

    /// The file and pictures of the story with this key, if it is still in the library.
    public Optional<StoryFile> file(long key) {
        return access.first(
                "SELECT id, content FROM story WHERE key = ?",
                row -> file(row.getString(1), StoryContent.json(row.getBytes(2))),
                key);
    }

    private StoryFile file(String id, byte[] json) {
        return new StoryFile(read(id, json), new String(json, StandardCharsets.UTF_8), pictures(id));
    }

    private static Story read(String id, byte[] json) {
        try {
            return StoryReader.read(id, json);
        } catch (StoryFileException e) {
            throw new LibraryException("This story can’t be read: " + e.getMessage(), e);
        }
    }

    /// The id under which the library has, or had, a story that comes under this one.
    public String idOf(String id) {
        return access.first("SELECT story FROM alias WHERE id = ?", row -> row.getString(1), id)
                .orElse(id);
    }

    public boolean has(String id) {
        return access.first("SELECT 1 FROM story WHERE id = ?", _ -> true, id).isPresent();
    }

    /// Stories added to it are as many, and the same ones, as if they were added to the library, which stays as it is.
    public DryRun dryRun() {
        return new DryRun(access);
    }

    /// Takes an import out again, whole or not at all: the stories that it added under these keys are gone, unless they
    /// bear a bookmark, and those that took another version's place give it back. Other marks outlive their story.
    public TakenBack takeBack(BitSet keys) {
        return takeBack(keys, TakenMarks.NONE);
    }

    /// The same with the marks that came along, unless the reader has changed them since.
    public TakenBack takeBack(BitSet keys, TakenMarks marks) {
        List<TakenBack> taken = new ArrayList<>(1);
        access.inTransaction(() -> {
            new MarkMerge(access.connection()).takeBack(marks);
            taken.add(new TakingBack(access.connection(), keys).run());
        });
        marked.changed();
        return taken.getLast();
    }

    /// The pictures that came with a story, by the names its body has for them.
    public Map<String, byte[]> pictures(String id) {
        return access.use("SELECT name, bytes FROM picture WHERE story = ?", statement -> {
            statement.setString(1, id);
            Map<String, byte[]> pictures = new HashMap<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    pictures.put(result.getString(1), result.getBytes(2));
                }
            }
            return pictures;
        });
    }

    /// The version in which an edition was last taken in.
    public Optional<String> editionVersion(String name) {
        return access.first("SELECT version FROM edition WHERE name = ?", row -> row.getString(1), name);
    }

    /// Takes an edition in place of its former version, whole or not at all; marks stay.
    public void put(Edition edition) {
        List<StoryTable.Prepared> stories = EditionStore.prepared(edition);
        access.inTransaction(() -> new EditionStore(access.connection()).replace(edition, stories));
        marked.changed();
    }

    /// Adds a batch of stories to an edition's (or to those of none, whose name is empty), whole or not at all. A
    /// story that is there already is left alone; a later version of one takes that one's place.
    public Added add(String edition, Collection<StoryFile> batch) {
        return addPrepared(edition, StoryTable.Prepared.of(batch));
    }

    Added addPrepared(String edition, List<StoryTable.Prepared> stories) {
        List<Added> added = new ArrayList<>(1);
        access.inTransaction(() -> added.add(new StoryTable(access.connection()).add(edition, stories)));
        marked.changed();
        return added.getLast();
    }

    /// Remembers that this version of an edition was added to its end.
    public void setEditionVersion(String name, String version) {
        access.inTransaction(() -> new EditionStore(access.connection()).taken(name, version));
    }

    public void setBookmarked(String id, boolean bookmarked) {
        mark(Mark.BOOKMARKED, List.of(id), bookmarked);
    }

    public void setRead(Collection<String> ids, boolean read) {
        mark(Mark.READ, ids, read);
    }

    private void mark(Mark mark, Collection<String> ids, boolean set) {
        String sql = set
                ? "INSERT OR IGNORE INTO " + mark.table() + "(story, since) VALUES(?, ?)"
                : "DELETE FROM " + mark.table() + " WHERE story = ?";
        access.inTransaction(() -> {
            try (PreparedStatement statement = access.connection().prepareStatement(sql)) {
                for (String id : ids) {
                    statement.setString(1, id);
                    if (set) {
                        statement.setString(2, Instant.now().toString());
                    }
                    statement.executeUpdate();
                }
            }
        });
        marked.changed(mark, ids, set);
    }

    /// Where reading stopped in a story; a place that makes no sense is none.
    public Optional<Passage> place(String id) {
        return access.first("SELECT exact, prefix, suffix, start FROM place WHERE story = ?", Library::place, id)
                .flatMap(place -> place);
    }

    static Optional<Passage> place(ResultSet row) throws SQLException {
        String exact = row.getString(1);
        int start = row.getInt(4);
        try {
            Span position = new Span(start, start + exact.length());
            return Optional.of(new Passage(exact, row.getString(2), row.getString(3), position));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Remembers where reading stopped; the passage has its position.
    public void setPlace(String id, Passage place) {
        Span position = Optional.ofNullable(place.position()).orElseThrow();
        if (isReadOnly()) {
            return;
        }
        access.inTransaction(() -> {
            String sql =
                    "INSERT OR REPLACE INTO place(story, exact, prefix, suffix, start, since) VALUES(?, ?, ?, ?, ?, ?)";
            try (PreparedStatement statement = access.connection().prepareStatement(sql)) {
                statement.setString(1, id);
                statement.setString(2, place.exact());
                statement.setString(3, place.prefix());
                statement.setString(4, place.suffix());
                statement.setInt(5, position.start());
                statement.setString(6, Instant.now().toString());
                statement.executeUpdate();
            }
        });
    }

    /// How the reader left the program: window, theme, open story and the like.
    public Map<String, String> settings() {
        return access.use("SELECT name, value FROM setting", statement -> {
            Map<String, String> settings = new HashMap<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    settings.put(result.getString(1), result.getString(2));
                }
            }
            return settings;
        });
    }

    public void setSetting(String name, String value) {
        if (isReadOnly()) {
            return;
        }
        access.inTransaction(() -> {
            try (PreparedStatement statement =
                    access.connection().prepareStatement("INSERT OR REPLACE INTO setting(name, value) VALUES(?, ?)")) {
                statement.setString(1, name);
                statement.setString(2, value);
                statement.executeUpdate();
            }
        });
    }

    /// Deletes stories with all that the reader added to them. They are nowhere any more once what is returned is gone.
    public DeletedStories delete(Collection<String> ids) {
        List<DeletedStories> deleted = new ArrayList<>(1);
        access.inTransaction(() -> deleted.add(new Deleting(access.connection()).delete(ids)));
        marked.changed();
        return deleted.getLast();
    }

    /// Brings deleted stories back as they were.
    public void restore(DeletedStories deleted) {
        access.inTransaction(() -> new Deleting(access.connection()).restore(deleted));
        marked.changed();
    }

    /// Writes the whole library with every mark to one file, which [#unpack] reads.
    public void pack(Path file) {
        synchronized (access) {
            PackedLibrary.write(access.connection(), file);
        }
    }

    /// Takes a packed library into this one, whole or not at all: of what both have, the later stays.
    public Moved unpack(Path file) {
        boolean isNew = isEmpty() && !hasMarks();
        try (Connection from = PackedLibrary.open(file, files.unpacked())) {
            List<Moved> moved = new ArrayList<>(1);
            access.inTransaction(() -> moved.add(new PackedLibrary.Merge(from, access.connection(), isNew).run()));
            marked.changed();
            return moved.getLast();
        } catch (SQLException e) {
            throw access.failure(e);
        } finally {
            files.clear(files.unpacked());
        }
    }

    /// Takes a packed library out of this one again, whole or not at all. What the reader has bookmarked or marked
    /// otherwise since stays.
    public TakenBack takeBack(Moved moved) {
        List<TakenBack> taken = new ArrayList<>(1);
        access.inTransaction(() -> taken.add(moved.takeBack(access.connection())));
        marked.changed();
        return taken.getLast();
    }

    /// Where the backups of the marks are.
    public Path backupFolder() {
        return Backups.folder(files.library());
    }

    /// The days of which there are backups of marks, the newest first.
    public List<BackupDay> backups() {
        try {
            Map<LocalDate, Integer> days = new LinkedHashMap<>();
            for (Path backup : Backups.newestFirst(files.library())) {
                days.merge(Backups.day(backup), BackupFile.marks(backup), Integer::sum);
            }
            return days.entrySet().stream()
                    .map(day -> new BackupDay(day.getKey(), day.getValue()))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /// Adds the marks of a day's backups to those that are there; returns those that are new.
    public TakenMarks restoreBackup(LocalDate day) {
        List<TakenMarks> restored = new ArrayList<>(1);
        access.inTransaction(() -> {
            MarkMerge merge = new MarkMerge(access.connection());
            Map<MarkTable, Long> ends = merge.ends();
            SalvagedRows rows = new SalvagedRows(files.library(), access.connection());
            for (Path backup : backupsOf(day)) {
                BackupFile.copy(
                        backup, List.of(RowKind.BOOKMARK, RowKind.READ, RowKind.PLACE, RowKind.FIGURE_MARK), rows);
            }
            restored.add(merge.addedSince(ends));
        });
        marked.changed();
        return restored.getLast();
    }

    /// Takes marks out again, unless the reader has changed them since.
    public void takeBack(TakenMarks marks) {
        access.inTransaction(() -> new MarkMerge(access.connection()).takeBack(marks));
        marked.changed();
    }

    private List<Path> backupsOf(LocalDate day) {
        try {
            return Backups.newestFirst(files.library()).stream()
                    .filter(backup -> Backups.day(backup).equals(day))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /// Copies the marks to a file of today's date beside the library, in place of the day's former copy, and keeps
    /// those of the last fourteen days.
    public void backUpMarks() {
        if (isReadOnly() || !hasMarks()) {
            return;
        }
        synchronized (access) {
            Backups.write(files.library(), access.connection(), LocalDate.now(ZoneId.systemDefault()));
        }
    }

    @Override
    public void close() {
        access.close();
    }
}
