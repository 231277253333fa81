package factbox.figures.claim;

import factbox.figures.quantity.Mention;
import factbox.figures.token.Kind;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.story.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words of a sentence that speak of one of its quantities, and not of another one.
///
/// A quantity has the words of its clause up to the phrase of the next quantity, the subject that its clause shares,
/// and
/// the verb that its clause leaves out.
final class Scope {
    /// Where a quantity stands; without a mention a number that is none, but may be another thing's.
    private record Place(int first, int next, @Nullable Mention mention) {
        private boolean isTime() {
            return mention != null && (mention.kind() == Kind.DURATION || mention.kind() == Kind.AGE);
        }
    }

    private final Sentence sentence;
    private final ClaimTable table;
    private final List<Mention> mentions;
    private final ClauseParser clauses;
    private final List<Place> places = new ArrayList<>();
    private final Clause clause;
    private final int own;
    private final BitSet words = new BitSet();
    private final BitSet subject = new BitSet();

    Scope(Sentence sentence, ClaimTable table, List<Mention> mentions, Mention mention) {
        this.sentence = sentence;
        this.table = table;
        this.mentions = mentions;
        BitSet numbers = new BitSet();
        BitSet amounts = new BitSet();
        for (Mention each : mentions) {
            int first = sentence.indexOf(each.span().start());
            int next = sentence.indexOf(each.span().end() - 1) + 1;
            places.add(new Place(first, next, each));
            Span counted = each.counted();
            int to =
                    counted != null && counted.start() > each.number().end() ? sentence.indexOf(counted.start()) : next;
            numbers.set(first, to);
            boolean time = mention.kind() == Kind.DURATION || mention.kind() == Kind.AGE;
            if (time || !places.getLast().isTime()) {
                amounts.set(first, to);
            }
        }
        addNumbers(numbers, amounts);
        this.clauses = new ClauseParser(sentence, table, numbers, amounts);
        this.own = mentions.indexOf(mention);
        this.clause = clauses.at(places.get(own).first());
        read();
    }

    /// Numbers in digits that are no quantities and no dates: `and Honda 52,000`.
    private void addNumbers(BitSet numbers, BitSet amounts) {
        for (int at = 0; at < sentence.size(); at++) {
            if (!sentence.token(at).isDigits() || numbers.get(at)) {
                continue;
            }
            int first = at;
            while (sentence.token(at + 1).isDigits()
                    || (sentence.token(at + 1).is(",", ".")
                            && sentence.token(at + 2).isDigits()
                            && sentence.token(at).joins(sentence.token(at + 1)))) {
                at++;
            }
            boolean word = sentence.token(first - 1).isWord()
                    || sentence.token(first - 1).is(",");
            boolean date = isTime(first)
                    || isTime(first - 1)
                    || isTime(at + 1)
                    || sentence.token(at + 1).isHyphen();
            if (word && !date && sentence.token(first - 1).kind() != Token.Kind.NONE) {
                numbers.set(first, at + 1);
                amounts.set(first, at + 1);
                places.add(new Place(first, at + 1, null));
            }
        }
    }

    /// The tokens that speak of the quantity.
    BitSet words() {
        return words;
    }

    /// The tokens of the subject of its clause, shared or own.
    BitSet subject() {
        return subject;
    }

    Clause clause() {
        return clause;
    }

    ClauseParser clauses() {
        return clauses;
    }

    /// The nouns before the clause in the sentence to which it points: `it mended 2,950`, `there were 900`.
    BitSet antecedents() {
        BitSet nouns = new BitSet();
        if (isBare()) {
            addCounted(nouns);
        }
        addShareOf(nouns);
        if (!isPronominal() && !sentence.token(clause.from() - 1).is(":")) {
            return nouns;
        }
        for (int at = 0; at < clause.from(); at++) {
            Token token = sentence.token(at);
            boolean noun =
                    token.isWord() && !clauses.isVerb(at) && !isTime(at) && !table.has(ClaimWords.PREPOSITION, token);
            nouns.set(at, noun || nouns.get(at));
        }
        return nouns;
    }

