package factbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.choose.FigureMark;
import factbox.figures.token.Kind;
import factbox.figures.verify.Standing;
import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.story.Body;
import factbox.story.Element;
import factbox.story.Passage;
import factbox.story.Source;
import factbox.story.Span;
import factbox.story.Story;
import factbox.story.StoryText;
import factbox.story.Tag;
import factbox.story.Text;
import factbox.storyfile.Edition;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The ledger lists the figures of all stories, filtered and sorted, and finds those that can't both be right.
final class LedgerTest {
    @TempDir
    Path folder;

    private Library library;
    private Ledger ledger;

    @BeforeEach
    void open() {
        library = LibraryOpener.open(folder).library();
        ledger = Ledger.open(folder, library);
    }

    @AfterEach
    void close() {
        ledger.close();
        library.close();
    }

    private static Story story(String id, int day, String section, String text) {
        return new Story(
                id,
                "en",
                section,
                "Headline of " + id,
                null,
                LocalDate.of(2020, 8, day),
                null,
                new Source("A paper", null, null),
                List.of(),
                new Body(List.of(new Element(Tag.P, List.of(new Text(text))))),
                List.of());
    }

    private void put(Story... stories) {
        library.put(new Edition("news", "1", List.of(stories), Map.of(), List.of()));
        ledger.catchUp(() -> false);
    }

    private List<String> values(LedgerQuery query) {
        try (LedgerResult result = ledger.find(query)) {
            return result.rows(0, result.size()).stream()
                    .map(row -> row.value() + (row.value().endsWith("n") ? "" : " " + row.label()))
                    .map(words -> words.replaceAll("(?<=\\d )(\\w+).*", "$1"))
                    .toList();
        }
    }

    private static LedgerQuery words(String words) {
        return LedgerQuery.ALL.withWords(words);
    }

    @Test
    void rowsAreFilteredAndSortedByNumberAndDay() {
        put(
                story("aid", 1, "World", "The US gave $1.7 billion. Norway gave $900 million."),
                story("blast", 4, "Beirut", "The blast killed at least 171 people. It freed 40 to 60 people."));
        assertThat(values(words("unit:$").sorted(LedgerOrder.NUMBER, true)))
                .containsExactly("$1.7 billion", "$900 million");
        assertThat(values(words("unit:$").sorted(LedgerOrder.NUMBER, false)))
                .containsExactly("$900 million", "$1.7 billion");
        assertThat(values(words("figure:100..1000"))).containsExactly("171 people");
        assertThat(values(words("figure:50"))).singleElement().asString().startsWith("40 to");
        assertThat(values(words("norw"))).containsExactly("$900 million");
        assertThat(values(words("killing people"))).containsExactly("171 people");
        assertThat(values(words("after:2020-08-02"))).hasSize(2);
        assertThat(values(LedgerQuery.ALL.withSection("Beirut"))).hasSize(2);
        assertThat(values(LedgerQuery.ALL.withKinds(Set.of(Kind.MONEY)))).hasSize(2);
        assertThat(values(LedgerQuery.ALL.withStandings(Set.of(Standing.DISPUTED))))
                .isEmpty();
        assertThat(values(LedgerQuery.ALL.withStandings(Set.of(Standing.FOUND))))
                .hasSize(4);
        assertThat(values(LedgerQuery.ALL.sorted(LedgerOrder.DAY, true)).getFirst())
                .startsWith("171");
        assertThat(values(LedgerQuery.ALL.sorted(LedgerOrder.DAY, false)).getFirst())
                .startsWith("$");
    }

    @Test
    void aRowHasItsSentenceAndItsPlaceInTheStory() {
        String text = "Nobody was asked. On 4 August the blast killed at least 171 people, officials said.";
        put(story("blast", 11, "World", text));
        try (LedgerResult result = ledger.find(LedgerQuery.ALL)) {
            LedgerRow row = result.rows(0, 10).getFirst();
            assertThat(row.sentence()).isEqualTo("On 4 August the blast killed at least 171 people, officials said.");
            assertThat(Objects.requireNonNull(row.said()).in(row.sentence())).isEqualTo("at least 171 people");
            assertThat(Objects.requireNonNull(row.passage()).in(text)).isEqualTo("at least 171 people");
            assertThat(row.asOf()).hasToString("2020-08-04");
            assertThat(row.headline()).isEqualTo("Headline of blast");
        }
    }

    @Test
    void whatTheReaderMadeOfAFigureIsListed() {
        Story blast = story("blast", 4, "World", "The blast killed at least 171 people in Beirut.");
        put(blast);
        StoryText text = StoryText.of(blast.body());
        int start = text.plain().indexOf("at least");
        FigureMark mark = FigureMark.none(Passage.at(text, new Span(start, start + 19)));
        library.figureMarks().set("blast", mark.withLabel("deaths"));
        ledger.refresh("blast");
        assertThat(values(LedgerQuery.ALL)).containsExactly("171 deaths");
        library.figureMarks().set("blast", mark.withHidden(true));
        ledger.refresh("blast");
        assertThat(values(LedgerQuery.ALL)).isEmpty();
    }

    @Test
    void aStoryThatGoesTakesItsFiguresAlong() {
        put(story("a", 1, "World", "It has 52 ships."), story("b", 2, "World", "It has 53 ships."));
        put(story("b", 2, "World", "It has 53 ships."));
        assertThat(values(LedgerQuery.ALL)).containsExactly("53 ships");
    }

    private int disagreements(String one, String other) {
        put(story("one", 4, "World", one), story("other", 5, "World", other));
        return ledger.compare(10, () -> false).disagreements().size();
    }

