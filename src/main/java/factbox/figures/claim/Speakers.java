package factbox.figures.claim;

import factbox.figures.quantity.Mention;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import factbox.story.Span;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds who says what a sentence says: a person, body or document, for a pronoun the one named before; nobody where
/// nobody says it.
public final class Speakers {
    /// No speaker is sought farther from a number, in tokens.
    private static final int FARTHEST = 150;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Names names;
    private final List<Report> reports;
    private final Heard before;
    private final boolean quoted;
    private final @Nullable Span quoting;
    private final Heard after;
    /// For each token the one with which its part begins, and whether it stands between quotation marks.
    private final int[] parts;

    private final BitSet quotes = new BitSet();
    private final BitSet numbers = new BitSet();

    /// `mentions` are the quantities of the sentence, `before` what was heard in those before it.
    public Speakers(Sentence sentence, List<Mention> mentions, Heard before) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        this.clauses = new Clauses(sentence);
        this.before = before;
        this.parts = new int[sentence.size() + 1];
        part();
        for (Mention mention : mentions) {
            numbers.set(
                    sentence.indexOf(mention.span().start()),
                    sentence.indexOf(mention.span().end() - 1) + 1);
        }
        BitSet dates = new BitSet();
        for (DatePhrase date : new DatePhrases(sentence, clauses, numbers).all()) {
            dates.set(date.from(), date.end());
        }
        this.names = new Names(sentence, clauses, dates, numbers);
        this.reports = new Reports(sentence, clauses, names, dates, numbers).all();
        this.quoted = before.open() || startsQuoted();
        this.quoting = quoting();
        this.after = heard();
    }

    /// Who says a quantity of the sentence; null where nobody does.
    public @Nullable Span of(Mention mention) {
        int at = sentence.indexOf(mention.span().start());
        for (Report report : near(at)) {
            if (report.holds(at)) {
                return outer(report);
            }
        }
        boolean aside = clauses.inset(at) == Clauses.Inset.RELATIVE
                && lexicon.isIn(WordSet.RELATIVE, token(clauses.opening(at) + 1));
        if (aside && !speaksIn(clauses.opening(at), clauses.end(at))) {
            return null;
        }
        Report report = report(at);
        if (report != null) {
            return name(report);
        }
        return quoted && isQuoted(at) ? quoting : null;
    }

    /// What the sentence behind may refer to.
    public Heard after() {
        return after;
    }

    /// Whether a quantity stands in a quotation whose speaker a later sentence may name.
    public boolean isOpen(Mention mention) {
        return after.open()
                && after.quoted() == null
                && isQuoted(sentence.indexOf(mention.span().start()));
    }

    /// `Analysts said the move to lend at 10 pct suggested …`: who speaks of the other speaker.
    private @Nullable Span outer(Report inner) {
        Span name = null;
        for (Report report : near(inner.verb())) {
            boolean before = report.ahead() && report.end() <= inner.from();
            name = before && part(report.verb()) == part(inner.verb()) ? name(report) : name;
        }
        return name;
    }

    private boolean speaksIn(int from, int to) {
        return firstReport(from) < firstReport(to);
    }

    /// The report of its own part of the sentence, else of the one before, else of the one behind.
    private @Nullable Report report(int at) {
        int part = part(at);
        Report ahead = null;
        Report behind = null;
        for (Report report : near(at)) {
            if (name(report) == null || isSetApart(report, at) || isOfOther(report, at)) {
                continue;
            }
            boolean before = report.verb() < at;
            boolean own = part(report.verb()) == part;
            if (before && (own || ahead == null || part(ahead.verb()) != part)) {
                boolean nested = own && ahead != null && part(ahead.verb()) == part && report.pronoun() >= 0;
                ahead = nested ? ahead : report;
            } else if (!before && behind == null && !report.ahead()) {
                behind = report;
            }
        }
        boolean ownAhead = ahead != null && part(ahead.verb()) == part && ahead.ahead();
        boolean ownBehind = behind != null && part(behind.verb()) == part;
        if (ownAhead) {
            return ahead;
        }
        if (ownBehind) {
            return behind;
        }
        return ahead != null ? ahead : behind;
    }

    /// A report inside a relative clause says nothing of what stands outside.
    private boolean isSetApart(Report report, int at) {
        int opening = clauses.opening(report.verb());
        return opening >= 0 && clauses.inset(report.verb()) == Clauses.Inset.RELATIVE && opening != clauses.opening(at);
    }

    /// The `forecast by analysts` right behind a number is said of no other.
    private boolean isOfOther(Report report, int at) {
        boolean right = report.verb() == report.from() && report.verb() > 0 && numbers.get(report.verb() - 1);
        return right && !report.ahead() && numbers.nextClearBit(at) < report.verb();
    }

    /// The reports that are not too far from a token.
    private List<Report> near(int at) {
        return reports.subList(firstReport(at - FARTHEST), firstReport(at + FARTHEST));
    }

    /// How many reports have their verb before this token.
    private int firstReport(int at) {
        int low = 0;
        int high = reports.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reports.get(middle).verb() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The token with which a part of the sentence begins that has its own speaker.
    private int part(int at) {
        return parts[Math.min(at, parts.length - 1)];
    }

    private void part() {
        boolean open = before.open();
        int part = 0;
        for (int at = 0; at < parts.length; at++) {
            part = isParting(at) ? at : part;
            parts[at] = part;
            quotes.set(at, open);
            open = isOpenBehind(at, open);
        }
    }

    private boolean isParting(int at) {
        return token(at).is(";") || lexicon.isIn(WordSet.PARTING, token(at));
    }

    private @Nullable Span name(Report report) {
        Report.Words name = report.name();
        if (name != null) {
            int to = name.to();
            Token last = token(to - 1);
            Span whole = sentence.span(name.from(), to);
            boolean owner = report.from() < name.from()
                    && last.isWord()
                    && isOwner(last)
                    && report.ahead()
                    && report.verb() == to;
            return owner ? new Span(whole.start(), whole.end() - 2) : whole;
        }
        Token pronoun = token(report.pronoun());
        if (lexicon.isIn(WordSet.PRONOUN_ONE, pronoun)) {
            return before.one();
        }
        if (lexicon.isIn(WordSet.PRONOUN_BODY, pronoun)) {
            Span own = report.ahead() ? null : bodyAt(part(report.verb()));
            Span said = own != null ? own : before.body() != null ? before.body() : before.last();
            return said != null || report.ahead() ? said : lastBody(report.verb());
        }
        return before.some() != null ? before.some() : before.last();
    }

    /// `The agency needs $40 million, it said.`
    private @Nullable Span bodyAt(int from) {
        Report.Words words = names.behind(from);
        if (words == null || !clauses.isVerb(words.to())) {
            return null;
        }
        for (int at = words.from(); at < words.to(); at++) {
            if (lexicon.isIn(WordSet.BODY, token(at))) {
                return sentence.span(words.from(), words.to());
            }
        }
        return null;
    }

    /// `The strike cost the railway $40 million, it said.`
    private @Nullable Span lastBody(int verb) {
        for (int at = verb - 2; at > 0; at--) {
            Token before = token(at - 1);
            if (lexicon.isIn(WordSet.BODY, token(at)) && lexicon.isIn(WordSet.DEFINITE, before)) {
                return sentence.span(at - 1, at + 1);
            }
        }
        return null;
    }

    private static boolean isOwner(Token word) {
        return word.text().endsWith("'s") || word.text().endsWith("’s");
    }

    private boolean startsQuoted() {
        return token(0).is("“", "\"", "«") && before.quoted() != null;
    }

    /// Whether a token stands between quotation marks, of which one may have been opened before.
    private boolean isQuoted(int at) {
        return quotes.get(at);
    }

    private boolean isOpenBehind(int at, boolean open) {
        Token token = token(at);
        if (token.is("“", "«")) {
            return true;
        }
        if (token.is("”", "»")) {
            return false;
        }
        return token.is("\"") != open;
    }

    /// Who speaks in the quotation that this sentence goes on with or begins.
    private @Nullable Span quoting() {
        for (Report report : reports) {
            Span name = name(report);
            if (name != null) {
                return name;
            }
        }
        return quoted ? before.quoted() : null;
    }

    private Heard heard() {
        Span one = before.one();
        Span body = before.body();
        Span some = before.some();
        Span last = before.last();
        for (Report report : reports) {
            Span name = name(report);
            if (name == null) {
                continue;
            }
            last = name;
            Report.Words words = report.name();
            if (words != null) {
                switch (party(words)) {
                    case ONE -> one = name;
                    case BODY -> body = name;
                    case SOME -> some = name;
                }
            }
        }
        boolean open = isQuoted(sentence.size());
        boolean ends = open || token(sentence.size() - 1).is("”", "\"", "»") || !reports.isEmpty();
        return new Heard(one, body, some, last, ends ? quoting : null, open);
    }

    private enum Party {
        ONE,
        BODY,
        SOME
    }

    /// By the noun at the head of a name.
    private Party party(Report.Words words) {
        int at = words.from();
        while (at < words.to()
                && !token(at).is(",")
                && !(at > words.from() && lexicon.isIn(WordSet.NAME_PREPOSITION, token(at)))) {
            at++;
        }
        Token last = token(at - 1);
        if (lexicon.isIn(WordSet.BODY, last) || (lexicon.isIn(WordSet.BODY, token(at - 2)) && last.isCapital())) {
            return Party.BODY;
        }
        boolean several = !last.isCapital() && last.text().endsWith("s") && !isOwner(last);
        return several ? Party.SOME : Party.ONE;
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
