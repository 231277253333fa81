package factbox.rendering;

import factbox.story.Element;
import factbox.story.Html;
import factbox.story.Node;
import factbox.story.Source;
import factbox.story.Span;
import factbox.story.Story;
import factbox.story.Tag;
import factbox.story.Text;
import factbox.story.TextCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// One story as it is put into the page: a long one in pieces of a few screens each, of which the page holds some.
public final class Article {
    /// How much a piece holds at least, and how much an article that is one piece holds at most, in characters.
    private static final int PIECE = 12_000;

    private static final int WHOLE = 3 * PIECE;
    /// What the gap between two blocks is worth in characters, and in lines of text what they take on the page.
    private static final int GAP = 60;

    private static final double REM_A_CHARACTER = 0.029;

    /// `before` is how long the text before these blocks is, `end` with them.
    private record Piece(List<Element> blocks, int before, int end, int weight) {}

    private final Story story;
    private final int minutes;
    private final Map<String, byte[]> pictures;
    private final Typography typography;
    private final boolean rightToLeft;
    private final List<Piece> pieces;

    public Article(Story story, int minutes, Map<String, byte[]> pictures) {
        this.story = story;
        this.minutes = minutes;
        this.pictures = pictures;
        typography = new Typography(story.locale());
        rightToLeft = Direction.isRightToLeft(story.locale());
        pieces = pieces(story.body().blocks());
    }

    private static List<Piece> pieces(List<Element> blocks) {
        List<Piece> pieces = new ArrayList<>();
        TextCursor cursor = new TextCursor();
        int whole = 0;
        int from = 0;
        int before = 0;
        int weight = 0;
        for (int i = 0; i < blocks.size(); i++) {
            weight += weight(blocks.get(i));
            count(blocks.get(i), cursor);
            if (weight >= PIECE || i == blocks.size() - 1) {
                pieces.add(new Piece(blocks.subList(from, i + 1), before, cursor.length(), weight));
                whole += weight;
                from = i + 1;
                before = cursor.length();
                weight = 0;
            }
        }
        return whole <= WHOLE ? List.of(new Piece(blocks, 0, cursor.length(), whole)) : List.copyOf(pieces);
    }

    private static int weight(Element element) {
        int weight = element.tag().isBlock() ? GAP : 0;
        for (Node child : element.children()) {
            weight += switch (child) {
                case Text text -> text.characters().length();
                case Element inner -> weight(inner);
            };
        }
        return weight;
    }

    private static void count(Element element, TextCursor cursor) {
        cursor.enter(element);
        for (Node child : element.children()) {
            switch (child) {
                case Text text -> cursor.text(text);
                case Element inner -> count(inner, cursor);
            }
        }
        cursor.leave(element);
    }

    /// How many pieces there are; one that is not long is a single piece.
    public int size() {
        return pieces.size();
    }

    /// The piece in which the text at an offset stands.
    public int at(int offset) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).end > offset) {
                return i;
            }
        }
        return pieces.size() - 1;
    }

    /// All of the article but those pieces of a long one that follow the first: their places are kept for [#piece].
    ///
    /// `overlays` gives what lies over a stretch of the text.
    public String html(Function<Span, List<Overlay>> overlays) {
        String direction = Direction.named(rightToLeft);
        StringBuilder html = new StringBuilder();
        html.append("<article lang=\"%s\" dir=\"%s\">".formatted(Html.escape(story.language()), direction));
        header(html, direction);
        summary(html);
        if (pieces.size() == 1) {
            html.append(piece(0, overlays));
        } else {
            html.append("<div class=\"piece\">").append(piece(0, overlays)).append("</div>");
            for (Piece piece : pieces.subList(1, pieces.size())) {
                html.append("<div class=\"piece\" data-blank=\"\" style=\"height:%drem\"></div>"
                        .formatted(Math.round(piece.weight * REM_A_CHARACTER)));
            }
        }
        return html.append("</article>").toString();
    }

    /// The blocks of one piece.
    public String piece(int index, Function<Span, List<Overlay>> overlays) {
        Piece piece = pieces.get(index);
        List<Overlay> over = overlays.apply(new Span(piece.before, piece.end));
        return new BodyRenderer(typography, rightToLeft, over, pictures)
                .render(piece.blocks, piece.before, index == dated() ? dateline() : "");
    }

    private String dateline() {
        return story.dateline() == null ? "" : "<span class=\"dateline\">" + written(story.dateline()) + "</span>";
    }

    /// The piece with the first paragraph.
    private int dated() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).blocks.stream().anyMatch(block -> block.tag() == Tag.P)) {
                return i;
            }
        }
        return 0;
    }

    private void header(StringBuilder html, String direction) {
        html.append("<header><p class=\"section\">")
                .append(written(story.section()))
                .append("</p>");
        html.append("<h1")
                .append(direction(story.headline(), rightToLeft))
                .append('>')
                .append(written(story.headline()))
                .append("</h1>");
        html.append("<p class=\"origin\" lang=\"en\" dir=\"").append(direction).append("\">");
        html.append(origin(story, minutes)).append("</p></header>");
    }

    private void summary(StringBuilder html) {
        if (!story.summary().isEmpty()) {
            html.append("<ul class=\"summary\">");
            story.summary()
                    .forEach(point -> html.append("<li")
                            .append(direction(point, rightToLeft))
                            .append('>')
                            .append(written(point))
                            .append("</li>"));
            html.append("</ul>");
        }
    }

    /// Of a text that runs against what it stands in.
    private static String direction(String text, boolean around) {
        boolean own = Direction.isRightToLeft(text, around);
        return own == around ? "" : " dir=\"" + Direction.named(own) + "\"";
    }

    private static String origin(Story story, int minutes) {
        String from = from(story.source());
        String date = Dates.whole(story);
        boolean dated = (" " + from).contains(" " + date);
        String when = story.updated() != null
                ? "Updated " + date
                : story.source().undated() ? "no date given, file of " + Dates.whole(story.published()) : date;
        String rest = (dated ? "" : " · <bdi>" + when + "</bdi>") + " · <bdi>" + minutes + " min</bdi>";
        return "<bdi>" + written(from) + "</bdi>" + rest;
    }

    /// The publisher and who wrote it, or the note alone where that names the publisher.
    private static String from(Source source) {
        String note = source.note();
        if (note == null) {
            return source.name();
        }
        return note.contains(source.name()) ? note : source.name() + " · " + note;
    }

    private static String written(String text) {
        return Html.escape(Typography.whole(text));
    }
}
