package factbox.library;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Element;
import factbox.story.Source;
import factbox.story.Stories;
import factbox.story.Story;
import factbox.story.Tag;
import factbox.story.Text;
import factbox.storyfile.StoryFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A story that comes twice is one story, by its address and by its text, and what it said before is kept.
final class SameStoryTest {
    private static final String HEADLINE = "Blast in the port";

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void open() {
        library = LibraryOpener.open(folder).library();
    }

    @AfterEach
    void close() {
        library.close();
    }

    /// Sentences of made-up words: no two of different seeds have a run of words in common.
    private static List<String> paragraphs(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 12)
                .mapToObj(_ -> IntStream.range(0, 30)
                        .mapToObj(_ -> "w" + random.nextInt(5000))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static Story story(
            String id, List<String> paragraphs, LocalDate date, String source, @Nullable String url) {
        Element[] blocks = paragraphs.stream()
                .map(text -> new Element(Tag.P, List.of(new Text(text))))
                .toArray(Element[]::new);
        return new Story(
                id,
                "en",
                "Saved",
                HEADLINE,
                null,
                date,
                null,
                new Source(source, null, url),
                List.of(),
                Stories.body(blocks),
                List.of());
    }

    private static String id(String kind, int number) {
        return "%s-%020x".formatted(kind, number);
    }

    private static Story saved(int number, List<String> paragraphs) {
        return story(id("text", number), paragraphs, LocalDate.of(2024, 3, 5), "A file", null);
    }

    private Added add(Story... stories) {
        return library.add(
                "",
                List.of(stories).stream()
                        .map(story -> StoryFile.of(story, Map.of()))
                        .toList());
    }

    private static List<String> edited(List<String> paragraphs, int changes, Random random) {
        List<String> edited = new ArrayList<>(paragraphs);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(edited.size());
            edited.set(at, edited.get(at).replaceFirst("w\\d+", "changed" + i));
        }
        return edited;
    }

    @Test
    void anUpdateUnderTheSameIdKeepsWhatWasSaidBefore() {
        Story before = saved(1, List.of("52 people were killed."));
        Story after = saved(1, List.of("171 people were killed."));
        add(before);
        assertThat(add(after).replaced()).isEqualTo(1);
        assertThat(library.story(after.id())).contains(after);
        assertThat(library.versions().before(after.id()))
                .map(StoryVersion::story)
                .contains(before);
        assertThat(add(after).duplicates()).isEqualTo(1);
        assertThat(library.versions().before("nobody")).isEmpty();
    }

    @Test
    void theSameTextFromAnotherFileIsHereAlready() {
        add(saved(1, paragraphs(7)));
        assertThat(add(saved(2, paragraphs(7)))).isEqualTo(new Added(List.of(), 0, 1, TakenMarks.NONE));
        assertThat(library.counts().all()).isEqualTo(1);
    }

    @Test
    void anEditedTextIsAnUpdateAlsoWithinOneBatch() {
        List<String> edited = edited(paragraphs(7), 2, new Random(1));
        Added added = add(saved(1, paragraphs(7)), saved(2, edited));
        assertThat(added.replaced()).isEqualTo(1);
        assertThat(library.story(id("text", 1))).contains(saved(1, edited));
        assertThat(library.versions().before(id("text", 1)))
                .map(StoryVersion::story)
                .contains(saved(1, paragraphs(7)));
    }

    @Test
    void anOlderTextDoesNotTakeTheNewersPlace() {
        add(story(id("text", 1), paragraphs(7), LocalDate.of(2024, 3, 9), "A file", null));
        add(saved(2, edited(paragraphs(7), 2, new Random(1))));
        assertThat(library.counts().all()).isEqualTo(1);
        assertThat(library.story(id("text", 1)).orElseThrow().published()).isEqualTo(LocalDate.of(2024, 3, 9));
    }

    @Test
    void oneTextAtTwoAddressesIsTwoStories() {
        LocalDate date = LocalDate.of(2024, 3, 5);
        add(story(id("web", 1), paragraphs(7), date, "The Ferry Post", "https://ferry.example/a"));
        add(story(id("web", 2), paragraphs(7), date, "The Harbour News", "https://harbour.example/a"));
        assertThat(library.counts().all()).isEqualTo(2);
        add(story(id("web", 3), paragraphs(7), date, "The Ferry Post", "https://ferry.example/b"));
        assertThat(library.counts().all()).isEqualTo(3);
        add(story(id("text", 4), paragraphs(7), date, "A file", "https://www.ferry.example/b?utm_source=feed"));
        assertThat(library.counts().all()).isEqualTo(3);
    }

    @Test
    void whatAPublisherCalledByTwoIdsStaysTwo() {
        add(story("first", paragraphs(7), LocalDate.of(2024, 3, 5), "A paper", null));
        add(story("second", paragraphs(7), LocalDate.of(2024, 3, 5), "A paper", null));
        assertThat(library.counts().all()).isEqualTo(2);
    }

    @Test
    void nearlyAllEditedTextsAreKnownAgainAndNoOtherText() {
        int known = 0;
        Random random = new Random(5);
        for (int i = 0; i < 100; i++) {
            add(saved(2 * i, paragraphs(i)));
            Added added = add(saved(2 * i + 1, edited(paragraphs(i), 1 + i % 6, random)));
            known += added.replaced();
        }
        assertThat(library.counts().all()).isEqualTo(200 - known);
        assertThat(known).isGreaterThanOrEqualTo(95);
    }

    @Test
    void textsThatShareAFewParagraphsAreDifferentStories() {
        for (int i = 0; i < 40; i++) {
            List<String> paragraphs = new ArrayList<>(paragraphs(1000));
            for (int at = 0; at < 8; at++) {
                paragraphs.set(at, paragraphs(i).get(at));
            }
            add(saved(i, paragraphs));
        }
        assertThat(library.counts().all()).isEqualTo(40);
    }

    @Test
    void onlyTheLastVersionsAreKept() {
        for (int i = 0; i < 30; i++) {
            add(saved(1, List.of("Version " + i)));
        }
        assertThat(library.versions().before(id("text", 1)))
                .map(version -> version.story().body())
                .contains(Stories.body(Stories.p("Version 28")));
    }
}
