package factbox.intake.article;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What the names that a page's makers gave its elements tell of them.
final class Hints {
    private static final Set<String> ALWAYS = Set.of("html", "body", "main", "article");
    private static final Set<String> ARTICLES = Set.of("article", "main");
    private static final Set<String> ASIDE = Set.of("nav", "aside", "footer", "form");
    private static final int PARAGRAPH = 80;
    private static final int PARAGRAPHS_OF_AN_ARTICLE = 3;
    /// Never a part of the article.
    private static final Names CLUTTER = new Names("""
            (inline-|photo-|image-|media-)?(gallery|carousel|slideshow|slider)(-.*)?
            ads? adv advert.* adslot ad-.* .*-ads? banner dfp sponsor.* promo.* .*-promo outbrain.* .*-outbrain taboola.* zergnet revcontent
            shares? share-.* sharing.* social.* .*-share .*-share-.* .*-social addthis.* follow follow-.* .*-sharing
            related.* .*-related .*-related-.* recommend.* .*-recommended recirc.* read-?next.* up-?next trending.* popular.* most-.* also-.*
            newsletter.* .*-newsletter.* subscribe.* subscription signup.* sign-up.* .*-signup paywall-.* regwall piano
            comments? comments?-.* .*-comments? disqus.* respond livefyre
            breadcrumbs?.* .*-breadcrumbs? pagination pager paginate nav navbar navigation .*-nav nav-.* menu .*-menu sidebar.* .*-sidebar rail right-rail
            footer .*-footer masthead skip.* toolbar tools .*-tools utility widget .*-widget
            tags tags?-list .*-tags tag-?cloud tagged topics keywords categories cat-links filed-under
            vjs-.* video-js jw-.* mejs-.* (.*-)?player-?(controls|settings|menu)(-.*)? hover-?card.* (.*-)?tooltip(-.*)? popover.* user-?card.*
            cookie.* consent.* gdpr popup.* lightbox visually-?hidden sr-only screen-reader.* off-?screen
            print-only noprint cta .*-cta cta-.* .*-cta-.* text-?resizer text-?size link-?back sharedaddy jp-.* wpcnt byline.* .*-byline.* author-?(bio|box|info|card|meta|details)? .*-author-bio about-?(the-)?author bio post-?meta entry-?meta article-?meta dateline timestamp
            .*-?published-?date .*-?pub-?date post-?date entry-?date
            kg-(button|signup|cta|email-cta)-card mw-edit-?section.* edit-?section (.*-)?meta-?data copyright legal disclaimer feedback rating ratings vote poll survey donate.* support-us app-promo jump-?link.* print-?(header|footer)
            """);
    /// An id may come from a heading, and what is shown on demand may be the article: clutter unless it is prose.
    private static final Names MAYBE = CLUTTER.and("""
            more-.* .*-more read-?more.* modal.* overlay hidden hide .*popup.* pop-up
            """);
    /// Shown over a word of a sentence, or heard in place of it.
    private static final Names OVERLAY = new Names("""
            hover-?card.* (.*-)?tooltip(-.*)? popover.* user-?card.* popup.* visually-?hidden sr-only screen-reader.* off-?screen
            mw-edit-?section.* edit-?section shares?(-.*)? ads? ad-.* d-none
            """);
    private static final Names COMMENTS = new Names("comments? .*-comments disqus.* respond livefyre");
    private static final Names CONSENT =
            new Names("(.*-)?(cookies?|consent|gdpr|onetrust|cookiebot|didomi|usercentrics)(-.*)?");
    private static final Names CAPTION = new Names("""
            caption captions (.*-)?attribution thumb-?caption .*-caption caption-.* .*-caption-.* wp-caption-text credits? .*-credits? credit-.* photo-?(credit|by) image-?(meta|info|copyright|credit|source)
            """);
    private static final Names ARTICLE = new Names("""
            (.*-)?(article|story|post|entry|news|snippet)-?(body|content|text|copy)(-.*)? hentry
            """);
    private static final Pattern VISIBLE_SOMEWHERE =
            Pattern.compile("d-(?:sm-|md-|lg-|xl-)?(?:block|flex|inline|inline-block|inline-flex|grid|table)");

    private Hints() {}

    static boolean isClutter(Element element) {
        if (ALWAYS.contains(element.normalName())) {
            return false;
        }
        boolean clutter = isClassed(element, CLUTTER)
                || isHidden(element)
                || COMMENTS.has(element.id())
                || CONSENT.has(element.id())
                || (named(element, MAYBE) && prose(element) < PARAGRAPHS_OF_AN_ARTICLE);
        return clutter && element.selectFirst("h1, main, [itemprop~=articleBody]") == null;
    }

    static boolean isOverlay(Element element) {
        return isClassed(element, OVERLAY);
    }

    private static long prose(Element element) {
        return element.select("p").stream()
                .filter(paragraph -> paragraph.text().length() > PARAGRAPH)
                .count();
    }

    static boolean isArticle(Element element) {
        return ARTICLES.contains(element.normalName()) || isStated(element) || named(element, ARTICLE);
    }

    static boolean isStated(Element element) {
        return element.attr("itemprop").contains("articleBody");
    }

    static boolean isCaption(Element element) {
        return element.normalName().equals("figcaption") || named(element, CAPTION);
    }

    /// Bootstrap's `d-none` without a width at which it is shown again.
    private static boolean isHidden(Element element) {
        return element.hasClass("d-none")
                && element.classNames().stream()
                        .noneMatch(name -> VISIBLE_SOMEWHERE.matcher(name).matches());
    }

    private static boolean named(Element element, Names names) {
        return names.has(element.id()) || isClassed(element, names);
    }

    private static boolean isClassed(Element element, Names names) {
        return element.hasAttr("class") && element.classNames().stream().anyMatch(names::has);
    }

    /// Stands in a part of the page that is not about its article.
    static boolean isOutside(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (ASIDE.contains(at.normalName()) || isClutter(at)) {
                return true;
            }
        }
        return false;
    }
}
