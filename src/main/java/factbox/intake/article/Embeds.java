package factbox.intake.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Leaves a note with the address where a page shows a film, a recording or a chart of another site.
final class Embeds {
    private static final Pattern MEDIA = Pattern.compile(
            "(?i)https?://(?:[\\w-]+\\.)*(youtube(?:-nocookie)?\\.com|youtu\\.be|vimeo\\.com|dailymotion\\.com|soundcloud\\.com"
                    + "|spotify\\.com|bandcamp\\.com|tiktok\\.com|instagram\\.com|twitter\\.com|x\\.com|datawrapper\\.(?:de|dwcdn\\.net)"
                    + "|dwcdn\\.net|flourish\\.studio|infogram\\.com|documentcloud\\.org|archive\\.org|ted\\.com|podbean\\.com"
                    + "|simplecast\\.com|megaphone\\.fm|acast\\.com)/\\S*");

    private Embeds() {}

    static void note(Element body) {
        for (Element element : List.copyOf(body.select("iframe, video, audio, embed"))) {
            String address = address(element);
            Matcher media = MEDIA.matcher(address);
            boolean own =
                    element.normalName().equals("video") || element.normalName().equals("audio");
            if (media.matches() || (own && address.startsWith("http"))) {
                String site = media.matches() ? media.group(1) : element.normalName();
                Element figure = new Element("figure");
                figure.appendElement("figcaption")
                        .appendElement("a")
                        .attr("href", address)
                        .text("Embedded: " + site);
                element.replaceWith(figure);
            } else {
                element.remove();
            }
        }
    }

    private static String address(Element element) {
        Element source = element.selectFirst("source[src]");
        for (String name : List.of("src", "data-src")) {
            if (!element.absUrl(name).isEmpty()) {
                return element.absUrl(name);
            }
        }
        return source == null ? "" : source.absUrl("src");
    }
}
