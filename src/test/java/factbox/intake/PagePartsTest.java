package factbox.intake;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Html;
import factbox.story.Story;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every part of an article comes along, in order, and what stands around it does not.
final class PagePartsTest {
    private static final String TEXT =
            "The council met on Tuesday evening to weigh the plan for the harbour, and its members, after"
                    + " three hours of talk, agreed to put it to a public vote in the spring, said the clerk.";
    private static final String P = "<p>" + TEXT + "</p>";

    private static Story read(String head, String body) {
        List<Found> found = new ArrayList<>();
        String page = "<html lang=en><head><title>Harbour plan goes to a vote</title>" + head + "</head><body>" + body
                + "</body></html>";
        new Intake(Limits.USUAL, InstantSource.system()).read("page.html", page, () -> false, found::add);
        return ((Found.Incoming) found.getFirst()).story();
    }

    private static String article(String inner) {
        return read("", "<article><h1>Harbour plan goes to a vote</h1>" + inner + "</article>").body().blocks().stream()
                .map(Html::of)
                .collect(Collectors.joining())
                .replace(P, "…");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <div class=a>…………………………</div><div class=a>…</div>               | ……………………………
            ……<blockquote>…………………………………</blockquote>…                       | ……<blockquote>…………………………………</blockquote>…
            ……<p><a href=/x>On Friday three former members denied that they had known of it.</a></p>… \
              | ……<p><a>On Friday three former members denied that they had known of it.</a></p>…
            …<h3><a href="https://a.example/x">The first gadget</a></h3>…  | …<h3><a href="https://a.example/x">The first gadget</a></h3>…
            ……<h1>Second phase</h1>…                                       | ……<h2>Second phase</h2>…
            …<h3>Harbour plan: goes to a vote</h3>…                        | ……
            …<p>The council voted on <time datetime=2024-03-05>March 5</time> to build, said <span class=author-name>Anna Schmidt</span> of the town.</p>… \
              | …<p>The council voted on March 5 to build, said Anna Schmidt of the town.</p>…
            ……<p>Updated: Sat 8:31 PM, Feb 17, 2018</p>…                   | ………
            ……<ul><li>1/3 One</li><li>2/3 Two</li><li>3/3 Three</li></ul>… | ………
            ……<p>Image 1 of 5</p>…                                         | ………
            …<div><div>Advertisement</div><span>Story continues below advertisement</span></div>… | ……
            …<section><header>Más información</header><ul><li><a href=/x>La presa que nadie quiso ver</a></li></ul></section>… | ……
            …<amp-ad><div fallback>Ad could not load</div></amp-ad>…       | ……
            <p>Wednesday, March 3, 2021</p>……                              | ……
            ……<h3>March 3, 2021</h3>…                                      | ……<h3>March 3, 2021</h3>…
            <div>…………………………</div><p>A last line that stands outside of the box with most of the text.</p> | …………………………<p>A last line that stands outside of the box with most of the text.</p>
            <section>…</section><section class=long>……………………</section><section>…</section> | …………………………
            …<p>The mayor, <span class=author>Ruth Ambler</span><span class=tooltip>Mayor since 2012</span>, told the people of it.</p>… | …<p>The mayor, Ruth Ambler, told the people of it.</p>…
            …<p>[gallery ids="1,2,3"]</p><p>[caption id="a" width="300"]The quay[/caption]</p>… | …<p>The quay</p>…
            ……<p>He wrote “no [sic] vote” and [the mayor] agreed to it.</p> | ……<p>He wrote “no [sic] vote” and [the mayor] agreed to it.</p>
            …<div id=onetrust-consent-sdk><p>This site uses cookies and similar things to count its readers.</p></div>… | ……
            …<div role=table><div role=row><span role=columnheader>Town</span><span role=cell>10</span></div></div>… | …<table><tbody><tr><th>Town</th><td>10</td></tr></tbody></table>…
            …<p>• One<br>• <b>Two</b></p>…                                 | …<ul><li>One</li><li><strong>Two</strong></li></ul>…
            …<p>• One</p><p>• Two</p>…                                     | …<ul><li>One</li><li>Two</li></ul>…
            …<p>It is <span class=katex><math><msup><mi>r</mi><mn>2</mn></msup></math><span class=katex-html aria-hidden=true>r2</span></span> wide.</p>… | …<p>It is r² wide.</p>…
            …<p>So <span class=math-part>it is <math><mn>2</mn></math> in all</span> then.</p>… | …<p>So it is 2 in all then.</p>…
            …<p>It is <span class=mwe-math-element><span style="display: none"><math alttext="E=mc^2"></math></span><img src=x.svg></span> then.</p>… | …<p>It is E=mc^2 then.</p>…
            ……<h2>Background<span class=mw-editsection>[<a href=/e>edit</a>]</span></h2>… | ……<h2>Background</h2>…
            """)
    void partsOfTheArticleStayAndOthersGo(String html, String kept) {
        assertThat(article(html.replace("…", P))).isEqualTo(kept);
    }

    @Test
    void aDeclaredShadowRootIsShownWithItsSlotsFilled() {
        String host = "<x-article><template shadowrootmode=open><article>" + P + "<slot></slot>" + P
                + "</article></template><p>A slotted line.</p></x-article>";
        assertThat(read("", host).body().blocks().stream()
                        .map(Html::of)
                        .collect(Collectors.joining())
                        .replace(P, "…"))
                .isEqualTo("…<p>A slotted line.</p>…");
    }

    @Test
    void anInnerShadowRootHasItsOwnSlot() {
        String host = "<x-a><template shadowrootmode=open><article><slot name=t></slot>" + P
                + "<x-b><template shadowrootmode=open>" + P + "<slot></slot></template><p>Its own light.</p></x-b>"
                + "</article></template><h2 slot=t>A title</h2></x-a>";
        assertThat(read("", host).body().blocks().stream()
                        .map(Html::of)
                        .collect(Collectors.joining())
                        .replace(P, "…"))
                .isEqualTo("<h2>A title</h2>……<p>Its own light.</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>Published March 5, 2024</p>                                           | 2024-03-05
            <span>5 March 2024</span>                                                | 2024-03-05
            <p>Last updated: 2024-03-05 10:00</p>                                    | 2024-03-05
            <time class=updated datetime=2024-03-07>7</time><time datetime=2024-03-05>5</time> | 2024-03-05
            """)
    void theDayIsFoundNearTheHeadline(String line, String day) {
        String page = "<article><h1>Harbour plan goes to a vote</h1>" + line + P + P + "</article>";
        assertThat(read("", page).published()).isEqualTo(LocalDate.parse(day));
    }

    @Test
    void aDayInASentenceIsNotThatOfPublication() {
        String text =
                "<p>The council voted on <time datetime=2024-03-05>March 5</time> to build the road, they said.</p>";
        assertThat(read("", "<article><h1>Harbour plan</h1>" + text + P + "</article>")
                        .source()
                        .undated())
                .isTrue();
    }

    @Test
    void aBaseAddressIsNoPicture() {
        Story story = read("<base href='https://a.example/news/'>", "<article>" + P + P + "</article>");
        assertThat(story.body().blocks()).hasSize(2);
    }
}
