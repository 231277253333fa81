package factbox.importing;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.intake.Intake;
import factbox.intake.Limits;
import factbox.library.Follower;
import factbox.library.ImportControl;
import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.library.StoryFilter;
import factbox.library.StoryRow;
import factbox.story.Story;
import factbox.storyfile.StoryWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reports that are written after one template are stories of their own, in whatever order and file they come.
final class SeriesTest {
    @TempDir
    Path folder;

    private Library library;
    private Importing importing;

    @BeforeEach
    void open() {
        library = LibraryOpener.open(folder.resolve("library")).library();
        importing = new Importing(library, new Intake(Limits.USUAL, InstantSource.system()), Follower.NOBODY);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private enum Station {
        ALDER("2026-01-07", 41, "3.2"),
        BEECH("2026-01-08", 52, "1.9"),
        CEDAR("2026-01-09", 38, "0.4");

        final String date;
        final int level;
        final String rain;

        Station(String date, int level, String rain) {
            this.date = date;
            this.level = level;
            this.rain = rain;
        }

        String headline() {
            return "River at %d centimetres in %s".formatted(level, name());
        }

        String address() {
            return "https://gauges.example/%s-%s".formatted(date, name());
        }

        String text() {
            return """
                    The gauge at %s stood at %d centimetres at six in the morning, the water board said in the bulletin \
                    that it gives out on every working day, and %s millimetres of rain fell there in the night before.

                    The board reads its gauges by hand where they are not connected, rounds to whole centimetres, and \
                    leaves out those that ice or driftwood has stopped. A level is no warning: warnings come from the \
                    flood centre, which looks at the forecast as well.""".formatted(name(), level, rain);
        }

        String page() {
            return """
                    <html lang="en"><head><title>%1$s</title><link rel="canonical" href="%2$s">
                    <meta property="og:site_name" content="The Gauges">
                    <meta property="article:published_time" content="%3$sT06:30:00Z"></head>
                    <body><article><h1>%1$s</h1><p>%4$s</p></article></body></html>""".formatted(headline(), address(), date, text().replace("\n\n", "</p><p>"));
        }
    }

    private ImportResult run(Input input) {
        return importing.run(importing.plan(input, () -> false), new ImportControl(), _ -> {}, _ -> {});
    }

    private ImportResult file(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return run(new Input.Files(List.of(file)));
    }

    private List<String> told() {
        return library.rows(StoryFilter.NONE).stream()
                .map(row -> row.headline() + " " + row.published() + " "
                        + library.story(row.id()).orElseThrow().source().url())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"012", "021", "102", "120", "201", "210"})
    void threePagesOfATemplateAreThreeStoriesInAnyOrder(String order) throws IOException {
        for (int at = 0; at < order.length(); at++) {
            Station station = Station.values()[order.charAt(at) - '0'];
            assertThat(file(station + ".html", station.page()).said()).isEqualTo("1 story");
        }
        assertThat(told())
                .containsExactly(
                        "River at 38 centimetres in CEDAR 2026-01-09 https://gauges.example/2026-01-09-CEDAR",
                        "River at 52 centimetres in BEECH 2026-01-08 https://gauges.example/2026-01-08-BEECH",
                        "River at 41 centimetres in ALDER 2026-01-07 https://gauges.example/2026-01-07-ALDER");
    }

    @Test
    void aBookmarkStaysOnItsStory() throws IOException {
        file("a.html", Station.ALDER.page());
        String id = library.rows(StoryFilter.NONE).getFirst().id();
        library.setBookmarked(id, true);
        file("b.html", Station.BEECH.page());
        run(new Input.Pasted(Station.CEDAR.headline() + "\n\n" + Station.CEDAR.text()));
        assertThat(library.rows(StoryFilter.NONE.withShow(StoryFilter.Show.BOOKMARKED)))
                .extracting(StoryRow::headline)
                .containsExactly(Station.ALDER.headline());
        assertThat(library.story(id).orElseThrow().source().url()).isEqualTo(Station.ALDER.address());
    }

    @Test
    void threePastesOfATemplateAreThreeStories() {
        for (Station station : Station.values()) {
            run(new Input.Pasted(station.headline() + "\n\n" + station.text()));
        }
        assertThat(library.counts().all()).isEqualTo(3);
    }

