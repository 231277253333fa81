package factbox.figures.claim;

import factbox.figures.quantity.Mention;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import factbox.story.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds who says what a sentence says: behind `according to`, or the subject of a verb such as `said`; a pronoun is
/// nobody.
public final class Speakers {
    private static final int LONGEST_NAME = 9;
    private static final String[] INNER = {"of", "the", "for", "and", "a", "an", "’s", "in", "at", "from", "by", "on"};
    private static final String[] PRONOUNS = {
        "he", "she", "they", "it", "we", "i", "you", "who", "which", "that", "this", "what", "one", "some", "many",
        "others"
    };

    /// Who speaks in the clause that begins at token `clause`.
    private record Speaker(int clause, @Nullable Span name) {}

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final List<Speaker> speakers = new ArrayList<>();

    public Speakers(Sentence sentence) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        int clause = 0;
        Span name = null;
        for (int at = 0; at < sentence.size(); at++) {
            if (isClause(at)) {
                speakers.add(new Speaker(clause, name));
                clause = at;
                name = null;
            }
            name = name == null ? nameAt(at) : name;
        }
        speakers.add(new Speaker(clause, name));
    }

    /// Who says a quantity: the speaker of its clause, else of the one before, else of the first one behind.
    @Nullable
    public Span of(Mention mention) {
        int at = sentence.indexOf(mention.span().start());
        int own = speakers.size() - 1;
        while (own > 0 && speakers.get(own).clause > at) {
            own--;
        }
        for (int before = own; before >= 0; before--) {
            Span name = speakers.get(before).name;
            if (name != null) {
                return name;
            }
        }
        return own + 1 < speakers.size() ? speakers.get(own + 1).name : null;
    }

    private boolean isClause(int at) {
        return token(at).is(";", "but", "while", "whereas", "although", "though");
    }

    private @Nullable Span nameAt(int at) {
        if (sentence.standsAt(at, "according", "to")) {
            return forward(at + 2);
        }
        Token verb = token(at);
        if (!lexicon.isIn(WordSet.REPORTING, verb) || verb.isCapital() || isNoun(at)) {
            return null;
        }
        if (token(at + 1).is("by")) {
            return forward(at + 2);
        }
        int subject = at - 1;
        while (lexicon.isIn(WordSet.AUXILIARY, token(subject))) {
            subject--;
        }
        if (token(subject).is(PRONOUNS) || token(subject).is("is", "was", "are", "were", "be", "been", "to", "as")) {
            return null;
        }
        if (token(subject).isWord()) {
            return backward(subject);
        }
        Span behind = isInverted(at + 1) ? forward(at + 1) : null;
        return behind == null && token(subject).is(",") ? apposition(subject) : behind;
    }

    /// `False reports said`: the first of the two is no verb.
    private boolean isNoun(int at) {
        return lexicon.isIn(WordSet.REPORTING, token(at + 1)) || token(at - 1).is("the", "a", "an", "this", "its");
    }

    /// `…, said the mayor.`
    private boolean isInverted(int at) {
        int end = nameEnd(at);
        return end > at
                && !token(at).is(PRONOUNS)
                && !token(end).isDigits()
                && !token(end).isWord();
    }

    /// `The spokesman, Sami Haddad, said`.
    private @Nullable Span apposition(int comma) {
        int second = nameStart(comma - 1);
        int first = token(second - 1).is(",") ? nameStart(second - 2) : second - 1;
        boolean whole = second < comma && first < second - 1 && !token(first).is(PRONOUNS);
        return whole ? sentence.span(first, comma) : null;
    }

    private @Nullable Span backward(int last) {
        int start = nameStart(last);
        return start > last ? null : sentence.span(start, last + 1);
    }

    private @Nullable Span forward(int start) {
        int end = nameEnd(start);
        return end <= start || token(start).is(PRONOUNS) ? null : sentence.span(start, end);
    }

    /// The first token of the name that ends with token `last`; behind it where none does.
    private int nameStart(int last) {
        int at = last;
        while (at >= 0 && last - at < LONGEST_NAME && isInName(at)) {
            at--;
        }
        int start = at + 1;
        while (start <= last && (isJoint(start) || isPoint(start))) {
            start++;
        }
        return start;
    }

    /// A word that joins others in a name and begins none.
    private boolean isJoint(int at) {
        return token(at).is(INNER) && !token(at).is("the", "a", "an");
    }

    private int nameEnd(int start) {
        int at = start;
        while (at < start + LONGEST_NAME && isInName(at) && !(at > start && isParticiple(at))) {
            at++;
        }
        while (at > start && (token(at - 1).is(INNER) || isPoint(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean isInName(int at) {
        Token word = token(at);
        boolean noun = word.isWord()
                && (word.isCapital() || !lexicon.isIn(WordSet.NO_NOUN, word))
                && !lexicon.isIn(WordSet.REPORTING, word)
                && !(lexicon.months.has(word) && token(at - 1).is("in", "on", "of"))
                && !lexicon.isIn(WordSet.WEEKDAY, word);
        boolean hyphen = word.isHyphen() && token(at - 1).joins(word) && word.joins(token(at + 1));
        return noun || hyphen || isPoint(at) || word.is(INNER);
    }

    /// The point of `Col.`
    private boolean isPoint(int at) {
        return token(at).is(".")
                && lexicon.isIn(WordSet.ABBREVIATION, token(at - 1))
                && token(at - 1).joins(token(at));
    }

    private boolean isParticiple(int at) {
        return !token(at).isCapital() && token(at).text().endsWith("ed");
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
