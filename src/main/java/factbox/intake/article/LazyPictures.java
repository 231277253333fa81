package factbox.intake.article;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Finds the picture behind the stand-in that a page shows until it is scrolled to; counters that no one sees go.
final class LazyPictures {
    private static final List<String> REAL = List.of(
            "data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "data-hi-res-src", "data-full-src");
    private static final List<String> SETS = List.of("data-srcset", "data-lazy-srcset", "srcset");
    private static final Pattern STAND_IN = Pattern.compile(
            "(?i)data:image/(?:gif|svg).{0,600}|.*(?:placeholder|spacer|blank|transparent|loading|lazy)\\.(?:gif|png|svg|jpg).*");
    private static final int COUNTER = 3;

    private LazyPictures() {}

    static void settle(Element body) {
        withoutScripts(body);
        sourcesAlone(body);
        for (Element image : List.copyOf(body.select("img"))) {
            if (isCounter(image)) {
                image.remove();
                continue;
            }
            String shown = image.attr("src").strip();
            if (shown.isEmpty() || STAND_IN.matcher(shown).matches()) {
                String real = real(image);
                if (!real.isEmpty()) {
                    image.attr("src", real);
                }
            }
        }
    }

    /// What a page shows where scripts are off is the picture that a script would load.
    private static void withoutScripts(Element body) {
        for (Element noscript : List.copyOf(body.select("noscript"))) {
            Element image = noscript.selectFirst("img[src]");
            if (image == null || noscript.hasText() || isCounter(image)) {
                continue;
            }
            Element before = noscript.previousElementSibling();
            boolean standIn = before != null && before.normalName().equals("img");
            if (standIn
                    && before != null
                    && (STAND_IN.matcher(before.attr("src")).matches()
                            || before.attr("src").isBlank())) {
                before.attr("src", image.attr("src"));
            } else if (!standIn) {
                noscript.replaceWith(image);
            }
        }
    }

    private static void sourcesAlone(Element body) {
        for (Element picture : body.select("picture:not(:has(img))")) {
            Element source = picture.selectFirst("source[srcset], source[data-srcset]");
            if (source != null) {
                picture.appendElement("img")
                        .attr(
                                "src",
                                first(source.hasAttr("srcset") ? source.attr("srcset") : source.attr("data-srcset")))
                        .attr("alt", picture.attr("alt"));
            }
        }
    }

    private static boolean isCounter(Element image) {
        return size(image, "width") < COUNTER || size(image, "height") < COUNTER;
    }

    private static int size(Element image, String name) {
        String digits = image.attr(name).strip();
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }

    private static String real(Element image) {
        for (String name : REAL) {
            if (image.attr(name).matches("\\S*[/.]\\S*")) {
                return image.attr(name);
            }
        }
        for (String name : SETS) {
            if (!image.attr(name).isBlank()) {
                return first(image.attr(name));
            }
        }
        Element picture = image.closest("picture");
        Element source = picture == null ? null : picture.selectFirst("source[srcset], source[data-srcset]");
        return source == null
                ? ""
                : first(source.attr("srcset").isEmpty() ? source.attr("data-srcset") : source.attr("srcset"));
    }

    private static String first(String set) {
        return set.strip().split("[\\s,]+(?=\\S)", 2)[0];
    }
}
