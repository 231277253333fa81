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
            Moore Ratings may mark down Ferro Steel because of its 3.1 million euro offer for Norsk Kraft. | 3.1 million euro | Moore Ratings may mark down Ferro Steel because of its 3.1 million euro offer for Norsk Kraft
            """)
    void theClauseIsShownWhereNoNounPhraseTellsWhatTheFigureIs(String sentence, String value, String label) {
        assertThat(label(sentence, value)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The president vetoed a $9 billion highway and mass transit bill.   | $9 billion  | highway and mass transit bill the president vetoed
            Banks held an average 59 billion euros at the central bank.        | 59 billion  | amount banks held at the central bank
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
