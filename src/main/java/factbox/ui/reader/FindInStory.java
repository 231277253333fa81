package factbox.ui.reader;

import factbox.rendering.Overlay;
import factbox.story.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The hits of a search in one story's text, and the one that the reader is at.
///
/// Case, accents and how compounds and numbers are written count for nothing; `current` is -1 where there is no hit.
record FindInStory(String words, List<Span> hits, int current) {
    static final FindInStory NOTHING = new FindInStory("", List.of(), -1);

    FindInStory {
        hits = List.copyOf(hits);
    }

    /// Searches the whole text; the current hit is the first at or behind `from`, else the first of all.
    static FindInStory search(String words, String text, int from) {
        if (words.isEmpty()) {
            return NOTHING;
        }
        Pattern pattern = SoughtWords.pattern(words);
        List<Span> hits = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int lineBreak = text.indexOf('\n', start);
            int end = lineBreak < 0 ? text.length() : lineBreak;
            search(pattern, text.substring(start, end), start, hits);
            start = end + 1;
        }
        int current = Collections.binarySearch(hits, new Span(from, from));
        int first = current < 0 ? -current - 1 : current;
        return new FindInStory(words, hits, hits.isEmpty() ? -1 : first == hits.size() ? 0 : first);
    }

    /// Nothing that is looked for goes on behind the end of a line.
    private static void search(Pattern pattern, String line, int start, List<Span> hits) {
        FoldedText folded = FoldedText.of(line);
        Matcher matcher = pattern.matcher(folded.letters());
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                Span hit = folded.span(matcher.start(), matcher.end());
                hits.add(new Span(start + hit.start(), start + hit.end()));
            }
        }
    }

    /// The hit `step` further on, round the end.
    FindInStory step(int step) {
        return hits.isEmpty() ? this : new FindInStory(words, hits, Math.floorMod(current + step, hits.size()));
    }

    /// The hits in a part of the text.
    List<Overlay> overlays(Span part) {
        List<Overlay> overlays = new ArrayList<>();
        int first = Collections.binarySearch(hits, part);
        for (int i = Math.max(0, first < 0 ? -first - 2 : first);
                i < hits.size() && hits.get(i).start() < part.end();
                i++) {
            overlays.add(new Overlay(i == current ? Overlay.Kind.CURRENT_HIT : Overlay.Kind.HIT, hits.get(i), -1));
        }
        return overlays;
    }

    /// Such as "2 of 14", for the bar.
    String said() {
        if (words.isEmpty()) {
            return "";
        }
        return hits.isEmpty() ? "Not found" : "%d of %d".formatted(current + 1, hits.size());
    }
}
