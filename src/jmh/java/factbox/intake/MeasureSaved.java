package factbox.intake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import factbox.story.Story;
import factbox.story.StoryText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Compares what other readers' exports have, read once more in the plainest way, with the stories that come of them,
/// field by field: `MeasureSaved FOLDER`.
final class MeasureSaved {
    private static final String[] ADDRESS = {"url", "href", "uri", "article__url", "link"};
    private static final String[] TITLE = {"title", "name", "article__title", "description"};
    private static final String[] DATE = {
        "publishedAt",
        "published_at",
        "savedAt",
        "created_at",
        "time",
        "created",
        "date_added",
        "dateAdded",
        "time_added"
    };
    private static final String[] AUTHOR = {"author", "published_by"};
    private static final String[] TAGS = {"tags", "labels", "Folder"};
    private static final String[] NOTE = {"extended", "article__excerpt", "Selection"};

    private final Map<String, int[]> fields = new LinkedHashMap<>();
    private final List<String> lost = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        MeasureSaved run = new MeasureSaved();
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                List<Map<String, String>> items = items(file);
                if (!items.isEmpty()) {
                    run.compare(file, items);
                }
            }
        }
        run.lost.forEach(line -> System.out.println("! " + line));
        run.fields.forEach((field, counts) -> System.out.printf("%s: %d of %d%n", field, counts[0], counts[1]));
    }

    private void compare(Path file, List<Map<String, String>> items) {
        List<Story> stories = new ArrayList<>();
        new Intake(Limits.USUAL, InstantSource.system()).read(file, () -> false, found -> {
            if (found instanceof Found.Incoming incoming) {
                stories.add(incoming.story());
            }
        });
        for (Map<String, String> item : items) {
            Optional<Story> story = stories.stream()
                    .filter(each -> item.getOrDefault("address", "")
                            .equals(String.valueOf(each.source().url())))
                    .findFirst();
            count("item", story.isPresent(), file, item);
            story.ifPresent(found -> {
                String text = squeezed(StoryText.of(found.body()).plain());
                item.forEach((field, value) -> count(field, has(found, text, field, value), file, item));
            });
        }
    }

    private static boolean has(Story story, String text, String field, String value) {
        return switch (field) {
            case "address" -> value.equals(story.source().url());
            case "title" -> squeezed(value).equals(squeezed(story.headline()));
            case "date" -> day(value).equals(story.published());
            case "author" -> squeezed(String.valueOf(story.source().note())).contains(squeezed(value));
            case "tags" ->
                Arrays.stream(value.split("\n", -1))
                        .allMatch(tag -> squeezed(story.section() + " " + text).contains(squeezed(tag)));
            default -> text.contains(squeezed(value));
        };
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\p{Z}\\p{C}\\s]+", "");
    }

    private static LocalDate day(String value) {
        if (!value.matches("\\d{10,}")) {
            return LocalDate.parse(value.substring(0, 10));
        }
        long number = Long.parseLong(value);
        long seconds = switch (value.length()) {
            case 17 -> number / 1_000_000 - 11_644_473_600L; // of 1601, as Chrome counts
            case 16 -> number / 1_000_000;
            case 13 -> number / 1_000;
            default -> number;
        };
        return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
    }

    private void count(String field, boolean kept, Path file, Map<String, String> item) {
        int[] counts = fields.computeIfAbsent(field, _ -> new int[2]);
        counts[0] += kept ? 1 : 0;
        counts[1]++;
        if (!kept) {
            String value = item.getOrDefault(field, String.valueOf(item));
            lost.add("%s: %s of %s: %.160s".formatted(file.getFileName(), field, item.get("title"), value));
        }
    }

    private static List<Map<String, String>> items(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        List<Map<String, String>> items = new ArrayList<>();
        if (text.startsWith("[") || text.startsWith("{")) {
            try {
                collect(JsonParser.parseString(Files.readString(file)), items);
            } catch (JsonSyntaxException e) {
                // no export
            }
        } else if (file.toString().endsWith(".csv")) {
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreHeaderCase(true)
                    .get();
            for (CSVRecord row : format.parse(new StringReader(Files.readString(file)))) {
                items.add(item(names -> Arrays.stream(names)
                        .filter(row::isSet)
                        .map(row::get)
                        .findFirst()
                        .orElse("")));
            }
        } else if (text.regionMatches(true, 0, "<!doctype", 0, 9)) {
            for (Element link : Jsoup.parse(Files.readString(file)).select("a[add_date], a[time_added]")) {
                Map<String, String> item = new LinkedHashMap<>();
                put(item, "address", link.attr("href"));
                put(item, "title", link.text());
                put(item, "date", link.attr("add_date") + link.attr("time_added"));
                put(item, "tags", link.attr("tags").replace(",", "\n"));
                items.add(item);
            }
        }
        return items;
    }

    private static void collect(JsonElement value, List<Map<String, String>> items) {
        if (value instanceof JsonArray list) {
            list.forEach(each -> collect(each, items));
        } else if (value instanceof JsonObject object) {
            Map<String, String> item = item(names -> first(object, names));
            if (item.getOrDefault("address", "").startsWith("http") && item.containsKey("title")) {
                items.add(item);
            } else {
                object.asMap().values().forEach(each -> collect(each, items));
            }
        }
    }

    private static String first(JsonObject object, String... names) {
        for (String name : names) {
            JsonElement value = object.get(name);
            String text = value instanceof JsonArray list
                    ? String.join(
                            "\n",
                            list.asList().stream()
                                    .filter(JsonElement::isJsonPrimitive)
                                    .map(JsonElement::getAsString)
                                    .toList())
                    : value != null && value.isJsonPrimitive() ? value.getAsString() : "";
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    private interface Look {
        String at(String... names);
    }

    private static Map<String, String> item(Look look) {
        Map<String, String> item = new LinkedHashMap<>();
        put(item, "address", look.at(ADDRESS));
        put(item, "title", look.at(TITLE));
        put(item, "date", look.at(DATE));
        put(item, "author", look.at(AUTHOR));
        String tags = look.at(TAGS);
        put(item, "tags", tags.contains("\n") ? tags : tags.replaceAll("[|, ]+", "\n"));
        put(item, "note", Jsoup.parse(look.at(NOTE)).text());
        put(item, "text", Jsoup.parse(look.at("content")).text());
        return item;
    }

    private static void put(Map<String, String> item, String field, String value) {
        if (!value.isBlank()) {
            item.put(field, value.strip());
        }
    }
}
