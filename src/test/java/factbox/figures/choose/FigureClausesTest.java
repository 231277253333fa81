package factbox.figures.choose;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureClausesTest {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?<!,)");

    /// The words that the sentence says of the number, and those that it doesn't.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The quake killed 90 people and injured 150.|90|killed|injured",
                "The quake killed 90 people and injured 150.|150|injured|killed",
                "At least 120 people, including 30 children, were killed.|120|killed|including",
                "At least 120 people, including 30 children, were killed.|30|killed|",
                "A total of 150 people died, 30 of them children.|30|died|",
                "A total of 150 people died, 30 of them children.|150|died|children",
                "It killed 100 soldiers and 50 civilians.|50|killed|",
                "It killed 100 soldiers and 5,000 were injured.|5,000|injured|killed",
                "It killed 135 people in a city of 2,000,000.|2,000,000|city|killed",
                "It killed 12 of 150 passengers.|150|passengers|killed",
                "While 30 were rescued, 150 died.|30|rescued|died",
                "The blast hurt 300 people; nobody died, but 250 homes burned.|300|hurt|died",
                "Most of the 150 passengers, many of them asleep, perished.|150|perished|",
            })
    void theWordsOfASentenceArePartedAmongItsNumbers(String text, String number, String has, String lacks) {
        List<Span> numbers = new ArrayList<>();
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            numbers.add(new Span(found.start(), found.end()));
        }
        FigureClauses clauses = new FigureClauses(text, new Span(0, text.length()), numbers, Locale.ENGLISH);
        String words = clauses.of(numbers.stream()
                .filter(span -> span.in(text).equals(number))
                .findFirst()
                .orElseThrow());
        assertThat(words).contains(has);
        if (lacks != null) {
            assertThat(words).doesNotContain(lacks);
        }
    }
}
