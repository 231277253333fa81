package factbox.figures.verify;

import static factbox.figures.choose.Stories.amount;
import static factbox.figures.choose.Stories.passage;
import static factbox.figures.choose.Stories.text;
import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.choose.Stories;
import factbox.story.Bound;
import factbox.story.KeyFigure;
import factbox.story.StoryText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A quantity that a sentence denies, expects or supposes supports no figure; one that it states does, whatever else
/// the sentence denies.
final class AssertionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "They expected 40 people but got none.",
                "Organisers had hoped for 40 people.",
                "The hall was meant to hold 40 people, but only a handful came.",
                "40 people had been expected.",
                "40 people were expected, but none came.",
                "Analysts forecast 40 people; it was fewer.",
                "The army predicted that 40 people would return.",
                "The party plans to send 40 people, but has no buses.",
                "The minister denied that 40 people had died.",
                "The minister denied reports that 40 people had died.",
                "The ministry dismissed claims of 40 people missing.",
                "There is no evidence that 40 people died.",
                "He falsely claimed that 40 people had died.",
                "False reports said 40 people had died.",
                "The claim that 40 people died is false.",
                "A report of 40 people dead was withdrawn.",
                "If 40 people come, the hall is full.",
                "Unless 40 people sign, the vote is off.",
                "She asked whether 40 people had died.",
                "40 people would have died.",
                "40 people could die if the dam broke.",
                "The attack might have killed 40 people.",
                "40 people are feared dead.",
                "It is not true that 40 people died.",
                "It was not, as reported, 40 people.",
                "The police did not say that 40 people had died.",
                "The force did not kill 40 people.",
                "No longer do 40 people live there.",
                "There are no longer 40 people in the camp.",
                "They sent nine buses instead of 40 people.",
                "They sent nine buses instead of the 40 people.",
                "It never held 40 people.",
                "The bus can't carry 40 people.",
                "He failed to bring 40 people.",
                "The cordon prevented 40 people from dying.",
                "Neither 40 people nor their bags were found.",
                "Were there 40 people on board?",
                "Far from 40 people, nine came.",
                "Suppose 40 people had come."
            })
    void whatIsNotSaidToBeSoSupportsNothing(String sentence) {
        assertThat(verify(sentence, "people").standing()).isEqualTo(Standing.UNSUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They expected none, but 40 people came.",
                "It moved half of Beirut’s 40 people.",
                "Not one bus came, but 40 people walked.",
                "He denied the charges and said 40 people had been paid.",
                "The mayor did not resign after 40 people died.",
                "Police did not name the 40 people.",
                "The man who killed 40 people was not a soldier.",
                "Officials said that if it rains, it rains: 40 people died.",
                "It is not known why 40 people died; the inquiry goes on.",
                "It killed 40 people and not, as said before, nine.",
                "40 people were denied visas.",
                "40 people did not vote.",
                "40 people who had hoped for visas were sent home.",
                "No one has been charged, although 40 people died.",
                "The storm killed 40 people, and the army never came.",
                "The plan failed, and 40 people lost their jobs.",
                "She said 40 people had died, not nine.",
                "He told them the truth: 40 people died.",
                "The firm, which had expected growth, dismissed 40 people.",
                "After the dam failed to hold, 40 people drowned.",
                "“Why did they die?” asked the mayor of the 40 people.",
                "The court rejected the appeal of the 40 people."
            })
    void whatIsSaidToBeSoSupportsAFigureWhateverElseIsDenied(String sentence) {
        assertThat(verify(sentence, "people").standing()).isEqualTo(Standing.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            40 people had been expected.                | people expected              | VERIFIED
            40 people had been expected.                | people                       | UNSUPPORTED
            The firm expects 40 people next year.       | people                       | UNSUPPORTED
            The firm expects 40 people next year.       | people expected next year    | VERIFIED
            The company is expected to hire 40 people.  | people hired                 | UNSUPPORTED
            The company is expected to hire 40 people.  | people expected to be hired  | VERIFIED
            The union had planned for 40 people.        | people in the union’s plan   | VERIFIED
            40 people are feared dead.                  | people feared dead           | VERIFIED
            40 people are feared dead.                  | deaths                       | UNSUPPORTED
            40 people were not hurt in the blast.       | people hurt in the blast     | UNSUPPORTED
            The cordon prevented 40 people from dying.  | people prevented from dying  | VERIFIED
            """)
    void aLabelThatSaysTheSameIsRight(String sentence, String label, Standing standing) {
        assertThat(verify(sentence, label).standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They expected 40 people but got none.   | The sentence says that it was expected, not that it came about: “expected”.
            He denied that 40 people had died.      | The sentence denies it: “denied”.
            There are no longer 40 people.          | The sentence denies it: “no longer”.
            If 40 people come, it is full.          | The sentence only supposes it: “If”.
            He failed to bring 40 people.           | The sentence says that it did not come about: “failed to”.
            Were there 40 people?                   | The sentence only asks.
            """)
    void theReasonNamesTheWords(String sentence, String reason) {
        assertThat(verify(sentence, "people").reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The rebels said 40 people had died, a figure the army disputes.",
                "The rebels said 40 people had died, a claim that could not be independently verified.",
                "The rebels spoke of 40 people dead. The figure has been questioned.",
                "The rebels spoke of 40 people dead. The army denies this.",
                "The rebels gave a disputed figure of 40 people.",
                "According to unconfirmed reports 40 people died."
            })
    void whatTheTextDisputesIsDisputed(String sentence) {
        Verdict verdict = verify(sentence, "people");
        assertThat(verdict.standing()).isEqualTo(Standing.DISPUTED);
        assertThat(verdict.reason()).contains("The text says that it is disputed: “");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dispute over land killed 40 people.",
                "In the disputed region 40 people died.",
                "40 people died. The election result is disputed in nine cities.",
                "40 people died. The army denied the rebels passage.",
                "40 people questioned the mayor."
            })
    void aQuarrelOverSomethingElseIsNoDispute(String sentence) {
        assertThat(verify(sentence, "people").standing()).isEqualTo(Standing.VERIFIED);
    }

    private static Verdict verify(String sentence, String label) {
        StoryText text = text(sentence);
        String words = sentence.substring(sentence.indexOf("40"), sentence.indexOf("40") + "40 people".length());
        return Stories.verifier(text)
                .verify(new KeyFigure(
                        "40", label, amount(Bound.EXACTLY, "40", "people"), null, null, null, passage(words)));
    }
}
