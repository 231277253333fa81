package factbox.intake;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Story;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who wrote a page, when it came out and what it is called, in the many ways in which pages say so.
final class PageFactsTest {
    private static final String P =
            "<p>The council met on Tuesday evening to weigh the plan for the harbour, and its members, after"
                    + " three hours of talk, agreed to put it to a public vote in the spring, said the clerk.</p>";

    private static Story read(String head, String body) {
        List<Found> found = new ArrayList<>();
        String page = "<html lang=en><head>" + head + "</head><body>" + body + "</body></html>";
        new Intake(Limits.USUAL, InstantSource.system()).read("page.html", page, () -> false, found::add);
        return ((Found.Incoming) found.getFirst()).story();
    }

    private static Story article(String line) {
        return read(
                "<title>Harbour plan goes to a vote</title>",
                "<article><h1>Harbour plan goes to a vote</h1>" + line + P + P + "</article>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `By Ann Roe and Li Wei, Special to the Post | March 3, 2021 | 5 min read` | By Ann Roe and Li Wei, Special to the Post
            `Jane Doe · Mar 3, 2021`                                     | Jane Doe
            `JANE DOE, Staff Writer | Posted: Mar. 3, 2021 10:14 a.m.`   | JANE DOE, Staff Writer
            `By Ravi Menon Updated 3:00 PM GMT, March 3, 2021 Share`     | By Ravi Menon
            `Wed 3 Mar 2021 14.02 GMT By Mary Pell`                      | By Mary Pell
            `By Jane Doe, Reuters • 3 hours ago`                         | By Jane Doe, Reuters
            `By Jane Doe @janedoe Follow 5 min read 12 Comments`         | By Jane Doe
            `Author Jane Doe`                                            | Jane Doe
            `Par Claire Aubin Publié le 03 février 2021 à 11h15`         | Par Claire Aubin
            `Von Anke Brandt, Berlin 03.03.2021, 14.02 Uhr`              | Von Anke Brandt, Berlin
            `ليلى حداد 3 مارس 2021`                                      | ليلى حداد
            `By Jane Doe (@janedoe) 3h ago`                              | By Jane Doe
            `Par Claire Aubin (avec AFP) Publié hier à 09:05, mis à jour à 10:12` | Par Claire Aubin (avec AFP)
            `Jane Doe 04/06/2022 10:01`                                  | Jane Doe
            `By Jane Doe, M.D. — Reviewed by Omar Bell — Updated on June 4, 2022` | By Jane Doe, M.D.
            `By May June and March Hare`                                 | By May June and March Hare
            """)
    void aBylineHasNoDayAndNoButtons(String shown, String names) {
        Story story = read(
                "<title>Harbour plan goes to a vote</title><meta name=date content=2021-03-03>",
                "<article><h1>Harbour plan goes to a vote</h1><div class=byline>" + shown + "</div>" + P + P
                        + "</article>");
        assertThat(story.source().note()).isEqualTo(names);
    }

    @Test
    void aMenuIsNoByline() {
        String menu = "<div class=author-menu>" + "<a href=x>Art</a> ".repeat(7) + "</div>";
        assertThat(article(menu + "<div class=byline>By Jane Doe</div><p>3 March 2021</p>")
                        .source()
                        .note())
                .isEqualTo("By Jane Doe");
    }

    @Test
    void severalAuthorsOfALineAreAllNamed() {
        String line = "<address><a rel=author href=a>Mary Pell</a> and <a rel=author href=b>Oscar Lind</a></address>"
                + "<p>3 March 2021</p>";
        assertThat(article(line).source().note()).isEqualTo("Mary Pell and Oscar Lind");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            <p>Publié le 03 février 2021 à 11h15, mis à jour le 04 février 2021</p>        ~ 2021-02-03
            <div><a>Madrid</a> - <span>03 ago 2021 - 06:40 CEST</span></div>               ~ 2021-08-03
            <p>14. Oktober 2021</p>                                                        ~ 2021-10-14
            <p>03.04.2021, 14.02 Uhr</p>                                                   ~ 2021-04-03
            <div class=entry-date>نشر في: 3 مارس 2021 - 10:14 ص</div>                       ~ 2021-03-03
            <p>٣ مارس ٢٠٢١</p>                                                             ~ 2021-03-03
            <p>2021年3月3日 10時14分</p>                                                     ~ 2021-03-03
            <div>Submitted by <a>Marta Vidal</a> on <span>Wed, 03/17/2021 - 10:14</span></div> ~ 2021-03-17
            <div>By Karen Mills | Posted: Wed 5:14 PM, Mar 03, 2021 | Updated: Thu 9:02 AM, Mar 04, 2021</div> ~ 2021-03-03
            <div>3 minute read Published 10:14 AM EST, Wed March 3, 2021</div>             ~ 2021-03-03
            <dl><dt>From:</dt><dd>The clerk</dd><dt>Published</dt><dd>3 March 2021</dd></dl> ~ 2021-03-03
            <abbr class=published title=2021-03-03T10:14:00>10:14 AM</abbr>                ~ 2021-03-03
            """)
    void theDayIsReadInTheLanguageOfThePage(String line, String day) {
        Story story = article(line);
        assertThat(story.published()).isEqualTo(LocalDate.parse(day));
        assertThat(story.source().undated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>The storm of March 3, 2021 is on everybody's mind in the town.</p>
            <figure><img src=a.png><figcaption>The quay on March 3, 2021</figcaption></figure>
            <p>03/04/2021</p>
            """)
    void aDayOfSomethingElseIsNotThatOfPublication(String line) {
        assertThat(article(line).source().undated()).isTrue();
    }

    @Test
    void linkedDataNamesAuthorsElsewhereInItsGraph() {
        String data = """
                <title>Harbour plan goes to a vote</title><script type="application/ld+json">{"@graph":[
                {"@type":"AnalysisNewsArticle","headline":"Harbour plan goes to a vote","datePublished":"2021-03-03",
                 "author":{"@id":"#p"},"publisher":{"@id":"#o"}},
                {"@type":"Person","@id":"#p","name":"Iris Ode"},{"@type":"Organization","@id":"#o","name":"The Post"}]}
                </script>""";
        Story story = read(data, "<article>" + P + P + "</article>");
        assertThat(story.source().note()).isEqualTo("Iris Ode");
        assertThat(story.source().name()).isEqualTo("The Post");
        assertThat(story.published()).isEqualTo(LocalDate.of(2021, 3, 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Harbour plan goes to a vote | Shipping News | The Post
            Harbour plan goes to a vote (The Post)
            Harbour plan goes to a vote [The Post]
            Harbour plan goes to a vote — The Post
            """)
    void theNameOfTheSiteIsNoPartOfTheHeadline(String title) {
        String head = "<title>" + title + "</title><meta property=og:title content='" + title + "'>";
        assertThat(read(head, "<article><h1>Harbour plan goes to a vote</h1>" + P + P + "</article>")
                        .headline())
                .isEqualTo("Harbour plan goes to a vote");
        if (!title.contains("Shipping")) {
            assertThat(read(
                                    head + "<meta property=og:site_name content='The Post'>",
                                    "<article>" + P + P + "</article>")
                            .headline())
                    .isEqualTo("Harbour plan goes to a vote");
        }
    }
}
