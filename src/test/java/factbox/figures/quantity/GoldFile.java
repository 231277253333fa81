package factbox.figures.quantity;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import factbox.story.Bound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Sentences with the quantities that people found in them, in the format of Recognizers-Text, quantulum3 or our own.
///
/// Ours is `[{"text", "language"?, "figures": [{"number", "max"?, "unit", "change", "bound"?}]}]` with UCUM and ISO
/// 4217
/// units and the change one of `=`, `~`, `>`, `<`, `up` and `down`.
public record GoldFile(String name, String model, List<Case> cases) {
    /// A sentence, its language and what is to be found in it.
    public record Case(String text, Locale locale, List<Gold> figures) {
        Case(String text, List<Gold> figures) {
            this(text, Locale.ENGLISH, figures);
        }
    }

    /// A quantity; a null unit or change is not asked for, and its bound is what its change says where it is null.
    public record Gold(
            double number,
            double max,
            @Nullable String unit,
            @Nullable String change,
            @Nullable Bound bound,
            String surface) {}

    public static GoldFile read(Path file) throws IOException {
        List<Case> cases = new ArrayList<>();
        String model = "";
        for (JsonElement element : new Gson().fromJson(Files.readString(file), JsonArray.class)) {
            JsonObject object = element.getAsJsonObject();
            if (object.has("Input")) {
                model = recognizers(object).map(cases::add).isPresent() ? type(object, model) : model;
            } else if (object.has("req")) {
                cases.add(quantulum(object));
                model = "technical";
            } else {
                cases.add(own(object));
                model = "news";
            }
        }
        return new GoldFile(file.getFileName().toString(), model, cases);
    }

    private static String type(JsonObject object, String otherwise) {
        JsonArray results = object.getAsJsonArray("Results");
        return results.isEmpty()
                ? otherwise
                : results.get(0).getAsJsonObject().get("TypeName").getAsString();
    }

    /// Cases that the library itself does not pass in Java, and units without a number, are left out.
    private static Optional<Case> recognizers(JsonObject object) {
        String unsupported = text(object, "NotSupported") + "," + text(object, "NotSupportedByDesign");
        if (List.of(unsupported.split("[, ]+")).contains("java")) {
            return Optional.empty();
        }
        List<Gold> figures = new ArrayList<>();
        for (JsonElement element : object.getAsJsonArray("Results")) {
            JsonObject result = element.getAsJsonObject();
            JsonObject resolution = result.getAsJsonObject("Resolution");
            if (resolution == null
                    || resolution.get("value") == null
                    || resolution.get("value").isJsonNull()) {
                continue;
            }
            figures.add(recognizers(
                    text(result, "TypeName"),
                    text(resolution, "value"),
                    text(resolution, "unit"),
                    text(result, "Text")));
        }
        return Optional.of(new Case(text(object, "Input"), figures));
    }

    private static Gold recognizers(String type, String value, String unit, String surface) {
        if (type.equals("numberrange")) {
            return range(value, surface);
        }
        double number = type.startsWith("ordinal") ? 0 : Double.parseDouble(value.replace("%", ""));
        String said = type.equals("percentage") ? "percent" : unit.isEmpty() ? null : unit;
        return new Gold(number, number, said, null, null, surface);
    }

    /// `[10,20)` is a range, `(10,)` and `(,20]` are bounds.
    private static Gold range(String value, String surface) {
        String[] ends = value.substring(1, value.length() - 1).split(",", -1);
        double min = Double.parseDouble(ends[ends[0].isEmpty() ? 1 : 0]);
        double max = Double.parseDouble(ends[ends[1].isEmpty() ? 0 : 1]);
        String change = ends[0].isEmpty() ? "<" : ends[1].isEmpty() ? ">" : "=";
        return new Gold(min, max, null, change, null, surface);
    }

    /// Its ranges are a middle and an uncertainty; dates and pure numbers are its own business.
    private static Case quantulum(JsonObject object) {
        List<Gold> figures = new ArrayList<>();
        for (JsonElement element : object.getAsJsonArray("res")) {
            JsonObject result = element.getAsJsonObject();
            double middle = result.get("value").getAsDouble();
            boolean range = !text(result, "uncertainty").isEmpty()
                    && !text(result, "surface").contains("±");
            double half = range ? result.get("uncertainty").getAsDouble() : 0;
            figures.add(
                    new Gold(middle - half, middle + half, text(result, "unit"), null, null, text(result, "surface")));
        }
        return new Case(text(object, "req"), figures);
    }

    private static Case own(JsonObject object) {
        List<Gold> figures = new ArrayList<>();
        for (JsonElement element : object.getAsJsonArray("figures")) {
            JsonObject figure = element.getAsJsonObject();
            double number = figure.get("number").getAsDouble();
            double max = figure.has("max") ? figure.get("max").getAsDouble() : number;
            String surface = number + " " + text(figure, "unit");
            Bound bound = figure.has("bound") ? Bound.valueOf(text(figure, "bound")) : null;
            figures.add(new Gold(number, max, text(figure, "unit"), text(figure, "change"), bound, surface));
        }
        Locale locale = object.has("language") ? Locale.of(text(object, "language")) : Locale.ENGLISH;
        return new Case(text(object, "text"), locale, figures);
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) && !object.get(name).isJsonNull()
                ? object.get(name).getAsString()
                : "";
    }
}
