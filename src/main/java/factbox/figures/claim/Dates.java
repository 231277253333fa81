package factbox.figures.claim;

import factbox.figures.quantity.Mention;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds of which date each quantity of a sentence is: by the clause and the phrase in which both stand.
public final class Dates {
    /// No date is sought farther from its number, in tokens.
    private static final int FARTHEST = 50;

    /// How far behind `from` the number may stand that another is set against.
    private static final int NEAR = 6;

    /// How far behind its verb a number may stand, in tokens.
    private static final int FARTHEST_VERB = 3;

    private final Sentence sentence;
    private final Clauses clauses;
    private final BitSet numbers = new BitSet();
    private final Map<Integer, DatePhrase> byFrom = new HashMap<>();
    private final Map<Integer, DatePhrase> byEnd = new HashMap<>();
    private final Map<Mention, SaidDate> dates = new HashMap<>();
    private @Nullable SaidDate main;

    /// `mentions` are all quantities of the sentence.
    public Dates(Sentence sentence, List<Mention> mentions) {
        this.sentence = sentence;
        this.clauses = new Clauses(sentence);
        for (Mention mention : mentions) {
            numbers.set(from(mention), end(mention));
        }
        for (DatePhrase phrase : new DatePhrases(sentence, clauses, numbers).all()) {
            byFrom.put(phrase.from(), phrase);
            byEnd.put(phrase.end(), phrase);
        }
        if (!byFrom.isEmpty()) {
            mentions.forEach(this::read);
        }
    }

    /// The date of a quantity of the sentence; null where none of the sentence's dates is its.
    public @Nullable SaidDate of(Mention mention) {
        return dates.get(mention);
    }

    private int from(Mention mention) {
        return sentence.indexOf(mention.span().start());
    }

    private int end(Mention mention) {
        return sentence.indexOf(mention.span().end() - 1) + 1;
    }

    private void read(Mention mention) {
        Way way = new Way(from(mention), end(mention));
        DatePhrase found = way.find();
        if (found == null
                || found.role() != DatePhrase.Role.POINT
                || (found.at() < way.end && way.from < found.end())) {
            return;
        }
        boolean relative = found.parts().isRelative();
        SaidDate date = new SaidDate(sentence.span(found.at(), found.end()), found.parts(), relative ? main : null);
        dates.put(mention, date);
        if (main == null || !way.compared) {
            main = date;
        }
    }

    /// The search of one quantity for its date.
    private final class Way {
        private final int from;
        private final int end;
        private boolean compared;
        /// Whether the way back led past `and` to a part of the sentence that has a verb for both.
        private boolean crossed;

        Way(int from, int end) {
            this.from = from;
            this.end = end;
        }

        @Nullable
        DatePhrase find() {
            DatePhrase behind = behind(false);
            DatePhrase before = before();
            if (behind != null) {
                return behind;
            }
            if (before != null && !crossed) {
                return before;
            }
            DatePhrase shared = behind(true);
            if (shared == null && before != null) {
                return before;
            }
            return shared != null || compared ? shared : fronted();
        }

        /// The date that follows in the same clause; where `shared`, also behind the next numbers.
        private @Nullable DatePhrase behind(boolean shared) {
            boolean open = true;
            int inset = clauses.opening(end - 1);
            int at = end;
            while (at < sentence.size() && at - end < FARTHEST) {
                DatePhrase date = byFrom.get(at);
                if (date != null && open) {
                    if (date.role() != DatePhrase.Role.APART) {
                        return date;
                    }
                    at = date.end();
                    continue;
                }
                if (clauses.opening(at) != inset) {
                    if (clauses.opening(at) < 0) {
                        return null;
                    }
                    if (!shared) {
                        return null;
                    }
                    at = Math.max(at + 1, clauses.end(at));
                    continue;
                }
                switch (clauses.border(at)) {
                    case CLAUSE, SAYING -> {
                        if (!isRestricting(at)) {
                            return null;
                        }
                    }
                    case COMPARISON -> {
                        if (comparesNumber(at)) {
                            return null;
                        }
                    }
                    case COMMA, COORDINATOR -> {
                        if (open && isLast(at + 1)) {
                            return byFrom.get(at + 1);
                        }
                        if (!shared) {
                            return null;
                        }
                        open = false;
                    }
                    case NONE -> {
                        if (numbers.get(at)) {
                            open = true;
                        }
                    }
                }
                at++;
            }
            return null;
        }

        /// The `who` of `40 people who came in 2016`.
        private boolean isRestricting(int at) {
            return sentence.lexicon().isIn(WordSet.RELATIVE, sentence.token(at))
                    && clauses.opening(at) == clauses.opening(end - 1);
        }

