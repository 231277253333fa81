package factbox.figures.choose;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Quantity;
import factbox.story.StoryText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What a reader of news looks for is chosen, whatever the story is about; the rest and repetitions are not.
final class ChoosingTest {
    @Test
    void earningsGiveTheirSumsAndHowTheyChanged() {
        List<String> chosen = chosen(
                "Halden Foods profit drops 12 percent on cocoa prices",
                "Halden Foods said on Thursday that its profit fell 12 percent to 214 million euros in the second quarter.",
                "Revenue rose 3 percent to 4.8 billion euros, the company said. Two of its nine brands were sold in May.",
                "It will close one of three plants in Denmark and cut 1,400 jobs, about 6 percent of its staff.",
                "“We have five good months ahead,” said its chief executive, Ane Holm, 51, who joined six years ago.",
                "The shares lost 4.2 percent. Profit fell 12 percent, its third fall in four quarters.");
        assertThat(chosen).contains("12 percent", "214 million euros", "4.8 billion euros", "1,400 jobs", "3 percent");
        assertThat(chosen).doesNotContain("51", "Two", "one", "three plants", "five good months");
    }

    @Test
    void aStormGivesTheDeadTheHomesAndTheMeasures() {
        List<String> chosen = chosen(
                "Storm kills 14 in coastal towns",
                "At least 14 people were killed and 60 injured when a storm struck the coast on Sunday, officials said.",
                "Winds of 190 kilometers per hour tore off roofs. Some 230,000 homes were without power.",
                "More than 9,000 people were moved to shelters, among them two families with one child each.",
                "The town of Varde got 180 millimeters of rain in six hours. It was the worst storm in 30 years.",
                "Damage was put at $1.2 billion. Fourteen people died, most of them in two villages.");
        assertThat(chosen)
                .contains(
                        "At least 14 people",
                        "60 injured",
                        "190 kilometers per hour",
                        "Some 230,000 homes",
                        "More than 9,000 people",
                        "$1.2 billion",
                        "180 millimeters");
        assertThat(chosen).doesNotContain("Fourteen people", "one child", "two families", "two villages");
    }

    @Test
    void anElectionGivesSharesSeatsAndTurnout() {
        List<String> chosen = chosen(
                "Greens win election with 31 percent",
                "The Greens won 31 percent of the vote and 74 of 200 seats in parliament, the election board said on Monday.",
                "The ruling party came second with 27.5 percent, down from 38 percent four years ago.",
                "Turnout was 68 percent. About 5.3 million people voted at 9,100 polling stations.",
                "Two parties failed to win a seat, and one leader resigned. He had led it for three years.");
        assertThat(chosen).contains("31 percent", "27.5 percent", "68 percent", "About 5.3 million people");
        assertThat(chosen).doesNotContain("Two parties", "one leader", "three years");
    }

    @Test
    void aNumberThatStandsAloneIsNotChosen() {
        List<String> chosen = chosen(
                "Harbour festival opens",
                "The festival cost $3 million, the town said.",
                "$45",
                "7°C",
                "About 9,000 people came on the first day.");
        assertThat(chosen).contains("$3 million", "About 9,000 people").doesNotContain("$45", "7°C");
    }

    @Test
    void aMatchGivesPointsAndCrowds() {
        List<String> chosen = chosen(
                "Ravens beat Hawks as Okafor scores 41 points",
                "Ben Okafor scored 41 points and had 12 rebounds as the Ravens beat the Hawks 112-104 on Friday.",
                "It was their ninth win in a row. The Hawks made 14 of 39 shots from outside and lost the ball 21 times.",
                "A crowd of 18,203 people watched. Okafor, 24, signed a contract worth $180 million over five years in July.");
        assertThat(chosen).contains("41 points", "$180 million", "18,203 people");
        assertThat(chosen).doesNotContain("24");
    }

    @Test
    void whatIsToldByTheWayIsLeftOut() {
        List<String> chosen = chosen(
                "Ferry sinks off Osk, 63 drown",
                "At least 63 people drowned when a ferry sank off Osk on Sunday with 410 passengers on board.",
                "The ferry went down 12 kilometres from the harbour, the coast guard said.",
                "A ferry company in Osk paid 2 million crowns for the ship.",
                "A baker on the pier, Ole Lind, sold 70 rolls before noon and closed his shop 20 minutes early.",
                "His cat weighs 7 kg and sleeps for 18 hours a day.");
        assertThat(chosen).contains("At least 63 people", "410 passengers", "2 million crowns");
        assertThat(chosen).doesNotContain("70 rolls", "20 minutes", "7 kg", "18 hours a day", "18 hours");
    }

