package factbox.rendering;

import static factbox.story.Stories.body;
import static factbox.story.Stories.element;
import static factbox.story.Stories.everyTag;
import static factbox.story.Stories.link;
import static factbox.story.Stories.p;
import static factbox.story.Stories.picture;
import static factbox.story.Stories.text;
import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Body;
import factbox.story.Span;
import factbox.story.StoryText;
import factbox.story.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the page shows is the story's text, and what is lit in it is the passage.
final class BodyRendererTest {
    private static final Body MIXED = body(
            element(
                    Tag.P,
                    text("Some <200> "),
                    element(Tag.EM, text("people & "), element(Tag.STRONG, text("more"))),
                    element(Tag.BR),
                    link("https://example.org", "went undoubtedly"),
                    text(" away 😀.")),
            p("Nobody came."),
            element(Tag.UL, element(Tag.LI, text("one"), element(Tag.OL, element(Tag.LI, text("two"))))),
            element(Tag.TABLE, element(Tag.TBODY, element(Tag.TR, element(Tag.TD), element(Tag.TD, text("a cell"))))),
            element(Tag.PRE, text("\n\n  kept\n")));

    @Test
    void withoutOverlaysThePageIsTheText() {
        for (Body body : List.of(MIXED, everyTag())) {
            assertShown(body, List.of());
        }
    }

    @Test
    void anyOverlaysLeaveTheTextAndLightTheirOwn() {
        Random random = new Random(3);
        for (Body body : List.of(MIXED, everyTag())) {
            int length = StoryText.of(body).plain().length();
            for (int i = 0; i < 400; i++) {
                List<Overlay> overlays = new ArrayList<>();
                overlays.add(new Overlay(Overlay.Kind.LIT, span(random, length), 0));
                overlays.add(new Overlay(Overlay.Kind.HIT, span(random, length), -1));
                overlays.add(new Overlay(Overlay.Kind.CURRENT_HIT, span(random, length), -1));
                overlays.add(Overlay.figure(span(random, length), 7));
                assertShown(body, overlays);
            }
        }
    }

    private static Span span(Random random, int length) {
        int start = random.nextInt(length);
        return new Span(start, random.nextInt(start, Math.min(length, start + 40) + 1));
    }

    private static void assertShown(Body body, List<Overlay> overlays) {
        String plain = StoryText.of(body).plain();
        Element page = page(body, overlays);
        assertThat(shown(page)).isEqualTo(plain.replace("\n", ""));
        for (Overlay overlay : overlays) {
            String lit = page.select("span." + overlay.cssClass()).stream()
                    .map(BodyRendererTest::shown)
                    .collect(Collectors.joining());
            assertThat(lit).isEqualTo(overlay.span().in(plain).replace("\n", ""));
        }
        for (Element block : page.select("[data-start]")) {
            int start = Integer.parseInt(block.attr("data-start"));
            assertThat(plain.substring(start).replace("\n", "")).startsWith(shown(block));
        }
    }

    @Test
    void overlaysAreCutWhereInlineElementsBegin() {
        assertThat(html(MIXED, new Overlay(Overlay.Kind.LIT, new Span(6, 22), 0)))
                .startsWith(
                        "<p data-start=\"0\">Some &lt;<span class=\"lit\" id=\"lit\">200&gt; </span>"
                                + "<em><span class=\"lit\">people &amp; </span><strong><span class=\"lit\">mo</span>re</strong></em>");
    }

    @Test
    void whatBeginsAtTheSameWordIsEachFound() {
        Span word = new Span(0, 6);
        Body body = body(p("Nobody came."));
        String html = html(
                body,
                Overlay.figure(word, 1),
                Overlay.figure(word, 2),
                new Overlay(Overlay.Kind.LIT, word, 1),
                new Overlay(Overlay.Kind.CURRENT_HIT, word, -1));
        Element page = Jsoup.parseBodyFragment(html).body();
        assertThat(page.select("#lit")).hasSize(1);
        assertThat(page.select("#current")).hasSize(1);
        assertThat(page.select("[data-figure=1]")).hasSize(1);
        assertThat(page.select("[data-figure=2]")).hasSize(1);
        assertThat(shown(page)).isEqualTo("Nobody came.");
    }

