package factbox.sanitizer;

import static factbox.story.Stories.body;
import static factbox.story.Stories.everyTag;
import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Body;
import factbox.story.Element;
import factbox.story.Html;
import factbox.story.StoryText;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// HTML of any origin goes in; only the vocabulary comes out, with every visible word.
final class SanitizerTest {
    @Test
    void theWholeVocabularyIsKept() {
        for (Element block : everyTag().blocks()) {
            assertThat(Sanitizer.blocks(Html.of(block))).containsExactly(block);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>a <em>b</em> c</p>                       | <p>a <em>b</em> c</p>
            <p>a<em> b </em>c</p>                       | <p>a<em> b </em>c</p>
            <p>a <em> b </em> c</p>                     | <p>a <em>b </em>c</p>
            <p>a <em> </em> b</p>                       | <p>a b</p>
            <p>a&#10;&#9;&#12;b</p>                     | <p>a b</p>
            <p> a <br> b </p>                           | <p>a<br>b</p>
            <p>a&nbsp; b</p>                            | <p>a\\u00A0 b</p>
            <p>a</p> <p>b</p>                           | <p>a</p><p>b</p>
            <p> </p><p>&nbsp;</p><h2></h2>              | <p>\\u00A0</p>
            """)
    void whiteSpaceIsAsABrowserShowsIt(String html, String kept) {
        assertKept(html, kept.replace("\\u00A0", "\u00A0"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            10<sup>6</sup> years                                      | 10⁶ years
            10<sup>−3</sup> m, 2<sup>10</sup> trees                   | 10⁻³ m, 2¹⁰ trees
            <sup>235</sup>U for $4<sup>99</sup>                         | ²³⁵U for $4.99
            240 m<sup>2</sup>, (a+b)<sup>n</sup>                      | 240 m², (a+b)ⁿ
            CO<sub>2</sub>, x<sub>max</sub>                           | CO₂, xmax
            the 5<sup>th</sup>                                        | the 5th
            1<sup>1</sup>/<sub>2</sub> cups                           | 1½ cups
            1<sup>3</sup>⁄<sub>16</sub> inches                        | 1 3/16 inches
            in 2014<sup>2</sup>, 1,200<sup>3</sup> homes              | in 2014[2], 1,200[3] homes
            3 million<sup>1</sup> dollars                             | 3 million[1] dollars
            in 1911<sup><a href="#fn1">1</a></sup>                    | in 1911[1]
            in 10<sup class="reference"><a href="#n">[12]</a></sup>   | in 10[12]
            62 members<a href="notes.html#n3" role="doc-noteref">3</a> | 62 members[3]
            x<sup>[a]</sup>, y<sup>[note 5]</sup>                     | x[a], y[note 5]
            was <del>$50 off</del> $45, <s>1</s> 2                    | was $̶5̶0̶ o̶f̶f̶ $45, 1̶ 2
            <ruby>智<rp>(</rp><rt>ち</rt><rp>)</rp></ruby>に            | 智(ち)に
            is <math><mi>x</mi><mo>=</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></math>, | is x = 1/2,
            is <math><msup><mi>x</mi><mn>2</mn></msup><msub><mi>a</mi><mi>i</mi></msub></math> | is x²a_i
            is <math alttext="E = mc^2"><mi>E</mi></math>.            | is E = mc^2.
            """)
    void whatMarkupAloneSaysOfANumberIsWritten(String html, String text) {
        assertThat(StoryText.of(new Body(Sanitizer.blocks("<p>" + html + "</p>")))
                        .plain())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <b>a</b> <i>b</i>                           | <p><strong>a</strong> <em>b</em></p>
            <h1>a</h1><h4>b</h4>                        | <h2>a</h2><h3>b</h3>
            <p><span>a</span><u>b</u><font>c</font></p> | <p>abc</p>
            <blink>a</blink>                            | <p>a</p>
            <label>a <kbd>b</kbd></label>               | <p>a b</p>
            <ruby>漢<rt>kan</rt></ruby>                  | <p>漢(kan)</p>
            """)
    void unknownElementsGiveTheirContent(String html, String kept) {
        assertKept(html, kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <div>a</div><div>b</div>                    | <p>a</p><p>b</p>
            a<div>b</div>c                              | <p>a</p><p>b</p><p>c</p>
            <section><h2>a</h2>b</section>              | <h2>a</h2><p>b</p>
            <dl><dt>a</dt><dd>b</dd></dl>               | <p>a</p><p>b</p>
            <div><div>a</div> <span>b</span></div>      | <p>a</p><p>b</p>
            <ul><li><div>a</div><div>b</div></li></ul>  | <ul><li><p>a</p><p>b</p></li></ul>
            <em>a<div>b</div></em>                      | <p><em>a</em></p><p><em>b</em></p>
            <pre><div>a</div><div>b</div></pre>         | <pre>\\na\\nb\\n</pre>
            <div>a<hr>b</div>                           | <p>a b</p>
            a<form>b</form>                             | <p>a</p><p>b</p>
            """)
    void wordsOfDifferentLinesNeverRunTogether(String html, String kept) {
        assertKept(html, kept.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<style>p{}</style>",
                "<iframe src='https://example.org'>x</iframe>",
                "<object data='x'><p>x</p></object>",
                "<embed src=x>",
                "<svg><script>alert(1)</script><text>x</text></svg>",
                "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
                "<template><p>x</p></template>",
                "<noscript><p>x</p></noscript>",
                "<select><option>x</select>",
                "<textarea><p>x</textarea>",
                "<button>x</button>",
                "<video src=x>x</video>",
                "<p hidden>x</p>",
                "<!-- x --><!DOCTYPE html><?x?>",
                "<link rel=stylesheet href=x><meta http-equiv=refresh content=0><base href='https://example.org'>",
                "<title>x</title>",
                "<xmp><p>x</xmp>",
            })
    void whatIsActiveOrHiddenGoesWhole(String html) {
        assertKept("<p>a</p>" + html, "<p>a</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p onclick=x style=x class=x id=x lang=ar>a</p>     | <p>a</p>
            <a href="https://example.org/?a&amp;b" target=x>a</a> | <p><a href="https://example.org/?a&amp;b">a</a></p>
            <a href=" HTTPS://example.org ">a</a>              | <p><a href="HTTPS://example.org">a</a></p>
            <a href="javascript:alert(1)">a</a>                 | <p><a>a</a></p>
            <a href="java&#10;script:alert(1)">a</a>            | <p><a>a</a></p>
            <a href="&#1;javascript:alert(1)">a</a>             | <p><a>a</a></p>
            <a href="data:text/html,x">a</a>                    | <p><a>a</a></p>
            <a href="//example.org">a</a>                       | <p><a>a</a></p>
            <a xlink:href="https://example.org">a</a>           | <p><a>a</a></p>
            <p>a<img src=b.png alt="c &quot;d&quot;" onerror=x> | <p>a<img src="b.png" alt="c &quot;d&quot;"></p>
            <p>a <img src="https://example.org/b.png" alt="c"> | <p>a c</p>
            <p>a<img src="../b.png">                            | <p>a</p>
            <p>a<img srcset=b.png>                              | <p>a</p>
            <table><td colspan=2 rowspan=0 width=5>a            | <table><tbody><tr><td colspan="2">a</td></tr></tbody></table>
            """)
    void attributesAreFewAndTheirValuesHarmless(String html, String kept) {
        assertKept(html, kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            &lt;script&gt;&amp;&copy;&#x1F600;  | <p>&lt;script&gt;&amp;©😀</p>
            &amp;lt;b&amp;gt;                   | <p>&amp;lt;b&amp;gt;</p>
            1 < 2 & 3 > 2                       | <p>1 &lt; 2 &amp; 3 &gt; 2</p>
            <p title="<script>">a               | <p>a</p>
            &nonsense; &#xD800; &#0;            | <p>&amp;nonsense; \\uFFFD \\uFFFD</p>
            """)
    void entitiesAreTheirCharactersAndNoMarkup(String html, String kept) {
        assertKept(html, kept.replace("\\uFFFD", "\uFFFD"));
    }

    @Test
    void preformattedTextIsKeptToTheLetter() {
        assertKept("<pre>\n\n  a\n\t<em> b </em> \n</pre>", "<pre>\n\n  a\n\t<em> b </em> \n</pre>");
        assertThat(plain("<pre>\n\n a\r\n b</pre>")).isEqualTo("\n a\n b");
    }

    @Test
    void emptyCellsKeepTheirPlace() {
        assertKept(
                "<table><thead><tr><th></th><th>a</th></tr></thead><tr><td>b</td><td> </td></tr><tfoot><tr><td>c</table>",
                "<table><thead><tr><th></th><th>a</th></tr></thead><tbody><tr><td>b</td><td></td></tr></tbody>"
                        + "<tbody><tr><td>c</td></tr></tbody></table>");
    }

    @Test
    void looseTextComesInParagraphs() {
        assertKept("a <em>b</em><p>c</p>d<br>e", "<p>a <em>b</em></p><p>c</p><p>d<br>e</p>");
        assertThat(Sanitizer.blocks("")).isEmpty();
        assertThat(Sanitizer.blocks(" <br> <p> </p> \n"))
                .allMatch(block -> plain(Html.of(block)).isBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<em><p>a</p></em>",
                "<p>a<marquee><div>b</div></marquee>",
                "<a href=https://a.org>a<table><td><a>b</table></a>",
                "<li>a<section><li>b</section>",
                "<table><tr><td>a</td></tr>b</table>",
                "<h2>a<em><h3>b</h3></em></h2>",
                "<p>e<span>\u0301</span></p>",
                "<pre>&#10;&#10;a</pre>",
                "<p>a<span></span>b\u200B</p>",
                "<pre>\u200B</pre>"
            })
    void whatIsReadAgainIsTheSame(String html) {
        for (Element block : Sanitizer.blocks(html)) {
            assertThat(Sanitizer.blocks(Html.of(block))).containsExactly(block);
        }
    }

    @Test
    void noWordOfMixedUpHtmlIsLost() {
        String[] tags =
                "p h2 ul li blockquote table tr td a em pre div section span marquee figure caption".split(" ", -1);
        Random random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            StringBuilder html = new StringBuilder();
            int words = random.nextInt(1, 20);
            for (int word = 0; word < words; word++) {
                String tag = tags[random.nextInt(tags.length)];
                html.append(random.nextInt(3) == 0 ? "</" : "<")
                        .append(tag)
                        .append(">w")
                        .append(word)
                        .append(' ');
            }
            String plain = plain(html.toString());
            assertThat(plain.strip().split("\\s+", -1)).as(html.toString()).hasSize(words);
            assertThat(Sanitizer.blocks(html.toString()))
                    .allSatisfy(block ->
                            assertThat(Sanitizer.blocks(Html.of(block))).containsExactly(block));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<em>",
                "<blockquote>",
                "<ul><li>",
                "<table><tr><td>",
                "<div><em>",
                "<p><marquee>",
                "<pre>x",
                "<a href=https://example.org>x",
                "<font>x",
                "</p>",
                "<section><li>"
            })
    void aBombOfNestedElementsDoesNoHarm(String opening) {
        List<Element> blocks = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Sanitizer.blocks(opening.repeat(100_000) + "deep"));
        assertThat(StoryText.of(new Body(blocks)).plain()).endsWith("deep");
    }

    @Test
    void aHugeStoryIsRead() {
        String html = "<p>word <em>and</em> more</p>".repeat(20_000) + "<p>" + "x ".repeat(1_000_000) + "</p>";
        List<Element> blocks =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Sanitizer.blocks(html));
        assertThat(blocks).hasSize(20_001);
    }

    private static void assertKept(String html, String kept) {
        assertThat(Sanitizer.blocks(html).stream().map(Html::of).collect(Collectors.joining()))
                .isEqualTo(kept);
    }

    private static String plain(String html) {
        return StoryText.of(body(Sanitizer.blocks(html).toArray(Element[]::new)))
                .plain();
    }
}
