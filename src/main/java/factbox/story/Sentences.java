package factbox.story;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where the sentences of a block begin and end; knows the English abbreviations at which Java's rules stop too early.
final class Sentences {
    private static final int LONGEST_ABBREVIATION = 12;
    private static final Pattern TITLE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:Mrs?|Ms|Messrs|Dr|Prof|Rev|Hon|Pres|Gov|Sens?"
                    + "|Reps?|Gens?|Col|Lt|Maj|Capt|Cmdr|Sgt|Adm|Amb|Sts?|Mt|Ft|vs|Nos?|Op|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.\\s+$");
    private static final Pattern INITIAL = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.)+\\s+$");
    /// After an initial such as that of `U.S.` these words are taken to open a sentence.
    private static final Pattern OPENER =
            Pattern.compile("\\P{L}*(?:The|An?|In|On|At|It|He|She|They|We|But|And|This|That|These"
                    + "|Those|There|His|Her|Its|Their|As|For|If|When|While|After|Before)\\b");

    private final String text;
    private final Locale locale;

    Sentences(String text, Locale locale) {
        this.text = text;
        this.locale = locale;
    }

    /// The whole sentences that the span touches; for an empty one the sentence that it stands in.
    Span around(Span span) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(text);
        int from = 0;
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at >= span.end() && at > span.start() && isEnd(at)) {
                return new Span(from, at);
            }
            if (at <= span.start() && at < text.length() && isEnd(at)) {
                from = at;
            }
        }
        return new Span(from, text.length());
    }

    private boolean isEnd(int at) {
        if (!locale.getLanguage().equals("en") || at == 0 || at == text.length()) {
            return true;
        }
        String before = text.substring(Math.max(0, at - LONGEST_ABBREVIATION), at);
        boolean initial = INITIAL.matcher(before).find()
                && !OPENER.matcher(text).region(at, text.length()).lookingAt();
        return !initial && !TITLE.matcher(before).find();
    }
}
