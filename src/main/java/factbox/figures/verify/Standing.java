package factbox.figures.verify;

/// How far a key figure is borne out by the passage that is named as its evidence.
public enum Standing {
    /// The passage holds every part of what the figure says.
    VERIFIED("Verified"),
    /// The passage supports it in other words or by a stated reckoning.
    REWORDED("Reworded"),
    /// The number stands in the passage, which is silent on a part of what the figure says.
    NUMBER_ONLY("Number only"),
    /// The passage supports it, and somebody disputes it.
    DISPUTED("Disputed"),
    /// The passage says otherwise, or nothing of the kind.
    UNSUPPORTED("Unsupported"),
    /// The passage's words are not in the story, or in several places.
    LOST("Lost"),
    /// It is the story's own words: there is nothing that it could differ from.
    FOUND("Found in the text");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
