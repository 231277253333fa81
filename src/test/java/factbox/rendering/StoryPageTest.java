package factbox.rendering;

import static factbox.story.Stories.body;
import static factbox.story.Stories.element;
import static factbox.story.Stories.everyField;
import static factbox.story.Stories.p;
import static factbox.story.Stories.story;
import static factbox.story.Stories.text;
import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Body;
import factbox.story.Source;
import factbox.story.Story;
import factbox.story.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A page is complete, escaped, and loads nothing.
final class StoryPageTest {
    private static final String HOSTILE =
            "<script>alert('1')</script>\"'><img src=x onerror=\"alert(1)\">&amp;</article>";

    @Test
    void thePolicyIsTheOneDesigned() {
        Document page = Jsoup.parse(StoryPage.document(Palette.LIGHT, ReadingStyle.USUAL, ""));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo(
                        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'");
        Element policy = page.head().child(1);
        assertThat(policy.attr("http-equiv"))
                .as("it stands before all that it governs")
                .isEqualTo("Content-Security-Policy");
    }

    @Test
    void thePageAsksForNothing() {
        String page = StoryPage.document(
                Palette.DARK, ReadingStyle.USUAL.sized(120), article(everyField(factbox.story.Stories.everyTag())));
        assertThat(page)
                .doesNotContain("@import", "url(")
                .doesNotContainPattern("(?i)<(script|link|iframe|object|base)");
        assertThat(Jsoup.parse(page).select("[href], [src]:not([src^=data:]), [srcset], [action]"))
                .isEmpty();
    }

    @Test
    void everyFieldIsEscaped() {
        Story hostile = new Story(
                "id",
                "en",
                HOSTILE,
                HOSTILE,
                HOSTILE,
                LocalDate.of(2020, 1, 1),
                null,
                new Source(HOSTILE, HOSTILE, null),
                List.of(HOSTILE, HOSTILE),
                body(p(HOSTILE), element(Tag.UL, element(Tag.LI, text(HOSTILE)))),
                List.of());
        Document page = Jsoup.parse(StoryPage.document(Palette.LIGHT, ReadingStyle.USUAL, article(hostile)));
        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey))
                .noneMatch(name -> name.startsWith("on"));
        assertThat(page.select(
                        "h1, .section, .summary li, .dateline, article > ul:not(.summary) li, .origin bdi:first-child"))
                .hasSize(7)
                .allSatisfy(element ->
                        assertThat(Typography.plain(element.wholeText())).isEqualTo(HOSTILE));
    }

    @Test
    void theDatelineOpensTheFirstParagraphOnly() {
        Body body = body(element(Tag.H2, text("Head")), p("One."), p("Two."));
        Document page = Jsoup.parse(article(everyField(body)));
        assertThat(page.select(".dateline")).hasSize(1);
        assertThat(page.select("article > p").eachText()).containsExactly("WASHINGTON — One.", "Two.");
        assertThat(Jsoup.parse(article(story(body))).select(".dateline")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa-IR", "he", "ur", "ckb", "az-Arab"})
    void someLanguagesAreWrittenFromRightToLeft(String language) {
        Element article = Jsoup.parse(article(story(language, body(p("x"))))).expectFirst("article");
        assertThat(article.attr("dir")).isEqualTo("rtl");
        assertThat(article.attr("lang")).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-AT", "ar-Latn", "zh-Hant", "und"})
    void othersFromLeftToRight(String language) {
        assertThat(Jsoup.parse(article(story(language, body(p("x")))))
                        .expectFirst("article")
                        .attr("dir"))
                .isEqualTo("ltr");
    }

    @Test
    void theOriginHasItsDateOnce() {
        assertThat(origin("Reported on 11 August 2020", LocalDate.of(2020, 8, 11), null))
                .isEqualTo("N · Reported on 11 August 2020 · 3 min");
        assertThat(origin("Reported on 11 August 2020", LocalDate.of(2020, 8, 1), null))
                .isEqualTo("N · Reported on 11 August 2020 · 1 August 2020 · 3 min");
        assertThat(origin("Reported on 11 August 2020", LocalDate.of(2020, 8, 11), LocalDate.of(2020, 8, 12)))
                .isEqualTo("N · Reported on 11 August 2020 · Updated 12 August 2020 · 3 min");
        assertThat(origin("Updated 5 July 2019", LocalDate.of(2019, 7, 1), LocalDate.of(2019, 7, 5)))
                .isEqualTo("N · Updated 5 July 2019 · 3 min");
    }

    @Test
    void theOriginNamesThePublisherOnceAndWhoWroteIt() {
        LocalDate day = LocalDate.of(2020, 8, 1);
        assertThat(origin("Ada Reed", day, null)).isEqualTo("N · Ada Reed · 1 August 2020 · 3 min");
        assertThat(origin("Retold from facts of N", day, null))
                .isEqualTo("Retold from facts of N · 1 August 2020 · 3 min");
    }

    @Test
    void theDayOfAFileIsNotTakenForThatOfPublication() {
        assertThat(origin(new Source("N", "Ada Reed", null, true), LocalDate.of(2020, 8, 1), null))
                .isEqualTo("N · Ada Reed · no date given, file of 1 August 2020 · 3 min");
    }

    private static String origin(String note, LocalDate published, @Nullable LocalDate updated) {
        return origin(new Source("N", note, null), published, updated);
    }

    private static String origin(Source source, LocalDate published, @Nullable LocalDate updated) {
        Story story =
                new Story("id", "en", "S", "H", null, published, updated, source, List.of(), body(p("x")), List.of());
        return Jsoup.parse(article(story)).expectFirst(".origin").text();
    }

    @Test
    void sizesAreWrittenInCssDigitsEverywhere() {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.of("ar", "EG"));
        try {
            assertThat(StoryPage.document(Palette.LIGHT, ReadingStyle.USUAL.sized(120), ""))
                    .contains("style=\"font-size:120%\"");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void everyPaletteIsInThePage() {
        for (Palette palette : Palette.values()) {
            String page = StoryPage.document(palette, ReadingStyle.USUAL, "");
            assertThat(Jsoup.parse(page).expectFirst("html").className()).isEqualTo(palette.cssClass());
            for (Palette each : Palette.values()) {
                assertThat(page).contains("html." + each.cssClass() + "{--paper:" + each.colour("paper"));
            }
        }
    }

    @Test
    void everyBlockHasTheDirectionOfItsLetters() {
        Document page = Jsoup.parse(article(story(
                "en",
                body(
                        p("The port was opened on Monday by the mayor of the town, who spoke for an hour."),
                        p("كتب الرجل BBC كتابا عن المدينة"),
                        element(Tag.BLOCKQUOTE, element(Tag.P, text("قال الرجل")))))));
        assertThat(page.expectFirst("article").attr("dir")).isEqualTo("ltr");
        assertThat(page.select("article > p:not(.origin, .section)").eachAttr("dir"))
                .containsExactly("rtl");
        assertThat(page.expectFirst("blockquote").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void theHeadlineHasTheDirectionOfItsLettersWhateverTheLanguageOfTheStory() {
        Document page = Jsoup.parse(article(story("ar", body(p("BBC News"), p("كتب الرجل")))));
        assertThat(page.expectFirst("article").attr("dir")).isEqualTo("rtl");
        assertThat(page.expectFirst("h1").attr("dir")).isEqualTo("ltr");
        assertThat(page.select("p[data-start]").eachAttr("dir")).containsExactly("ltr");
    }

    private static String article(Story story) {
        return new Article(story, 3, Map.of()).html(_ -> List.of());
    }
}