    /// The `of the group` that a share leaves out behind another share.
    private void addShareOf(BitSet nouns) {
        Kind kind = mentions.get(own).kind();
        boolean whole = false;
        for (int at = clause.from(); at < clause.to(); at++) {
            whole |= table.has(ClaimWords.PARTITIVE, sentence.token(at));
        }
        for (int other = own - 1; other >= 0 && kind == Kind.PERCENT && !whole; other--) {
            int next = places.get(other).next();
            if (mentions.get(other).kind() == kind && table.has(ClaimWords.PARTITIVE, sentence.token(next))) {
                for (int at = next + 1; at < sentence.size(); at++) {
                    Token token = sentence.token(at);
                    if (!token.isWord() || clauses.isVerb(at) || table.has(ClaimWords.PREPOSITION, token)) {
                        return;
                    }
                    nouns.set(at, !isTime(at));
                }
                return;
            }
        }
    }

    /// The words before the clause that an owner in it may stand for: `its loans`.
    BitSet owners() {
        BitSet owners = new BitSet();
        boolean owned = false;
        for (int at = clause.from(); at < clause.to(); at++) {
            owned |= table.has(ClaimWords.POSSESSIVE, sentence.token(at));
        }
        for (int at = 0; owned && at < clause.from(); at++) {
            owners.set(at, sentence.token(at).isWord() && !clauses.isVerb(at) && !isTime(at));
        }
        return owners;
    }

    /// What the quantity before counts, with what is said of it at once: `20 lorries loaded with cobalt`.
    private void addCounted(BitSet nouns) {
        Place before = null;
        for (Place place : places) {
            if (place.first() < places.get(own).first() && place.mention() != null) {
                before = before == null || place.first() > before.first() ? place : before;
            }
        }
        if (before == null) {
            return;
        }
        for (int at = before.first(); at < before.next(); at++) {
            nouns.set(at, !table.isForm(ClaimWords.VERB, sentence.token(at)));
        }
        int to = clauses.at(before.first()).to();
        for (int at = before.next(); at < to && !isRivalStart(at); at++) {
            Token token = sentence.token(at);
            boolean participle = token.text().endsWith("ed");
            boolean preposition = table.has(ClaimWords.PREPOSITION, token) && !table.has(ClaimWords.OF_KIND, token);
            if (preposition || !token.isWord() || (clauses.isVerb(at) && !participle) || isTime(at)) {
                return;
            }
            nouns.set(at);
        }
    }

    /// Whether the subject is a pronoun, or there is none beside a number without a noun.
    private boolean isPronominal() {
        int first = places.get(own).first();
        for (int at = clause.from(); at < Math.min(clause.to(), first + 4); at++) {
            Token token = sentence.token(at);
            boolean subject = table.has(ClaimWords.PRONOUN, token)
                    && at < first
                    && (clause.verb() < 0 || clauses.isVerb(at + 1) || clauses.isVerb(at + 2));
            boolean object = table.has(ClaimWords.OBJECT_PRONOUN, token);
            if (subject || object) {
                return true;
            }
        }
        return false;
    }

    /// Whether the clause points to words before it: by a pronoun, a definite noun, or a noun left out.
    boolean isAnaphoric() {
        if (isBare()) {
            return true;
        }
        for (int at = clause.from(); at < clause.to(); at++) {
            Token token = sentence.token(at);
            if (table.has(ClaimWords.ANAPHOR, token) || token.is("the")) {
                return true;
            }
        }
        return false;
    }

    /// Whether no noun is counted, as in `and sold 41,000` and `five others`.
    boolean isBare() {
        Mention mention = mentions.get(own);
        return mention.kind() == Kind.COUNT
                && (mention.counted() == null
                        ? !hasOwnNoun()
                        : table.has(
                                ClaimWords.ANAPHOR,
                                sentence.token(
                                        sentence.indexOf(mention.counted().end() - 1))));
    }

    /// `31 Sudanese`: a noun that is not known as one.
    private boolean hasOwnNoun() {
        int next = places.get(own).next();
        Token token = sentence.token(next);
        return token.isWord()
                && !clauses.isVerb(next)
                && !isTime(next)
                && !token.text().endsWith("ly")
                && !table.has(ClaimWords.PREPOSITION, token)
                && !table.has(ClaimWords.COORDINATOR, token)
                && !table.has(ClaimWords.SUBORDINATOR, token)
                && !table.has(ClaimWords.RELATIVE, token)
                && !table.has(ClaimWords.DETERMINER, token)
                && !table.has(ClaimWords.ANAPHOR, token)
                && !table.has(ClaimWords.AFTER_BARE, token);
    }