    @Test
    void figuresOfTheSameThingThatCantBothBeRightDisagree() {
        assertThat(disagreements(
                        "The explosion in Beirut killed at least 171 people, officials said.",
                        "Officials in Beirut said 150 people had died in the explosion."))
                .isEqualTo(1);
        assertThat(disagreements(
                        "Police in Nairobi arrested 52 people on Monday.",
                        "On Monday 80 people were detained in Nairobi."))
                .isEqualTo(1);
        assertThat(disagreements(
                        "In 2016 Albania resettled 2,195 refugees from Iraq.",
                        "Some 1,200 refugees were moved to Albania from Iraq in 2016."))
                .isEqualTo(1);
    }

    @Test
    void figuresThatCanBothBeRightDoNot() {
        List<List<String>> pairs = List.of(
                List.of("The blast in Beirut killed at least 171 people.", "The blast in Beirut killed 200 people."),
                List.of("The blast in Beirut killed about 170 people.", "The blast in Beirut killed 171 people."),
                List.of("The blast in Beirut killed 171 people.", "The blast in Beirut injured 6,000 people."),
                List.of("The blast in Beirut killed 171 people.", "The attack in Nairobi killed 52 people."),
                List.of(
                        "The fire in Beirut killed 171 people in 2019.",
                        "The fire in Beirut killed 52 people in 2012."),
                List.of(
                        "Police in Nairobi arrested 52 people on Monday.",
                        "On Tuesday 80 people were detained in Nairobi."),
                List.of(
                        "Police in Nairobi arrested 52 people on Monday.",
                        "Police in Nairobi will have detained 80 people by Monday."),
                List.of("The blast in Beirut killed 171 people.", "A second blast in Beirut killed nine more people."),
                List.of(
                        "The blast in Beirut killed 171 people.",
                        "Among the dead in Beirut were 12 people from Syria."),
                List.of(
                        "The US gave Lebanon $1.7 billion.",
                        "The US gave Lebanon $20 million for the port in Tripoli."),
                List.of("Lebanon has 4,200 schools.", "Lebanon has 4,158 schools in towns."),
                List.of("Prices in Beirut rose 3 percent.", "Prices in Beirut rose 12 percent."),
                List.of("The blast killed 171 people.", "The blast killed 52 people."));
        for (List<String> pair : pairs) {
            assertThat(disagreements(pair.getFirst(), pair.getLast()))
                    .as(pair.toString())
                    .isZero();
        }
    }

    private List<String> developments(String one, String other) {
        put(story("one", 4, "World", one), story("other", 9, "World", other));
        Compared compared = ledger.compare(10, () -> false);
        assertThat(compared.disagreements()).as(one + " " + other).isEmpty();
        return compared.developments().stream()
                .map(development -> String.join(
                        " ", development.rows().stream().map(LedgerRow::value).toList()))
                .toList();
    }

    @Test
    void aNumberThatGrowsFromStoryToStoryIsADevelopment() {
        assertThat(developments("The quake in Osk killed 104 people.", "The quake in Osk has killed 152 people."))
                .containsExactly("104 152");
        assertThat(developments(
                        "A bus burned near Kano on Sunday and 15 passengers died.",
                        "Three of the injured have died, raising the toll of Sunday's bus fire near Kano to 18."))
                .containsExactly("15 18");
        assertThat(developments(
                        "Some 640 whales were stranded on Ocean Beach by Monday night.",
                        "The number of whales stranded on Ocean Beach had risen to 900 by Wednesday night."))
                .containsExactly("640 900");
        assertThat(developments("The quake in Osk killed 104 people.", "The fire in Deen killed 152 people."))
                .isEmpty();
        assertThat(developments("Prices in Osk were 104 francs.", "Prices in Osk were 152 francs."))
                .isEmpty();
    }

    @Test
    void threeStoriesOfOneEventAreOneDevelopment() {
        put(
                story("third", 9, "World", "The quake in Osk has killed 171 people."),
                story("first", 4, "World", "The quake in Osk killed 104 people."),
                story("second", 6, "World", "The quake in Osk killed 152 people."));
        assertThat(ledger.compare(10, () -> false).developments())
                .singleElement()
                .satisfies(development -> assertThat(development.rows().stream().map(LedgerRow::value))
                        .containsExactly("104", "152", "171"));
    }

    @Test
    void versionsOfOneStoryDoNotDisagree() {
        put(
                story("one", 4, "World", "The rail link from Port Ada will cost $310 million, the treasury said."),
                story("other", 4, "World", "The rail link from Port Ada will cost $301 million, the treasury said."));
        assertThat(ledger.compare(10, () -> false).disagreements()).isEmpty();
        put(
                story("one", 4, "World", "Storm Ines cut power to 40 homes in Osk."),
                story("other", 4, "World", "Storm Ines cut power to 52 homes in Osk. An earlier version was wrong."));
        assertThat(ledger.compare(10, () -> false).disagreements()).isEmpty();
    }

    @Test
    void numbersThatBothStoriesHaveDoNotDisagree() {
        put(
                story("one", 4, "World", "The ferry Dona Ana carried 198 passengers, survivors said."),
                story("other", 4, "World", "The ferry Dona Ana had 174 passengers, its owner said."));
        assertThat(ledger.compare(10, () -> false).disagreements()).hasSize(1);
        put(
                story("one", 4, "World", "The ferry Dona Ana carried 198 passengers, survivors said."),
                story(
                        "other",
                        4,
                        "World",
                        "The ferry Dona Ana had 174 passengers, its owner said. The ferry Iris had 198 passengers."));
        assertThat(ledger.compare(10, () -> false).disagreements()).isEmpty();
    }
}
