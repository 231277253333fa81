package factbox.figures.claim;

import factbox.figures.quantity.Mention;
import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Sentences;
import factbox.figures.unit.UnitWords;
import factbox.story.KeyFigure;
import factbox.story.Span;
import factbox.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Checks a figure part by part against a quantity of its passage: what is counted and how it changed, as of when, who
/// says so, and that it is asserted.
public final class ClaimCheck {
    private final Lexicon lexicon;
    private final ClaimTable table;
    private final DateCheck dates;
    private final List<Sentence> headline = new ArrayList<>();
    private final Map<Sentence, ParsedSentence> parsed = new HashMap<>();
    private final Map<Sentence, ParsedSentence> parsedWithTimes = new HashMap<>();
    private final IdentityHashMap<Mention, ClaimedNumber> numbers = new IdentityHashMap<>();

    public ClaimCheck(Story story) {
        this(story.locale(), story.published(), List.of(story.headline(), story.section()));
    }

    /// Of a text with what stands above it; dates of the week and the like are those before `published`.
    public ClaimCheck(Locale locale, LocalDate published, List<String> above) {
        this.lexicon = Lexicon.of(locale);
        this.table = ClaimTable.of(locale);
        this.dates = new DateCheck(published, locale, table);
        for (String line : above) {
            Sentences sentences = new Sentences(line, new Span(0, line.length()), lexicon);
            for (Sentence sentence = sentences.next(); sentence.size() > 0; sentence = sentences.next()) {
                headline.add(sentence);
            }
        }
    }

    /// The gravest finding of all parts of the claim.
    public Finding finding(KeyFigure figure, Stated stated) {
        ClaimedNumber number = number(stated);
        String objection = objection(figure, number);
        Label label = new Label(figure.label(), table, lexicon);
        boolean conditional = label.has(ClaimWords.MODAL_LABEL);
        boolean negated = conditional || label.has(ClaimWords.NEGATED_LABEL);
        if (objection != null && !negated) {
            return Finding.contradicted(objection);
        }
        if (objection != null) {
            label = label.without(word -> table.has(ClaimWords.NEGATED_LABEL, word));
        }
        Finding speaker = new SpeakerCheck(number).finding(figure);
        boolean attributed = figure.attribution() != null && speaker.stands();
        ModalityCheck sure = new ModalityCheck(number, label, attributed);
        Finding modality = negated ? Finding.HELD : sure.finding();
        if (conditional && !sure.isPossible()) {
            modality = Finding.silent("The sentence does not say that it is only possible or allowed.");
        }
        return modality.and(says(number, label, figure.quantity().unit()))
                .and(dates.finding(figure, number))
                .and(speaker);
    }

    /// Whether a quantity leaves out the noun that is counted.
    public boolean isElliptic(Stated stated) {
        return number(stated).scope().isBare();
    }

    /// Whether a figure that leaves out what its unit is counted by, as `a day` in `$12 million a day`, has it in its
    /// label: `daily cost`.
    public boolean saysRate(KeyFigure figure, Stated stated) {
        String unit = stated.mention().quantity().unit();
        int per = unit.indexOf('/');
        if (per <= 0
                || !UnitWords.supports(
                        lexicon, unit.substring(0, per), figure.quantity().unit())) {
            return false;
        }
        Label label = new Label(figure.label(), table, lexicon);
        int last = stated.sentence().indexOf(stated.mention().span().end() - 1);
        boolean price = UnitWords.kind(unit.substring(0, per)) == Kind.MONEY
                && UnitWords.kind(unit.substring(per + 1)) != Kind.DURATION
                && label.has(ClaimWords.LABEL_WORD_OF_A_PRICE);
        return price || IntStream.range(0, label.size()).anyMatch(at -> saysRate(label, at, stated.sentence(), last));
    }

    /// `daily`, `a day`, `per Colley share`: a word for the rate, or its noun behind one that makes it a rate.
    private boolean saysRate(Label label, int at, Sentence sentence, int rate) {
        return label.word(at).isAt(sentence, rate)
                ? label.has(ClaimWords.RATE, at - 1) || label.has(ClaimWords.RATE, at - 2)
                : label.word(at).isBorneAt(sentence, rate);
    }

    /// Whether the language's table tells clauses apart, so that a number without a noun can be read.
    public boolean knowsClauses() {
        return table.has(ClaimWords.VERB);
    }

    /// Whether the sentence of a quantity denies it, or only supposes it.
    public boolean isDenied(KeyFigure figure, Stated stated) {
        return objection(figure, number(stated)) != null;
    }

    /// Whether the words of some quantities bear together the label of a figure that is reckoned out of them.
    public boolean isBorne(KeyFigure figure, List<Stated> stated) {
        Label label = new Label(figure.label(), table, lexicon)
                .without(word -> table.has(ClaimWords.LABEL_WORD_OF_A_WHOLE, word)
                        || table.has(ClaimWords.LABEL_WORD_OF_A_SHARE, word)
                        || table.has(ClaimWords.DIFFERENCE_LABEL, word)
                        || table.has(ClaimWords.LABEL_RISE, word)
                        || table.has(ClaimWords.LABEL_FALL, word));
        List<LabelCheck> checks = stated.stream()
                .map(one -> check(one, label, figure.quantity().unit()))
                .toList();
        for (int word = 0; word < label.size(); word++) {
            int at = word;
            if (checks.stream().noneMatch(check -> check.bears(at))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String objection(KeyFigure figure, ClaimedNumber number) {
        return new Assertion(number, figure.label()).objection();
    }

    private ClaimedNumber number(Stated stated) {
        boolean times = Place.isTime(stated.mention());
        ParsedSentence sentence = (times ? parsedWithTimes : parsed)
                .computeIfAbsent(stated.sentence(), one -> ParsedSentence.of(one, table, stated.mentions(), times));
        return numbers.computeIfAbsent(
                stated.mention(),
                mention -> new ClaimedNumber(stated, sentence, new Scope(sentence, sentence.place(mention))));
    }

    private Finding says(ClaimedNumber number, Label label, String unit) {
        LabelCheck check = check(number.stated(), label, unit);
        return check.finding(new Topic(number, label, check, () -> rivals(number.stated(), label, unit)));
    }

    private List<LabelCheck> rivals(Stated stated, Label label, String unit) {
        return stated.mentions().stream()
                .filter(mention -> !mention.equals(stated.mention()))
                .map(mention -> check(stated.of(mention), label, unit))
                .toList();
    }

    private LabelCheck check(Stated stated, Label label, String unit) {
        return new LabelCheck(number(stated), label, unit, context(stated));
    }

    private List<Sentence> context(Stated stated) {
        List<Sentence> context = new ArrayList<>(stated.preceding());
        context.addAll(headline);
        return context;
    }
}