    @Test
    void whatWasPastedIsKnownAgainAsItsPageAndThePageByItsAddressFromThenOn() throws IOException {
        file("text.txt", Station.ALDER.headline() + "\n\n" + Station.ALDER.text());
        String id = library.rows(StoryFilter.NONE).getFirst().id();
        library.setBookmarked(id, true);
        assertThat(file("page.html", Station.ALDER.page()).first()).contains(id);
        assertThat(library.counts().all()).isEqualTo(1);
        assertThat(library.story(id).orElseThrow().source().url()).isEqualTo(Station.ALDER.address());
        String rewritten = Station.ALDER
                .page()
                .replaceAll(
                        "<p>.*</p>",
                        "<p>The gauge was read wrongly, the board said"
                                + " late on Friday: it stood at 14 centimetres, and the rain that was told of fell elsewhere.</p>");
        file("page.html", rewritten.replace("2026-01-07T", "2026-01-11T"));
        assertThat(library.counts().all()).isEqualTo(1);
        assertThat(library.story(id).orElseThrow().body().toString()).contains("read wrongly");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "old.json,new.json",
                "new.json,old.json",
                "old.ndjson,new.json",
                "new.json,old.ndjson",
                "old.ndjson,new.ndjson",
                "new.ndjson,old.ndjson",
                "old.json,new.ndjson",
                "new.ndjson,old.json"
            })
    void anOlderVersionNeverTakesANewersPlaceInWhateverFileItComes(String files) throws IOException {
        file("page.html", Station.ALDER.page());
        Story story =
                library.story(library.rows(StoryFilter.NONE).getFirst().id()).orElseThrow();
        String one = StoryWriter.write(story.withId("gauge"))
                .replaceAll("\\s*\n\\s*", " ")
                .strip();
        String old = one.replace("2026-01-07", "2026-01-01").replace("41 cent", "1041 cent");
        for (String name : files.split(",", -1)) {
            String text = name.startsWith("old") ? old : one;
            file(name, name.endsWith(".ndjson") ? text + "\n" + text + "\n" : text);
        }
        assertThat(library.story("gauge").orElseThrow().published()).isEqualTo(story.published());
        assertThat(library.story("gauge").orElseThrow().headline()).isEqualTo(Station.ALDER.headline());
    }

    @Test
    void thePreviewsCountsAreTheResults() throws IOException {
        Path files = Files.createDirectory(folder.resolve("files"));
        file("before.html", Station.ALDER.page());
        library.setBookmarked(library.rows(StoryFilter.NONE).getFirst().id(), true);
        List<String> contents = List.of(
                Station.ALDER.page(),
                Station.ALDER.page().replace("41 cent", "43 cent"),
                Station.BEECH.page(),
                Station.BEECH.headline() + "\n\n" + Station.BEECH.text(),
                Station.CEDAR.headline() + "\n\n" + Station.CEDAR.text(),
                Station.CEDAR.page().replace("2026-01-09T", "2099-01-09T"),
                Station.CEDAR.page(),
                "");
        for (int i = 0; i < contents.size(); i++) {
            String text = contents.get(i);
            Files.writeString(files.resolve(i + (text.startsWith("<") ? ".html" : ".txt")), text);
        }
        String story = StoryWriter.write(
                        library.story(library.rows(StoryFilter.NONE).getFirst().id())
                                .orElseThrow()
                                .withId("gauge"))
                .replaceAll("\\s*\n\\s*", " ");
        Files.writeString(files.resolve("8.ndjson"), story + "\n" + story.replace("2026", "2020") + "\nno story\n");
        Plan plan = importing.plan(new Input.Files(List.of(files)), () -> false);
        Map<Previewed.Standing, Long> seen = new EnumMap<>(Previewed.Standing.class);
        List<Previewed> unreadable = new ArrayList<>();
        importing.preview(plan, () -> false, item -> {
            if (item instanceof Previewed.Story read) {
                seen.merge(read.standing(), 1L, Long::sum);
            } else {
                unreadable.add(item);
            }
        });
        assertThat(library.counts().all()).isEqualTo(1);
        ImportResult result = run(new Input.Files(List.of(files)));
        assertThat(seen)
                .containsEntry(Previewed.Standing.NEW, result.added())
                .containsEntry(Previewed.Standing.UPDATE, result.replaced())
                .containsEntry(Previewed.Standing.HERE, result.duplicates());
        assertThat(result.replaced()).isPositive();
        assertThat(result.duplicates()).isPositive();
        assertThat(unreadable).hasSize((int) result.unreadable());
        assertThat(run(new Input.Files(List.of(files))).changedAnything()).isFalse();
    }
}
