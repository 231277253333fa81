package factbox.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.story.Body;
import factbox.story.Element;
import factbox.story.Source;
import factbox.story.Story;
import factbox.story.Tag;
import factbox.story.Text;
import factbox.storyfile.StoryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Counts the disagreements and developments that are found in stories, and prints them to be looked at.
///
/// `MeasureComparing stories FILE…` reads arrays of `title`, `body` and `date` (`26-FEB-1987 …`); `MeasureComparing
/// cases FILE` reads an array of pairs of stories with what is right of them: a `kind`, which is `disagreement`,
/// `development` or `none`, and the two `values`.
final class MeasureComparing {
    private static final int MOST = 1000;
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private MeasureComparing() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> files = Arrays.stream(arguments).skip(1).map(Path::of).toList();
        if (arguments[0].equals("cases")) {
            cases(files.getFirst());
        } else {
            stories(files);
        }
    }

    private static void stories(List<Path> files) throws IOException {
        List<Story> stories = new ArrayList<>();
        for (Path file : files) {
            for (JsonElement each : array(file)) {
                JsonObject story = each.getAsJsonObject();
                if (story.has("body") && story.has("title") && story.has("date")) {
                    String body = story.get("body")
                            .getAsString()
                            .replaceAll("\\p{Cntrl}(?<!\\n)", "")
                            .replaceAll("\n(?! {4})", " ");
                    stories.add(story(
                            "s" + stories.size(),
                            story.get("title").getAsString(),
                            day(story.get("date").getAsString().strip()),
                            Arrays.stream(body.split("\\R"))
                                    .map(String::strip)
                                    .filter(line -> !line.isEmpty())
                                    .toList()));
                }
            }
        }
        Compared compared = compared(stories);
        for (Disagreement pair : compared.disagreements()) {
            System.out.println("DISAGREEMENT");
            print(pair.one());
            print(pair.other());
        }
        for (Development development : compared.developments()) {
            System.out.println("DEVELOPMENT");
            development.rows().forEach(MeasureComparing::print);
        }
        System.out.printf(
                "%,d stories: %d disagreements, %d developments%n",
                stories.size(),
                compared.disagreements().size(),
                compared.developments().size());
    }

    private static void print(LedgerRow row) {
        System.out.printf(
                "  %s %s [%s] %s%n     %s | %s%n",
                row.published(),
                row.value(),
                row.unit(),
                row.headline(),
                row.sentence().replaceAll("\\s+", " "),
                row.clause());
    }

    private static void cases(Path file) throws IOException {
        Map<String, int[]> right = Map.of("disagreement", new int[2], "development", new int[2], "none", new int[2]);
        for (JsonElement each : array(file)) {
            JsonObject wanted = each.getAsJsonObject();
            List<Story> stories = new ArrayList<>();
            for (JsonElement told : wanted.getAsJsonArray("stories")) {
                JsonObject story = told.getAsJsonObject();
                stories.add(story(
                        "s" + stories.size(),
                        story.get("headline").getAsString(),
                        LocalDate.parse(story.get("published").getAsString()),
                        story.getAsJsonArray("body").asList().stream()
                                .map(JsonElement::getAsString)
                                .toList()));
            }
            Compared compared = compared(stories);
            String found = !compared.disagreements().isEmpty()
                    ? "disagreement"
                    : !compared.developments().isEmpty() ? "development" : "none";
            String kind = wanted.get("kind").getAsString();
            int[] counts = right.getOrDefault(kind, new int[2]);
            counts[1]++;
            if (found.equals(kind)) {
                counts[0]++;
            } else {
                System.out.printf("%s, found %s: %s%n", kind, found, wanted.get("stories"));
            }
        }
        right.forEach((kind, counts) -> System.out.printf("%s: %d of %d%n", kind, counts[0], counts[1]));
    }

    private static Compared compared(List<Story> stories) throws IOException {
        Path folder = Files.createTempDirectory("factbox-comparing");
        try (Library library = LibraryOpener.open(folder).library();
                Ledger ledger = Ledger.open(folder, library)) {
            library.add(
                    "",
                    stories.stream().map(story -> StoryFile.of(story, Map.of())).toList());
            ledger.catchUp(() -> false);
            return ledger.compare(MOST, () -> false);
        } finally {
            try (var all = Files.walk(folder)) {
                for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static JsonArray array(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file)).getAsJsonArray();
    }

    private static LocalDate day(String printed) {
        String[] parts = printed.split("[- ]", -1);
        return LocalDate.of(
                Integer.parseInt(parts[2]),
                1 + MONTHS.indexOf(parts[1].toUpperCase(Locale.ROOT)),
                Integer.parseInt(parts[0]));
    }

    private static Story story(String id, String headline, LocalDate published, List<String> paragraphs) {
        List<Element> blocks = paragraphs.stream()
                .map(text -> new Element(Tag.P, List.of(new Text(text))))
                .toList();
        return new Story(
                id,
                "en",
                "Wire",
                headline,
                null,
                published,
                null,
                new Source("Wire", null, null),
                List.of(),
                new Body(blocks),
                List.of());
    }
}
