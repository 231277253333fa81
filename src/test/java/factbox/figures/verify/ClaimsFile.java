package factbox.figures.verify;

import factbox.story.Body;
import factbox.story.Bound;
import factbox.story.Element;
import factbox.story.KeyFigure;
import factbox.story.PartialDate;
import factbox.story.Passage;
import factbox.story.Quantity;
import factbox.story.Source;
import factbox.story.Story;
import factbox.story.StoryText;
import factbox.story.Tag;
import factbox.story.Text;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Stories with the figures that an editor could give them, each known to be right or wrong.
public final class ClaimsFile {
    private static final int NEAR = 25;
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    /// A figure of a story and whether it is right.
    public record Claim(String kind, String text, KeyFigure figure, boolean right, Verdict verdict) {
        public boolean isCalledRight() {
            return verdict.standing() == Standing.VERIFIED || verdict.standing() == Standing.REWORDED;
        }

        public boolean isError() {
            return right != isCalledRight();
        }

        @Override
        public String toString() {
            return "%s | %s | %s | %s | %s | %s | %s"
                    .formatted(
                            right ? "right one refused" : "wrong one called right",
                            kind,
                            text,
                            figure.value(),
                            figure.label(),
                            verdict.standing(),
                            verdict.reason());
        }
    }

    private ClaimsFile() {}

    /// All claims of a file, with what the verifier says of them.
    public static List<Claim> read(InputStream file) throws IOException {
        List<Claim> claims = new ArrayList<>();
        for (JsonNode story : JsonMapper.shared().readTree(file.readAllBytes())) {
            add(story, claims);
        }
        return claims;
    }

    private static void add(JsonNode given, List<Claim> claims) {
        Story story = story(given);
        StoryText text = StoryText.of(story.body());
        Verifier verifier = new Verifier(story, text);
        String kind = given.path("kind").asString("");
        for (JsonNode each : given.get("figures")) {
            KeyFigure figure = figure(each, text.plain());
            boolean right = each.get("expected").asString().equals("right");
            claims.add(new Claim(kind, text.plain(), figure, right, verifier.verify(figure)));
        }
    }

    /// The story of a file that gives its paragraphs and its date.
    public static Story story(JsonNode given) {
        List<Element> body = StreamSupport.stream(given.get("body").spliterator(), false)
                .map(paragraph -> new Element(Tag.P, List.of(new Text(paragraph.asString()))))
                .toList();
        return new Story(
                "story",
                given.path("language").asString("en"),
                "News",
                given.path("headline").asString("Headline"),
                null,
                LocalDate.parse(given.path("published").asString("2024-05-14")),
                null,
                new Source("Source", null, null),
                List.of(),
                new Body(List.copyOf(body)),
                List.of());
    }

    private static KeyFigure figure(JsonNode given, String text) {
        JsonNode asOf = given.path("asOf");
        JsonNode who = given.path("attribution");
        return new KeyFigure(
                given.get("value").asString(),
                given.get("label").asString(),
                quantity(given.get("quantity")),
                asOf.isString() ? PartialDate.parse(asOf.asString()) : null,
                who.isString() ? who.asString() : null,
                null,
                passage(given.get("exact").asString(), text));
    }

    /// The first place of the words, told apart from others by what stands before or behind it.
    private static Passage passage(String exact, String text) {
        int at = text.indexOf(exact);
        if (at < 0 || text.indexOf(exact, at + 1) < 0) {
            return new Passage(exact, "", "", null);
        }
        String before = text.substring(Math.max(0, at - NEAR), at);
        int end = at + exact.length();
        String behind = before.isEmpty() ? text.substring(end, Math.min(text.length(), end + NEAR)) : "";
        return new Passage(exact, before, behind, null);
    }

    private static Quantity quantity(JsonNode given) {
        String unit = given.path("unit").asString("1");
        if (given.has("words")) {
            return new Quantity.Wording(given.get("words").asString(), unit);
        }
        if (given.has("max")) {
            JsonNode least = given.has("min") ? given.get("min") : given.get("number");
            return new Quantity.Range(number(least), number(given.get("max")), unit);
        }
        Bound bound = Bound.valueOf(CAPITAL.matcher(given.path("bound").asString("exactly"))
                .replaceAll("_$0")
                .toUpperCase(Locale.ROOT));
        return new Quantity.Amount(bound, number(given.get("number")), unit);
    }

    private static BigDecimal number(JsonNode given) {
        return new BigDecimal(given.asString());
    }
}
