package factbox.search;

import factbox.figures.token.EventWords;
import factbox.figures.token.EventWords.Sort;
import factbox.story.Span;
import java.util.List;
import java.util.Locale;

/// Finds the part of a sentence that only tells who says what the rest says.
final class Speech {
    /// So many words may stand between the comma and the name of who speaks.
    private static final int OPENING = 2;

    private Speech() {}

    /// The words, as they stand there; empty where there are none.
    static String of(LedgerRow row, Locale locale) {
        String sentence = row.sentence();
        Span said = row.said();
        if (said == null) {
            return "";
        }
        List<EventWords.Word> words = EventWords.of(sentence, locale);
        List<Span> verbs = words.stream()
                .filter(word -> word.sort() == Sort.SAYING)
                .map(EventWords.Word::span)
                .toList();
        String who = row.attribution();
        int from = who == null ? -1 : sentence.indexOf(who);
        if (from >= said.end()) {
            return sentence.substring(comma(sentence, said.end(), from));
        }
        for (Span verb : verbs) {
            if (from >= 0 && verb.start() > from && verb.end() <= said.start()) {
                return isOfSpeaker(words, verb) ? "" : sentence.substring(from, verb.end());
            }
        }
        int last = verbs.isEmpty() ? -1 : verbs.getLast().start();
        int comma = last < said.end() ? -1 : sentence.lastIndexOf(',', last);
        return comma >= said.end() ? sentence.substring(comma) : "";
    }

    /// `The company said it made`: who speaks is whom it is about.
    static boolean isOfSpeaker(List<EventWords.Word> words, Span verb) {
        return words.stream()
                .filter(word -> word.span().start() >= verb.end())
                .limit(1)
                .anyMatch(word -> word.sort() == Sort.PRONOUN);
    }

    /// From the comma before the speaker, where there is one right there.
    private static int comma(String sentence, int least, int from) {
        int comma = sentence.lastIndexOf(',', from);
        boolean near =
                comma >= least && sentence.substring(comma + 1, from).strip().split("\\s+", -1).length <= OPENING;
        return near ? comma : from;
    }
}
