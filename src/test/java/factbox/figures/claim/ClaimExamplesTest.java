package factbox.figures.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every example of the table of claims holds: `> Police shot {12 men|men shot; !men wounded}.`
///
/// Braces mark a number, and the labels that its sentence bears, or with `!` does not bear.
final class ClaimExamplesTest {
    private static final String TABLE = "/factbox/figures/claims-en.txt";
    private static final Pattern MARKED = Pattern.compile("\\{([^|}]+)\\|([^}]+)}");

    static Stream<String> examples() throws IOException {
        try (InputStream in = Objects.requireNonNull(ClaimExamplesTest.class.getResourceAsStream(TABLE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> line.startsWith("> ")).map(line -> line.substring(2)).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHolds(String example) {
        ReadSentence sentence = new ReadSentence(MARKED.matcher(example).replaceAll("$1"));
        Matcher marked = MARKED.matcher(example);
        List<String> labels = new ArrayList<>();
        while (marked.find()) {
            for (String label : marked.group(2).split("; ", -1)) {
                labels.add(label);
                boolean not = label.startsWith("!");
                assertThat(sentence.holds(marked.group(1), not ? label.substring(1) : label))
                        .as(label)
                        .isEqualTo(!not);
            }
        }
        assertThat(labels).as("an example marks a number").isNotEmpty();
    }
}
