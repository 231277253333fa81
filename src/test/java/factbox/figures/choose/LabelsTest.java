package factbox.figures.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A label is a noun phrase that is understood without the story, and the clause itself where there is none.
final class LabelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fourth-quarter orders totalled 60 million euros, a 3.1 percent increase over the same quarter of 2018. | 3.1 percent | Fourth-quarter orders totalled 60 million euros, a 3.1 percent increase over the same quarter of 2018
            Ferro was off sharply, a 9.7 percent decline since Friday. | 9.7 percent | Ferro was off sharply, a 9.7 percent decline since Friday
            Of those asked, just over half were women and 77 percent were older than 26. | 77 percent | Of those asked, just over half were women and 77 percent were older than 26
            The joint company will be 51 percent owned by the state. | 51 percent | the joint company will be 51 percent owned by the state
            The runner won the race in 3 hours. | 3 hours | the runner won the race in 3 hours
            The tunnel was dug for 8.2 kilometres under the bay. | 8.2 kilometres | the tunnel was dug for 8.2 kilometres under the bay
            In all, it was valued at 600 million euros. | 600 million | In all, it was valued at 600 million euros
            Imports had risen by a much stronger 6.2 percent. | 6.2 percent | imports had risen by a much stronger 6.2 percent
            The answer of the 350 foreign banks had been awaited. | 350 | the answer of the 350 foreign banks had been awaited
            Some of the lines are closed, and 700 miles are finished. | 700 miles | some of the lines are closed, and 700 miles are finished
            The dollar's slide to a record low of 1.42 euros worried traders. | 1.42 euros | the dollar's slide to a record low of 1.42 euros worried traders
            Ambassador Lund said in a radio interview that the plan could push rates above 20 percent. | 20 percent | the plan could push rates above 20 percent
            About 3 percent of children who ate nuts before school got an allergy. | 3 percent | About 3 percent of children who ate nuts before school got an allergy
            There was quite a lot of it — about 2,300 tons, the team found. | 2,300 tons | There was quite a lot of it — about 2,300 tons
            ORCHARD BANK RAISES 40 MILLION EURO BOND | 40 MILLION | ORCHARD BANK RAISES 40 MILLION EURO BOND
            The nine ships, together with two older boats, are worth 70 million euros. | nine ships | the nine ships, together with two older boats, are worth 70 million euros
            Earnings from lasting operations of 109 million euros pleased the board. | 109 million | earnings from lasting operations of 109 million euros pleased the board
            Moore Ratings may mark down Ferro Steel because of its 3.1 million euro offer for Norsk Kraft. | 3.1 million euro | Moore Ratings may mark down Ferro Steel because of its 3.1 million euro offer for Norsk Kraft
            """)
    void theClauseIsShownWhereNoNounPhraseTellsWhatTheFigureIs(String sentence, String value, String label) {
        assertThat(label(sentence, value)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The president vetoed a $9 billion highway and mass transit bill.   | $9 billion  | highway and mass transit bill the president vetoed
            Banks held an average 59 billion euros at the central bank.        | 59 billion  | amount banks held at the central bank
            The union is paying 500 million euros a year to Norvik Telephone and Telegraph to lease its lines. | 500 million | Norvik Telephone and Telegraph
            It has 53 ships.                                                   | 53 ships    | ships
            The fund spent 15 million euros to remaster the films.             | 15 million  | amount the fund spent to remaster the films
            The average cost of a party was a whopping 1,200 euros.            | 1,200 euros | average cost of a party
            The storm, which cut revenue from grain exports by half, has ended. | half       | cut in revenue from grain exports
            The bank raised its reserve requirement by one point to 19 percent in March. | 19 percent | reserve requirement
            The company is cutting back its advertising by 30 percent this year. | 30 percent | advertising
            Analysts said the rise above the $1.72 level gave the market hope. | $1.72       | rise above the $1.72 level gave the market hope
            """)
    void aLabelHoldsWholePhrases(String sentence, String value, String label) {
        assertThat(label(sentence, value)).contains(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ferro Steel is offering 75 million euros of notes due 2031 yielding 10.43 percent, said its lead bank. | 10.43 percent | Ferro Steel is offering 75 million euros of notes due 2031 yielding 10.43 percent
            It happened west of the capital, more than 3,600 kilometres (2,200 miles) from here. | 2,200 miles | it happened west of the capital, more than 3,600 kilometres (2,200 miles) from here
            """)
    void aClauseIsShownFromItsSubjectToTheEndOfItsPhrase(String sentence, String value, String label) {
        assertThat(label(sentence, value)).isEqualToIgnoringCase(label);
    }

    @ParameterizedTest
    @CsvSource({"42", "57", "83"})
    void dotsStandForWhatALongClauseLeavesOut(int value) {
        String sentence =
                "The harbour master of the old town told the members of the council in the great hall on the hill that"
                        + " the workers of the yard by the river had in the long winter of that year with the help of neighbours freed the sunken boats in "
                        + value
                        + " hours from the mud of the bay near the lighthouse and the ruins of the fort beside the road to the north";
        String label = label(sentence + ".", Integer.toString(value));
        assertThat(label).hasSizeLessThan(170).contains("…");
        String words = label.replace("… ", "").replace(" …", "");
        assertThat(" " + sentence + " ").containsIgnoringCase(" " + words + " ");
    }

    private static String label(String sentence, String value) {
        return StoryFigures.of(Stories.text(sentence), Locale.ENGLISH, "").stream()
                .filter(figure -> figure.mention().span().in(sentence).contains(value))
                .findFirst()
                .orElseThrow()
                .label();
    }
}
