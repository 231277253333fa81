package factbox.intake;

import factbox.intake.article.BylineText;
import factbox.intake.article.Dates;
import factbox.intake.article.NumberBox;
import factbox.intake.format.Draft;
import factbox.intake.format.SourceFile;
import factbox.intake.format.UnreadableException;
import factbox.sanitizer.Sanitizer;
import factbox.story.Attribute;
import factbox.story.Body;
import factbox.story.Element;
import factbox.story.Source;
import factbox.story.Story;
import factbox.story.StoryText;
import factbox.story.WebAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Makes a valid story of a draft: through the gate, with a stable id, and with something true for what is not known.
final class StoryMaker {
    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_NAME = 200;
    private static final int FIRST_WORDS = 80;
    private static final String SECTION = "Saved";

    private final Draft draft;
    private final SourceFile file;
    private final Limits limits;
    private final PictureShelf pictures;
    private long letters;

    StoryMaker(Draft draft, SourceFile file, Limits limits) {
        this.draft = draft;
        this.file = file;
        this.limits = limits;
        pictures = new PictureShelf(draft.neighbours());
    }

    /// The story; `taken` has the ids of the stories before it, and gets its id.
    Story story(Set<String> taken) throws UnreadableException {
        pictures.settle(draft.content());
        List<NumberBox.Line> box = NumberBox.lines(draft.content());
        Body body = body();
        String plain = StoryText.of(body).plain();
        Optional<String> address = address();
        String headline = headline(plain);
        Optional<LocalDate> stated = Dates.parse(draft.published());
        Optional<LocalDate> updated = Dates.parse(draft.updated());
        Optional<LocalDate> dated = stated.or(() -> updated);
        LocalDate published = dated.orElse(file.date());
        String language = Languages.of(draft.language(), headline + " " + plain);
        return new Story(
                id(address, headline, plain, taken),
                language,
                line(draft.section(), LONGEST_NAME, SECTION),
                headline,
                draft.dateline().isEmpty() ? null : line(draft.dateline(), LONGEST_NAME, ""),
                published,
                updated.filter(date -> date.isAfter(published)).orElse(null),
                new Source(site(address), byline(), address.orElse(null), dated.isEmpty()),
                draft.summary().stream()
                        .map(Sanitizer::line)
                        .filter(point -> !point.isEmpty())
                        .toList(),
                body,
                EditorFigures.of(box, body, Locale.forLanguageTag(language)));
    }

    Map<String, byte[]> pictures() {
        return pictures.kept();
    }

    /// How many of its pictures can't be shown.
    int unshown() {
        return pictures.unshown();
    }

    /// Those of the story's text, once it is made.
    long letters() {
        return letters;
    }

    private Body body() throws UnreadableException {
        letters = draft.content()
                .nodeStream(TextNode.class)
                .mapToLong(text -> text.getWholeText().length())
                .sum();
        if (letters > limits.storyCharacters()) {
            throw new UnreadableException("is longer than %,d letters".formatted(limits.storyCharacters()));
        }
        List<Element> blocks;
        try {
            blocks = Sanitizer.blocks(draft.content().outerHtml());
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(String.valueOf(e.getMessage()));
        }
        if (blocks.isEmpty()) {
            throw new UnreadableException("has no text");
        }
        return new Body(blocks);
    }

    private static String line(String text, int longest, String otherwise) {
        String line = Sanitizer.line(text);
        if (line.length() > longest) {
            int end = line.offsetByCodePoints(0, Math.min(longest, line.codePointCount(0, line.length())) - 1);
            line = line.substring(0, end).strip() + "…";
        }
        return line.isEmpty() ? otherwise : line;
    }

    private String headline(String plain) {
        String stated = line(draft.headline(), LONGEST_HEADLINE, "");
        if (!stated.isEmpty()) {
            return stated;
        }
        String first =
                line(plain.lines().filter(text -> !text.isBlank()).findFirst().orElse(""), FIRST_WORDS, "");
        return first.isEmpty() ? line(file.title(), LONGEST_HEADLINE, "Untitled") : first;
    }

    private Optional<String> address() {
        String address = draft.address().strip();
        return address.regionMatches(true, 0, "http", 0, 4) && Attribute.HREF.accepts(address)
                ? Optional.of(address)
                : Optional.empty();
    }

    private String site(Optional<String> address) {
        return line(
                draft.site(),
                LONGEST_NAME,
                address.map(StoryMaker::host).orElse(line(file.title(), LONGEST_NAME, "A file")));
    }

    private static String host(String address) {
        try {
            String host = new URI(address).getHost();
            return host == null ? "The web" : host.replaceFirst("^www\\.", "");
        } catch (URISyntaxException e) {
            return "The web";
        }
    }

    private @Nullable String byline() {
        String byline = line(BylineText.of(draft.byline()), LONGEST_NAME, "");
        return byline.isEmpty() ? null : byline;
    }

    /// Of the address, so that the story is known again in whatever file it comes; else of what it says.
    private static String id(Optional<String> address, String headline, String plain, Set<String> taken) {
        String text = headline + "\n" + plain;
        String id = address.map(known -> StoryIds.of("web", WebAddress.canonical(known)))
                .orElseGet(() -> StoryIds.of("text", text));
        if (taken.add(id)) {
            return id;
        }
        String other = StoryIds.of("text", address.orElse("") + "\n" + text);
        for (int time = 2; !taken.add(other); time++) {
            other = StoryIds.of("text", address.orElse("") + "\n" + text + "\n" + time);
        }
        return other;
    }
}
