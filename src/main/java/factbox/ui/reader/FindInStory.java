package factbox.ui.reader;

import factbox.rendering.Overlay;
import factbox.story.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;

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
        FoldedText folded = FoldedText.of(text);
        Matcher matcher = SoughtWords.pattern(words).matcher(folded.letters());
        List<Span> hits = new ArrayList<>();
        int current = -1;
        while (matcher.find()) {
            if (matcher.end() == matcher.start()) {
                continue;
            }
            Span hit = folded.span(matcher.start(), matcher.end());
            if (current < 0 && hit.start() >= from) {
                current = hits.size();
            }
            hits.add(hit);
        }
        return new FindInStory(words, hits, hits.isEmpty() ? -1 : Math.max(0, current));
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