        /// `, in 1985.`
        private boolean isLast(int at) {
            DatePhrase date = byFrom.get(at);
            if (date == null || date.role() != DatePhrase.Role.POINT) {
                return false;
            }
            int next = date.end();
            while (next < sentence.size()
                    && next - date.end() < FARTHEST
                    && clauses.border(next) == Clauses.Border.NONE) {
                next++;
            }
            int number = numbers.nextSetBit(date.end());
            return !clauses.hasVerb(date.end(), next) && (number < 0 || number >= next);
        }

        private boolean comparesNumber(int at) {
            int number = numbers.nextSetBit(at);
            return byFrom.containsKey(at + 1) || byFrom.containsKey(at) || (number >= 0 && number - at <= NEAR);
        }

        /// The date before it in the same clause.
        private @Nullable DatePhrase before() {
            int at = from - 1;
            int inset = clauses.opening(from);
            while (at >= 0 && from - at < FARTHEST) {
                if (clauses.opening(at) != inset) {
                    if (clauses.opening(at) >= 0) {
                        at = clauses.opening(at) - 1;
                        continue;
                    }
                    return null;
                }
                DatePhrase date = byEnd.get(at + 1);
                if (date != null) {
                    if (date.role() == DatePhrase.Role.POINT) {
                        return date;
                    }
                    at = Math.min(at, date.from()) - 1;
                    continue;
                }
                if (at == inset) {
                    switch (clauses.inset(at)) {
                        case RELATIVE, BRACKETS -> {
                            compared = true;
                            return null;
                        }
                        case TIME -> {
                            DatePhrase antecedent = byEnd.get(at);
                            compared = true;
                            return antecedent == null ? null : antecedent.as(DatePhrase.Role.POINT);
                        }
                        default -> {
                            inset = clauses.opening(at - 1);
                            at--;
                            continue;
                        }
                    }
                }
                if (inset >= 0 && at <= inset + 2 && clauses.border(at) == Clauses.Border.CLAUSE) {
                    at--;
                    continue;
                }
                switch (clauses.border(at)) {
                    case COMPARISON -> {
                        compared = true;
                        return null;
                    }
                    case CLAUSE, SAYING -> {
                        return null;
                    }
                    case COMMA -> {
                        DatePhrase opening = byEnd.get(at);
                        if (opening != null && opening.role() == DatePhrase.Role.POINT && isFront(opening.from())) {
                            return opening;
                        }
                        if (clauses.hasVerb(at + 1, from)) {
                            return null;
                        }
                        crossed = true;
                    }
                    case COORDINATOR -> {
                        if (clauses.hasVerb(at + 1, from) || isPredicate(at + 1)) {
                            return null;
                        }
                        crossed = true;
                    }
                    case NONE -> {}
                }
                at--;
            }
            return null;
        }

        /// The `runs` of `wants to be green by 2040 and runs 23 plants`: a verb right before the number.
        private boolean isPredicate(int at) {
            return from - at <= FARTHEST_VERB
                    && sentence.lexicon().isIn(WordSet.VERB, sentence.token(at))
                    && !sentence.token(at).isCapital()
                    && (from - at == 1 || !sentence.lexicon().isIn(WordSet.OF, sentence.token(at + 1)));
        }

        /// The date with which the sentence or the clause before begins.
        private @Nullable DatePhrase fronted() {
            int inset = clauses.opening(from);
            for (int at = from - 1; at >= 0 && from - at < FARTHEST; at--) {
                DatePhrase date = byFrom.get(at);
                if (date != null && isFront(at) && clauses.opening(at) <= inset) {
                    return date.role() == DatePhrase.Role.POINT && !isOfSaying(date) ? date : null;
                }
                if (sentence.token(at).is(";", "“")) {
                    return null;
                }
            }
            return null;
        }

        /// `On Monday police said …`.
        private boolean isOfSaying(DatePhrase date) {
            if (!date.parts().isDay()) {
                return false;
            }
            for (int at = date.end(); at < from; at++) {
                if (sentence.lexicon().isIn(WordSet.SAYING, sentence.token(at))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isFront(int at) {
            int before = at - 1;
            while (before >= 0 && isOpener(sentence.token(before))) {
                before--;
            }
            return before < 0 || sentence.token(before).is(";", ":");
        }

        private boolean isOpener(Token token) {
            return token.is("“", "\"", "(", "—")
                    || sentence.lexicon().isIn(WordSet.COORDINATOR, token)
                    || sentence.lexicon().isIn(WordSet.DATE_PREFIX, token)
                    || sentence.lexicon().isIn(WordSet.NEW_CLAUSE, token);
        }
    }
}