    @Test
    void theFigureOfTheLeadIsChosenHoweverSmall() {
        assertThat(chosen(
                        "Council votes on the bridge",
                        "The council spent 40 minutes on the bridge on Monday.",
                        "The bridge cost $5 million. Some 300 people had signed a letter against the bridge."))
                .contains("40 minutes");
    }

    @Test
    void theFiguresOfAnExilesStoryAreChosenInOtherWords() {
        List<String> chosen = chosen(
                "Exiles in Albania still watched by agents, paper says",
                "Political refugees who found a home in Albania are still a target of Iranian agents, a paper reported.",
                "In all 4,158 refugees of the group were resettled in Albania over two years, the figures office said.",
                "The refugees had lived in displacement for 20 years in Camp Ashraf in Iraq.",
                "Before the move the camp had 3,200 or more residents, most of them members of the group.",
                "An attack on the camp on 1 September 2013 caused 52 deaths, the group said.");
        assertThat(chosen).contains("4,158 refugees", "20 years", "3,200 or more residents", "52 deaths");
    }

    @Test
    void aMeasureInASecondUnitIsNotChosen() {
        assertThat(chosen(
                        "Moon sheds water",
                        "The moon sheds about 2,300 tons (2,095 metric tons) of water.",
                        "Its width is 1,900 miles, or 3,100 kilometers, the team said."))
                .containsExactly("about 2,300 tons", "1,900 miles");
    }

    @Test
    void whatADayOrAYearHasIsNotChosen() {
        assertThat(chosen(
                        "Shop sells lamps",
                        "The shop sold 4,000 lamps in May and is open 24 hours.",
                        "It sells lamps 365 days a year, or about 900 lamps a month."))
                .contains("4,000 lamps")
                .doesNotContain("24 hours", "365 days a year", "365 days");
    }

    @Test
    void aNumberThatIsANameIsNotChosen() {
        assertThat(chosen(
                        "Airline orders 30 jets",
                        "The airline ordered 30 jets on Monday for $9 billion.",
                        "Sales were hit by the crashes of the 737 Max in March."))
                .contains("30 jets", "$9 billion")
                .doesNotContain("737", "the 737");
    }

    @Test
    void theRowsOfATableAreNotChosen() {
        assertThat(chosen(
                        "Grain prices",
                        "Grain rose to 18 dollars a tonne on Monday.",
                        "Oats 12 dollars 14 dollars 15 dollars 17 dollars 19 dollars 11 dollars 16 dollars"))
                .containsExactly("18 dollars a tonne");
    }

    @Test
    void theSharesOfABreakdownAreNotChosen() {
        assertThat(
                        chosen(
                                "Study finds 505 cases",
                                "A study of 505 people found more illness.",
                                "Illness rose 25 percent, the study of people said.",
                                "Of the people in the study, 77 percent were old, 65 percent tall, 12 percent rich and 15 percent tired."))
                .contains("25 percent")
                .doesNotContain("65 percent", "12 percent", "15 percent");
    }

    @Test
    void aStoryOfFewFiguresHasCardsForThem() {
        assertThat(chosen(
                        "Town mourns",
                        "The town mourns its mayor.",
                        "He died on Sunday.",
                        "He was loved.",
                        "He ran the works.",
                        "There were 46 horses in the yard of the town."))
                .containsExactly("46 horses");
    }

    @Test
    void aFewThingsHaveNoCardEvenInAStoryOfFewFigures() {
        assertThat(chosen("Town mourns", "A blast killed 171 people in the town.", "Its report has two pages."))
                .containsExactly("171 people");
    }

    @Test
    void noTwoKeyFiguresAreTheSame() {
        List<String> chosen = chosen(
                "Blast kills 20",
                "A blast killed 20 people.",
                "The blast killed 20, the army said. The twenty people who died were workers. It hurt about 35 people.",
                "Some 35 people are in hospital. The mine paid $5 million; the $5 million went to families.");
        assertThat(chosen).containsExactly("20 people", "about 35 people", "$5 million");
    }

    private static List<String> chosen(String headline, String... paragraphs) {
        StoryText text = Stories.text(paragraphs);
        List<Figure> key = StoryFigures.of(text, Locale.ENGLISH, headline + ".").stream()
                .filter(Figure::key)
                .toList();
        assertThat(key).hasSizeLessThanOrEqualTo(8);
        assertThat(key).extracting(figure -> figure.mention().span()).isSorted();
        return key.stream()
                .map(figure -> figure.mention().quantity() instanceof Quantity.Wording
                        ? ""
                        : figure.mention().in(text.plain()))
                .toList();
    }
}
