package factbox.figures.choose;

import static factbox.figures.choose.LabelWords.join;

import factbox.figures.clause.Chunk;
import factbox.figures.quantity.Mention;
import factbox.figures.token.Kind;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import factbox.story.Span;

/// Finds the nouns that figures stand with.
final class FigureHeads {
    private final LabelSentence sentence;
    private final LabelWords words;

    FigureHeads(LabelSentence sentence, LabelWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /// Of a figure from its first token up to the one before `next`; `elliptical` is the noun of one that leaves it
    /// out.
    FigureHead of(Mention mention, int first, int next, String elliptical) {
        return new Reader(mention, first, next).read(elliptical);
    }

    private final class Reader {
        private final Mention mention;
        private final int next;
        private final int at;
        private int place;
        private int behind;
        private String head = "";
        private boolean measures;
        private boolean owned;

        Reader(Mention mention, int first, int next) {
            this.mention = mention;
            this.next = next;
            this.at = sentence.chunks().indexOf(first);
            this.place = at;
            this.behind = at + 1;
        }

        FigureHead read(String elliptical) {
            int end = chunk(at).to();
            boolean counted = mention.counted() != null && mention.kind() == Kind.COUNT;
            Span things = mention.counted();
            int noun = counted && things != null ? sentence.sentence().indexOf(things.start()) : next;
            boolean sum = isSize();
            if (counted || (sentence.hasNoun(noun, end) && !isDimension())) {
                ofOwnNoun(noun, Math.max(end, counted ? next : end), counted && sum);
                place = sum ? at - 2 : at;
            } else if (sum && !sentence.isSum(at - 2) && !isLinked(at + 1)) {
                place = at - 2;
                head = words.noun(sentence.nounStart(place), chunk(place).to());
                measures = true;
            } else if (chunk(at).to() <= next && isLinked(at + 1)) {
                head = ofNounBehind();
                if (head.isEmpty()) {
                    return head();
                }
                place = sum ? at - 2 : at;
                behind = at + 3;
            }
            if (head.isEmpty()
                    && !sum
                    && mention.bare()
                    && !sentence.hasNoun(chunk(at).from(), end)) {
                head = elliptical;
            }
            if (head.isEmpty() && sum && sentence.isSum(at - 2)) {
                place = at - 2;
            }
            if (counted && chunk(at).to() < next) {
                behind = Math.max(behind, sentence.chunks().indexOf(next - 1) + 1);
            }
            takeOn();
            return head();
        }

        private FigureHead head() {
            boolean partOf = sentence.isOf(at - 1) && sentence.hasNumber(at - 2);
            return new FigureHead(at, next, place, behind, head, measures, partOf, owned);
        }

        /// `a total of` 3 tonnes, `a rise of` 3 percent.
        private boolean isSize() {
            return sentence.isOf(at - 1)
                    && chunk(at - 2).is(Chunk.Kind.NOUN)
                    && sentence.hasNoun(chunk(at - 2).from(), chunk(at - 2).to());
        }

        /// `of silver` behind a measure, `in old debt` behind a sum.
        private boolean isLinked(int at) {
            if (!chunk(at + 1).is(Chunk.Kind.NOUN)) {
                return false;
            }
            return sentence.isOf(at)
                    || (mention.kind() == Kind.MONEY
                            && sentence.isPreposition(at, WordSet.SUM_LINK)
                            && isStuff(at + 1));
        }

        /// A noun that is no name, no place and no time.
        private boolean isStuff(int noun) {
            Token first = sentence.token(chunk(noun).from());
            Token last = sentence.token(chunk(noun).to() - 1);
            return !sentence.hasNumber(noun)
                    && !last.isCapital()
                    && !last.isDigits()
                    && !sentence.chunks().tellsTime(chunk(noun))
                    && !sentence.isIn(WordSet.DETERMINER, first)
                    && !sentence.isIn(WordSet.PERIOD, last)
                    && !sentence.lexicon().months.has(last);
        }

        /// `3 metres long`, `3 metres`.
        private boolean isDimension() {
            boolean measure = mention.kind() == Kind.LENGTH || mention.kind() == Kind.DURATION;
            return sentence.lexicon().dimensions.at(sentence.sentence(), next).isPresent()
                    || (measure && sentence.token(next - 1).text().endsWith("s"));
        }

        private void ofOwnNoun(int noun, int to, boolean sized) {
            head = join(owner(), words.noun(noun, to));
            if (sized && !sentence.isSum(at - 2) && !sentence.hasNumber(at - 2)) {
                owned = sentence.isIn(
                        WordSet.DEFINITE, sentence.token(chunk(at - 2).from()));
                head = join(words.noun(chunk(at - 2).from(), chunk(at - 1).to()), head);
            }
        }

        private String ofNounBehind() {
            String noun = words.noun(sentence.nounStart(at + 2), chunk(at + 2).to());
            boolean part = mention.kind() == Kind.PERCENT || mention.kind() == Kind.SHARE;
            if (!part && sentence.hasNumber(at + 2)) {
                return "";
            }
            return part && !noun.isEmpty()
                    ? words.pattern(
                            "share",
                            words.said(chunk(at + 2).from(), chunk(at + 2).to()))
                    : noun;
        }

        /// Takes what is joined to the noun and what it is of.
        private void takeOn() {
            if (!head.isEmpty() && sentence.isJoined(behind)) {
                take();
            }
            while (!head.isEmpty()
                    && sentence.isOf(behind)
                    && chunk(behind + 1).is(Chunk.Kind.NOUN)
                    && !sentence.hasNumber(behind + 1)) {
                take();
            }
        }

        private void take() {
            head = join(head, words.between(behind, behind + 2));
            behind += 2;
        }

        /// `the city's` nine schools.
        private String owner() {
            int from = chunk(at).from();
            int to = sentence.sentence().indexOf(mention.span().start());
            boolean owner = to > from
                    && (sentence.token(to - 1).text().endsWith("'s")
                            || sentence.token(to - 1).text().endsWith("’s"));
            return owner ? words.noun(from, to) : "";
        }

        private Chunk chunk(int index) {
            return sentence.chunk(index);
        }
    }
}
