package factbox.rendering;

import static factbox.story.Stories.body;
import static factbox.story.Stories.p;
import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Body;
import factbox.story.Element;
import factbox.story.Source;
import factbox.story.Span;
import factbox.story.Story;
import factbox.story.StoryText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// A long article in pieces says what it says as a whole.
final class ArticleTest {
    private static final Body LONG = body(IntStream.range(0, 900)
            .mapToObj(i -> p("Paragraph " + i + " says that " + (1000 + i) + " people were counted."))
            .toArray(Element[]::new));
    private static final StoryText TEXT = StoryText.of(LONG);

    @Test
    void anArticleThatIsNotLongIsOnePieceAndStandsInThePageAsAWhole() {
        Article article = article(body(p("One."), p("Two.")));
        assertThat(article.size()).isEqualTo(1);
        assertThat(Jsoup.parse(article.html(_ -> List.of()))
                        .select("p[data-start]")
                        .eachText())
                .containsExactly("CITY — One.", "Two.");
    }

    @Test
    void thePiecesOfALongOneSayTogetherWhatTheWholeBodySays() {
        List<Overlay> overlays = IntStream.range(0, TEXT.blocks().size())
                .mapToObj(i -> Overlay.figure(word(i, "people"), i))
                .toList();
        Article article = article(LONG);
        String pieces = IntStream.range(0, article.size())
                .mapToObj(i -> article.piece(i, over(overlays)))
                .collect(Collectors.joining());
        String whole = new BodyRenderer(new Typography(Locale.ENGLISH), false, overlays, Map.of())
                .render(LONG, "<span class=\"dateline\">CITY</span>");
        assertThat(article.size()).isGreaterThan(3);
        assertThat(pieces).isEqualTo(whole);
    }

    @Test
    void thePageBeginsWithTheFirstPieceAndKeepsAPlaceForEveryOther() {
        Article article = article(LONG);
        Document page = Jsoup.parse(article.html(_ -> List.of()));
        assertThat(page.select(".piece")).hasSize(article.size());
        assertThat(page.select(".piece[data-blank]")).hasSize(article.size() - 1);
        assertThat(page.select(".piece[data-blank]").eachAttr("style"))
                .allMatch(style -> style.matches("height:[0-9.]+rem"));
        assertThat(page.select("p[data-start]").eachText())
                .startsWith("CITY — Paragraph 0 says that 1000 people were counted.");
    }

    @Test
    void everyBlockStandsInThePieceOfItsOffset() {
        Article article = article(LONG);
        for (Span block : TEXT.blocks()) {
            assertThat(article.piece(article.at(block.start()), _ -> List.of()))
                    .contains("data-start=\"" + block.start() + "\"");
        }
    }

    @Test
    void aPassageOverTwoPiecesLiesOverBoth() {
        Article article = article(LONG);
        int first = IntStream.range(0, TEXT.blocks().size())
                .filter(i -> article.at(TEXT.blocks().get(i + 1).start()) == 1)
                .findFirst()
                .orElseThrow();
        Span both = new Span(
                TEXT.blocks().get(first).start(), TEXT.blocks().get(first + 1).end());
        List<Overlay> overlays = List.of(new Overlay(Overlay.Kind.LIT, both, 0));
        assertThat(article.piece(0, over(overlays))).contains("class=\"lit\"");
        assertThat(article.piece(1, over(overlays))).contains("class=\"lit\"");
        assertThat(article.piece(2, over(overlays))).doesNotContain("class=\"lit\"");
    }

    private static Function<Span, List<Overlay>> over(List<Overlay> overlays) {
        return part -> overlays.stream()
                .filter(overlay -> overlay.span().overlaps(part))
                .toList();
    }

    private static Span word(int block, String word) {
        Span whole = TEXT.blocks().get(block);
        int at = TEXT.plain().indexOf(word, whole.start());
        return new Span(at, at + word.length());
    }

    private static Article article(Body body) {
        Story story = new Story(
                "long",
                "en",
                "World",
                "Long",
                "CITY",
                LocalDate.of(2020, 1, 1),
                null,
                new Source("Test", null, null),
                List.of(),
                body,
                List.of());
        return new Article(story, 3, Map.of());
    }
}
