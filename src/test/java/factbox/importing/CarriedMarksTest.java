package factbox.importing;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.choose.FigureMark;
import factbox.intake.Intake;
import factbox.intake.Limits;
import factbox.library.Follower;
import factbox.library.ImportControl;
import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.library.StoryFilter;
import factbox.library.TakenBack;
import factbox.outlet.Export;
import factbox.outlet.ExportFormat;
import factbox.story.Passage;
import factbox.story.Span;
import factbox.story.Stories;
import factbox.story.Story;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryMarks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Marks leave with their stories in every format, come in with them, and go with them when that is undone.
final class CarriedMarksTest {
    private static final int STORIES = 6;

    @TempDir
    Path folder;

    private Library from;
    private Library into;
    private Importing importing;

    @BeforeEach
    void open() {
        from = LibraryOpener.open(folder.resolve("from")).library();
        into = LibraryOpener.open(folder.resolve("into")).library();
        importing = new Importing(into, new Intake(Limits.USUAL, InstantSource.system()), Follower.NOBODY);
        List<StoryFile> stories = new ArrayList<>();
        for (int i = 0; i < STORIES; i++) {
            Story story = Stories.story(Stories.body(Stories.p("At least 171 people saw number %d.".formatted(i))));
            stories.add(StoryFile.of(story.withId("s" + i), Map.of()));
        }
        from.add("", stories);
        from.setBookmarked("s0", true);
        from.setRead(List.of("s0", "s1"), true);
        from.setPlace("s1", passage("At least", 0));
        from.figureMarks().set("s2", FigureMark.none(passage("171", 9)).withPinned(true));
        from.figureMarks().set("s3", FigureMark.none(passage("171", 9)).withHidden(true));
        from.figureMarks().set("s4", FigureMark.none(passage("171", 9)).withLabel("who <saw> \"it\": & more"));
        from.figureMarks()
                .set("s4", FigureMark.none(passage("least", 3)).asOwn().withLabel("my own"));
    }

    @AfterEach
    void close() {
        from.close();
        into.close();
    }

    private static Passage passage(String exact, int start) {
        return new Passage(exact, "", " people", new Span(start, start + exact.length()));
    }

    private Path export(ExportFormat format, boolean withMarks, long... keys) throws Exception {
        Path file = folder.resolve("out." + format.ending());
        Export.Options options = new Export.Options(withMarks, true);
        try (Export export = Export.begin(from, InstantSource.system(), keys, format, file, options)) {
            while (export.next()) {
                assertThat(export.done()).isPositive();
            }
        }
        return file;
    }

    private ImportResult take(Path file) {
        Plan plan = importing.plan(new Input.Files(List.of(file)), () -> false);
        return importing.run(plan, new ImportControl(), _ -> {}, _ -> {});
    }

    private static List<StoryMarks> marks(Library library) {
        List<StoryMarks> marks = new ArrayList<>();
        for (int i = 0; i < STORIES; i++) {
            marks.add(library.marks("s" + i));
        }
        return marks;
    }

    @ParameterizedTest
    @EnumSource
    void theyComeInEqualAndGoWithTheStories(ExportFormat format) throws Exception {
        int stories = 0;
        List<ImportResult> results = new ArrayList<>();
        for (long key : from.pages().keys(StoryFilter.NONE)) {
            if (format.mostStories() == 1) {
                results.add(take(export(format, true, key)));
            } else if (stories++ == 0) {
                results.add(take(export(format, true, from.pages().keys(StoryFilter.NONE))));
            }
        }
        assertThat(marks(into)).isEqualTo(marks(from));
        assertThat(results.stream().mapToInt(result -> result.marks().count()).sum())
                .isEqualTo(8);
        results.forEach(importing::takeBack);
        assertThat(into.counts().all()).isZero();
        assertThat(into.hasMarks()).isFalse();
    }

    @Test
    void theResultSaysHowMany() throws Exception {
        Path file = export(ExportFormat.JSON_FEED, true, from.pages().keys(StoryFilter.NONE));
        assertThat(take(file).said()).isEqualTo("6 stories, 8 marks");
        assertThat(take(file).said()).isEqualTo("0 stories, 6 already here");
    }

