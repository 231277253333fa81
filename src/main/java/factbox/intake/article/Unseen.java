package factbox.intake.article;

import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Takes out of a page what a reader does not see.
final class Unseen {
    private static final Pattern HIDDEN =
            Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    private Unseen() {}

    static void remove(Element body) {
        body.select("script, style, template, noscript, link, meta, dialog, object, embed, canvas, svg, math[hidden], "
                        + "amp-ad, amp-embed, amp-sticky-ad, amp-consent, amp-sidebar, amp-analytics, amp-social-share, "
                        + "amp-user-notification, amp-auto-ads, amp-next-page, amp-geo, amp-pixel")
                .remove();
        for (Element element : body.select("[style], [hidden], [aria-hidden=true]")) {
            boolean unseen = HIDDEN.matcher(element.attr("style")).find() || element.hasAttr("hidden");
            if (unseen && !element.equals(body)) {
                element.remove();
            }
        }
        body.forEachNode(Unseen::removeComment);
    }

    private static void removeComment(Node node) {
        if (node instanceof Comment && node.parent() != null) {
            node.remove();
        }
    }
}
