package factbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.story.Passage;
import factbox.story.Span;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A hit comes with the sentences that answer best, and the words in them that were asked for.
final class PassageFinderTest {
    private static final String STORY = """
            {"schemaVersion": 1, "id": "a", "language": "en", "section": "World", "headline": "Beirut",
              "published": "2020-08-11", "source": {"name": "Wire Desk"},
              "body": ["<p>Ships came in. The port was open, and a fire broke out.</p>",
                "<p>Later a ship burned in the port. Firemen came. The toll rose to 171 people.</p>"],
              "keyFigures": [{"value": "171", "label": "killed",
                "quantity": {"bound": "exactly", "number": 171, "unit": "people"},
                "evidence": {"exact": "171 people"}}]}""";

    @TempDir
    Path folder;

    private Library library;
    private Ledger ledger;

    @BeforeEach
    void fill() throws StoryFileException {
        library = LibraryOpener.open(folder).library();
        byte[] bytes = STORY.getBytes(StandardCharsets.UTF_8);
        library.add("", List.of(StoryFile.of(StoryReader.read("a", bytes), Map.of())));
        ledger = Ledger.open(folder, library);
        ledger.catchUp(() -> false);
    }

    @AfterEach
    void close() {
        ledger.close();
        library.close();
    }

    private ShownHit shown(String query) {
        long key = library.pages().key("a").orElseThrow();
        StoryQuery parsed = QueryParser.parse(query, false).query();
        return new PassageFinder(parsed, new WordAnalyzer(), new Stems(), ledger::passage)
                .show(new Hit(key, 1), library.pages().text(key).orElseThrow());
    }

    @Test
    void theWordsInTheHeadlineAreToldToo() {
        assertThat(shown("beirut port").headline()).containsExactly(new Span(0, 6));
        assertThat(shown("port").headline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fire, 'The port was open, and a fire broke out.', fire",
        "ships, Ships came in., Ships",
        "burned ports, Later a ship burned in the port., burned|port",
        "port fire, 'The port was open, and a fire broke out.', port|fire",
        "'\"the port\"', 'The port was open, and a fire broke out.', The port",
        "firem*, Firemen came., Firemen",
        "figure:>100 unit:people, The toll rose to 171 people., 171 people",
        "headline:beirut, Ships came in., ''",
        "-fire, Ships came in., ''",
    })
    void theBestSentencesAreShownWithTheirWords(String query, String passage, String words) {
        ShownHit shown = shown(query);
        String plain = library.pages().text(shown.hit().key()).orElseThrow().plain();
        assertThat(shown.passage()).extracting(Passage::exact).isEqualTo(passage);
        assertThat(String.join(
                        "|", shown.words().stream().map(span -> span.in(plain)).toList()))
                .isEqualTo(words);
    }

    @Test
    void theWordsStandInThePassage() {
        ShownHit shown = shown("port came");
        Span passage =
                Objects.requireNonNull(Objects.requireNonNull(shown.passage()).position());
        assertThat(shown.words()).isNotEmpty().allMatch(passage::contains);
    }

    /// Words that begin otherwise are not brought to their stem, so no stem may begin otherwise than its word.
    @ParameterizedTest
    @EnumSource
    void aWordMayHaveItsStem(Family family) {
        Stems stems = new Stems();
        Random random = new Random(7);
        String letters = "aabcdeeefghiiilmnnooprsstuuvxyzاملكتبهوني";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder form = new StringBuilder();
            for (int length = 1 + random.nextInt(10); length > 0; length--) {
                form.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(family.mayHave(form.toString(), stems.of(family, form.toString())))
                    .as("%s in %s", form, family)
                    .isTrue();
        }
    }
}
