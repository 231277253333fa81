package factbox.intake.article;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The byline that a page or a text shows where it does not state one.
public final class Bylines {
    private static final int LONGEST = 100;
    /// More are a menu.
    private static final int MOST_LINKS = 6;
    private static final Pattern MARKED = Pattern.compile("(?i)byline|author|dateline|written-?by|p-author");
    private static final Pattern OTHER =
            Pattern.compile("(?i)follow|comment|authoriz|authors-|-bio|photo|avatar|image");

    /// What follows a name in the same line: how long ago, how long to read.
    private static final Pattern SEPARATED = Pattern.compile("\\s+[•|·]\\s.*");

    private static final Pattern WRITTEN = Pattern.compile("(?:By|BY|Par|Von|Por|Di|(?iu:" + PageWords.BYLINE_LABEL
            + "))(?:\\s|:\\s?)(?:\\p{Lu}[\\p{L}.'’-]*|\\p{Lo}{2,})(?:\\s|$|,)");
    private static final Pattern ENDED = Pattern.compile(".*\\p{Ll}{3,}[.!?؟。:]");
    private static final Pattern NAME = Pattern.compile("(?i)(?:by-?line|author)[-_]*names?(?![a-z])|^fn$");

    private Bylines() {}

    static String shown(Document page) {
        for (Element element : page.body().getAllElements()) {
            if (isByline(element)
                    && !element.hasAttr("hidden")
                    && !isOutside(element)
                    && element.select("a[href]").size() <= MOST_LINKS
                    && !Sentences.isWithin(element)) {
                Element name = name(element);
                String text = Blocks.squeeze((name == null ? whole(element) : name).text());
                String byline = SEPARATED.matcher(text).replaceFirst("");
                if (!byline.isEmpty() && byline.length() < LONGEST) {
                    return byline;
                }
            }
        }
        return Stamps.nearHeadline(page).stream()
                .filter(line -> isWritten(line) || (Stamps.saysWhen(line) && isWritten(BylineText.of(line))))
                .map(BylineText::of)
                .findFirst()
                .orElse("");
    }

    /// A line that says by whom the story is: `By JANE DOE, Staff Writer`.
    public static boolean isWritten(String line) {
        return line.length() < LONGEST
                && WRITTEN.matcher(line).lookingAt()
                && !ENDED.matcher(line).matches();
    }

    private static @Nullable Element name(Element element) {
        Element stated = element.selectFirst("[itemprop~=\\bname\\b]");
        List<Element> named = element.select("span, a, b, strong, div, p, h4").stream()
                .filter(inner -> !inner.equals(element)
                        && inner.classNames().stream()
                                .anyMatch(each -> NAME.matcher(each).find()))
                .toList();
        return stated != null
                ? stated
                : named.size() == 1 && isGlued(element, named.getFirst()) ? named.getFirst() : null;
    }

    /// What the author does follows the name without a space, as on lines of their own.
    private static boolean isGlued(Element line, Element name) {
        String text = Blocks.squeeze(line.text());
        String named = Blocks.squeeze(name.text());
        return text.length() > named.length()
                && text.startsWith(named)
                && Character.isLetter(text.charAt(named.length()));
    }

    /// The line of several names, of each of which the page says that it is an author's.
    private static Element whole(Element name) {
        Element line = name.parent();
        boolean several = line != null
                && Blocks.isInline(name)
                && line.select("[rel=author], [itemprop~=author]").size() > 1
                && line.text().length() < LONGEST;
        return several && line != null ? line : name;
    }

    private static boolean isOutside(Element element) {
        return element.closest("[class~=(?i)comment], [id~=(?i)comment], nav") != null;
    }

    static boolean isByline(Element element) {
        String names = element.className() + " " + element.id();
        return element.attr("rel").equals("author")
                || element.attr("itemprop").contains("author")
                || (MARKED.matcher(names).find() && !OTHER.matcher(names).find());
    }
}
