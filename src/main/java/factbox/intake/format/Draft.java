package factbox.intake.format;

import java.util.List;
import org.jsoup.nodes.Element;

/// A story as a file has it, before it passes the gate: any text may be empty, dates are as written.
public final class Draft {
    private final Element content;
    private final Neighbours neighbours;
    private Kind kind = Kind.ARTICLE;
    private String headline = "";
    private String dateline = "";
    private String byline = "";
    private String published = "";
    private String updated = "";
    private String site = "";
    private String language = "";
    private String section = "";
    private String address = "";
    private String key = "";
    private List<String> summary = List.of();

    /// `content` is the text as HTML; `neighbours` has the pictures in it that came along.
    public Draft(Element content, Neighbours neighbours) {
        this.content = content;
        this.neighbours = neighbours;
    }

    public Element content() {
        return content;
    }

    public Neighbours neighbours() {
        return neighbours;
    }

    public Kind kind() {
        return kind;
    }

    public Draft kind(Kind value) {
        kind = value;
        return this;
    }

    public String headline() {
        return headline;
    }

    public Draft headline(String value) {
        headline = value.strip();
        return this;
    }

    /// The place that the story was written in.
    public String dateline() {
        return dateline;
    }

    public Draft dateline(String value) {
        dateline = value.strip();
        return this;
    }

    public String byline() {
        return byline;
    }

    public Draft byline(String value) {
        byline = value.strip();
        return this;
    }

    public String published() {
        return published;
    }

    public Draft published(String value) {
        published = value.strip();
        return this;
    }

    public String updated() {
        return updated;
    }

    public Draft updated(String value) {
        updated = value.strip();
        return this;
    }

    public String site() {
        return site;
    }

    public Draft site(String value) {
        site = value.strip();
        return this;
    }

    public String language() {
        return language;
    }

    public Draft language(String value) {
        language = value.strip();
        return this;
    }

    public String section() {
        return section;
    }

    public Draft section(String value) {
        section = value.strip();
        return this;
    }

    /// What the reader marked stands below the text, and with it what the reader wrote to it.
    Draft quote(String marked, String note) {
        if (!marked.isBlank()) {
            content.appendElement("blockquote").appendElement("p").text(marked.strip());
        }
        if (!note.isBlank()) {
            content.appendElement("p").text(note.strip());
        }
        return this;
    }

    /// The first of the words that the reader gave it is the section of a story without one; where that does not say
    /// all
    /// of them, they stand below the text.
    Draft tags(List<String> tags) {
        List<String> given = tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        if (given.isEmpty()) {
            return this;
        }
        if (section.isEmpty()) {
            section = given.getFirst();
        }
        if (given.size() > 1 || !given.getFirst().equals(section)) {
            content.appendElement("p").text("Tags: " + String.join(", ", given));
        }
        return this;
    }

    /// Where the story was published: its canonical address.
    public String address() {
        return address;
    }

    public Draft address(String value) {
        address = value.strip();
        return this;
    }

    /// What tells the story from others of the same address, such as a feed's guid.
    public String key() {
        return key;
    }

    public Draft key(String value) {
        key = value.strip();
        return this;
    }

    public List<String> summary() {
        return summary;
    }

    public Draft summary(List<String> points) {
        summary = points.stream()
                .map(String::strip)
                .filter(point -> !point.isEmpty())
                .toList();
        return this;
    }
}
