package factbox.figures.claim;

import factbox.figures.quantity.Mention;
import factbox.figures.quantity.QuantityFinder;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Sentences;
import factbox.figures.token.Tokenizer;
import factbox.story.KeyFigure;
import factbox.story.PartialDate;
import factbox.story.Passage;
import factbox.story.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An English text as the checks of claims read it; what is asked is asked of its last sentence.
final class ReadSentence {
    static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 14);
    static final ClaimTable TABLE = ClaimTable.of(Locale.ENGLISH);
    private static final Lexicon LEXICON = Lexicon.of(Locale.ENGLISH);

    private final String text;
    private final List<Sentence> preceding = new ArrayList<>();
    private final Sentence sentence;
    private final List<Mention> mentions;

    ReadSentence(String text) {
        this.text = text;
        Sentences sentences = new Sentences(text, new Span(0, text.length()), LEXICON);
        for (Sentence next = sentences.next(); next.size() > 0; next = sentences.next()) {
            preceding.add(next);
        }
        this.sentence = preceding.removeLast();
        this.mentions = QuantityFinder.find(sentence);
    }

    Stated stated(String number) {
        Mention mention = mentions.stream()
                .filter(each -> each.span().in(text).contains(number))
                .findFirst()
                .orElseThrow();
        return new Stated(
                mention,
                sentence,
                mentions,
                preceding,
                new Sentence(text, Tokenizer.all("", LEXICON.vocabulary), LEXICON));
    }

    ParsedSentence parsed(boolean times) {
        return ParsedSentence.of(sentence, TABLE, mentions, times);
    }

    ClaimedNumber number(String number) {
        Stated stated = stated(number);
        ParsedSentence parsed = parsed(Place.isTime(stated.mention()));
        return new ClaimedNumber(stated, parsed, new Scope(parsed, parsed.place(stated.mention())));
    }

    /// The words that speak of a number.
    String scope(String number) {
        BitSet words = number(number).scope().words();
        return words.stream()
                .filter(at -> sentence.token(at).isWord())
                .mapToObj(at -> sentence.token(at).text())
                .collect(Collectors.joining(" "));
    }

    /// What the sentence does with a figure of one of its numbers.
    Finding finding(String number, String label, @Nullable PartialDate asOf, @Nullable String who) {
        Stated stated = stated(number);
        KeyFigure figure = new KeyFigure(
                number, label, stated.mention().quantity(), asOf, who, null, new Passage(number, "", "", null));
        return new ClaimCheck(Locale.ENGLISH, PUBLISHED, List.of()).finding(figure, stated);
    }

    boolean holds(String number, String label) {
        return finding(number, label, null, null).stands();
    }

    Label label(String label) {
        return new Label(label, TABLE, LEXICON);
    }
}
