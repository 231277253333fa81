package factbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.story.KeyFigure;
import factbox.story.Source;
import factbox.story.Stories;
import factbox.story.Story;
import factbox.storyfile.StoryFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Stories are found by the figures that their texts state, whoever put these before the reader.
final class FigureSearchTest {
    private static final LocalDate AUGUST = LocalDate.of(2020, 8, 12);

    @TempDir
    Path folder;

    private Library library;
    private StoryIndex index;
    private OneLedger ledger;
    private StorySearch search;

    @BeforeEach
    void open() {
        library = LibraryOpener.open(folder).library();
        index = StoryIndex.open(folder, library);
        ledger = new OneLedger(folder, library);
        search = new StorySearch(index, ledger);
    }

    @AfterEach
    void close() {
        ledger.close();
        index.close();
        library.close();
    }

    private void put(String id, LocalDate published, String text, KeyFigure... figures) {
        put(id, "en", published, text, figures);
    }

    private void put(String id, String language, LocalDate published, String text, KeyFigure... figures) {
        Story story = new Story(
                id,
                language,
                "World",
                "Headline of " + id,
                null,
                published,
                null,
                new Source("Wire Desk", null, null),
                List.of(),
                Stories.body(Stories.p(text)),
                List.of(figures));
        library.add("", List.of(StoryFile.of(story, Map.of())));
        index.catchUp(() -> false);
        ledger.get().catchUp(() -> false);
    }

    private List<String> found(String query) {
        ParsedQuery parsed = QueryParser.parse(query, false);
        assertThat(parsed.hints()).as(query).isEmpty();
        BitSet keys = search.matching(parsed.query(), () -> false).orElseThrow();
        List<String> ids = new ArrayList<>();
        library.pages()
                .rows(keys.stream().mapToLong(key -> key).boxed().toList())
                .forEach(row -> ids.add(row.id()));
        return ids.stream().sorted().toList();
    }

    /// Ten of thirteen stories tell of more than a hundred deaths in 2020, each in words of its own.
    @Test
    void deathTollsAreFoundHoweverTheyAreWorded() {
        put("a", AUGUST, "The explosion in the port killed at least 171 people, the ministry said.");
        put("b", AUGUST, "More than 130 passengers perished when the ferry sank, while 212 swam ashore.");
        put("c", AUGUST, "The death toll from the earthquake climbed to 114 on Monday.");
        put("d", AUGUST, "Some 150 villagers lost their lives in the landslide.");
        put("e", AUGUST, "Floods have left 243 dead and 90,000 homeless.");
        put("f", AUGUST, "The cyclone claimed 128 lives in two districts.");
        put("g", AUGUST, "At least 107 miners, including 12 teenagers, died after the shaft collapsed.");
        put("h", AUGUST, "Officials counted 1,204 fatalities in the week to Sunday.");
        put("i", LocalDate.of(2021, 3, 2), "In November 2020 a mudslide killed 162 workers at the jade mine.");
        put("j", AUGUST, "Fighting killed 84 soldiers and 119 civilians, a monitor said.");
        put("k", AUGUST, "The quake killed 40 people and injured 1,150.");
        put("l", AUGUST, "In March 2019 the storm killed 603 people along the coast.");
        put("m", AUGUST, "The blast wounded 300 people; nobody died, although 250 homes were destroyed.");
        assertThat(found("what:killed figure:>100 on:2020"))
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
        assertThat(found("what:fatalities figure:>100 on:2020")).hasSize(10);
        assertThat(found("what:\"lost their lives\" figure:>100 on:2020")).hasSize(10);
        assertThat(found("what:injured figure:>100")).containsExactly("k", "m");
        assertThat(found("what:killed figure:>100 on:2019")).containsExactly("l");
        assertThat(found("what:miners figure:>100")).containsExactly("g");
        assertThat(found("what:killed figure:>100 -what:civilians")).doesNotContain("j");
    }

