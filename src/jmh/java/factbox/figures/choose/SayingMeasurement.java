package factbox.figures.choose;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import factbox.story.Body;
import factbox.story.Element;
import factbox.story.Source;
import factbox.story.Story;
import factbox.story.StoryText;
import factbox.story.Tag;
import factbox.story.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Counts the found figures whose date and whose speaker are right.
///
/// `SayingMeasurement dates FILE` reads an array of a `text`, the day on which it was `published`, and `asOf`, the date
/// of each of its figures; `SayingMeasurement speakers FILE` an array of stories of a `body` and its `figures`, each
/// `exact` words with their `attribution`, or one of those in `or`. With `--errors` each wrong one is printed.
final class SayingMeasurement {
    private final boolean errors;
    private int right;
    private int all;

    private SayingMeasurement(boolean errors) {
        this.errors = errors;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> given = new ArrayList<>(List.of(arguments));
        SayingMeasurement measurement = new SayingMeasurement(given.remove("--errors"));
        boolean dates = given.getFirst().equals("dates");
        for (JsonElement each :
                JsonParser.parseString(Files.readString(Path.of(given.get(1)))).getAsJsonArray()) {
            if (dates) {
                measurement.dates(each.getAsJsonObject());
            } else {
                measurement.speakers(each.getAsJsonObject());
            }
        }
        System.out.printf(
                "%s: %d of %d, %.1f %%%n",
                given.getFirst(), measurement.right, measurement.all, 100.0 * measurement.right / measurement.all);
    }

    private void dates(JsonObject told) {
        String text = told.get("text").getAsString();
        Story story = story(told, List.of(text));
        for (var figure : told.getAsJsonObject("asOf").entrySet()) {
            Optional<StoryFigure> found = found(story, figure.getKey());
            String date = found.map(StoryFigure::figure)
                    .map(key -> key.asOf() == null ? "" : key.asOf().toString())
                    .orElse("no figure");
            count(List.of(words(figure.getValue())), date, figure.getKey(), text);
        }
    }

    private void speakers(JsonObject told) {
        List<String> body = told.getAsJsonArray("body").asList().stream()
                .map(JsonElement::getAsString)
                .toList();
        Story story = story(told, body);
        for (JsonElement each : told.getAsJsonArray("figures")) {
            JsonObject figure = each.getAsJsonObject();
            List<String> wanted = new ArrayList<>(List.of(words(figure.get("attribution"))));
            if (figure.has("or")) {
                figure.getAsJsonArray("or").forEach(other -> wanted.add(words(other)));
            }
            String exact = figure.get("exact").getAsString();
            String who = found(story, exact)
                    .map(StoryFigure::figure)
                    .map(key -> key.attribution() == null ? "" : key.attribution())
                    .orElse("no figure");
            count(wanted, who, exact, String.join(" ¶ ", body));
        }
    }

    private void count(List<String> wanted, String found, String figure, String text) {
        all++;
        if (wanted.stream().anyMatch(found::equalsIgnoreCase)) {
            right++;
        } else if (errors) {
            System.out.printf("%s: [%s] not [%s] | %s%n", figure, found, wanted.getFirst(), text);
        }
    }

    /// The figure whose number begins in these words.
    private static Optional<StoryFigure> found(Story story, String exact) {
        StoryText text = StoryText.of(story.body());
        int at = text.plain().indexOf(exact);
        while (at > 0 && Character.isLetterOrDigit(text.plain().charAt(at - 1))) {
            at = text.plain().indexOf(exact, at + 1);
        }
        int from = at;
        return FigureSheet.of(story, text, List.of()).figures().stream()
                .filter(figure -> figure.verdict().numbers().stream()
                        .anyMatch(number -> number.start() >= from && number.start() < from + exact.length()))
                .findFirst();
    }

    private static String words(@Nullable JsonElement element) {
        return element == null || element.isJsonNull() ? "" : element.getAsString();
    }

    private static Story story(JsonObject told, List<String> paragraphs) {
        List<Element> blocks = paragraphs.stream()
                .map(text -> new Element(Tag.P, List.of(new Text(text))))
                .toList();
        return new Story(
                "measured",
                Locale.ENGLISH.toLanguageTag(),
                "Wire",
                "News",
                null,
                LocalDate.parse(told.get("published").getAsString()),
                null,
                new Source("Wire", null, null),
                List.of(),
                new Body(blocks),
                List.of());
    }
}
