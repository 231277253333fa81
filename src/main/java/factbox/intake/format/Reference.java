package factbox.intake.format;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// A work that a list of references names: any part may be empty.
record Reference(
        String title,
        List<String> authors,
        String container,
        String published,
        String address,
        String doi,
        String summary,
        String language,
        List<String> words,
        List<String> notes) {

    /// Nothing of the work's text is known but its abstract.
    Draft draft() {
        String where = !address.isEmpty() || doi.isEmpty()
                ? address
                : "https://doi.org/" + doi.replaceFirst("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", "");
        Draft draft = where.isEmpty() ? named() : Drafts.ofAddress(where, title);
        notes.forEach(note -> draft.quote("", note));
        return draft.quote(summary, "")
                .headline(title)
                .byline(byline())
                .site(container)
                .published(published)
                .language(language.isEmpty() ? draft.language() : language)
                .tags(words);
    }

    private Draft named() {
        Element content = new Element("div");
        List<String> parts = List.of(byline(), title, container);
        content.appendElement("p")
                .text(String.join(
                        ". ", parts.stream().filter(part -> !part.isBlank()).toList()));
        return new Draft(content, Neighbours.NONE).kind(Kind.ADDRESS);
    }

    private String byline() {
        return authors.stream().map(Reference::name).collect(Collectors.joining(", "));
    }

    /// `Schmidt, Anna` as it is said.
    private static String name(String author) {
        int comma = author.indexOf(',');
        return comma < 0
                ? author.strip()
                : author.substring(comma + 1).strip() + " "
                        + author.substring(0, comma).strip();
    }
}
