package factbox.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Stories written by hand, for tests.
public final class Stories {
    private Stories() {}

    public static Text text(String characters) {
        return new Text(characters);
    }

    public static Element element(Tag tag, Node... children) {
        return new Element(tag, List.of(children));
    }

    public static Element p(String characters) {
        return element(Tag.P, text(characters));
    }

    public static Element link(String address, String characters) {
        return new Element(Tag.A, Map.of(Attribute.HREF, address), List.of(text(characters)));
    }

    public static Element picture(String name, String alternative) {
        return new Element(Tag.IMG, Map.of(Attribute.SRC, name, Attribute.ALT, alternative), List.of());
    }

    public static Body body(Element... blocks) {
        return new Body(List.of(blocks));
    }

    public static StoryText storyText(Element... blocks) {
        return StoryText.of(body(blocks));
    }

    /// A body with every tag of the vocabulary, every attribute, and characters that need escaping.
    public static Body everyTag() {
        return body(
                element(
                        Tag.P,
                        text("Plain < & > \"quoted\" 'so' "),
                        element(Tag.EM, text("stressed "), element(Tag.STRONG, text("twice"))),
                        text(", "),
                        element(Tag.CODE, text("a && b")),
                        element(Tag.BR),
                        link("https://example.org/?a=1&b=\"2\"", "linked"),
                        text(" 😀 é")),
                element(Tag.H2, text("A heading")),
                element(Tag.H3, text("A lesser one")),
                element(
                        Tag.UL,
                        element(Tag.LI, text("one")),
                        element(Tag.LI, text("two"), element(Tag.OL, element(Tag.LI, text("two and a half"))))),
                element(Tag.BLOCKQUOTE, p("Said."), p("And said.")),
                element(
                        Tag.FIGURE,
                        picture("map.svg", "A map, \"drawn\" & <signed>"),
                        element(Tag.FIGCAPTION, text("What it shows"))),
                element(
                        Tag.TABLE,
                        element(Tag.CAPTION, text("Numbers")),
                        element(
                                Tag.THEAD,
                                element(
                                        Tag.TR,
                                        new Element(Tag.TH, Map.of(Attribute.COLSPAN, "2"), List.of(text("Year"))))),
                        element(
                                Tag.TBODY,
                                element(
                                        Tag.TR,
                                        new Element(Tag.TD, Map.of(Attribute.ROWSPAN, "2"), List.of(text("2016"))),
                                        element(Tag.TD)))),
                element(Tag.PRE, text("\n  kept\n\n\tas it is  \n")),
                element(Tag.PRE, element(Tag.CODE, text("\nlet x = 1;"))));
    }

    public static Story story(Body body, KeyFigure... figures) {
        return story("en", body, figures);
    }

    public static Story story(String language, Body body, KeyFigure... figures) {
        return new Story(
                "a-story",
                language,
                "Section",
                "A headline",
                null,
                LocalDate.of(2020, 8, 11),
                null,
                new Source("A paper", null, null),
                List.of(),
                body,
                List.of(figures));
    }

    /// A story with every optional field.
    public static Story everyField(Body body, KeyFigure... figures) {
        return new Story(
                "every-field",
                "en-GB",
                "Section · Part",
                "A “headline” with \\ and \u2028",
                "WASHINGTON",
                LocalDate.of(2020, 8, 11),
                LocalDate.of(2020, 9, 1),
                new Source("A paper", "Retold", "https://example.org/story?id=1&x=2"),
                List.of("One point.", "Another, <b>not bold</b>."),
                body,
                List.of(figures));
    }

    public static KeyFigure figure(Quantity quantity, Passage evidence) {
        return new KeyFigure("4", "what it counts", quantity, null, null, null, evidence);
    }

    public static Passage passage(String exact) {
        return new Passage(exact, "", "", null);
    }

    public static Quantity people(int number) {
        return new Quantity.Amount(Bound.EXACTLY, BigDecimal.valueOf(number), "people");
    }
}
