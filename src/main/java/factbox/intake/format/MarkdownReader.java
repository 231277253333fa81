package factbox.intake.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Element;

/// Markdown, with front matter as site generators and note programs have it.
public final class MarkdownReader implements FormatReader {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("(?s)\\A(---|\\+\\+\\+)[ \\t]*\\R(.*?)\\R\\1[ \\t]*(?:\\R|\\z)");
    /// Front matter of which a part is what only a story has.
    private static final Pattern OF_A_STORY = Pattern.compile(
            "(?i)\\A(---|\\+\\+\\+)[ \\t]*\\R(?:(?!\\1[ \\t]*$).*\\R)*?(?:factbox|title|headline|author|byline|source|published)\\s*[:=]");
    /// Where the text of a story ends that Factbox wrote, and words of its figures begin.
    private static final Pattern FIGURES = Pattern.compile("(?s)\\R<!-- key figures -->\\R.*");
    private static final Pattern FIELD =
            Pattern.compile("(?m)^([A-Za-z_][\\w-]*)[ \\t]*[:=][ \\t]*((?:\\R[ \\t]*- .+)+|.+?)[ \\t]*$");
    private static final Pattern MARKS = Pattern.compile(
            "(?m)^#{1,6} \\S|^ {0,3}[-*+] \\S|^> |\\[[^\\]]+\\]\\([^)\\s]+\\)|\\*\\*\\S|^```|^={4,}$|^-{4,}$|^\\|.*\\|$|^\\d+\\. \\S");
    private static final Pattern BULLETS = Pattern.compile("(?m)^ {0,3}(?:[-*+]|\\d+\\.) (?=\\S)");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([\\w-]{1,10})\\](:)?");
    private static final Pattern RAISED = Pattern.compile("(?<=[\\w)])\\^([+−-]?\\d{1,3}|\\w{1,3})\\^");
    private static final Pattern LOWERED = Pattern.compile("(?<=\\p{L})(?<!~)~(\\d{1,3})~(?!~)");
    /// Words between two pairs of tildes are struck out.
    private static final Pattern STRUCK = Pattern.compile("(?<![~\\\\])~~(?=\\S)([^~\\n]+?)(?<=\\S)~~(?!~)");
    private static final Pattern MARKED = Pattern.compile("(?<!=)==(?=[^\\s=])([^=\\n]+?)(?<=\\S)==(?!=)");
    private static final Pattern WIKI_LINK = Pattern.compile("!?\\[\\[(?:[^\\]|\\n]*\\|)?([^\\]|\\n]+)\\]\\]");
    private static final int ENOUGH_MARKS = 2;

    @Override
    public boolean recognises(SourceFile file) {
        String head = file.head();
        return PlainTextReader.isText(file)
                && (OF_A_STORY.matcher(head).find()
                        || (Prose.is(withoutFrontMatter(head))
                                && (head.startsWith("# ") || (isNamed(file) ? marks(head) : marksOfItsOwn(head)) > 0)));
    }

    private static boolean isNamed(SourceFile file) {
        return file.name().matches("(?i).*\\.(?:md|markdown|mdown|mkd)");
    }

    private static long marks(String head) {
        return MARKS.matcher(head).results().limit(ENOUGH_MARKS).count() / ENOUGH_MARKS;
    }

    /// Bullets and numbered lines stand in any text: they are Markdown only where something else is.
    private static long marksOfItsOwn(String head) {
        return marks(head)
                * BULLETS.matcher(head)
                        .replaceAll("")
                        .transform(
                                rest -> MARKS.matcher(rest).results().limit(1).count());
    }

    static String withoutFrontMatter(String text) {
        return FRONT_MATTER.matcher(text).replaceFirst("");
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        String text = file.text().stripLeading();
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher front = FRONT_MATTER.matcher(text);
        if (front.find()) {
            FIELD.matcher(front.group(2))
                    .results()
                    .forEach(field ->
                            fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), unquoted(field.group(2))));
            text = text.substring(front.end());
        }
        String ours = field(fields, "factbox");
        if (!ours.isEmpty() && carried(ours, field(fields, "factbox-marks"), text, file, harvest)) {
            return;
        }
        Draft draft = Drafts.ofText(html(ofNotes(text)), "", file.neighbours(), harvest)
                .kind(Kind.TEXT);
        Element heading = draft.content().selectFirst("h1");
        String title = field(fields, "title", "headline");
        if (heading != null && (title.isEmpty() || heading.text().equals(title))) {
            title = heading.text();
            heading.remove();
        }
        String source = field(fields, "source", "site", "publisher");
        boolean web = source.matches("(?i)https?://\\S+");
        String address = field(fields, "url", "link", "canonical", "canonical_url", "source_url");
        harvest.story(draft.headline(title)
                .byline(field(fields, "author", "authors", "byline"))
                .published(field(fields, "date", "published", "created"))
                .updated(field(fields, "updated", "lastmod", "modified"))
                .site(web ? "" : source)
                .language(field(fields, "lang", "language"))
                .section(field(fields, "section", "category", "categories"))
                .tags(List.of(field(fields, "tags", "tag", "keywords").split(",", -1)))
                .address(address.isEmpty() && web ? source : address));
    }

    /// The text of a file as HTML, without its front matter.
    public static String html(byte[] file) {
        String text = Encodings.decode(file).stripLeading();
        return html(ofNotes(withoutFrontMatter(text)));
    }

    private static boolean carried(String json, String marks, String text, SourceFile file, Harvest harvest)
            throws UnreadableException {
        String html = html(FIGURES.matcher(text).replaceFirst(""));
        return CarriedStory.read(json, marks, html.replaceFirst("(?s)^<h1>.*?</h1>", ""), file.neighbours(), harvest);
    }

    /// Notes' marks, powers, struck words, marked words and links between notes, as note programs write them.
    private static String ofNotes(String text) {
        String noted = FOOTNOTE.matcher(text).replaceAll("\\\\[$1\\\\]");
        String raised = RAISED.matcher(noted).replaceAll("<sup>$1</sup>");
        String struck = STRUCK.matcher(LOWERED.matcher(raised).replaceAll("<sub>$1</sub>"))
                .replaceAll("<del>$1</del>");
        return WIKI_LINK.matcher(MARKED.matcher(struck).replaceAll("$1")).replaceAll("$1");
    }

    private static String html(String markdown) {
        var extensions = List.of(TablesExtension.create());
        return HtmlRenderer.builder()
                .extensions(extensions)
                .build()
                .render(Parser.builder().extensions(extensions).build().parse(markdown));
    }

    private static String field(Map<String, String> fields, String... names) {
        for (String name : names) {
            String value = fields.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static String unquoted(String value) {
        String listed = value.strip().replaceFirst("^- ", "").replaceAll("\\R[ \\t]*- ", ", ");
        String linked = WIKI_LINK.matcher(listed).replaceAll("$1");
        String text = linked.replaceFirst("^\\[(.*)\\]$", "$1");
        return text.replaceAll("(?:^|(?<=, ))([\"'])(.*?)\\1(?=,|$)", "$2").strip();
    }
}
