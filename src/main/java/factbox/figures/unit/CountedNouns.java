package factbox.figures.unit;

import factbox.figures.numeral.Numeral;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.Unit;
import factbox.figures.token.WordSet;
import java.util.Locale;

/// Finds the noun that a number counts among the words behind it: the first in the plural.
///
/// `52 refugee camps` counts camps. Where the words behind a number leave it open, it counts nothing for sure.
public final class CountedNouns {
    private static final int LONGEST = 7;
    private static final int LONGEST_OF_ONE = 3;

    private final Sentence sentence;
    private final Lexicon lexicon;

    public CountedNouns(Sentence sentence) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
    }

    public UnitReader.Read read(int from, Numeral number) {
        if (token(from).isIdeograph() && token(from - 1).joins(token(from))) {
            return new UnitReader.Read(Unit.counted(token(from).text()), from + 1, from, true);
        }
        if (!lexicon.has(WordSet.PLURAL_ENDING)) {
            return nextWord(from);
        }
        if (token(from).isHyphen()
                && token(from - 1).joins(token(from))
                && token(from + 1).isWord()) {
            return compound(from);
        }
        boolean more = lexicon.isIn(WordSet.MORE, token(from))
                && token(from + 1).isWord()
                && !lexicon.isIn(WordSet.THAN, token(from + 1));
        if (isModels(from)) {
            return new UnitReader.Read(Unit.counted(token(from).text()), from + 3, from, true);
        }
        int end = end(more ? from + 1 : from);
        int head = head(from, end);
        if (head < end) {
            return counted(from, head, end);
        }
        if (number.isOne() && end > from && end - from <= LONGEST_OF_ONE && !isVerb(from)) {
            return new UnitReader.Read(Unit.counted(token(end - 1).text()), end, from, end == from + 1);
        }
        return number.isScaled() ? ofMany(from, end) : new UnitReader.Read(Unit.ONE, from, from, end == from);
    }

    /// `35 million of the devices`.
    private UnitReader.Read ofMany(int from, int end) {
        boolean of = lexicon.isIn(WordSet.OF, token(from)) && lexicon.isIn(WordSet.DEFINITE, token(from + 1));
        int noun = from + 2;
        int last = of ? end(noun) : noun;
        int head = of ? head(noun, last) : last;
        return head < last ? counted(noun, head, last) : new UnitReader.Read(Unit.ONE, from, from, end == from);
    }

    /// `63,150 Model 3s`: what is counted has a number in its name.
    private boolean isModels(int at) {
        return token(at).isCapital()
                && token(at + 1).isDigits()
                && token(at + 1).joins(token(at + 2))
                && token(at + 2).raw().equals("s");
    }

    /// In a language whose nouns are not known, the word behind a number is what it counts.
    private UnitReader.Read nextWord(int from) {
        Token word = token(from);
        boolean noun = word.isWord() && word.text().length() > 2 && !lexicon.isIn(WordSet.NO_NOUN, word);
        return noun
                ? new UnitReader.Read(Unit.counted(word.text()), from + 1, from, true)
                : new UnitReader.Read(Unit.ONE, from, from, false);
    }

    /// `a four-page cable`.
    private UnitReader.Read compound(int hyphen) {
        Token noun = token(hyphen + 1);
        boolean counts = !lexicon.isIn(WordSet.NO_NOUN, noun) && !lexicon.isIn(WordSet.NO_COMPOUND, noun);
        return counts
                ? new UnitReader.Read(Unit.counted(noun.text()), hyphen + 2, hyphen + 1, true)
                : new UnitReader.Read(Unit.ONE, hyphen, hyphen, false);
    }

    /// The end of the words that can belong to the noun phrase.
    private int end(int from) {
        int at = from;
        while (at < from + LONGEST && (isNounWord(at) || isInnerHyphen(at))) {
            at++;
        }
        return token(at - 1).isHyphen() ? at - 1 : at;
    }

    private boolean isNounWord(int at) {
        Token word = token(at);
        return word.isWord() && (!lexicon.isIn(WordSet.NO_NOUN, word) || isInitials(word.raw()));
    }

    /// `IT` and `US` may be nouns where `it` and `us` are none.
    private static boolean isInitials(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private boolean isInnerHyphen(int at) {
        return token(at).isHyphen()
                && token(at - 1).isWord()
                && token(at - 1).joins(token(at))
                && token(at).joins(token(at + 1))
                && token(at + 1).isWord();
    }

    private boolean isVerb(int at) {
        return lexicon.ends(WordSet.VERB_ENDING, token(at));
    }

    /// The first plural in small letters, else the first of all.
    private int head(int from, int end) {
        int capital = end;
        for (int at = from; at < end; at++) {
            boolean adjective = token(at + 1).isHyphen() && token(at).joins(token(at + 1)) && at + 1 < end;
            if (lexicon.isPlural(token(at)) && !adjective) {
                if (!token(at).isCapital()) {
                    return isAdjunct(at, end) ? at + 1 : at;
                }
                capital = Math.min(capital, at);
            }
        }
        return capital;
    }

    /// The `police` of `police officers`.
    private boolean isAdjunct(int at, int end) {
        Token next = token(at + 1);
        return at + 1 < end && lexicon.isIn(WordSet.PLURAL, token(at)) && lexicon.ends(WordSet.AGENT_ENDING, next);
    }

    private UnitReader.Read counted(int from, int head, int end) {
        Token noun = token(head);
        Token next = token(head + 1);
        boolean owner = noun.joins(next) && next.is("'", "’", "-");
        boolean compound = head + 1 < end && lexicon.isPlural(next) && !lexicon.isIn(WordSet.STATE, next);
        boolean changed = false;
        for (int at = from; at < head; at++) {
            changed |= lexicon.isIn(WordSet.CHANGING, token(at));
        }
        boolean measure = head > from && lexicon.units.has(noun);
        Unit unit = Unit.counted(noun.text());
        return new UnitReader.Read(unit, head + 1, from, !owner && !compound && !changed && !measure);
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