    private void read() {
        addOwn();
        if (frontedEnd(places.get(own)) == 0
                && !isWhole(places.get(own))
                && comparison(places.get(own).first()) < 0) {
            addShared();
        }
        addNeighbours();
        addSpeakers();
        addTime();
        addRespective();
    }

    private void addOwn() {
        Place place = places.get(own);
        int fronted = frontedEnd(place);
        if (fronted > 0) {
            words.set(clause.from(), fronted);
            return;
        }
        if (isWhole(place)) {
            int head = headStart(place.first());
            words.set(isOfAnother(head) ? head : place.first(), nounPhraseEnd(place.next()));
            return;
        }
        words.set(clause.from(), clause.to());
        for (int other = 0; other < places.size(); other++) {
            if (other != own && clause.has(places.get(other).first()) && !isAdverbial(other)) {
                exclude(place, places.get(other));
            }
        }
        int compared = comparison(place.first());
        if (compared >= 0) {
            words.clear(clause.from(), compared);
            addCompared(compared);
            if (clause.verb() >= 0) {
                words.set(clause.verb());
            }
        }
        words.set(place.first(), place.next());
    }

    /// The comma behind `Of the bank's loans of 8.2 billion, 1.1 billion are to Brazil`; 0 where nothing is fronted.
    private int frontedEnd(Place place) {
        if (!isFronted()) {
            return 0;
        }
        for (int at = clause.from(); at < clause.to(); at++) {
            if (sentence.token(at).is(",") && at >= place.next()) {
                return at;
            }
        }
        return 0;
    }

    /// A stretch of time beside an amount tells when or how long, and takes no words from it.
    private boolean isAdverbial(int other) {
        Place place = places.get(other);
        boolean counted = place.mention() != null
                && place.mention().firm()
                && sentence.token(place.first()).isWord()
                && table.has(ClaimWords.DEFINITE, sentence.token(place.first() - 1));
        boolean age = isAge(place);
        return counted
                || (age && !isAge(places.get(own)))
                || (place.isTime() && !places.get(own).isTime());
    }

    private static boolean isAge(Place place) {
        return place.mention() != null && place.mention().kind() == Kind.AGE;
    }

    /// The word before the quantity that sets it apart from what stands before: `than the 115-metre Astrid`; -1 where
    /// there is none.
    private int comparison(int first) {
        for (int at = first - 1; at >= clause.from(); at--) {
            if (table.has(ClaimWords.COMPARISON, sentence.token(at))) {
                return at + 1;
            }
        }
        return -1;
    }

    /// The noun of `more eels than`, which both sides of the comparison have.
    private void addCompared(int end) {
        for (int at = end - 2; at >= clause.from() && at > end - 6; at--) {
            if (table.has(ClaimWords.COMPARATIVE, sentence.token(at))) {
                words.set(at + 1, end - 1);
                return;
            }
        }
    }

    /// The `120 seats` of `39 of the 120 seats`: a whole, of which the sentence tells a part.
    private boolean isWhole(Place place) {
        if (table.has(ClaimWords.DISTRIBUTIVE, sentence.token(place.first() - 1))) {
            return true;
        }
        int head = headStart(place.first());
        if (head < place.first() && isOfAnother(head)) {
            return true;
        }
        if (!isPartitive(place)) {
            return false;
        }
        int of = place.first() - 1;
        while (!table.has(ClaimWords.PARTITIVE, sentence.token(of))) {
            of--;
        }
        int before = of;
        return of == clause.from()
                || table.has(ClaimWords.AMONG, sentence.token(of))
                || table.has(ClaimWords.PART, sentence.token(of - 1))
                || places.stream().anyMatch(other -> other.next() == before);
    }

    /// `31 percent of the fleet's catch of 88,000 tonnes`.
    private boolean isOfAnother(int head) {
        return table.has(ClaimWords.PARTITIVE, sentence.token(head - 1))
                && places.stream().anyMatch(other -> other.next() == head - 1);
    }

