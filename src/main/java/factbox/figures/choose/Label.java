package factbox.figures.choose;

/// What a figure is about, and the same without its change, for a figure that is compared with it.
record Label(String words, String core) {
    static final Label NONE = new Label("", "");

    static Label of(String words) {
        return new Label(words, "");
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
