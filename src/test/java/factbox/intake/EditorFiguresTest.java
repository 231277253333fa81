package factbox.intake;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.KeyFigure;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A page's own box of numbers becomes its editor's key figures, whatever it is made of; other lists do not.
final class EditorFiguresTest {
    private static final String TEXT =
            "<p>The council of the town met on Tuesday evening to weigh the plan for the road, and its"
                    + " members, after three hours of talk, agreed to put it to a vote in spring.</p>";
    private static final String NUMBERS =
            "<p>The plan foresees 240 kilometers of new road and would cost $4.2 billion, said the"
                    + " mayor, who spoke of 31 towns that it would reach in the end.</p>";

    private static List<KeyFigure> figures(String article, String beside) {
        List<KeyFigure> figures = new ArrayList<>();
        String page =
                "<html lang=en><head><title>Council weighs the plan for the road</title></head><body><main><article>"
                        + TEXT + article + NUMBERS + TEXT + "</article>" + beside + "</main></body></html>";
        new Intake(Limits.USUAL, InstantSource.system())
                .read(
                        "page.html",
                        page,
                        () -> false,
                        found -> figures.addAll(((Found.Incoming) found).story().keyFigures()));
        return figures;
    }

    private static String said(List<KeyFigure> figures) {
        return figures.stream()
                .map(figure -> figure.value() + " " + figure.label() + " ["
                        + figure.evidence().exact() + "]")
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <aside class="factbox"><ul><li>240 kilometers of new road</li><li>$4.2 billion cost</li></ul></aside> \
              | 240 kilometers of new road [240 kilometers]; $4.2 billion cost [$4.2 billion]
            <h3>By the numbers</h3><ul><li>31 towns reached</li><li>12 years of building</li></ul> \
              | 31 towns reached [31 towns]; 12 years of building [12 years of building]
            <table><tr><td>240 km</td><td>New road</td></tr><tr><td>31</td><td>Towns reached</td></tr></table> \
              | 240 km New road [240 kilometers]; 31 Towns reached [31 towns]
            <table><tr><th>What</th><th>How many</th></tr><tr><td>Towns reached</td><td>31</td></tr></table> \
              |
            <ul><li>31 – towns reached</li><li>$4.2bn – cost of the plan</li></ul> \
              | 31 towns reached [31 towns]; $4.2bn cost of the plan [$4.2 billion]
            <div class="key-facts"><p><b>Key facts</b></p><p>31: towns reached</p></div> | 31 towns reached [31 towns]
            <aside><h4>In figures</h4><ul><li><b>31</b> towns reached</li></ul></aside>  | 31 towns reached [31 towns]
            <dl class="fact-box"><dt>31</dt><dd>towns reached</dd></dl>                  | 31 towns reached [31 towns]
            <div class="stats-box"><ul><li>62% of voters</li><li>1.2 million people</li></ul></div> \
              | 62% of voters [62% of voters]; 1.2 million people [1.2 million people]
            <h3>Roads by the numbers</h3><p>31 – towns reached</p><p>62% – of voters</p> \
              | 31 towns reached [31 towns]; 62% of voters [62% – of voters]
            <p>• 31 - Towns reached<br>• 900+ - Houses</p> \
              | 31 Towns reached [31 towns]; 900+ Houses [900+ - Houses]
            <div class=stats><div><div>31</div><div>towns reached</div></div><div><div>$4.2bn</div><div>cost of the plan</div></div></div> \
              | 31 towns reached [31 towns]; $4.2bn cost of the plan [$4.2 billion]
            <ul><li>200 g flour</li><li>3 eggs</li></ul>                                 |
            <ul><li>2013 – The plan is made</li><li>2016 – It is stopped</li></ul>       |
            <ul><li>1 - Open the lid</li><li>2 - Close the lid</li></ul>                 |
            <ul><li>The first of 31 towns is done</li><li>The next in 12 years</li></ul> |
            """)
    void aBoxIsKnownByWhatItSaysAndHowItStands(String html, String expected) {
        assertThat(said(figures(html, ""))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aBoxBesideTheArticleIsNotDropped() {
        String box = "<aside class='factbox'><ul><li>31 towns reached</li></ul></aside>";
        assertThat(said(figures("", box))).isEqualTo("31 towns reached [31 towns]");
    }

    @Test
    void relatedStoriesAreNoBox() {
        String related = "<aside class='related'><h3>Related</h3><ul><li><a href=a>31 towns want the road</a></li>"
                + "<li><a href=b>12 years of waiting</a></li></ul></aside>";
        assertThat(figures("", related)).isEmpty();
    }
}
