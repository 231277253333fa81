package factbox.figures.clause;

import factbox.figures.clause.Chunk.Kind;
import factbox.figures.token.Sentence;
import factbox.figures.token.WordSet;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// The clause that a noun phrase stands in: its verb, its subject, and what the noun phrase is to the verb.
///
/// Indexes count chunks; `verb` is -1 where the clause has none.
public record Clause(Role role, int verb, @Nullable Phrase subject) {
    /// What a noun phrase is to the verb.
    public enum Role {
        SUBJECT,
        /// Right behind the verb.
        OBJECT,
        /// Behind the verb and a preposition.
        ADJUNCT,
        NONE
    }

    /// Chunks from one up to the one before `to`, that make one noun phrase.
    public record Phrase(int from, int to) {}

    private static final int FAR = 12;
    private static final int DEEP = 3;
    private static final Clause NONE = new Clause(Role.NONE, -1, null);

    /// The clause of the noun phrase at a chunk; `numbers` are the tokens of the sentence's quantities.
    public static Clause of(Sentence sentence, Chunks chunks, int noun, BitSet numbers) {
        return new Reader(sentence, chunks, numbers).of(noun);
    }

    private record Reader(Sentence sentence, Chunks chunks, BitSet numbers) {
        Clause of(int noun) {
            int own = ownVerb(noun);
            if (own >= 0) {
                return new Clause(Role.SUBJECT, own, null);
            }
            int verb = verbBefore(noun);
            if (verb < 0) {
                return NONE;
            }
            Role role = verb == skipAdverbs(noun - 1) ? Role.OBJECT : Role.ADJUNCT;
            return new Clause(role, verb, subject(verb, 0));
        }

        /// The verb whose subject the noun phrase is.
        private int ownVerb(int noun) {
            Kind before = chunks.get(skipAdverbs(noun - 1)).kind();
            boolean opens = switch (before) {
                case STOP, COMMA, OPENER, CONJUNCTION -> true;
                case VERB -> isReporting(skipAdverbs(noun - 1));
                default -> false;
            };
            if (!opens) {
                return -1;
            }
            int at = phraseEnd(noun);
            while (at < noun + FAR && (isAdverb(at) || isParenthesis(at))) {
                at++;
            }
            if (chunks.get(at).is(Kind.CONJUNCTION) && chunks.get(at + 1).is(Kind.NOUN) && !hasNumber(at + 1)) {
                at += 2;
            }
            if (chunks.get(at).is(Kind.PARTICIPLE)) {
                at++;
                while (chunks.get(at).is(Kind.PREPOSITION) && chunks.get(at + 1).is(Kind.NOUN) && at < noun + FAR) {
                    at += 2;
                }
            }
            return isFinite(at) && at < noun + FAR ? at : -1;
        }

        private boolean isFinite(int at) {
            return chunks.get(at).is(Kind.VERB)
                    && !sentence.lexicon()
                            .isIn(
                                    WordSet.INFINITIVE,
                                    sentence.token(chunks.get(at).from()));
        }

        private boolean isReporting(int verb) {
            return sentence.lexicon()
                    .isIn(WordSet.REPORTING, sentence.token(chunks.get(verb).to() - 1));
        }

        private boolean isParenthesis(int at) {
            return (chunks.get(at).is(Kind.PREPOSITION) && chunks.get(at + 1).is(Kind.NOUN))
                    || (chunks.get(at).is(Kind.NOUN) && chunks.get(at - 1).is(Kind.PREPOSITION));
        }

        private boolean isAdverb(int at) {
            return chunks.get(at).is(Kind.ADVERB);
        }

        private int skipAdverbs(int from) {
            int at = from;
            while (isAdverb(at) && at > from - FAR) {
                at--;
            }
            return at;
        }

        /// The chunk behind a noun phrase and those that "of" joins to it.
        private int phraseEnd(int noun) {
            int at = noun + 1;
            while (at < noun + FAR && isOf(at) && chunks.get(at + 1).is(Kind.NOUN)) {
                at += 2;
            }
            return at;
        }

        private int verbBefore(int noun) {
            boolean comma = false;
            for (int at = noun - 1; at >= 0 && at > noun - FAR; at--) {
                switch (chunks.get(at).kind()) {
                    case VERB, PARTICIPLE -> {
                        return at;
                    }
                    case NOUN -> {
                        if (hasNumber(at) && !isLevel(noun, at)) {
                            return -1;
                        }
                    }
                    case CONJUNCTION -> {
                        if (chunks.get(at - 1).is(Kind.VERB)) {
                            return -1;
                        }
                    }
                    case STOP, OPENER -> {
                        return -1;
                    }
                    case COMMA -> {
                        if (comma || !goesOn(at + 1)) {
                            return -1;
                        }
                        comma = true;
                    }
                    default -> {}
                }
            }
            return -1;
        }

        /// `3 percent to` 40 million.
        private boolean isLevel(int noun, int number) {
            Chunk before = chunks.get(noun - 1);
            return hasNumber(noun)
                    && number >= noun - 3
                    && before.is(Kind.PREPOSITION)
                    && sentence.lexicon().isIn(WordSet.LEVEL_PREPOSITION, sentence.token(before.from()));
        }

        /// Behind a comma a verb's clause goes on with a preposition or "or".
        private boolean goesOn(int at) {
            return switch (chunks.get(at).kind()) {
                case PREPOSITION, CONJUNCTION, ADVERB -> true;
                default -> false;
            };
        }

