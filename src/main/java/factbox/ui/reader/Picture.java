package factbox.ui.reader;

/// A picture in the page, as its `img` has it, and what it shows in words.
public record Picture(String html, String alternative) {}
