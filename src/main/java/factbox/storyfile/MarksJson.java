package factbox.storyfile;

import factbox.figures.choose.FigureMark;
import factbox.sanitizer.Sanitizer;
import factbox.story.Passage;
import factbox.story.Span;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Marks as one line of JSON, both ways. What makes no sense is no mark: it never costs the story or other marks.
public final class MarksJson {
    private static final int MOST_FIGURES = 10_000;
    private static final int LONGEST = 10_000;

    private MarksJson() {}

    public static String write(StoryMarks marks) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (marks.bookmarked() != null) {
            members.put("bookmarked", marks.bookmarked().toString());
        }
        if (marks.read() != null) {
            members.put("read", marks.read().toString());
        }
        StoryMarks.Place place = marks.place();
        if (place != null) {
            Map<String, Object> placed = passage(place.passage());
            placed.put("since", place.since().toString());
            members.put("place", placed);
        }
        if (!marks.figures().isEmpty()) {
            members.put(
                    "figures", marks.figures().stream().map(MarksJson::figure).toList());
        }
        return JsonLine.of(members);
    }

    private static Map<String, Object> figure(StoryMarks.Figure figure) {
        FigureMark mark = figure.mark();
        Map<String, Object> members = passage(mark.passage());
        members.put("pinned", mark.pinned());
        members.put("hidden", mark.hidden());
        members.put("own", mark.own());
        if (mark.label() != null) {
            members.put("label", mark.label());
        }
        members.put("since", figure.since().toString());
        return members;
    }

    private static Map<String, Object> passage(Passage passage) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("exact", passage.exact());
        members.put("prefix", passage.prefix());
        members.put("suffix", passage.suffix());
        members.put("start", Objects.requireNonNull(passage.position()).start());
        return members;
    }

    public static StoryMarks read(byte[] json) {
        return read(new String(json, StandardCharsets.UTF_8));
    }

    public static StoryMarks read(String json) {
        return Json.lenient(json).filter(Json::isObject).map(MarksJson::marks).orElse(StoryMarks.NONE);
    }

    private static StoryMarks marks(Json json) {
        return new StoryMarks(
                time(json.get("bookmarked")).orElse(null),
                time(json.get("read")).orElse(null),
                place(json.get("place")).orElse(null),
                json.get("figures").items().stream()
                        .limit(MOST_FIGURES)
                        .map(MarksJson::figure)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<StoryMarks.Place> place(Json json) {
        return passage(json)
                .flatMap(passage -> time(json.get("since")).map(since -> new StoryMarks.Place(passage, since)));
    }

    private static Optional<StoryMarks.Figure> figure(Json json) {
        String label = Sanitizer.text(text(json, "label"));
        return passage(json)
                .map(passage -> new FigureMark(
                        passage, isTrue(json, "pinned"), isTrue(json, "hidden"), named(label), isTrue(json, "own")))
                .filter(mark -> !mark.isEmpty())
                .flatMap(mark -> time(json.get("since")).map(since -> new StoryMarks.Figure(mark, since)));
    }

    private static @Nullable String named(String label) {
        return label.isBlank() ? null : label;
    }

    private static boolean isTrue(Json json, String name) {
        return json.text(name).equals("true");
    }

    private static Optional<Passage> passage(Json json) {
        try {
            String exact = text(json, "exact");
            int start = Integer.parseInt(json.text("start"));
            Span position = new Span(start, Math.addExact(start, exact.length()));
            return Optional.of(new Passage(exact, text(json, "prefix"), text(json, "suffix"), position));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static String text(Json json, String name) {
        String text = json.text(name);
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static Optional<Instant> time(Json json) {
        try {
            return Optional.of(Instant.parse(json.text()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
