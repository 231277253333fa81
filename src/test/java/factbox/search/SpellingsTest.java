package factbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is written in one way is found when it is looked for in another, and is lit.
final class SpellingsTest {
    @TempDir
    Path folder;

    private List<String> lit(String text, String typed, boolean typing) throws StoryFileException {
        String json = """
                {"schemaVersion": 1, "id": "a", "language": "en", "section": "World", "headline": "A day",
                  "published": "2020-08-11", "source": {"name": "YouTube"}, "body": ["<p>Here. %s, then.</p>"],
                  "keyFigures": []}""".formatted(text);
        try (Library library = LibraryOpener.open(folder).library()) {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            library.add("", List.of(StoryFile.of(StoryReader.read("a", bytes), Map.of())));
            try (StoryIndex index = StoryIndex.open(folder, library);
                    Ledger ledger = Ledger.open(folder, library)) {
                index.catchUp(() -> false);
                return lit(
                        new StorySearch(index, () -> ledger),
                        QueryParser.parse(typed, typing).query(),
                        library);
            }
        }
    }

    private static List<String> lit(StorySearch search, StoryQuery query, Library library) {
        List<Hit> hits = search.search(query, SearchOrder.RELEVANCE, 0, 10, LocalDate.of(2020, 9, 1), () -> false)
                .orElseThrow()
                .hits();
        String plain = library.pages()
                .text(library.pages().key("a").orElseThrow())
                .orElseThrow()
                .plain();
        return search.show(query, hits).stream()
                .flatMap(shown -> shown.words().stream())
                .map(span -> span.in(plain))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The add-on works | addon | add-on",
                "The add-on works | add on | add, on",
                "An addon works | add-on | addon",
                "An addon works | add on | addon",
                "To add on works | addon | add on",
                "To add on works | add-on | add on",
                "Two add-ons work | addon | add-ons",
                "In the U.S. it rains | US | U.S",
                "In the US it rains | U.S. | US",
                "By J. R. R. Tolkien it is | JRR | J. R. R",
                "An AirCombat game | air combat | Air, Combat",
                "An AirCombat game | aircombat | AirCombat",
                "An air combat game | AirCombat | air combat",
                "An aircombat game | AirCombat | aircombat",
                "An F-16 flew | F16 | F-16",
                "A co‑operative shop | cooperative | co‑operative",
                "The robot-arm-based tool | robotarm | robot-arm",
                "The cost was 1,234,567 | 1 234 567 | 1,234,567",
                "The cost was 1 234 567 | 1234567 | 1 234 567",
                "The cost was 1 234 567 | 1,234,567 | 1 234 567",
                "The cost was 1234567 | 1.234.567 | 1234567",
                "The cost was 1.234.567 | 1234567 | 1.234.567",
                "The cost was 1’234’567 | 1234567 | 1’234’567",
                "The cost was $1,234,567.89 | 1 234 567 | 1,234,567.89",
                "The naïve café | naive cafe | naïve, café",
            })
    void isFoundHoweverWritten(String text, String typed, String lit) throws StoryFileException {
        assertThat(lit(text, typed, false)).containsExactlyInAnyOrder(lit.split(", "));
        assertThat(lit(text, typed, true)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2020 300 came | 2020300",
                "From 2020-21 on | 202021",
                "The advice | ad",
                "The port works | airport",
                "A board on it | -board",
                "To add some on it | addon",
            })
    void isNotFoundInWhatIsAnother(String text, String typed) throws StoryFileException {
        assertThat(lit(text, typed, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"source:youtube", "source:YouTube"})
    void aNameIsFoundByItsParts(String typed) throws StoryFileException {
        assertThat(lit("Text", typed + " text", false)).containsExactly("Text");
    }
}
