package factbox.library;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.choose.FigureMark;
import factbox.story.Passage;
import factbox.story.Span;
import factbox.story.StoryText;
import factbox.storyfile.StoryWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library of the first version opens with all that was in it, and is recovered like one of today.
final class MigrationTest {
    private static final FigureMark PINNED =
            FigureMark.none(new Passage("52 people", "", "", new Span(4, 13))).withPinned(true);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeFirstVersion() throws Exception {
        file = DatabaseFile.in(folder);
        DatabaseFile.run(
                file,
                "CREATE TABLE edition(name TEXT PRIMARY KEY, version TEXT NOT NULL) STRICT",
                "CREATE TABLE story(id TEXT PRIMARY KEY, edition TEXT NOT NULL, language TEXT NOT NULL,"
                        + " section TEXT NOT NULL, headline TEXT NOT NULL, source TEXT NOT NULL,"
                        + " published TEXT NOT NULL, minutes INTEGER NOT NULL, figures INTEGER NOT NULL,"
                        + " plain TEXT NOT NULL, json TEXT NOT NULL) STRICT",
                "CREATE INDEX story_published ON story(published DESC, id)",
                "CREATE TABLE picture(story TEXT NOT NULL REFERENCES story(id) ON DELETE CASCADE, name TEXT NOT NULL,"
                        + " bytes BLOB NOT NULL, PRIMARY KEY(story, name)) STRICT",
                "CREATE TABLE bookmark(story TEXT PRIMARY KEY, since TEXT NOT NULL) STRICT",
                "CREATE TABLE read(story TEXT PRIMARY KEY, since TEXT NOT NULL) STRICT",
                "CREATE TABLE place(story TEXT PRIMARY KEY, exact TEXT NOT NULL, prefix TEXT NOT NULL,"
                        + " suffix TEXT NOT NULL, start INTEGER NOT NULL, since TEXT NOT NULL) STRICT",
                "CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
                "INSERT INTO edition VALUES('news', '1')",
                "INSERT INTO bookmark VALUES('s1', '')",
                "INSERT INTO setting VALUES('theme', 'dark')",
                "PRAGMA user_version = 1");
        try (Connection connection = Database.open(file);
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO story VALUES(?, 'news', 'en', 'World', ?, ?, ?, 1, 0, ?, ?)");
                PreparedStatement picture =
                        connection.prepareStatement("INSERT INTO picture VALUES(?, 'map.svg', ?)")) {
            for (var story : Editions.numbered(20).stories()) {
                insert.setString(1, story.id());
                insert.setString(2, story.headline());
                insert.setString(3, story.source().name());
                insert.setString(4, story.published().toString());
                insert.setString(5, StoryText.of(story.body()).plain());
                insert.setString(6, StoryWriter.write(story));
                insert.executeUpdate();
                picture.setString(1, story.id());
                picture.setBytes(2, Editions.PICTURE);
                picture.executeUpdate();
            }
        }
    }

    @Test
    void nothingIsLostOnTheWayToTheNewestVersion() throws Exception {
        LibraryOpener.Opened opened = LibraryOpener.open(folder);
        assertThat(opened.recovery()).isEmpty();
        verify(opened.library());
        assertThat(DatabaseFile.column(file, "PRAGMA foreign_key_check")).isEmpty();
        assertThat(DatabaseFile.column(file, "SELECT name FROM sqlite_schema WHERE name LIKE 'old%'"))
                .isEmpty();
    }

    @Test
    void aDamagedLibraryOfTheFirstVersionIsRecoveredIntoTheNewest() throws Exception {
        DatabaseFile.wipe(file, "story_published");
        LibraryOpener.Opened opened = LibraryOpener.open(folder);
        assertThat(opened.recovery()).isPresent();
        verify(opened.library());
    }

    @Test
    void aLibraryOfTheFirstVersionWithoutItsFirstPageIsRecoveredToo() throws Exception {
        DatabaseFile.overwrite(file, 0, new byte[DatabaseFile.page(file)]);
        LibraryOpener.Opened opened = LibraryOpener.open(folder);
        assertThat(opened.recovery()).isPresent();
        verify(opened.library());
    }

    @Test
    void aLibraryOfTheThirdVersionKeepsItsMarksAndTakesMarksOnFigures() throws Exception {
        LibraryOpener.open(folder).library().close();
        DatabaseFile.run(
                file,
                "ALTER TABLE story DROP COLUMN undated",
                "DROP TABLE alias",
                "DROP TABLE version_picture",
                "ALTER TABLE version DROP COLUMN key",
                "ALTER TABLE version DROP COLUMN edition",
                "DROP TABLE figure_mark",
                "PRAGMA user_version = 3");
        LibraryOpener.Opened opened = LibraryOpener.open(folder);
        assertThat(opened.recovery()).isEmpty();
        verify(opened.library());
    }

    private static void verify(Library library) {
        try (library) {
            library.figureMarks().set("s7", PINNED);
            assertThat(library.figureMarks().of("s7")).containsExactly(PINNED);
            assertThat(library.counts()).isEqualTo(new Counts(20, 20, 1));
            assertThat(library.story("s7"))
                    .contains(Editions.numbered(20).stories().get(7));
            assertThat(library.pictures("s7").get("map.svg")).isEqualTo(Editions.PICTURE);
            assertThat(library.settings()).containsEntry("theme", "dark");
            assertThat(library.editionVersion("news")).contains("1");
            assertThat(library.changes().added(0, 100).stories()).hasSize(20);
            assertThat(library.rows(StoryFilter.NONE)).hasSize(20);
            library.put(Editions.numbered(20));
            assertThat(library.add("news", List.of()).stories()).isEmpty();
        }
    }
}
