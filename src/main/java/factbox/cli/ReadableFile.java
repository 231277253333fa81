package factbox.cli;

import factbox.intake.Limits;
import factbox.intake.format.MarkdownReader;
import factbox.sanitizer.Sanitizer;
import factbox.story.Body;
import factbox.story.Span;
import factbox.story.Story;
import factbox.story.StoryText;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a command reads of a file: a story in JSON, the text of a page in HTML or of Markdown, or plain text; `-` is
/// standard input.
record ReadableFile(String name, StoryText text, Locale locale, Optional<Story> story) {
    /// `language` is that of a file that does not say its own.
    static ReadableFile of(String name, Locale language, InputStream in) throws IOException, StoryFileException {
        byte[] bytes = name.equals("-") ? bytes(name, in) : bytes(name);
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(?:md|markdown)")) {
            return markdown(name, language, bytes);
        }
        String content = new String(bytes, StandardCharsets.UTF_8);
        String start = content.substring(0, Math.min(content.length(), 200)).stripLeading();
        if (start.startsWith("{")) {
            Story story = StoryReader.read(name, bytes);
            return new ReadableFile(name, StoryText.of(story.body()), story.locale(), Optional.of(story));
        }
        StoryText text = start.startsWith("<")
                ? StoryText.of(new Body(Sanitizer.blocks(content)))
                : new StoryText(content, List.of(new Span(0, content.length())));
        return new ReadableFile(name, text, language, Optional.empty());
    }

    private static byte[] bytes(String name) throws IOException {
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw new FileFault(name, "is a folder");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] bytes = bytes(name, stream);
            if (bytes.length == 0) {
                throw new FileFault(name, "is empty");
            }
            return bytes;
        }
    }

    private static byte[] bytes(String name, InputStream stream) throws IOException {
        long most = Limits.USUAL.fileBytes();
        byte[] bytes = stream.readNBytes((int) most + 1);
        if (bytes.length > most) {
            throw new FileFault(name, "is larger than %s MB".formatted(most >> 20));
        }
        return bytes;
    }

    private static ReadableFile markdown(String name, Locale language, byte[] bytes) {
        StoryText text = StoryText.of(new Body(Sanitizer.blocks(MarkdownReader.html(bytes))));
        return new ReadableFile(name, text, language, Optional.empty());
    }
}