    @ParameterizedTest
    @CsvSource({
        "unit:miles, race",
        "unit:mile, race",
        "unit:yen, money",
        "unit:acres, land",
        "unit:dollar, oil",
        "unit:$, oil",
        "unit:km, race",
        "unit:kilometres, race",
        "unit:KM, race",
        "unit:soldier, army",
        "unit:soldiers, army",
        "unit:barrels, oil",
        "unit:hectares, land",
        "unit:pounds, money",
        "unit:€, money",
        "figure:26, race",
        "figure:>1000 unit:soldiers, army",
        "what:troops, army",
        "what:forest, land"
    })
    void aUnitIsFoundByEveryName(String query, String story) {
        put("race", AUGUST, "She ran 26 miles on Sunday and 42 km a month before.");
        put("money", AUGUST, "He paid 5,000 yen, then £40 and €30.");
        put("land", AUGUST, "The fire burned 300 acres of forest and 25 hectares of vines.");
        put("oil", AUGUST, "Oil cost $61 a barrel when 4 million barrels were sold.");
        put("army", AUGUST, "The army sent 1,500 soldiers.");
        assertThat(found(query)).containsExactly(story);
    }

    @Test
    void oneFigureMustBeAllThatIsAsked() {
        put("a", AUGUST, "The army sent 1,500 soldiers and 20 ships.");
        assertThat(found("figure:1500 unit:soldiers")).containsExactly("a");
        assertThat(found("figure:1500 unit:ships")).isEmpty();
        assertThat(found("figure:1500 what:ships")).isEmpty();
        assertThat(found("figure:1500 OR unit:ships")).containsExactly("a");
        assertThat(found("soldiers figure:20")).containsExactly("a");
        assertThat(found("what:ships -figure:>1000")).isEmpty();
    }

    @Test
    void figuresAreToldApartByWhoGaveThem() {
        put(
                "given",
                AUGUST,
                "Then 171 people died.",
                Stories.figure(Stories.people(171), Stories.passage("171 people")));
        put("found", AUGUST, "Then 171 people died.");
        put("none", AUGUST, "Nobody said how many died.");
        assertThat(found("has:figures")).containsExactly("found", "given");
        assertThat(found("figure:171")).containsExactly("found", "given");
        assertThat(found("from:editor figure:171")).containsExactly("given");
        assertThat(found("from:text")).containsExactly("found");
        assertThat(found("-has:figures")).containsExactly("none");
    }

    @Test
    void oneWordFindsFiguresOfOtherLanguages() {
        put("fr", "fr", AUGUST, "Le séisme a fait 210 morts et 40 blessés.");
        put("de", "de", AUGUST, "Bei dem Beben wurden 180 Menschen getötet.");
        assertThat(found("what:killed figure:>100")).containsExactly("de", "fr");
        assertThat(found("what:morts figure:>200")).containsExactly("fr");
    }

    @Test
    void anEmptyAnswerHasAReason() {
        assertThat(search.whyNothing("port", false)).isEqualTo(new NothingFound.NoStories());
        put("a", AUGUST, "The army sent 1,500 soldiers and 20 ships to the port.");
        put("b", AUGUST, "Rain fell.");
        assertThat(search.whyNothing("figure:abc", false)).isInstanceOf(NothingFound.NotUnderstood.class);
        assertThat(search.whyNothing("port unit:parsecs", false))
                .isEqualTo(new NothingFound.Parts(List.of("unit:parsecs")));
        assertThat(search.whyNothing("port figure:1500 unit:ships", false))
                .isEqualTo(new NothingFound.NotOneFigure(List.of("figure:1500", "unit:ships")));
        assertThat(search.whyNothing("rain figure:1500", false)).isEqualTo(new NothingFound.NotTogether());
        library.add("", List.of(StoryFile.of(Stories.story(Stories.body(Stories.p("New."))), Map.of())));
        assertThat(search.whyNothing("rain figure:1500", false)).isEqualTo(new NothingFound.StillReading());
    }

    @Test
    void unitsOfTheLibraryAreOffered() {
        put("a", AUGUST, "She ran 26 miles, and 1,500 soldiers and 20 ships were sent. It cost $40.");
        assertThat(ledger.get().units("mi")).containsExactly("miles");
        assertThat(ledger.get().units("s")).containsExactly("ships", "soldiers");
        assertThat(ledger.get().units("usd")).containsExactly("dollars");
        assertThat(ledger.get().units("x")).isEmpty();
    }
}
