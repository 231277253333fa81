package factbox.figures.verify;

import static factbox.figures.choose.Stories.amount;
import static factbox.figures.choose.Stories.figure;
import static factbox.figures.choose.Stories.passage;
import static factbox.figures.choose.Stories.text;
import static factbox.figures.choose.Stories.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.choose.Stories;
import factbox.story.Bound;
import factbox.story.KeyFigure;
import factbox.story.Passage;
import factbox.story.Quantity;
import factbox.story.Span;
import factbox.story.StoryText;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A figure stands as its passage lets it, and no better.
final class VerifierTest {
    private static final String RESETTLED =
            "According to the authority, 2,195 people moved from Camp Liberty in 2016 and another 1,963 in 2017.";

    @Test
    void theSameQuantityIsVerified() {
        Verdict verdict = verdict(text("It killed at least 171 people."), atLeast(171), "at least 171 people");
        assertThat(verdict.standing()).isEqualTo(Standing.VERIFIED);
        assertThat(verdict.reason()).isEqualTo("The sentence says “at least 171 people”.");
        assertThat(verdict.passage()).isEqualTo(new Span(10, 29));
        assertThat(verdict.numbers()).containsExactly(new Span(19, 22));
    }

    @Test
    void aSumOfThePassagesPartsIsReworded() {
        Verdict verdict = verdict(text(RESETTLED), people(4158), RESETTLED);
        assertThat(verdict.standing()).isEqualTo(Standing.REWORDED);
        assertThat(verdict.reason()).isEqualTo("The passage gives the parts: 2,195 + 1,963 = 4,158.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            52 people died, 30 of them young                    | 82
            52 people died, up from 30                          | 82
            52 people died at the age of 30                     | 82
            52 people died and 30 were hurt                     | 82
            52 people, among them nine children                 | 61
            52 people died and another 30 of them were hurt     | 82
            52 people died and another 30 sheep                 | 82
            52 people died and another 30 to 40                 | 92
            about 52 people died and another 30                 | 82
            52 people died, another 30, and another half dozen  | 82
            52 people died and another 30                       | 83
            """)
    void whatIsNoSumOfPartsIsUnsupported(String sentence, int total) {
        assertThat(verdict(text(sentence), people(total), sentence).standing()).isEqualTo(Standing.UNSUPPORTED);
    }

    @Test
    void aDisputedFigureSaysWhoDisputesIt() {
        KeyFigure figure = new KeyFigure(
                "4,158", "resettled", people(4158), null, null, "Arab News doubts it", passage(RESETTLED));
        Verdict verdict = Stories.verifier(text(RESETTLED)).verify(figure);
        assertThat(verdict.standing()).isEqualTo(Standing.DISPUTED);
        assertThat(verdict.reason())
                .isEqualTo("The passage gives the parts: 2,195 + 1,963 = 4,158. Arab News doubts it.");
    }

    @Test
    void aDisputeDoesNotSupportAWrongFigure() {
        KeyFigure figure =
                new KeyFigure("4,159", "resettled", people(4159), null, null, "Disputed.", passage(RESETTLED));
        assertThat(Stories.verifier(text(RESETTLED)).verify(figure).standing()).isEqualTo(Standing.UNSUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            52 people died              | EXACTLY   | 53         | people
            52 people died              | EXACTLY   | 520        | people
            52 people died              | EXACTLY   | 52         | camps
            52 people died              | MORE_THAN | 52         | people
            about 52 people died        | EXACTLY   | 52         | people
            about 50 people died        | EXACTLY   | 52         | people
            at least 52 people died     | EXACTLY   | 52         | people
            at least 52 people died     | MORE_THAN | 52         | people
            at least 52 people died     | AT_MOST   | 52         | people
            up to 52 people died        | LESS_THAN | 52         | people
            50 to 60 people died        | EXACTLY   | 60         | people
            $1.7 billion in aid         | EXACTLY   | 1700000    | USD
            $1.7 billion in aid         | EXACTLY   | 1.7        | USD
            $1.7 billion in aid         | EXACTLY   | 1700000000 | EUR
            $1.7 billion in aid         | EXACTLY   | 17000000000| USD
            $1.7m in aid                | EXACTLY   | 1.7        | USD
            12.5 percent of all         | EXACTLY   | 125        | %
            52 percent of people        | EXACTLY   | 52         | people
            tens of thousands of people | EXACTLY   | 10000      | people
            450 gigabytes of data       | EXACTLY   | 450        | MB
            450 million dollars         | EXACTLY   | 450000000  | €
            $3 a pound                  | EXACTLY   | 3          | USD
            $3 a pound                  | EXACTLY   | 3          | USD/kg
            climbed past $3             | EXACTLY   | 3          | USD
            8 percent over 24 months    | EXACTLY   | 24         | mo
            one in three months         | EXACTLY   | 3          | mo
            """)
    void aWrongNumberUnitOrBoundIsUnsupported(String sentence, Bound bound, String number, String unit) {
        assertThat(verdict(text(sentence), amount(bound, number, unit), sentence)
                        .standing())
                .isEqualTo(Standing.UNSUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            52 people died             | ABOUT    | 52         | people
            52 people died             | AT_LEAST | 52         | people
            52 people died             | AT_MOST  | 52         | people
            more than 52 people died   | AT_LEAST | 52         | people
            fewer than 52 people died  | AT_MOST  | 52         | people
            52 soldiers died           | EXACTLY  | 52         | people
            52 were hurt and 9 killed  | EXACTLY  | 9          | deaths
            1.7 million dollars        | EXACTLY  | 1700000    | USD
            20 years ago               | EXACTLY  | 20         | years
            the other 171 people       | EXACTLY  | 171        | people
            450 gigabytes of data      | EXACTLY  | 450        | GB
            450 million dollars        | EXACTLY  | 450000000  | $
            $3 a pound                 | EXACTLY  | 3          | USD/lb
            for over 24 months         | AT_LEAST | 24         | mo
            8 percent over 24 months   | AT_LEAST | 24         | mo
            costs EUR 5 million        | EXACTLY  | 5000000    | EUR
            """)
    void aLooserBoundAndAnotherWordForTheUnitAreSupported(String sentence, Bound bound, String number, String unit) {
        assertThat(verdict(text(sentence), amount(bound, number, unit), sentence)
                        .standing())
                .isEqualTo(Standing.VERIFIED);
    }

    @Test
    void theReasonSaysWhatThePassageSaysInstead() {
        StoryText text = text("It killed about 50 people in 2 camps.");
        assertThat(verdict(text, people(52), "about 50 people in 2 camps").reason())
                .isEqualTo("The passage says “about 50 people” and “2 camps”, not 52 people.");
        assertThat(verdict(text, people(52), "It killed").reason()).isEqualTo("The passage holds no quantity.");
        assertThat(verdict(text, amount(Bound.ABOUT, "8", "%"), "about 50 people")
                        .reason())
                .isEqualTo("The passage says “about 50 people”, not about 8 percent.");
        assertThat(verdict(text, amount(Bound.EXACTLY, "2", "rupees"), "about 50 people")
                        .reason())
                .endsWith("not 2 rupees.");
    }

    @Test
    void aBoundJustBeforeThePassageCounts() {
        StoryText text = text("It killed at least 171 people.");
        assertThat(verdict(text, people(171), "171 people").standing()).isEqualTo(Standing.UNSUPPORTED);
        assertThat(verdict(text, atLeast(171), "171").standing()).isEqualTo(Standing.VERIFIED);
    }

    @Test
    void aBoundBeforeAPassageOverTwoParagraphsCounts() {
        StoryText text = text("It killed at least 171 people.", "The rest fled.");
        assertThat(verdict(text, people(171), "171 people.\nThe rest").standing())
                .isEqualTo(Standing.UNSUPPORTED);
    }

    @Test
    void aNumberCutByThePassageIsNotRead() {
        StoryText text = text("It killed 3,171 people and cost $1.7 billion.");
        assertThat(verdict(text, people(171), "171 people").standing()).isEqualTo(Standing.UNSUPPORTED);
        assertThat(verdict(text, amount(Bound.EXACTLY, "1.7", "USD"), "$1.7").standing())
                .isEqualTo(Standing.UNSUPPORTED);
    }

    @Test
    void aNumberAndANounInTwoParagraphsAreNotOne() {
        StoryText text = text("52", "people");
        assertThat(verdict(text, people(52), "52\npeople").standing()).isEqualTo(Standing.NUMBER_ONLY);
    }

    @Test
    void aRangeNeedsBothEnds() {
        StoryText text = text("It killed between 50 and 60 people.");
        assertThat(verdict(text, range(50, 60), "50 and 60 people").standing()).isEqualTo(Standing.VERIFIED);
        assertThat(verdict(text, range(50, 61), "50 and 60 people").standing()).isEqualTo(Standing.UNSUPPORTED);
        assertThat(verdict(text, range(50, 60), "60 people").standing()).isEqualTo(Standing.UNSUPPORTED);
    }

    @Test
    void wordsForANumberAreComparedAsWords() {
        StoryText text = text("Thousands of tons were stored, and hundreds of thousands of people fled.");
        Quantity thousands = new Quantity.Wording("thousands", "tons");
        assertThat(verdict(text, thousands, "Thousands of tons").standing()).isEqualTo(Standing.VERIFIED);
        for (String words : new String[] {"hundreds", "thousands", "millions"}) {
            Quantity wrong = new Quantity.Wording(words, "people");
            assertThat(verdict(text, wrong, "hundreds of thousands of people").standing())
                    .isEqualTo(Standing.UNSUPPORTED);
        }
    }

    @Test
    void wordsThatAreGoneAreLost() {
        Verdict verdict = verdict(text("It killed 171 people."), people(171), "172 people");
        assertThat(verdict.standing()).isEqualTo(Standing.LOST);
        assertThat(verdict.reason()).isEqualTo("The words “172 people” are not in the story.");
        assertThat(verdict.passage()).isNull();
    }

    @Test
    void wordsInSeveralPlacesAreLostUnlessTheirContextTellsThemApart() {
        StoryText text = text("First 171 people. Then 171 people.");
        Verdict verdict = verdict(text, people(171), "171 people");
        assertThat(verdict.standing()).isEqualTo(Standing.LOST);
        assertThat(verdict.reason())
                .isEqualTo("The words “171 people” stand in 2 places of the story, and nothing says which is meant.");
        Passage told = new Passage("171 people", "Then ", "", null);
        assertThat(Stories.verifier(text).verify(figure(people(171), told)).standing())
                .isEqualTo(Standing.VERIFIED);
    }

    @Test
    void aTextIsReadInItsOwnLanguage() {
        StoryText text = text("Un prix de 2,195 euros");
        Quantity wrong = amount(Bound.EXACTLY, "2195", "EUR");
        assertThat(Stories.verifier(text, Locale.FRENCH)
                        .verify(figure(wrong, passage("2,195 euros")))
                        .standing())
                .isEqualTo(Standing.UNSUPPORTED);
    }

    @Test
    void aTextInALanguageThatIsNotKnownCannotBeChecked() {
        StoryText text = text("2 195 рублей");
        Quantity right = amount(Bound.EXACTLY, "2195", "RUB");
        assertThat(Stories.verifier(text, Locale.of("ru")).verify(figure(right, passage("2 195 рублей"))))
                .returns(Standing.UNSUPPORTED, Verdict::standing)
                .returns("Text in this language can’t be checked.", Verdict::reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The toll rose from 30 to 42 people.             | rise in the toll        | EXACTLY  | 12  | people | The passage gives both: 42 − 30 = 12.
            The toll was 42 people, up from 30.             | rise in the toll        | EXACTLY  | 12  | people | The passage gives both: 42 − 30 = 12.
            Half of the 80 people left.                     | people who left         | EXACTLY  | 40  | people | The passage says “Half of 80 people”, which is 40.
            It fired 10 percent of its 3,000 workers.       | workers fired           | EXACTLY  | 300 | people | The passage says “10 percent of 3,000 workers”, which is 300.
            40 of the 80 people left.                       | share that left         | EXACTLY  | 50  | %      | The passage gives both: 40 ÷ 80 = 50 percent.
            Two of the three people left.                   | share that left         | ABOUT    | 67  | %      | The passage gives both: 2 ÷ 3 = 67 percent.
            Dozens of people left.                          | people who left         | AT_LEAST | 24  | people | The passage says “Dozens of people”, which is at least 24.
            She won in 2 minutes 30 seconds.                | winning time            | EXACTLY  | 2.5 | min | The passage says “2 minutes 30 seconds”, which is 2.5 minutes.
            He got two years and six months.                | time he got             | EXACTLY  | 2.5 | a      | The passage says “two years and six months”, which is 2.5 years.
            He is 6 feet 3 inches tall.                     | height                  | EXACTLY  | 6.25 | [ft_i] | The passage says “6 feet 3 inches”, which is 6.25 feet.
            """)
    void aFigureThatThePassageLetsReckonIsReworded(
            String sentence, String label, Bound bound, String number, String unit, String reason) {
        Verdict verdict = labelled(sentence, label, amount(bound, number, unit));
        assertThat(verdict.reason()).isEqualTo(reason);
        assertThat(verdict.standing()).isEqualTo(Standing.REWORDED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The toll rose from 30 to 42 people.             | people                  | EXACTLY  | 12  | people
            The toll rose from 30 to 42 people.             | rise in the toll        | EXACTLY  | 13  | people
            The toll rose from about 30 to 42 people.       | rise in the toll        | EXACTLY  | 12  | people
            42 people and 30 cows                           | people more than cows   | EXACTLY  | 12  | people
            Half of the 80 people left.                     | people who left         | EXACTLY  | 41  | people
            Almost half of the 80 people left.              | people who left         | EXACTLY  | 40  | people
            Half of about 80 people left.                   | people who left         | EXACTLY  | 40  | people
            Half of the 80 camps were left.                 | people who left         | EXACTLY  | 40  | people
            Two of the three people left.                   | share that left         | EXACTLY  | 67  | %
            Almost half of the town was flooded.            | of the town             | EXACTLY  | 50  | %
            Dozens of people left.                          | people who left         | EXACTLY  | 24  | people
            Dozens of people left.                          | people who left         | AT_LEAST | 25  | people
            She won in 2 minutes 4.7 seconds.               | winning time            | EXACTLY  | 2   | min
            She won in 2 minutes 4.7 seconds.               | winning time            | EXACTLY  | 4.7 | s
            She won in 2 minutes 4.7 seconds.               | winning time            | EXACTLY  | 6.7 | min
            She won in about 2 minutes 4.7 seconds.         | winning time            | EXACTLY  | 124.7 | s
            She won in 2 minutes 94 seconds.                | winning time            | EXACTLY  | 214 | s
            It was not 2 minutes 4.7 seconds.               | winning time            | EXACTLY  | 124.7 | s
            He did 3 hours, 2 minutes and 4 laps.           | time                    | EXACTLY  | 3   | h
            Not half of the 80 people left.                 | people who left         | EXACTLY  | 40  | people
            If half of the 80 people left, it would do.     | people who left         | EXACTLY  | 40  | people
            """)
    void whatThePassageDoesNotLetReckonIsUnsupported(
            String sentence, String label, Bound bound, String number, String unit) {
        assertThat(labelled(sentence, label, amount(bound, number, unit)).standing())
                .isEqualTo(Standing.UNSUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They freed 64 prisoners each.                   | prisoners they freed each    | EXACTLY  | 64      | prisoners | VERIFIED
            They freed 64 prisoners each.                   | prisoners freed by each side | EXACTLY  | 64      | prisoners | NUMBER_ONLY
            They freed 64 prisoners each.                   | prisoners freed              | EXACTLY  | 64      | prisoners | UNSUPPORTED
            Each of the 11 people got $2 million.           | people                       | EXACTLY  | 11      | people    | VERIFIED
            It gave each of the 11 people $2 million.       | damages                      | EXACTLY  | 2000000 | USD       | UNSUPPORTED
            It gave each of the 11 people $2 million.       | damages for each             | EXACTLY  | 2000000 | USD       | NUMBER_ONLY
            It gave 11 people $2 million.                   | damages for each             | EXACTLY  | 2000000 | USD       | UNSUPPORTED
            Rates averaged 6.81 percent.                    | average rate                 | EXACTLY  | 6.81    | %         | VERIFIED
            Rates averaged 6.81 percent.                    | rate                         | EXACTLY  | 6.81    | %         | UNSUPPORTED
            It costs 30 cents more than before.             | increase in the price        | EXACTLY  | 30      | cents     | REWORDED
            It costs 30 cents more than before.             | price                        | EXACTLY  | 30      | cents     | UNSUPPORTED
            It costs 30 cents more than before.             | decrease in the price        | EXACTLY  | 30      | cents     | UNSUPPORTED
            They pay 17 pounds less.                        | cut in the bill              | EXACTLY  | 17      | GBP       | REWORDED
            They pay 17 pounds less per month.              | cut in the bill              | EXACTLY  | 17      | GBP       | UNSUPPORTED
            It is done over four days.                      | duration                     | EXACTLY  | 4       | d         | UNSUPPORTED
            It is done over four days.                      | duration                     | AT_LEAST | 4       | d         | VERIFIED
            Two boys, aged four and seven, were hurt.       | age                          | EXACTLY  | 7       | a         | VERIFIED
            The rate is 4-1/4 percent.                      | rate                         | EXACTLY  | 4.25    | %         | VERIFIED
            Half of the town was flooded.                   | of the town                  | EXACTLY  | 50      | %         | VERIFIED
            It is kept at minus 70 C.                       | temperature                  | EXACTLY  | -70     | Cel       | VERIFIED
            """)
    void whatMakesSomethingElseOfANumberIsInTheLabelToo(
            String sentence, String label, Bound bound, String number, String unit, Standing standing) {
        assertThat(labelled(sentence, label, amount(bound, number, unit)).standing())
                .isEqualTo(standing);
    }

    private static Verdict labelled(String sentence, String label, Quantity quantity) {
        KeyFigure figure = new KeyFigure("as printed", label, quantity, null, null, null, passage(sentence));
        return Stories.verifier(text(sentence)).verify(figure);
    }

    private static Quantity people(int number) {
        return amount(Bound.EXACTLY, String.valueOf(number), "people");
    }

    private static Quantity atLeast(int number) {
        return amount(Bound.AT_LEAST, String.valueOf(number), "people");
    }

    private static Quantity range(int min, int max) {
        return new Quantity.Range(BigDecimal.valueOf(min), BigDecimal.valueOf(max), "people");
    }
}
