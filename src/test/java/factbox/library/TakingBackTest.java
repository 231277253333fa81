package factbox.library;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Element;
import factbox.story.Source;
import factbox.story.Stories;
import factbox.story.Story;
import factbox.story.Tag;
import factbox.storyfile.Edition;
import factbox.storyfile.StoryFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is taken out of a library again leaves it as it was, however often the same import changed a story.
final class TakingBackTest {
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

    /// `id` is one that the intake makes, so that the story is known again by its text.
    private static Story story(String id, String firstWords) {
        List<Element> blocks = new ArrayList<>();
        blocks.add(Stories.p(firstWords));
        blocks.add(Stories.element(Tag.FIGURE, Stories.picture("map.png", "A map")));
        IntStream.range(0, 8)
                .mapToObj(number -> Stories.p("Ferry %d leaves pier %d with its passengers at noon and is back at night"
                        .formatted(number, number)))
                .forEach(blocks::add);
        return new Story(
                "text-%020x".formatted(Integer.parseInt(id)),
                "en",
                "Saved",
                "The ferry",
                null,
                LocalDate.of(2024, 3, 5),
                null,
                new Source("A file", null, null),
                List.of(),
                Stories.body(blocks.toArray(Element[]::new)),
                List.of());
    }

    private void add(BitSet keys, Story story, byte[] picture) {
        add("", keys, story, picture);
    }

    private void add(String edition, BitSet keys, Story story, byte[] picture) {
        Added added = library.add(edition, List.of(StoryFile.of(story, Map.of("map.png", picture))));
        assertThat(added.stories()).hasSize(1);
        keys.set((int) added.stories().getFirst().key());
    }

    private Story only() {
        return library.rows(StoryFilter.NONE).stream()
                .map(row -> library.story(row.id()).orElseThrow())
                .reduce((_, _) -> {
                    throw new AssertionError("there are two");
                })
                .orElseThrow();
    }

    @Test
    void aStoryThatWasUpdatedByItsLikenessIsWhatItWasWithItsPicturesAndEdition() throws Exception {
        Story before = story("1", "At least 171 people");
        add("paper", new BitSet(), before, new byte[] {1});
        BitSet keys = new BitSet();
        add(keys, story("2", "At least 190 people"), new byte[] {2});
        assertThat(only().body()).isNotEqualTo(before.body());
        assertThat(library.takeBack(keys)).isEqualTo(new TakenBack(0, 1, 0));
        assertThat(only()).isEqualTo(before);
        assertThat(library.pictures(before.id()).get("map.png")).containsExactly(1);
        assertThat(library.versions().before(before.id())).isEmpty();
        assertThat(DatabaseFile.column(DatabaseFile.in(folder), "SELECT edition FROM story"))
                .containsExactly("paper");
        assertThat(DatabaseFile.column(DatabaseFile.in(folder), "SELECT number FROM version_picture"))
                .isEmpty();
    }

    @Test
    void ofTwoVersionsInOneImportNeitherStays() {
        BitSet keys = new BitSet();
        add(keys, story("1", "At least 171 people"), new byte[] {1});
        add(keys, story("2", "At least 190 people"), new byte[] {2});
        assertThat(library.counts().all()).isEqualTo(1);
        assertThat(library.takeBack(keys)).isEqualTo(new TakenBack(1, 0, 0));
        assertThat(library.counts().all()).isZero();
        add(new BitSet(), story("1", "At least 171 people"), new byte[] {1});
        assertThat(library.versions().before(only().id())).isEmpty();
    }

    @Test
    void ofTwoVersionsInOneImportTheOneBeforeItComesBackAlsoWithABookmark() {
        Story before = story("1", "Some 120 people");
        add(new BitSet(), story("1", "Nobody"), new byte[] {0});
        add(new BitSet(), before, new byte[] {1});
        BitSet keys = new BitSet();
        add(keys, story("1", "At least 171 people"), new byte[] {1});
        add(keys, story("2", "At least 190 people"), new byte[] {2});
        library.setBookmarked(before.id(), true);
        assertThat(library.takeBack(keys)).isEqualTo(new TakenBack(0, 1, 0));
        assertThat(only()).isEqualTo(before);
        assertThat(library.versions().before(before.id()).map(StoryVersion::story))
                .contains(story("1", "Nobody"));
    }

    @Test
    void whatWasUpdatedSinceIsLeftAlone() {
        BitSet keys = new BitSet();
        add(keys, story("1", "At least 171 people"), new byte[] {1});
        Story later = story("1", "At least 190 people");
        add(new BitSet(), later, new byte[] {2});
        assertThat(library.takeBack(keys)).isEqualTo(new TakenBack(0, 0, 0));
        assertThat(only()).isEqualTo(later);
    }

    @Test
    void aStoryStaysWhoseFormerVersionMayHaveBeenDropped() {
        add(new BitSet(), story("1", "Nobody"), new byte[] {0});
        BitSet keys = new BitSet();
        for (int i = 0; i <= Versions.MOST; i++) {
            add(keys, story("1", "Some %d people".formatted(i)), new byte[] {1});
        }
        assertThat(library.takeBack(keys)).isEqualTo(new TakenBack(0, 0, 1));
        assertThat(only()).isEqualTo(story("1", "Some %d people".formatted(Versions.MOST)));
    }

    @Test
    void whatAnEditionDroppedLongAgoDoesNotComeBack() {
        library.put(new Edition("paper", "1", List.of(story("1", "Nobody")), Map.of(), List.of()));
        library.put(new Edition("paper", "2", List.of(story("1", "Some 120 people")), Map.of(), List.of()));
        library.put(new Edition("paper", "3", List.of(), Map.of(), List.of()));
        BitSet keys = new BitSet();
        add(keys, story("1", "At least 171 people"), new byte[] {1});
        assertThat(library.takeBack(keys)).isEqualTo(new TakenBack(1, 0, 0));
        assertThat(library.counts().all()).isZero();
    }
}