    /// Where a noun phrase ends that goes on from this token: at the next verb, but for `letters the paper received`.
    private int nounPhraseEnd(int from) {
        int at = from;
        if (clause.verb() >= 0 && clause.verb() < places.get(own).first()) {
            while (at < clause.to() && !isRivalStart(at)) {
                at++;
            }
            return at;
        }
        boolean relative = false;
        while (at < sentence.size() && !sentence.token(at).is(",", ";", ":")) {
            relative |= at == from && table.has(ClaimWords.DETERMINER, sentence.token(at));
            boolean participle = isFronted() && sentence.token(at).text().endsWith("ed");
            if (clauses.isVerb(at) && !relative && !participle) {
                return at;
            }
            relative &= !clauses.isVerb(at);
            at++;
        }
        return at;
    }

    /// `Of the 412 people tested at the camp, 88 fell ill`.
    private boolean isFronted() {
        return table.has(ClaimWords.PARTITIVE, sentence.token(clause.from()));
    }

    private boolean isRivalStart(int at) {
        return places.stream().anyMatch(place -> place.first() == at);
    }

    private void exclude(Place place, Place rival) {
        if (rival.first() == place.first()) {
            return;
        }
        boolean otherKind = place.mention() != null
                && rival.mention() != null
                && place.mention().kind() != rival.mention().kind()
                && hasVerb(clause.from(), Math.min(place.first(), rival.first()));
        if (otherKind || isWholeOf(rival, place)) {
            words.clear(isWholeOf(rival, place) ? place.next() : rival.first(), nounStart(rival));
            return;
        }
        if (rival.first() > place.first()) {
            int from = phraseStart(rival.first());
            int verb = nextVerb(rival.next());
            boolean list = !hasVerb(clause.from(), rival.first()) && verb < clause.to();
            boolean pair = from == place.next() && table.has(ClaimWords.COORDINATOR, sentence.token(from));
            words.clear(from, Math.max(list ? verb : pair ? rival.next() : clause.to(), from));
        } else if (hasVerb(rival.next(), place.first())) {
            words.clear(rival.first(), Math.min(rival.first() + 1, place.first()));
        } else {
            int from = hasVerb(clause.from(), rival.first()) ? phraseStart(rival.first()) : rival.first();
            words.clear(from, Math.max(from, phraseStart(place.first())));
        }
    }

    /// Whether one quantity is the whole of which the other is a part: `1,200 of the planned 5,000 kilometres`.
    private boolean isWholeOf(Place whole, Place part) {
        if (whole.first() < part.next() || !table.has(ClaimWords.PARTITIVE, sentence.token(part.next()))) {
            return false;
        }
        for (int at = part.next() + 1; at < whole.first(); at++) {
            Token token = sentence.token(at);
            if (!table.has(ClaimWords.DETERMINER, token) && !token.text().endsWith("ed")) {
                return false;
            }
        }
        return true;
    }

    /// Where the noun of a quantity begins.
    private int nounStart(Place place) {
        if (place.mention() == null || place.mention().counted() == null) {
            return place.next();
        }
        return Math.max(
                place.first() + 1, sentence.indexOf(place.mention().counted().start()));
    }

    private int nextVerb(int from) {
        int at = from;
        while (at < clause.to() && !clauses.isVerb(at)) {
            at++;
        }
        return at;
    }

    /// `Of the 640 workers`.
    private boolean isPartitive(Place place) {
        for (int at = place.first() - 1; at >= clause.from(); at--) {
            if (table.has(ClaimWords.PARTITIVE, sentence.token(at))) {
                return true;
            }
            if (!table.has(ClaimWords.DETERMINER, sentence.token(at))) {
                return false;
            }
        }
        return false;
    }

    /// Where the phrase of a quantity begins, with its preposition and what joins it to the words before.
    private int phraseStart(int first) {
        int at = first;
        boolean adjective = sentence.token(at - 1).text().endsWith("ed")
                && table.has(ClaimWords.DETERMINER, sentence.token(at - 2));
        at -= adjective ? 1 : 0;
        at = headStart(at);
        while (at > clause.from() && isJoint(sentence.token(at - 1))) {
            at--;
        }
        return at;
    }

