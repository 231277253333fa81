package factbox.library;

import factbox.story.Story;

/// Tells whether two stories bear one headline.
final class Headlines {
    private static final String CUT = "…";

    private Headlines() {}

    /// A title of a page may end in the name of its site, and one that was made of a text's first words may be cut.
    static boolean agree(Story first, Story second) {
        String one = words(first.headline());
        String other = words(second.headline());
        return one.equals(other)
                || isCutOf(first.headline(), one, other)
                || isCutOf(second.headline(), other, one)
                || isWithSite(one, other, first, second)
                || isWithSite(other, one, first, second);
    }

    private static boolean isCutOf(String headline, String words, String whole) {
        return headline.endsWith(CUT) && !words.isEmpty() && whole.startsWith(words);
    }

    private static boolean isWithSite(String longer, String shorter, Story first, Story second) {
        return longer.equals(shorter + " " + words(first.source().name()))
                || longer.equals(shorter + " " + words(second.source().name()));
    }

    /// Words without case, diacritics and what stands between them.
    private static String words(String text) {
        return StoryFunctions.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