    @Test
    void whoeverWantsThemLeftOutGetsTheStoriesAlone() throws Exception {
        Path file = export(ExportFormat.EDITION, false, from.pages().keys(StoryFilter.NONE));
        assertThat(take(file).said()).isEqualTo("6 stories");
        assertThat(into.hasMarks()).isFalse();
    }

    @Test
    void ofTwoMarksTheLaterStaysAndTheEarlierComesBack() throws Exception {
        Path file = export(ExportFormat.EPUB, true, from.pages().keys(StoryFilter.NONE));
        take(export(ExportFormat.HTML, false, from.pages().keys(StoryFilter.NONE)));
        into.figureMarks().set("s2", FigureMark.none(passage("171", 9)).withHidden(true));
        StoryMarks own = into.marks("s2");
        ImportResult result = take(file);
        assertThat(into.marks("s2")).isEqualTo(own);
        from.figureMarks().set("s2", FigureMark.none(passage("171", 9)).withPinned(true));
        ImportResult later = take(export(ExportFormat.EPUB, true, from.pages().keys(StoryFilter.NONE)));
        assertThat(into.marks("s2")).isEqualTo(from.marks("s2"));
        assertThat(importing.takeBack(later)).isEqualTo(new TakenBack(0, 0, 0));
        assertThat(into.marks("s2")).isEqualTo(own);
        importing.takeBack(result);
        assertThat(into.counts().all()).isEqualTo(STORIES);
        assertThat(into.marks("s0")).isEqualTo(StoryMarks.NONE);
    }

    @Test
    void whatTheReaderDidSinceOutlivesTheUndo() throws Exception {
        ImportResult result =
                take(export(ExportFormat.EDITION, true, from.pages().keys(StoryFilter.NONE)));
        into.setBookmarked("s5", true);
        into.setBookmarked("s0", false);
        into.setBookmarked("s0", true);
        assertThat(importing.takeBack(result)).isEqualTo(new TakenBack(4, 0, 2));
        assertThat(into.counts().bookmarked()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "{",
                "{\"bookmarked\":true,\"read\":\"yesterday\",\"place\":{\"exact\":\"x\",\"start\":-4,\"since\":7}}",
                "{\"figures\":[{\"exact\":\"171\",\"start\":2147483647,\"pinned\":true,\"since\":\"2026-01-01T00:00:00Z\"}]}",
                "{\"figures\":[{\"exact\":\"\",\"start\":1,\"pinned\":true,\"since\":\"2026-01-01T00:00:00Z\"},7,null]}",
                "{\"figures\":[{\"exact\":\"171\",\"start\":9,\"since\":\"2026-01-01T00:00:00Z\"}]}"
            })
    void marksThatMakeNoSenseCostNothing(String marks) throws IOException {
        Path file = folder.resolve("feed.json");
        Files.writeString(file, """
                {"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"a","content_html":"<p>At least 171.</p>",
                "_factbox":{"schemaVersion":1,"id":"s","language":"en","section":"S","headline":"H",
                "published":"2020-08-11","source":{"name":"N"},"summary":[],"keyFigures":[]},"_factbox_marks":%s}]}""".formatted(marks.equals("{") ? "\"{\"" : marks));
        assertThat(take(file).said()).isEqualTo("1 story");
        assertThat(into.marks("s")).isEqualTo(StoryMarks.NONE);
    }

    @Test
    void aMarkOfAClockThatIsAheadIsOfNow() throws IOException {
        Path file = folder.resolve("story.md");
        Files.writeString(file, """
                ---
                title: H
                factbox: {"schemaVersion":1,"id":"s","language":"en","section":"S","headline":"H","published":"2020-08-11","source":{"name":"N"},"summary":[],"keyFigures":[]}
                factbox-marks: {"bookmarked":"9999-01-01T00:00:00Z"}
                ---

                # H

                At least 171.
                """);
        take(file);
        assertThat(into.marks("s").bookmarked()).isBefore("9998-01-01T00:00:00Z");
    }
}
