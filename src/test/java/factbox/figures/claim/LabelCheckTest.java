package factbox.figures.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A label holds where the words that speak of the number bear it, and names the change that they tell.
final class LabelCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police shot 12 men and wounded 63 bystanders.   | 63 bystanders | bystanders hurt by police  | true
            Police shot 12 men and wounded 63 bystanders.   | 63 bystanders | bystanders shot            | false
            The lake rose by 3 metres.                      | 3 metres      | rise of the lake           | true
            The lake rose by 3 metres.                      | 3 metres      | fall of the lake           | false
            The lake rose by 3 metres.                      | 3 metres      | depth of the lake          | false
            Growth slowed to 0.9 percent.                   | 0.9 percent   | growth                     | true
            Tuition costs $11,200 a year, so that a four-year degree comes to $44,800. | $44,800 | tuition for a four-year degree | true
            Nadia Persson won the 800 metres in 118 seconds. | 118 seconds  | time in which Nadia Persson won the 800 metres | true
            Tuna made up 31 percent of the fleet's catch of 88,000 tonnes. | 88,000 tonnes | total catch of the fleet | true
            Of the 96 clinics inspected, 31 clinics lacked water. | 31 clinics | clinics inspected        | false
            Elin swam it 22 minutes faster than Lena.       | 22 minutes    | margin by which Elin beat Lena | false
            """)
    void holds(String text, String number, String label, boolean held) {
        assertThat(new ReadSentence(text).holds(number, label)).isEqualTo(held);
    }
}
