package factbox.outlet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The formats in which stories leave, each known by the ending of its files.
public enum ExportFormat {
    EDITION("Factbox edition", "factbox", Integer.MAX_VALUE) {
        @Override
        StoryOutlet outlet(OutputStream stream, Heading heading) throws IOException {
            return new EditionOutlet(stream, heading);
        }
    },
    JSON_FEED("JSON Feed", "json", Integer.MAX_VALUE) {
        @Override
        StoryOutlet outlet(OutputStream stream, Heading heading) throws IOException {
            return new JsonFeedOutlet(stream, heading);
        }
    },
    /// Book readers read the list of chapters whole; one of more is of no use to them.
    EPUB("EPUB book", "epub", 5_000) {
        @Override
        StoryOutlet outlet(OutputStream stream, Heading heading) throws IOException {
            return new EpubOutlet(stream, heading);
        }
    },
    MARKDOWN("Markdown", "md", 1) {
        @Override
        StoryOutlet outlet(OutputStream stream, Heading heading) {
            return new MarkdownOutlet(stream);
        }
    },
    MARKDOWN_ZIP("Markdown files in a zip", "zip", Integer.MAX_VALUE) {
        @Override
        StoryOutlet outlet(OutputStream stream, Heading heading) {
            return new MarkdownZipOutlet(stream, heading.written());
        }
    },
    HTML("Web page", "html", Integer.MAX_VALUE) {
        @Override
        StoryOutlet outlet(OutputStream stream, Heading heading) throws IOException {
            return new WebPageOutlet(stream, heading);
        }
    };

    private final String title;
    private final String ending;
    private final int mostStories;

    ExportFormat(String title, String ending, int mostStories) {
        this.title = title;
        this.ending = ending;
        this.mostStories = mostStories;
    }

    /// Writes to a stream, which is closed with it.
    abstract StoryOutlet outlet(OutputStream stream, Heading heading) throws IOException;

    /// As it is called in menus.
    public String title() {
        return title;
    }

    /// What its files end in, without the dot.
    public String ending() {
        return ending;
    }

    /// How many stories one file of it holds.
    public int mostStories() {
        return mostStories;
    }

    /// As it is called on the command line: its name in lower case with hyphens.
    public String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The formats that can hold so many stories.
    public static List<ExportFormat> of(int stories) {
        return List.of(values()).stream()
                .filter(format -> format.mostStories >= stories)
                .toList();
    }

    public static Optional<ExportFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return List.of(values()).stream()
                .filter(format -> lower.endsWith("." + format.ending))
                .findFirst();
    }
}
