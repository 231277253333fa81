package factbox.cli;

import factbox.figures.choose.Figure;
import factbox.figures.choose.StoryFigures;
import factbox.figures.quantity.Direction;
import factbox.story.Quantity;
import factbox.story.Span;
import factbox.story.StoryText;
import factbox.storyfile.BoundNames;
import factbox.storyfile.StoryFileException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `factbox figures`: finds the figures of stories, pages and texts.
@Command(
        name = "figures",
        description = "Finds the figures of stories, web pages, Markdown and plain texts.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:every file was read", "1:a file can't be read"})
final class FiguresCommand implements Callable<Integer> {
    private final InputStream in;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Text, HTML, Markdown or a story file; - is standard input.")
    private List<String> files = List.of();

    @Option(names = "--all", description = "Every figure; without it those that readers look for.")
    private boolean all;

    @Option(names = "--language", paramLabel = "TAG", description = "Of files that don't say theirs; en by default.")
    private String language = "en";

    @Mixin
    private final Output output = new Output();

    FiguresCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        int status = 0;
        for (String name : files) {
            try {
                show(ReadableFile.of(name, Locale.forLanguageTag(language), in));
            } catch (IOException | StoryFileException e) {
                output.message(FileFault.line(name, e));
                status = 1;
            }
        }
        return status;
    }

    private void show(ReadableFile file) {
        StoryText text = file.text();
        List<Figure> figures = file
                .story()
                .map(story -> StoryFigures.of(story, text))
                .orElseGet(() -> StoryFigures.of(text, file.locale(), ""))
                .stream()
                .filter(figure -> all || figure.key())
                .toList();
        StringBuilder lines = new StringBuilder(file.name());
        figures.forEach(figure -> lines.append("\n  ").append(line(figure, text.plain())));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", file.name());
        String published =
                file.story().map(story -> story.published().toString()).orElse(null);
        members.put(
                "figures",
                figures.stream()
                        .map(figure -> members(figure, text.plain(), published))
                        .toList());
        output.result(lines.toString(), members);
    }

    private static String line(Figure figure, String text) {
        return "%s – %s".formatted(figure.mention().span().in(text), figure.label());
    }

    /// A figure whose sentence gives no date is as of the day that its story was `published`.
    private static Map<String, @Nullable Object> members(Figure figure, String text, @Nullable String published) {
        Quantity quantity = figure.mention().quantity();
        Span span = figure.mention().span();
        Direction change = figure.mention().change();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("text", span.in(text));
        members.put("start", span.start());
        members.put("end", span.end());
        members.put("kind", figure.mention().kind().name().toLowerCase(Locale.ROOT));
        members.put("bound", BoundNames.name(quantity.bound()));
        members.put("number", number(quantity));
        members.put("max", quantity instanceof Quantity.Range(var _, BigDecimal max, var _) ? plain(max) : null);
        members.put("unit", quantity.unit());
        members.put("change", change == Direction.NONE ? null : change.name().toLowerCase(Locale.ROOT));
        members.put("label", figure.label());
        members.put("attribution", words(figure.attribution(), text));
        members.put(
                "asOf",
                figure.asOf() == null ? published : figure.asOf().words().in(text));
        members.put("key", figure.key());
        return members;
    }

    private static @Nullable BigDecimal number(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount(var _, BigDecimal number, var _) -> plain(number);
            case Quantity.Range(BigDecimal min, var _, var _) -> plain(min);
            case Quantity.Wording _ -> null;
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable String words(@Nullable Span span, String text) {
        return span == null ? null : span.in(text);
    }
}