    @Test
    void anIdIsGivenOnce() {
        Element page = page(
                MIXED,
                List.of(
                        new Overlay(Overlay.Kind.LIT, new Span(0, 60), 0),
                        new Overlay(Overlay.Kind.LIT, new Span(62, 70), 1)));
        assertThat(page.select("#lit")).hasSize(1);
        assertThat(page.select(".lit")).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({"en, administration", "en, constitutional", "ar, الجزائرية", "fa, جمهوری"})
    void aWordThatIsCutLooksAsItDoesWhole(String language, String word) {
        String whole = written(language, word);
        for (int cut = 0; cut < word.length(); cut++) {
            String html = written(language, word, new Overlay(Overlay.Kind.HIT, new Span(cut, cut + 1), -1));
            assertThat(html).contains("class=\"hit\"");
            assertThat(html.replaceAll("</?span[^>]*>", "")).isEqualTo(whole);
        }
    }

    @Test
    void aLigatureThatIsCutIsTwoLettersThatJoin() {
        assertThat(written("ar", "لا", new Overlay(Overlay.Kind.HIT, new Span(0, 1), -1)))
                .isEqualTo("<p data-start=\"0\"><span class=\"hit\">\uFEDF</span>\uFE8E</p>");
    }

    private static String written(String language, String text, Overlay... overlays) {
        Typography typography = new Typography(Locale.forLanguageTag(language));
        return new BodyRenderer(typography, Direction.isRightToLeft(text, false), List.of(overlays), Map.of())
                .render(body(p(text)), "");
    }

    @Test
    void aDatelineIsShownAlsoWhereNoParagraphIs() {
        assertThat(renderer(Map.of()).render(body(element(Tag.UL, element(Tag.LI, text("one")))), "CITY"))
                .isEqualTo("<p>CITY</p><ul data-start=\"0\"><li data-start=\"0\">one</li></ul>");
    }

    @Test
    void theDatelineStandsInTheFirstParagraphAndIsNotCounted() {
        Body body = body(element(Tag.H2, text("Head")), p("One."), p("Two."));
        String html = renderer(Map.of(), new Overlay(Overlay.Kind.LIT, new Span(5, 9), 0))
                .render(body, "CITY");
        assertThat(html)
                .isEqualTo(
                        "<h2 data-start=\"0\">Head</h2>"
                                + "<p data-start=\"5\">CITY — <span class=\"lit\" id=\"lit\">One.</span></p><p data-start=\"10\">Two.</p>");
    }

    @Test
    void aLinkLeadsNowhereByItself() {
        String html = html(body(element(Tag.P, link("https://example.org/?a&\"b", "x"), element(Tag.A, text("y")))));
        assertThat(html)
                .isEqualTo("<p data-start=\"0\"><span class=\"link\" role=\"link\" tabindex=\"0\""
                        + " data-address=\"https://example.org/?a&amp;&quot;b\">x</span><span>y</span></p>");
    }

    @Test
    void aPictureIsWrittenIntoThePage() {
        Body body = body(element(Tag.FIGURE, picture("a.png", "\"A\" <map>")));
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        assertThat(renderer(Map.of("a.png", svg)).render(body, ""))
                .startsWith("<figure data-start=\"0\"><img class=\"drawn\" alt=\"&quot;A&quot; &lt;map&gt;\""
                        + " src=\"data:image/svg+xml;base64,PHN2Zy");
        String missing = "<figure data-start=\"0\"><span class=\"missing\">&quot;A&quot; &lt;map&gt;</span></figure>";
        assertThat(html(body)).isEqualTo(missing);
        assertThat(renderer(Map.of("a.png", "no picture".getBytes(StandardCharsets.UTF_8)))
                        .render(body, ""))
                .isEqualTo(missing);
    }

    private static String html(Body body, Overlay... overlays) {
        return renderer(Map.of(), overlays).render(body, "").replace("\u00AD", "");
    }

    private static BodyRenderer renderer(Map<String, byte[]> pictures, Overlay... overlays) {
        return new BodyRenderer(new Typography(Locale.ENGLISH), false, List.of(overlays), pictures);
    }

    private static Element page(Body body, List<Overlay> overlays) {
        return Jsoup.parseBodyFragment(html(body, overlays.toArray(Overlay[]::new)))
                .body();
    }

    private static String shown(Element element) {
        StringBuilder shown = new StringBuilder();
        element.nodeStream(TextNode.class)
                .filter(text -> !within(text, "missing"))
                .forEach(text -> shown.append(Typography.plain(text.getWholeText())));
        return shown.toString().replace("\n", "");
    }

    private static boolean within(Node node, String cssClass) {
        return node.parent() instanceof Element parent && parent.hasClass(cssClass);
    }
}
