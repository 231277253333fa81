package factbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.verify.Standing;
import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.story.KeyFigure;
import factbox.story.Source;
import factbox.story.Stories;
import factbox.story.Story;
import factbox.storyfile.StoryFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is offered to who types a query: ways to go on, and the words that were probably meant.
final class SearchHelpTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 1, 1);

    @TempDir
    Path folder;

    private Library library;
    private StoryIndex index;
    private OneLedger ledger;
    private StorySearch search;

    @BeforeEach
    void fill() {
        library = LibraryOpener.open(folder).library();
        library.add(
                "",
                List.of(
                        file("a", "Middle East", "Arab News", "An explosion of ammonium nitrate killed 171 people."),
                        file("b", "World", "Wire Desk", "Explosions were heard. It was an explosion."),
                        file(
                                "c",
                                "World",
                                "Wire Desk",
                                "The exploson was a mistake of an editor; an explosion is right.")));
        index = StoryIndex.open(folder, library);
        index.catchUp(() -> false);
        ledger = new OneLedger(folder, library);
        ledger.get().catchUp(() -> false);
        search = new StorySearch(index, ledger);
    }

    @AfterEach
    void close() {
        ledger.close();
        index.close();
        library.close();
    }

    private static StoryFile file(String id, String section, String source, String text) {
        List<KeyFigure> figures = text.contains("171")
                ? List.of(Stories.figure(Stories.people(171), Stories.passage("171 people")))
                : List.of();
        Story story = new Story(
                id,
                "en",
                section,
                "Headline of " + id,
                null,
                TODAY,
                null,
                new Source(source, null, null),
                List.of(),
                Stories.body(Stories.p(text)),
                figures);
        return StoryFile.of(story, Map.of());
    }

    private List<String> shown(String typed) {
        return search.complete(typed).stream().map(Completion::shown).toList();
    }

    private List<String> texts(String typed) {
        return search.complete(typed).stream().map(Completion::text).toList();
    }

    @Test
    void fieldsAreCompletedFromTheirSecondLetter() {
        assertThat(shown("s")).isEmpty();
        assertThat(shown("SE")).containsExactly("section:");
        assertThat(texts("port -so")).containsExactly("port -source:");
        assertThat(shown("so ")).isEmpty();
        assertThat(shown("\"so")).isEmpty();
        assertThat(shown("")).isEmpty();
    }

    @Test
    void valuesAreThoseOfTheLibrary() {
        assertThat(texts("section:")).containsExactly("section:\"Middle East\" ", "section:World ");
        assertThat(texts("section:ea")).containsExactly("section:\"Middle East\" ");
        assertThat(texts("source:\"wi")).containsExactly("source:\"Wire Desk\" ");
        assertThat(texts("unit:P")).containsExactly("unit:people ");
        assertThat(shown("unit:x")).isEmpty();
        assertThat(shown("language:")).containsExactly("en");
        assertThat(shown("standing:")).hasSize(Standing.values().length);
        assertThat(texts("is:unr")).containsExactly("is:unread ");
        assertThat(shown("is:unread")).isEmpty();
        assertThat(shown("figure:")).contains(">1000");
        assertThat(shown("nothing:x")).isEmpty();
    }

    @Test
    void everyExampleAndCompletionIsUnderstood() {
        for (QueryField field : QueryField.values()) {
            for (String text : texts(field.typed() + ":")) {
                assertThat(QueryParser.parse(text, false).hints()).as(text).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ammonum, ammonium",
        "kiled, killed",
        "amonium nitrat, ammonium nitrate",
        "explosoin, explosion",
        "'unit:people -port ammonum', 'unit:people -port ammonium'"
    })
    void mistypedWordsArePutRight(String typed, String meant) {
        assertThat(search.didYouMean(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"ammonium", "explosion", "xyzzyxyzzy", "kil", "section:Wold", "'\"exploson\"'"})
    void nothingIsOfferedForWordsThatAreRightOrLikeNoneOrQuoted(String typed) {
        assertThat(search.didYouMean(typed)).isEmpty();
    }

    @Test
    void allHitsComeInTheOrderOfTheBest() {
        StoryQuery query = QueryParser.parse("explosion", false).query();
        List<Integer> best =
                search.search(query, SearchOrder.RELEVANCE, 0, 10, TODAY, () -> false).orElseThrow().hits().stream()
                        .map(hit -> Math.toIntExact(hit.key()))
                        .toList();
        assertThat(search.ranked(query, TODAY, () -> false).orElseThrow())
                .containsExactly(best.stream().mapToInt(Integer::intValue).toArray());
        BitSet keys = search.matching(query, () -> false).orElseThrow();
        assertThat(keys.stream().boxed()).containsExactlyInAnyOrderElementsOf(best);
        assertThat(best).hasSize(3);
        BitSet one = new BitSet();
        one.set(best.getLast());
        StoryQuery among = new StoryQuery.And(List.of(query, new StoryQuery.Among(one)));
        assertThat(search.matching(among, () -> false)).contains(one);
    }
}
