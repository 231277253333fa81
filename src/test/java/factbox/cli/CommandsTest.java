package factbox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.session.BundledEdition;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Commands say what they found on standard output, what went wrong on standard error, and how it ended by status.
final class CommandsTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Commands.run(arguments, folder, Runnable::run, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private void library() {
        try (Library library = LibraryOpener.open(folder).library()) {
            BundledEdition.takeInto(library, BundledEdition.files());
            library.setBookmarked("beirut-port-warning", true);
        }
    }

    @Test
    void theVersionIsTheModules() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("factbox \\d+\\.\\d+.*\\R");
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Usage: factbox", "--library", "check");
    }

    @Test
    void aMisuseIsToldInTwoLines() {
        assertThat(run("check", "--nonsense")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .containsExactly("factbox: Unknown option: '--nonsense'", "Try “factbox check --help”.");
        assertThat(run("serach")).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "“serach” is no command. A file without a dot in its name is told by its path, such as ./story.");
    }

    @Test
    void storiesLeaveByQueryByMarkByIdAndAll() throws IOException {
        library();
        Path file = folder.resolve("out.json");
        assertThat(run("export", "--bookmarked", file.toString())).isZero();
        assertThat(out.toString()).isEqualTo(file + ": 1 story with 1 mark\n");
        assertThat(Files.readString(file)).contains("beirut-port-warning").doesNotContain("iranian-exiles");
        assertThat(run("export", file.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("factbox: " + file + " is there already.");
        assertThat(run("export", "--force", "--query", "albania", file.toString()))
                .isZero();
        assertThat(Files.readString(file)).contains("iranian-exiles").doesNotContain("beirut-port");
        assertThat(run("export", "--force", "--id", "guide", "--id", "nobody", file.toString()))
                .isZero();
        assertThat(err.toString()).contains("no story has the id “nobody”");
        assertThat(Files.readString(file)).contains("How to read").doesNotContain("iranian-exiles");
        assertThat(run(
                        "export",
                        "--json",
                        "--format",
                        "epub",
                        folder.resolve("book").toString()))
                .isZero();
        assertThat(out.toString()).contains("\"stories\":3,\"faults\":0,\"marks\":1}");
        assertThat(run("export", folder.resolve("book.doc").toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("no such format. There are edition, json-feed, epub, markdown, markdown-zip");
    }

    @Test
    void aSoundLibraryIsSaidToBe() {
        library();
        assertThat(run("check")).isZero();
        assertThat(out.toString()).contains("3 stories, 1 bookmarks").contains("nothing is wrong");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search ferry",
                "export --force FILE",
                "index",
                "import STORY",
                "pack --force FILE",
                "restore --list"
            })
    void whoeverFindsTheLibraryDamagedSaysWhatBecameOfItAndFails(String command) throws IOException {
        library();
        try (FileChannel file = FileChannel.open(folder.resolve("library.sqlite"), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[4]), 100);
        }
        Path story = Files.writeString(folder.resolve("story.txt"), "The ferry\n\nThe ferry leaves at 9.");
        String file = folder.resolve("out.json").toString();
        String[] arguments =
                command.replace("FILE", file).replace("STORY", story.toString()).split(" ", -1);
        assertThat(run(arguments)).isEqualTo(1);
        assertThat(err.toString())
                .contains("factbox: The library was damaged and has been recovered, with 3 stories and 1 mark."
                        + " No story is lost. The damaged file is kept as library-damaged-");
        assertThat(run(arguments)).isZero();
    }

    @Test
    void aLibraryThatWasDeletedIsToldWithTheWayToItsBackup() throws IOException {
        library();
        try (Library library = LibraryOpener.open(folder).library()) {
            library.backUpMarks();
        }
        Files.delete(folder.resolve("library.sqlite"));
        assertThat(run("search", "ferry")).isZero();
        assertThat(err.toString()).contains("“factbox restore” brings its marks back");
    }

    @Test
    void aLibraryMovesInOneFileAndStoriesAreDeleted() throws IOException {
        library();
        Path file = folder.resolve("mine.factbox-library");
        assertThat(run("pack", file.toString())).isZero();
        assertThat(run("pack", file.toString())).isEqualTo(1);
        assertThat(err.toString()).endsWith(file + " is there already.\n");
        String other = folder.resolve("other").toString();
        assertThat(run("unpack", "--library", other, file.toString())).isZero();
        assertThat(out.toString()).endsWith("3 stories, 1 mark\n");
        assertThat(run("delete", "--library", other, "--bookmarked")).isZero();
        assertThat(out.toString()).endsWith("1 story deleted\n");
        assertThat(run("delete", "--library", other)).isEqualTo(2);
        assertThat(run("unpack", "--library", other, file.toString())).isZero();
        assertThat(out.toString()).endsWith("1 story, 2 already here, 1 mark\n");
        assertThat(run("restore", "--library", other, "--list")).isZero();
        assertThat(out.toString()).endsWith(LocalDate.now(ZoneId.systemDefault()) + "\t1 mark\n");
        assertThat(run("restore", "--library", other)).isZero();
        assertThat(out.toString()).endsWith(": 0 marks restored\n");
        assertThat(run("import", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("mine.factbox-library is a whole library: take it in with");
    }

    @Test
    void aBookmarkWithoutItsStoryIsToldOf() {
        library();
        try (Library library = LibraryOpener.open(folder).library()) {
            library.setBookmarked("gone", true);
        }
        assertThat(run("check")).isEqualTo(1);
        assertThat(err.toString()).contains("the story “gone” is bookmarked and is not in the library");
        assertThat(out.toString()).contains("wrong: 1");
    }

    @Test
    void aDamagedIndexIsToldOf() throws IOException {
        library();
        assertThat(run("index")).isZero();
        assertThat(run("check")).isZero();
        try (var files = Files.newDirectoryStream(folder.resolve("index"), "*.{tim,doc,pos}")) {
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 4;
                Files.write(file, bytes);
            }
        }
        assertThat(run("check")).isEqualTo(1);
        assertThat(err.toString()).contains("index: is damaged");
    }

    @Test
    void whatIsFoundIsOneJsonObjectALine() {
        library();
        assertThat(run("check", "--json", "--library", folder.toString())).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"library\":\"%s\",\"stories\":3,\"bookmarks\":1,\"read\":0,\"places\":0,\"faults\":[]}"
                                .formatted(folder));
    }

    @Test
    void aDamagedLibraryIsToldOfAndLeftAsItIs() throws IOException {
        library();
        Path file = folder.resolve("library.sqlite");
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 2; i < Math.min(bytes.length, bytes.length / 2 + 65_536); i++) {
            bytes[i] = 0x5A;
        }
        Files.write(file, bytes);
        assertThat(run("check")).isEqualTo(1);
        assertThat(err.toString()).startsWith("factbox: ");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void storiesAreTakenInOnceAndFoundByTheirWordsAndFigures() throws IOException {
        String story = """
                {"schemaVersion":1,"id":"%s","language":"en","section":"S","headline":"%s","published":"2020-08-11",\
                "source":{"name":"N"},"body":["<p>At least %s people marched to the harbour.</p>"],"keyFigures":[\
                {"value":"%s","label":"people who marched","quantity":{"bound":"atLeast","number":%s,"unit":"people"},\
                "evidence":{"exact":"At least %s people"}}]}""";
        Path lines = folder.resolve("stories.ndjson");
        Files.writeString(
                lines,
                story.formatted("small", "A small march", 40, 40, 40, 40) + "\n"
                        + story.formatted("large", "A large march", 4000, 4000, 4000, 4000) + "\nnonsense\n");
        assertThat(run("import", lines.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("2 stories, 1 not readable: stories.ndjson:3: $: is not JSON");
        assertThat(err.toString()).contains("stories.ndjson:3: $: is not JSON");
        out.getBuffer().setLength(0);
        run("import", lines.toString());
        assertThat(out.toString()).contains("0 stories, 2 already here");
        out.getBuffer().setLength(0);
        assertThat(run("search", "harbour", "figure:>1000", "unit:people")).isZero();
        assertThat(out.toString().lines()).singleElement().asString().startsWith("large\tA large march\t2020-08-11\t");
        out.getBuffer().setLength(0);
        assertThat(run("search", "--json", "marched")).isZero();
        assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.contains("\"passage\":{\"exact\":"));
        assertThat(run("index", "--rebuild")).isZero();
        assertThat(run("check")).isZero();
    }

    @Test
    void aFolderOfFilesOfAnyFormatIsTakenIn() throws IOException {
        Path brought = Files.createDirectory(folder.resolve("brought"));
        Files.writeString(brought.resolve("note.txt"), "Ferry\n\nIt leaves at 9.");
        Files.writeString(brought.resolve("broken.zip"), "PK\3\4");
        assertThat(run("import", "--json", brought.toString())).isEqualTo(1);
        assertThat(out.toString())
                .startsWith("{\"added\":1,\"replaced\":0,\"duplicates\":0,\"unreadable\":1,\"faults\":[\"broken.zip ");
    }

    @Test
    void aFileThatIsNotThereIsSaidNotToBe() {
        assertThat(run("import", folder.resolve("none.json").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("none.json");
    }

    @Test
    void whereThereIsNoLibraryNoneIsMade() {
        assertThat(run("check", "--library", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("factbox: There is no library in %s.%n".formatted(folder.resolve("none")));
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void extractWritesTheStoriesInAFileAndStoresNothing() throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(
                page, "<html lang='en'><body><h1>Bridge</h1><p>The bridge was closed for 14 days.</p></body>");
        assertThat(run("extract", "--json", page.toString())).isZero();
        assertThat(out.toString())
                .startsWith("{\"schemaVersion\":1,")
                .contains("\"text\":\"The bridge was closed for 14 days.\"}");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(page));
        assertThat(run("extract", folder.resolve("gone").toString())).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("factbox: gone is not there");
    }
}
