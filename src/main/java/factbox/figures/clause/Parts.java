package factbox.figures.clause;

import factbox.figures.token.Lexicon;
import factbox.figures.token.Phrases;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import java.util.BitSet;

/// Tells what each token of a sentence does in it, from the words of the language's table and from its neighbours.
final class Parts {
    /// How far behind a participle the verb of its clause is looked for.
    private static final int FAR = 14;
    private static final int LONGEST_ASIDE = 30;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final BitSet numbers;
    private final Part[] parts;
    /// Whether the clause has had its verb.
    private boolean verb;

    private Parts(Sentence sentence, BitSet numbers) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        this.numbers = numbers;
        this.parts = new Part[sentence.size()];
        for (int at = 0; at < parts.length; at++) {
            int aside = aside(at);
            if (aside > at) {
                while (at < aside) {
                    parts[at++] = Part.ASIDE;
                }
                at--;
                continue;
            }
            int words = prepositionWords(at);
            parts[at] = words > 0 ? Part.PREPOSITION : part(at);
            note(at);
            for (; words > 1; words--) {
                parts[++at] = Part.PREPOSITION;
            }
        }
    }

    /// `numbers` are the tokens of the sentence's quantities.
    static Part[] of(Sentence sentence, BitSet numbers) {
        return new Parts(sentence, numbers).parts;
    }

    private void note(int at) {
        switch (parts[at]) {
            case STOP, OPENER -> verb = false;
            case CONJUNCTION -> verb &= is(WordSet.RESTATING, at);
            case VERB -> verb = true;
            case HELPER -> verb |= lexicon.isIn(WordSet.BEING, token(at));
            default -> {}
        }
    }

    /// How many words make one preposition: `compared with`.
    private int prepositionWords(int at) {
        int words = Phrases.tokens(lexicon.set(WordSet.PREPOSITION).at(sentence, at));
        return words > 1 ? words : 0;
    }

    /// The token behind brackets without a quantity.
    private int aside(int at) {
        boolean opens = token(at).is("(", "[", "<");
        if (!opens) {
            return at;
        }
        for (int end = at + 1; end < at + LONGEST_ASIDE && end < sentence.size(); end++) {
            if (numbers.get(end)) {
                return at;
            }
            if (token(end).is(")", "]", ">")) {
                return end + 1;
            }
        }
        return at;
    }

    private Part part(int at) {
        Token token = token(at);
        if (numbers.get(at) || token.isDigits()) {
            return Part.NUMBER;
        }
        return token.isWord() ? word(at) : sign(at);
    }

    private Part sign(int at) {
        Token sign = token(at);
        boolean inner = token(at - 1).joins(sign)
                && sign.joins(token(at + 1))
                && (token(at - 1).isWord() || token(at - 1).isDigits())
                && (token(at + 1).isWord() || token(at + 1).isDigits());
        if (sign.is(",")) {
            return inner && token(at + 1).isDigits() ? Part.NUMBER : Part.COMMA;
        }
        if (sign.is(".") && (inner || isAbbreviation(at))) {
            return before(at) == Part.NUMBER ? Part.NUMBER : Part.NOUN;
        }
        if (inner && (sign.isHyphen() || sign.is("/", "&"))) {
            return before(at) == Part.NUMBER && token(at + 1).isDigits() ? Part.NUMBER : Part.NOUN;
        }
        if (sign.is("&", "'", "’")) {
            return Part.NOUN;
        }
        return lexicon.currencySigns.has(sign) || sign.is("%", "+") ? Part.NUMBER : Part.STOP;
    }

    private boolean isAbbreviation(int stop) {
        return token(stop - 1).joins(token(stop))
                && (lexicon.isIn(WordSet.ABBREVIATION, token(stop - 1)) || isInitial(stop - 1))
                && stop + 1 < sentence.size();
    }

    /// `U.S.` and `J. P. Orr`.
    private boolean isInitial(int at) {
        return token(at).isCapital() && token(at).text().length() == 1;
    }

    private Part word(int at) {
        Token word = token(at);
        if (isInCompound(at)) {
            return Part.NOUN;
        }
        if (is(WordSet.HELPING_VERB, at) && !(word.isCapital() && at > 0)) {
            return Part.HELPER;
        }
        if (is(WordSet.DETERMINER, at)) {
            return determiner(at);
        }
        if (is(WordSet.PRONOUN, at)) {
            return is(WordSet.VERB_ADVERB, at) && before(at) == Part.VERB ? Part.ADVERB : Part.PRONOUN;
        }
        if (word.is("to") && isInfinitive(at)) {
            return Part.HELPER;
        }
        boolean opener = is(WordSet.CLAUSE_OPENER, at);
        if (is(WordSet.PREPOSITION, at) && !(opener && opensClause(at))) {
            return isParticle(at) ? Part.ADVERB : Part.PREPOSITION;
        }
        if (opener) {
            return Part.OPENER;
        }
        if (is(WordSet.CONJUNCTION, at)) {
            return Part.CONJUNCTION;
        }
        return content(at);
    }

    /// `that` opens a clause where a noun or a verb stands before it.
    private Part determiner(int at) {
        boolean opens = is(WordSet.CLAUSE_OPENER, at)
                && (before(at) == Part.NOUN || before(at) == Part.VERB || before(at) == Part.CONJUNCTION);
        return opens ? Part.OPENER : Part.DETERMINER;
    }

    private boolean isInCompound(int at) {
        Token word = token(at);
        boolean behind = at > 0
                && token(at - 1).isHyphen()
                && token(at - 2).joins(token(at - 1))
                && token(at - 1).joins(word);
        return behind
                || (token(at + 1).isHyphen()
                        && word.joins(token(at + 1))
                        && token(at + 1).joins(token(at + 2)));
    }

    /// `to cut` but not `to cuts`, `to 4 percent` or `to the state`.
    private boolean isInfinitive(int at) {
        Token next = token(at + 1);
        return next.isWord()
                && !numbers.get(at + 1)
                && !next.isCapital()
                && !next.text().endsWith("s")
                && (is(WordSet.VERB, at + 1)
                        || (isPlain(at + 1) && (numbers.get(at + 2) || is(WordSet.DETERMINER, at + 2)))
                        || is(WordSet.HELPING_VERB, at + 1)
                        || is(WordSet.REPORTING, at + 1));
    }

    private boolean isPlain(int at) {
        return isNounLike(at) && !is(WordSet.TIME_OPENER, at) && !is(WordSet.WEEKDAY, at);
    }

    /// `after the dam broke`: a verb follows before the next comma.
    private boolean opensClause(int at) {
        boolean noun = false;
        for (int word = at + 1; word < at + FAR && word < sentence.size(); word++) {
            Token token = token(word);
            if (numbers.get(word) && !noun && word == at + 1) {
                return false;
            }
            if (is(WordSet.HELPING_VERB, word) || isPast(word)) {
                return noun && !is(WordSet.HELPING_VERB, at + 1);
            }
            if (!token.isWord()
                    || is(WordSet.PREPOSITION, word)
                    || is(WordSet.CONJUNCTION, word)
                    || is(WordSet.CLAUSE_OPENER, word)) {
                return false;
            }
            noun = true;
        }
        return false;
    }

    /// A verb in the past and nothing else: `rose`, `climbed` behind a noun.
    private boolean isPast(int at) {
        Token word = token(at);
        return is(WordSet.PAST_VERB, at)
                || (word.text().endsWith("ed")
                        && !is(WordSet.NO_VERB, at)
                        && !word.isCapital()
                        && !isNounLike(at + 1)
                        && !is(WordSet.DETERMINER, at - 1));
    }

    /// `up` where no noun phrase follows it.
    private boolean isParticle(int at) {
        return is(WordSet.VERB_ADVERB, at)
                && before(at) == Part.VERB
                && !is(WordSet.DETERMINER, at + 1)
                && !numbers.get(at + 1);
    }

    private Part content(int at) {
        Token word = token(at);
        boolean proper = word.isCapital() && at > 0;
        Part before = before(at);
        if (is(WordSet.NO_VERB, at)) {
            return isBehindHelper(at) && isGerund(word) && !isPlain(at + 1) ? Part.VERB : Part.NOUN;
        }
        if (is(WordSet.VERB_ADVERB, at) || (word.text().endsWith("ly") && !proper)) {
            return Part.ADVERB;
        }
        if (isBehindModal(at)) {
            return Part.VERB;
        }
        if (before == Part.HELPER
                && is(WordSet.TIME_OPENER, at)
                && (token(at + 1).isInflected() || isGerund(token(at + 1)))) {
            return Part.ADVERB;
        }
        if (proper || (word.text().length() < 3 && !is(WordSet.PAST_VERB, at) && !is(WordSet.VERB, at))) {
            return Part.NOUN;
        }
        if (isGerund(word)) {
            return gerund(at, before);
        }
        boolean past = is(WordSet.PAST_VERB, at) || (word.text().endsWith("ed") && at > 0);
        if (past) {
            return past(at, before);
        }
        boolean present = is(WordSet.VERB, at) || is(WordSet.REPORTING, at);
        return present || isThird(at, before) ? present(at, before) : Part.NOUN;
    }

    private static boolean isGerund(Token word) {
        return word.text().endsWith("ing");
    }

    private Part gerund(int at, Part before) {
        if (isBehindHelper(at)) {
            return Part.VERB;
        }
        if (before == Part.NUMBER && !isNounLike(at + 1)) {
            return Part.PARTICIPLE;
        }
        if (before == Part.DETERMINER || before == Part.NUMBER) {
            return Part.NOUN;
        }
        boolean object = is(WordSet.DETERMINER, at + 1) || numbers.get(at + 1) || is(WordSet.PREPOSITION, at + 1);
        return (object && (before == Part.NOUN || before == Part.COMMA || before == Part.CONJUNCTION))
                        || (object
                                && before == Part.PREPOSITION
                                && !token(at + 1).is("of"))
                ? Part.PARTICIPLE
                : Part.NOUN;
    }

    private Part past(int at, Part before) {
        if (before == Part.NOUN && lexicon.ends(WordSet.OWNER_ENDING, token(at - 1))) {
            return Part.NOUN;
        }
        if (isBehindHelper(at)) {
            return Part.VERB;
        }
        if (before == Part.NOUN && is(WordSet.PAST_ALONE, at)) {
            return Part.VERB;
        }
        boolean attributive =
                before == Part.NOUN && isPlain(at + 1) && !token(at + 1).isCapital() && !is(WordSet.PAST_VERB, at);
        if (attributive && !is(WordSet.REPORTING, at) && (verb || hasOtherVerb(at))) {
            return Part.NOUN;
        }
        if (before == Part.NUMBER && token(at + 1).is("by")) {
            return Part.PARTICIPLE;
        }
        if (before == Part.ADVERB && at > 1 && parts[at - 2] == Part.DETERMINER) {
            return Part.NOUN;
        }
        boolean done = token(at + 1).is("by") && !is(WordSet.UP, at) && !is(WordSet.DOWN, at);
        if (before == Part.NOUN && done) {
            return Part.PARTICIPLE;
        }
        boolean attribute = (before == Part.DETERMINER || before == Part.NUMBER || before == Part.PREPOSITION)
                && (isNounLike(at + 1) || before == Part.DETERMINER);
        if (attribute) {
            return Part.NOUN;
        }
        if (before == Part.STOP || (before == Part.COMMA && !verb)) {
            return isNounLike(at + 1) && !is(WordSet.PAST_VERB, at) ? Part.NOUN : Part.VERB;
        }
        if (before == Part.COMMA) {
            return is(WordSet.PREPOSITION, at + 1) ? Part.PARTICIPLE : Part.VERB;
        }
        if (before == Part.PREPOSITION) {
            return Part.PARTICIPLE;
        }
        return before == Part.NOUN && (verb || (is(WordSet.PREPOSITION, at + 1) && hasOtherVerb(at)))
                ? Part.PARTICIPLE
                : Part.VERB;
    }

    /// Whether the clause goes on to a verb of its own: `people killed in the blast rose`.
    private boolean hasOtherVerb(int at) {
        for (int word = at + 1; word < at + FAR && word < sentence.size(); word++) {
            if (token(word).is(",", ";", "and", "but")
                    || (is(WordSet.CLAUSE_OPENER, word) && !is(WordSet.PREPOSITION, word))
                    || is(WordSet.PRONOUN, word)) {
                return false;
            }
            boolean past = is(WordSet.PAST_VERB, word) || (isPast(word) && !is(WordSet.PREPOSITION, word - 1));
            boolean present = is(WordSet.VERB, word) && (numbers.get(word + 1) || is(WordSet.DETERMINER, word + 1));
            if (past || present || is(WordSet.HELPING_VERB, word)) {
                return !is(WordSet.REPORTING, at);
            }
        }
        return false;
    }

    /// A word in "s" between a noun and a number or an article may be a verb that no table has.
    private boolean isThird(int at, Part before) {
        Token word = token(at);
        return word.text().endsWith("s")
                && !lexicon.ends(WordSet.OWNER_ENDING, word)
                && !word.text().endsWith("ss")
                && before == Part.NOUN
                && !verb
                && (numbers.get(at - 1) || !token(at - 1).text().endsWith("s"))
                && (is(WordSet.DETERMINER, at + 1) || numbers.get(at + 1) || lexicon.small.has(token(at + 1)));
    }

    private Part present(int at, Part before) {
        if (before == Part.NOUN && lexicon.ends(WordSet.OWNER_ENDING, token(at - 1))) {
            return Part.NOUN;
        }
        if (isBehindHelper(at)) {
            return Part.VERB;
        }
        return switch (before) {
            case PRONOUN -> Part.VERB;
            case NOUN, ADVERB, COMMA -> !verb && isVerbal(at + 1) && agrees(at) ? Part.VERB : Part.NOUN;
            case NUMBER -> !verb && is(WordSet.VERB, at) && isThird(at, Part.NOUN) ? Part.VERB : Part.NOUN;
            case OPENER -> is(WordSet.NOUN_RELATIVE, at - 1) ? Part.VERB : Part.NOUN;
            case CONJUNCTION -> verb || !isVerbal(at + 1) || !hadVerb(at) ? Part.NOUN : Part.VERB;
            default -> Part.NOUN;
        };
    }

    /// `the plant employs` and `the plants employ`.
    private boolean agrees(int at) {
        boolean object = numbers.get(at + 1) || is(WordSet.DETERMINER, at + 1);
        if (is(WordSet.UNCHANGING_VERB, at) || (object && !is(WordSet.SUM_HEAD, at))) {
            return true;
        }
        boolean third = token(at).text().endsWith("s");
        boolean plural = token(at - 1).text().endsWith("s") || is(WordSet.PLURAL, at - 1);
        return before(at) != Part.NOUN || is(WordSet.REPORTING, at) || third != plural;
    }

    private boolean isVerbal(int at) {
        Token next = token(at);
        int verb = is(WordSet.VERB_ADVERB, at) ? at + 1 : at;
        if (is(WordSet.PAST_VERB, verb)
                || (is(WordSet.HELPING_VERB, verb) && !token(verb).is("to"))) {
            return false;
        }
        return numbers.get(at)
                || next.isDigits()
                || lexicon.small.has(next)
                || !next.isWord()
                || next.isCapital()
                || is(WordSet.DETERMINER, at)
                || (is(WordSet.PREPOSITION, at) && !next.is("of"))
                || is(WordSet.VERB_ADVERB, at)
                || is(WordSet.PRONOUN, at)
                || is(WordSet.CLAUSE_OPENER, at)
                || next.text().endsWith("ly")
                || (is(WordSet.UNCHANGING_VERB, at - 1) && next.text().endsWith("s") && !is(WordSet.NO_VERB, at));
    }

    private boolean hadVerb(int at) {
        for (int word = at - 1; word > at - FAR && word >= 0; word--) {
            if (parts[word] == Part.VERB) {
                return true;
            }
            if (parts[word] == Part.STOP) {
                return false;
            }
        }
        return false;
    }

    private boolean isBehindModal(int at) {
        return before(at) == Part.HELPER && is(WordSet.MODAL, at - 1);
    }

    private boolean isBehindHelper(int at) {
        int word = at - 1;
        while (word >= 0 && parts[word] == Part.ADVERB) {
            word--;
        }
        return word >= 0 && parts[word] == Part.HELPER;
    }

    /// A word that may go on with a noun phrase.
    private boolean isNounLike(int at) {
        Token next = token(at);
        return next.isWord()
                && !numbers.get(at)
                && !is(WordSet.DETERMINER, at)
                && !is(WordSet.PREPOSITION, at)
                && !is(WordSet.PRONOUN, at)
                && !is(WordSet.CONJUNCTION, at)
                && !is(WordSet.CLAUSE_OPENER, at)
                && !is(WordSet.HELPING_VERB, at)
                && !is(WordSet.VERB_ADVERB, at)
                && !is(WordSet.PAST_VERB, at)
                && !next.is("to")
                && (!next.isInflected() || is(WordSet.NO_VERB, at));
    }

    /// The part of the token before, where brackets do not count.
    private Part before(int at) {
        int word = at - 1;
        while (word >= 0 && parts[word] == Part.ASIDE) {
            word--;
        }
        return word < 0 ? Part.STOP : parts[word];
    }

    private boolean is(WordSet set, int at) {
        return lexicon.isIn(set, token(at));
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