    /// The noun before `of`: `a monthly total of 143 mm`.
    private int headStart(int first) {
        if (!table.has(ClaimWords.PARTITIVE, sentence.token(first - 1))) {
            return first;
        }
        for (int at = first - 2; at > clause.from() && at > first - 6; at--) {
            Token token = sentence.token(at);
            if (table.has(ClaimWords.DETERMINER, token)) {
                return at;
            }
            if (!token.isWord() || clauses.isVerb(at) || table.has(ClaimWords.PREPOSITION, token)) {
                return first;
            }
        }
        return first;
    }

    private boolean isJoint(Token token) {
        return table.has(ClaimWords.PREPOSITION, token)
                || table.has(ClaimWords.DETERMINER, token)
                || table.has(ClaimWords.COORDINATOR, token)
                || table.has(ClaimWords.AGAINST, token)
                || table.has(ClaimWords.JOINT, token)
                || token.is(",");
    }

    private boolean hasVerb(int from, int to) {
        for (int at = from; at < to; at++) {
            if (clauses.isVerb(at)) {
                return true;
            }
        }
        return false;
    }

    private void addShared() {
        Clause parent = clause.parent();
        if (clause.join() == Clause.Join.MAIN || clause.join() == Clause.Join.REPORTED || parent == null) {
            setSubject(clause.from(), clause.verb() < 0 ? places.get(own).first() : clause.verb());
            return;
        }
        addLeading(parent);
        switch (clause.join()) {
            case PREDICATE -> addSubjectOf(parent);
            case GAPPED -> addGap(parent);
            case RELATIVE -> addAntecedent();
            default -> setSubject(clause.from(), Math.max(clause.verb(), clause.from()));
        }
    }

    /// `In the city's budget, roads get 14, schools 31`: what stands before the first comma bears on all.
    private void addLeading(Clause parent) {
        Clause root = parent;
        while (root.parent() != null) {
            root = root.parent();
        }
        if (!table.has(ClaimWords.PREPOSITION, sentence.token(root.from()))) {
            return;
        }
        for (int comma = root.from(); comma < Math.max(root.verb(), root.from()); comma++) {
            if (sentence.token(comma).is(",")) {
                for (int at = root.from(); at < comma; at++) {
                    words.set(at, !isTime(at));
                }
                return;
            }
        }
    }

    private void setSubject(int from, int to) {
        subject.set(from, Math.max(from, to));
    }

    private void addSubjectOf(Clause parent) {
        Clause one = parent;
        while (one.join() == Clause.Join.PREDICATE && one.parent() != null) {
            one = one.parent();
        }
        if (one.join() == Clause.Join.REPORTED && one.parent() != null) {
            add(one.parent(), true);
        }
        int to = one.verb() < 0 ? one.to() : one.verb();
        setSubject(one.from(), to);
        BitSet shared = (BitSet) subject.clone();
        if (isTimed()) {
            for (int at = one.from(); at < to; at++) {
                shared.set(at, !isTime(at));
            }
        }
        words.or(shared);
    }

    /// `and Austria 900` has the verb alone; `against 3 in May` has the subject too.
    private void addGap(Clause parent) {
        Clause one = parent;
        while (one.join() == Clause.Join.GAPPED && one.parent() != null) {
            one = one.parent();
        }
        int first = places.get(own).first();
        int start = phraseStart(first);
        boolean apposition = table.has(ClaimWords.INDEFINITE, sentence.token(clause.from()));
        boolean circumstance = table.has(ClaimWords.CIRCUMSTANCE, sentence.token(clause.from()));
        boolean named = !apposition
                && !circumstance
                && (start > clause.from() || hasParty(places.get(own).next()));
        if (!named) {
            addSubjectOf(one);
        } else {
            setSubject(clause.from(), start);
        }
        for (int at = one.from(); at < one.to(); at++) {
            if (clauses.isVerb(at)) {
                words.set(at);
            }
        }
        if (!named && one.verb() >= 0 && table.has(ClaimWords.BE, sentence.token(one.verb()))) {
            addComplement(one);
        }
        if (table.has(ClaimWords.LEVEL, sentence.token(clause.from()))) {
            addObject(one);
        }
        addNoun(one);
    }

