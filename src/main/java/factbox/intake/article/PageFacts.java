package factbox.intake.article;

/// What a page states of itself; an empty text where it says nothing.
///
/// `headline` is the title without the name of its site; `published` and `updated` are as the page has them; `picture`
/// and `address` are absolute where the page's are.
public record PageFacts(
        String title,
        String headline,
        String byline,
        String published,
        String updated,
        String site,
        String language,
        String section,
        String summary,
        String address,
        String picture) {}
