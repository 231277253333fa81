package factbox.figures.choose;

import factbox.figures.clause.Chunk;
import factbox.figures.clause.Clause;
import factbox.figures.clause.Clause.Phrase;
import factbox.figures.token.Token;
import factbox.figures.token.Tokenizer;
import factbox.figures.token.WordSet;

/// Takes the subject and the object of a figure's clause for its label.
final class ClauseNouns {
    /// A longer subject loses what its numbers say.
    static final int LONG = 70;

    private final LabelSentence sentence;
    private final LabelWords words;

    ClauseNouns(LabelSentence sentence, LabelWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /// The subject's words, with or without its article; nothing for a pronoun.
    String subject(Clause clause, boolean noun) {
        Phrase subject = clause.subject();
        if (subject == null
                || chunk(subject.from()).is(Chunk.Kind.PRONOUN)
                || !sentence.hasNoun(
                        chunk(subject.from()).from(), chunk(subject.to() - 1).to())
                || !agrees(subject, clause.verb())
                || sentence.chunks().tellsTime(chunk(subject.from()))) {
            return "";
        }
        int last = subject.from();
        boolean whole = !sentence.hasNumber(last)
                && words.between(subject.from(), subject.to()).length() < LONG;
        while (last < subject.to() && (whole || !sentence.hasNumber(last))) {
            last++;
        }
        if (last == subject.from() && last < subject.to()) {
            return words.noun(sentence.nounStart(last), chunk(last).to());
        }
        while (last > subject.from() + 1
                && last < subject.to()
                && !chunk(last - 1).is(Chunk.Kind.NOUN)) {
            last--;
        }
        int from = chunk(subject.from()).from();
        int to = chunk(last - 1).to();
        return noun ? words.noun(from, to) : words.said(from, to);
    }

    /// `the farmer and still receive`: a verb that the subject can't have.
    private boolean agrees(Phrase subject, int verb) {
        Token first = sentence.token(chunk(verb).from());
        boolean base = sentence.isIn(WordSet.VERB, first)
                && !first.text().endsWith("s")
                && !sentence.isIn(WordSet.UNCHANGING_VERB, first)
                && !sentence.isIn(WordSet.REPORTING, first)
                && !sentence.isIn(WordSet.HELPING_VERB, first);
        return !base
                || subject.to() - subject.from() > 1
                || isPlural(sentence.token(chunk(subject.from()).to() - 1));
    }

    private boolean isPlural(Token noun) {
        return noun.text().endsWith("s") || sentence.isIn(WordSet.PLURAL, noun);
    }

    /// Whether the subject is a name, which has no size of its own.
    boolean isNamed(Clause clause) {
        Phrase subject = clause.subject();
        return subject != null
                && sentence.token(chunk(subject.from()).to() - 1).isCapital()
                && chunk(subject.from()).to() > 1;
    }

    /// What stands between the verb and the preposition of the figure at a chunk: `cut` its rate `to`.
    String object(Clause clause, int at) {
        int noun = clause.verb() + 1;
        if (sentence.opens(noun, WordSet.PHRASAL_ADVERB) && chunk(noun + 1).is(Chunk.Kind.NOUN) && noun + 1 < at) {
            noun++;
        }
        int end = noun;
        while (end < at
                && !sentence.hasNumber(end)
                && (chunk(end).is(Chunk.Kind.NOUN)
                        || chunk(end).is(Chunk.Kind.ADVERB)
                        || sentence.isOf(end)
                        || (chunk(end).is(Chunk.Kind.PREPOSITION) && end > noun && end < at - 1))) {
            end++;
        }
        while (end > noun && !chunk(end - 1).is(Chunk.Kind.NOUN)) {
            end--;
        }
        return end > noun && chunk(noun).is(Chunk.Kind.NOUN) && !sentence.hasNumber(noun)
                ? words.between(noun, end)
                : "";
    }

    /// `its key rate` of the subject.
    String owned(String object, String subject) {
        Token first = Tokenizer.all(object, sentence.lexicon().vocabulary).getFirst();
        boolean owner = sentence.isIn(WordSet.OWNER, first);
        String thing = owner || sentence.isIn(WordSet.LABEL_ARTICLE, first)
                ? object.substring(object.indexOf(' ') + 1)
                : object;
        if (!owner || subject.isEmpty()) {
            return thing;
        }
        boolean plural = sentence.isIn(WordSet.PLURAL, sentence.last(subject)) || subject.endsWith("s");
        return words.pattern(plural ? "of" : "owned", thing, subject);
    }

    private Chunk chunk(int index) {
        return sentence.chunk(index);
    }
}