    /// The `key rate` of `trimmed its key rate by a quarter of a point to 3.75 percent`.
    private void addObject(Clause one) {
        for (int at = one.verb() + 1; one.verb() >= 0 && at < one.to() && !isRivalStart(at); at++) {
            words.set(at, !isTime(at));
        }
    }

    /// `were without power`.
    private void addComplement(Clause one) {
        for (int at = one.verb() + 1; at < one.to() && !isRivalStart(at); at++) {
            words.set(at, !isTime(at));
        }
    }

    /// `420,000 for its rival`: another party than the subject.
    private boolean hasParty(int from) {
        return table.has(ClaimWords.PARTY, sentence.token(from))
                && !isTime(from + 1)
                && !isTime(from + 2)
                && !isTime(from + 3)
                && !table.has(ClaimWords.PRONOUN, sentence.token(from + 1));
    }

    private boolean isTime(int at) {
        Token token = sentence.token(at);
        return table.has(ClaimWords.TIME_WORD, token)
                || (token.isDigits() && token.text().length() == 4);
    }

    /// The noun that the quantity before counts, where this one leaves it out.
    private void addNoun(Clause parent) {
        if (!isBare()) {
            return;
        }
        for (int other = own - 1; other >= 0; other--) {
            if (parent.has(places.get(other).first())) {
                int next = places.get(other).next();
                words.set(places.get(other).first(), next);
                addOf(next, parent.to());
                return;
            }
        }
    }

    /// The `of output` of `2.4 percent of output`.
    private void addOf(int from, int to) {
        if (!table.has(ClaimWords.PARTITIVE, sentence.token(from))) {
            return;
        }
        for (int at = from + 1; at < to; at++) {
            Token token = sentence.token(at);
            if (!token.isWord() || isTime(at) || isRivalStart(at) || table.has(ClaimWords.PREPOSITION, token)) {
                return;
            }
            words.set(at);
        }
    }

    private void addAntecedent() {
        int at = clause.from() - 1;
        int from = at;
        while (from > 0 && !clauses.isVerb(from) && !sentence.token(from).is(";", ":", "—")) {
            from--;
        }
        setSubject(clauses.isVerb(from) ? from + 1 : from, clause.from());
        words.or(subject);
    }

    /// ClauseParser without a quantity that hang on this one, or on which this one hangs.
    private void addNeighbours() {
        List<Clause> all = clauses.all();
        int index = all.indexOf(clause);
        for (int at = index + 1; at < all.size(); at++) {
            Clause next = all.get(at);
            boolean hangs = next.join() == Clause.Join.RELATIVE
                    || next.join() == Clause.Join.SUBORDINATE
                    || next.join() == Clause.Join.REPORTING
                    || (next.join() == Clause.Join.REPORTED
                            && table.has(ClaimWords.PRONOUN, sentence.token(next.from())))
                    || (next.join() == Clause.Join.PREDICATE && isGerund(next));
            if (!hangs || hasQuantity(next)) {
                break;
            }
            if (!isLastPlaceBefore(next) && next.join() != Clause.Join.REPORTING) {
                break;
            }
            add(next, next.join() == Clause.Join.REPORTING);
        }
        for (int at = index - 1; at >= 0; at--) {
            Clause before = all.get(at);
            boolean hangs = clause.join() == Clause.Join.SUBORDINATE
                    || before.join() == Clause.Join.SUBORDINATE
                    || clause.join() == Clause.Join.REPORTED
                    || before.join() == Clause.Join.RELATIVE;
            if (before.join() == Clause.Join.REPORTING) {
                continue;
            }
            if (!hangs || hasQuantity(before)) {
                break;
            }
            add(before, clause.join() == Clause.Join.REPORTED && before.join() != Clause.Join.SUBORDINATE);
            if (clause.join() != Clause.Join.REPORTED) {
                break;
            }
        }
    }