        /// The subject of a verb, or of the verb that it is joined to.
        private @Nullable Phrase subject(int verb, int depth) {
            int last = skipAdverbs(verb - 1);
            if (!isFinite(verb) && chunks.get(verb).is(Kind.VERB)) {
                int before = skipAdverbs(last - 1);
                boolean raised =
                        chunks.get(last).is(Kind.NOUN) && chunks.get(before).is(Kind.VERB) && isReporting(before);
                return raised ? phrase(last) : ofVerbBefore(last + 1, depth);
            }
            if (chunks.tellsTime(chunks.get(last)) && chunks.get(last - 1).is(Kind.NOUN)) {
                last--;
            }
            return switch (chunks.get(last).kind()) {
                case NOUN -> phrase(last);
                case PRONOUN -> ofPronoun(last, depth);
                case CONJUNCTION -> ofVerbBefore(last, depth);
                case COMMA -> behindComma(verb, last, depth);
                case OPENER -> ofRelative(last);
                default -> chunks.get(verb).is(Kind.PARTICIPLE) ? ofVerbBefore(last, depth) : null;
            };
        }

        /// In `the bank said it lost`, it is the bank.
        private @Nullable Phrase ofPronoun(int pronoun, int depth) {
            int before = chunks.get(pronoun - 1).is(Kind.OPENER) ? pronoun - 2 : pronoun - 1;
            boolean reported = chunks.get(before).is(Kind.VERB) && isReporting(before) && depth < DEEP;
            Phrase speaker = reported ? subject(before, depth + 1) : null;
            return speaker == null ? new Phrase(pronoun, pronoun + 1) : speaker;
        }

        private @Nullable Phrase ofVerbBefore(int from, int depth) {
            for (int at = from - 1; at >= 0 && at > from - FAR && depth < DEEP; at--) {
                if (chunks.get(at).is(Kind.VERB)) {
                    return subject(at, depth + 1);
                }
                if (chunks.get(at).is(Kind.STOP)) {
                    return null;
                }
            }
            return null;
        }

        /// `The hall, which burned, was built` and `fell, killing`.
        private @Nullable Phrase behindComma(int verb, int comma, int depth) {
            if (chunks.get(verb).is(Kind.PARTICIPLE)) {
                return ofVerbBefore(comma, depth);
            }
            for (int at = comma - 1; at > 0 && at > comma - FAR; at--) {
                if (chunks.get(at).is(Kind.COMMA)) {
                    return chunks.get(at - 1).is(Kind.NOUN) ? phrase(at - 1) : null;
                }
                if (chunks.get(at).is(Kind.STOP)) {
                    return null;
                }
            }
            return null;
        }

        private @Nullable Phrase ofRelative(int opener) {
            if (!sentence.lexicon()
                    .isIn(
                            WordSet.NOUN_RELATIVE,
                            sentence.token(chunks.get(opener).from()))) {
                return null;
            }
            int noun = chunks.get(opener - 1).is(Kind.COMMA) ? opener - 2 : opener - 1;
            if (!chunks.get(noun).is(Kind.NOUN)) {
                return null;
            }
            return noun < opener - 1 ? ofPhrase(noun) : new Phrase(noun, noun + 1);
        }

        /// A noun phrase with what "of" joins to it: `the sale of the yard, which`.
        private Phrase ofPhrase(int last) {
            int start = last;
            while (start > last - FAR
                    && isOf(start - 1)
                    && chunks.get(start - 2).is(Kind.NOUN)) {
                start -= 2;
            }
            return new Phrase(start, last + 1);
        }

        private boolean isOf(int at) {
            return chunks.get(at).is(Kind.PREPOSITION)
                    && sentence.lexicon()
                            .isIn(WordSet.OF, sentence.token(chunks.get(at).from()));
        }

        /// The whole noun phrase that ends with a chunk: `sales of cars and vans`.
        private @Nullable Phrase phrase(int last) {
            int start = last;
            while (start > last - FAR) {
                if (chunks.get(start - 1).is(Kind.PREPOSITION)
                        && chunks.get(start - 2).is(Kind.NOUN)) {
                    start -= 2;
                } else if (chunks.get(start - 1).is(Kind.PREPOSITION)
                        && chunks.get(start - 2).is(Kind.PARTICIPLE)
                        && chunks.get(start - 3).is(Kind.NOUN)) {
                    start -= 3;
                } else if (chunks.get(start - 1).is(Kind.CONJUNCTION)
                        && chunks.get(start - 2).is(Kind.NOUN)
                        && !hasNumber(start - 2)
                        && !chunks.get(start - 3).is(Kind.VERB)) {
                    start -= 2;
                    while (chunks.get(start - 1).is(Kind.COMMA)
                            && chunks.get(start - 2).is(Kind.NOUN)) {
                        start -= 2;
                    }
                } else {
                    break;
                }
            }
            return switch (chunks.get(start - 1).kind()) {
                case PREPOSITION, PARTICIPLE -> null;
                case VERB -> isReporting(start - 1) ? new Phrase(start, last + 1) : null;
                default -> new Phrase(start, last + 1);
            };
        }

        private boolean hasNumber(int chunk) {
            int number = numbers.nextSetBit(chunks.get(chunk).from());
            return number >= 0 && number < chunks.get(chunk).to();
        }
    }
}
