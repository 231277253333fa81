package factbox.story;

/// The characters of a body, unescaped.
public record Text(String characters) implements Node {
    public Text {
        Checks.characters("text", characters);
    }
}
