package factbox.figures.claim;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.KeyFigure;
import factbox.story.PartialDate;
import factbox.story.Passage;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A figure is of the date that its sentence gives, or of the day of the story where it gives none.
final class DateCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023 the mine yielded 40 tonnes.                                  | 40 tonnes | 2023    | true
            In 2023 the mine yielded 40 tonnes.                                  | 40 tonnes | 2022    | false
            The mine yields 40 tonnes.                                           | 40 tonnes | 2024-05 | true
            The mine yields 40 tonnes.                                           | 40 tonnes | 2023    | false
            The mine yielded 40 tonnes last year, after 60 tonnes in 2022.       | 40 tonnes | 2023    | true
            The mine yielded 40 tonnes last year, after 60 tonnes in 2022.       | 40 tonnes | 2022    | false
            In September 2013 she said that 52 people had died on 1 September.   | 52 people | 2013-09 | true
            The board, which in 2019 met twice, said that 67 people died in May. | 67 people | 2019    | false
            """)
    void isOfDate(String text, String number, String asOf, boolean held) {
        Finding finding = new DateCheck(ReadSentence.PUBLISHED, Locale.ENGLISH, ReadSentence.TABLE)
                .finding(
                        new KeyFigure(
                                number,
                                "label",
                                new ReadSentence(text).stated(number).mention().quantity(),
                                PartialDate.parse(asOf),
                                null,
                                null,
                                new Passage(number, "", "", null)),
                        new ReadSentence(text).number(number));
        assertThat(finding.stands()).isEqualTo(held);
    }
}
