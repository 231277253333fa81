package factbox.figures.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A sentence falls into its clauses, each with the way in which it is joined to the one before.
final class ClauseParserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police shot 12 men.                                       | MAIN
            Police shot 12 men and wounded 63 bystanders.             | MAIN PREDICATE
            A landslide buried two villages, killing 37 people.       | MAIN PREDICATE
            Germany sold 1,200 and Austria 900.                       | MAIN GAPPED
            Sales rose to 80 million euros from 60 million.           | MAIN GAPPED
            Police found 14 people who died in the floods.            | MAIN RELATIVE
            When the dam burst, 40 people drowned.                    | SUBORDINATE MAIN
            The mayor said that 40 people drowned.                    | MAIN REPORTED
            Forty people drowned, police said.                        | MAIN REPORTING
            The yuan weakened 3 percent and the rouble fell 2 percent. | MAIN MAIN
            Nine men died; 14 were hurt.                              | MAIN MAIN
            """)
    void joins(String text, String joins) {
        List<Clause> clauses = new ReadSentence(text).parsed(false).clauses().all();
        assertThat(clauses.stream().map(clause -> clause.join().name()).collect(Collectors.joining(" ")))
                .isEqualTo(joins);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wheat prices have doubled since January.       | have
            The index slumped 3 percent.                   | slumped
            The council capped the pay at 95,000 pounds.   | capped
            The plan cost 40 million euros.                | cost
            The strike, which has halted 14 ships, cost exporters $3 million. | cost
            Exports reached $2.3 billion last year.        | reached
            """)
    void verbOfTheLastClauseWithOne(String text, String verb) {
        ParsedSentence parsed = new ReadSentence(text).parsed(false);
        Clause last = parsed.clauses().all().stream()
                .filter(clause -> clause.verb() >= 0)
                .reduce((_, next) -> next)
                .orElseThrow();
        assertThat(parsed.token(last.verb()).text()).isEqualTo(verb);
    }
}
