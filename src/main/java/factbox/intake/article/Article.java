package factbox.intake.article;

import org.jsoup.nodes.Element;

/// What a web page is about: the facts that it states of itself, and the element that holds its text and no clutter.
public record Article(PageFacts facts, Element content) {}