    /// The names of those who speak: what they say is of themselves where it names nobody else.
    private void addSpeakers() {
        List<Clause> all = clauses.all();
        for (int at = 0; at < all.size(); at++) {
            Clause one = all.get(at);
            boolean speech = one.join() == Clause.Join.REPORTING
                    || (at + 1 < all.size() && all.get(at + 1).join() == Clause.Join.REPORTED);
            if (speech && !one.equals(clause) && !hasQuantity(one) && one.join() != Clause.Join.RELATIVE) {
                for (int token = one.from(); token < one.to(); token++) {
                    if (sentence.token(token).isCapital()) {
                        words.set(token);
                    }
                }
            }
        }
    }

    private boolean isGerund(Clause one) {
        return one.verb() >= 0 && sentence.token(one.verb()).text().endsWith("ing");
    }

    /// Whether this is the last quantity of its clause, so that what follows hangs on it.
    private boolean isLastPlaceBefore(Clause next) {
        for (int other = 0; other < places.size(); other++) {
            Place place = places.get(other);
            if (other != own && place.first() > places.get(own).first() && place.first() < next.from()) {
                return false;
            }
        }
        return true;
    }

    /// A clause's words, or of a clause of speech those who speak.
    private void add(Clause one, boolean speech) {
        for (int at = one.from(); at < one.to(); at++) {
            if (!speech || !clauses.isVerb(at)) {
                words.set(at);
            }
        }
    }

    private boolean hasQuantity(Clause one) {
        return places.stream().anyMatch(place -> one.has(place.first()));
    }

    /// Whether a word beside the quantity tells when it is.
    private boolean isTimed() {
        Place place = places.get(own);
        for (int at = clause.from(); at < clause.to(); at++) {
            if (words.get(at)
                    && isTime(at)
                    && !table.has(ClaimWords.WEAK_TIME_WORD, sentence.token(at))
                    && (at < place.first() || at >= place.next())) {
                return true;
            }
        }
        return false;
    }

    /// Where none of its words tells when, those of the sentence do.
    private void addTime() {
        if (isTimed()) {
            return;
        }
        for (int at = 0; at < sentence.size(); at++) {
            if (isTime(at) && !isOfRivalClause(at)) {
                words.set(at);
            }
        }
    }

    /// Whether a word that tells when is in a clause that has a verb and a quantity of its own behind this one.
    private boolean isOfRivalClause(int at) {
        Clause other = clauses.at(at);
        boolean sum = clause.verb() >= 0 && table.has(ClaimWords.BRINGING, sentence.token(clause.verb()));
        boolean level = other.join() == Clause.Join.GAPPED && table.has(ClaimWords.LEVEL, sentence.token(other.from()));
        return !other.equals(clause) && !level && (sum || (hasQuantity(other) && other.from() > clause.from()));
    }

    /// Of `in Peru, Chile and Ecuador were 18, 25 and 9 respectively` each number has the name at its own place.
    private void addRespective() {
        int end = 0;
        while (end < sentence.size() && !table.has(ClaimWords.RESPECTIVELY, sentence.token(end))) {
            end++;
        }
        if (end == sentence.size()) {
            return;
        }
        List<Integer> numbers = new ArrayList<>();
        places.stream().map(Place::first).sorted().forEach(numbers::add);
        int rank = numbers.indexOf(places.get(own).first());
        List<Integer> names = names(numbers.size());
        if (names.size() != numbers.size()) {
            return;
        }
        for (int at = 0; at < sentence.size(); at++) {
            boolean name = names.contains(at);
            words.set(at, !name && sentence.token(at).isWord());
        }
        words.set(names.get(rank));
        words.set(places.get(own).first(), places.get(own).next());
    }

    /// The first words of a list of so many names: `Peru, Chile and Ecuador`.
    private List<Integer> names(int count) {
        for (int and = 0; and < sentence.size(); and++) {
            if (!sentence.token(and).is("and") || !sentence.token(and + 1).isWord()) {
                continue;
            }
            List<Integer> names = new ArrayList<>(List.of(and + 1));
            int at = and - 1;
            at -= sentence.token(at).is(",") ? 1 : 0;
            while (at >= 0 && sentence.token(at).isWord() && names.size() < count) {
                names.addFirst(at);
                at--;
                if (!sentence.token(at).is(",")) {
                    break;
                }
                at--;
            }
            if (names.size() == count) {
                return names;
            }
        }
        return List.of();
    }
}
