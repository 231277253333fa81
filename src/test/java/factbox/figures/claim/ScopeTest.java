package factbox.figures.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The words that speak of a number are those of its clause, and those that its clause leaves out.
final class ScopeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # sentence | number | a word that speaks of it | a word that speaks of another
            Police shot 12 men and wounded 63 bystanders.                                 | 63     | police    | shot
            Tin output fell to 29,000 tonnes from 36,500 tonnes and is to drop to 26,000. | 26,000 | tin       | from
            Germany sold 1,200 cars and its rival 900 cars.                                  | 900    | sold      | germany
            Germany sold 1,200 cars and its rival 900 cars.                                  | 1,200  | germany   | rival
            In the city's budget, roads get 14 million euros, schools 31 million euros.   | 31     | budget    | roads
            Of the 640 workers at the cannery, 95 will go in June.                        | 640    | cannery   | go
            The lake holds 39 of the 120 kinds of fish known in the region.               | 120    | fish      | holds
            A third of the town's 36,000 people are over 60.                              | 36,000 | town's    | over
            The fleet caught 640 tonnes, most of it in Brevik.                            | 640    | fleet     | brevik
            A gunman killed nine men and injured 17 at a mosque.                          | nine   | mosque    | injured
            The farm produces more eels than the 40 tonnes caught in the lagoon.          | 40     | lagoon    | farm
            The rate, according to a study of 1,250 households, was 4 percent.            | 1,250  | study     | rate
            The strike at the port, which began in May and has halted 14 ships, goes on.  | 14     | strike    | goes
            Deaths in Peru, Chile and Ecuador were 18, 25 and 9 respectively.             | 25     | chile     | peru
            Homes without power fell to 5,400 on Tuesday from 31,000.                     | 31,000 | homes     | tuesday
            """)
    void speaksOf(String text, String number, String own, String others) {
        assertThat((" " + new ReadSentence(text).scope(number) + " "))
                .contains(" " + own + " ")
                .doesNotContain(" " + others + " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They sold 41,000.                     | 41,000 | true
            Five others were dead.                | Five   | true
            A storm left 112 missing in the hills. | 112    | true
            The boat took 31 Sudanese aboard.     | 31     | false
            They sold 41,000 cars.                | 41,000 | false
            """)
    void countsNoNoun(String text, String number, boolean bare) {
        assertThat(new ReadSentence(text).number(number).scope().isBare()).isEqualTo(bare);
    }
}
