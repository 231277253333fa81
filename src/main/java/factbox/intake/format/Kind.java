package factbox.intake.format;

/// What a story was in the file it came in, in a person's words.
public enum Kind {
    PAGE("page", "pages"),
    ARTICLE("article", "articles"),
    ENTRY("feed entry", "feed entries"),
    CHAPTER("chapter", "chapters"),
    LETTER("letter", "letters"),
    TEXT("text", "texts"),
    ADDRESS("address without text", "addresses without text"),
    STORY("story", "stories");

    private final String one;
    private final String many;

    Kind(String one, String many) {
        this.one = one;
        this.many = many;
    }

    public String one() {
        return one;
    }

    public String counted(int number) {
        return "%,d %s".formatted(number, number == 1 ? one : many);
    }
}
