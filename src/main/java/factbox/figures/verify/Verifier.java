package factbox.figures.verify;

import static factbox.story.Bound.AT_LEAST;

import factbox.figures.claim.ClaimCheck;
import factbox.figures.claim.Dispute;
import factbox.figures.claim.Finding;
import factbox.figures.claim.Stated;
import factbox.figures.quantity.Doubt;
import factbox.figures.quantity.Mention;
import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Tokenizer;
import factbox.figures.unit.UnitWords;
import factbox.story.Bound;
import factbox.story.KeyFigure;
import factbox.story.Passage;
import factbox.story.Quantity;
import factbox.story.Span;
import factbox.story.Story;
import factbox.story.StoryText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Checks a key figure against its passage. In doubt it says *unsupported*: it never calls a wrong figure right.
public final class Verifier {
    private final StoryText text;
    private final Lexicon lexicon;
    private final boolean known;
    private final ClaimCheck claims;
    private final StatedNumbers numbers;

    public Verifier(Story story, StoryText text) {
        this(text, story.locale(), new ClaimCheck(story));
    }

    /// Of a text that is no story yet, for figures without a date.
    public Verifier(StoryText text, Locale locale) {
        this(text, locale, new ClaimCheck(locale, LocalDate.EPOCH, List.of()));
    }

    private Verifier(StoryText text, Locale locale, ClaimCheck claims) {
        this.text = text;
        this.lexicon = Lexicon.of(locale);
        this.known = Lexicon.knows(locale);
        this.claims = claims;
        this.numbers = new StatedNumbers(text, lexicon);
    }

    public synchronized Verdict verify(KeyFigure figure) {
        return switch (figure.evidence().resolve(text)) {
            case Passage.Lost() -> lost("The words “" + figure.evidence().exact() + "” are not in the story.");
            case Passage.Ambiguous(List<Span> spans) ->
                lost("The words “%s” stand in %d places of the story, and nothing says which is meant."
                        .formatted(figure.evidence().exact(), spans.size()));
            case Passage.Found(Span passage) ->
                known
                        ? judge(figure, passage)
                        : new Verdict(
                                Standing.UNSUPPORTED, "Text in this language can’t be checked.", passage, List.of());
        };
    }

    private static Verdict lost(String reason) {
        return new Verdict(Standing.LOST, reason, null, List.of());
    }

    private Verdict judge(KeyFigure figure, Span passage) {
        List<Stated> stated = numbers.in(passage);
        List<Mention> mentions = stated.stream().map(Stated::mention).toList();
        List<Span> spans = mentions.stream().map(Mention::number).toList();
        Finding best = null;
        Stated bearing = null;
        for (Stated one : stated) {
            if (isSame(figure, one)) {
                Finding finding = claims.finding(figure, one);
                if (best == null || finding.state().compareTo(best.state()) < 0) {
                    best = finding;
                    bearing = one;
                }
            }
        }
        if (best == null || bearing == null) {
            return reckoned(figure, stated, passage, mentions)
                    .map(reason -> standing(Standing.REWORDED, reason, figure, stated.getLast(), passage, spans))
                    .orElseGet(() -> new Verdict(Standing.UNSUPPORTED, difference(figure, mentions), passage, spans));
        }
        String said = "The sentence says “%s”.".formatted(in(bearing.mention()));
        return switch (best.state()) {
            case HELD -> standing(Standing.VERIFIED, said, figure, bearing, passage, spans);
            case REWORDED -> standing(Standing.REWORDED, said, figure, bearing, passage, spans);
            case SILENT -> new Verdict(Standing.NUMBER_ONLY, best.reason(), passage, spans);
            case CONTRADICTED -> new Verdict(Standing.UNSUPPORTED, best.reason(), passage, spans);
        };
    }

    /// The parts of a sum each have to be what the label says; of other reckonings all quantities together.
    private Optional<String> reckoned(KeyFigure figure, List<Stated> stated, Span passage, List<Mention> mentions) {
        if (stated.stream().anyMatch(one -> claims.isDenied(figure, one))) {
            return Optional.empty();
        }
        Reckoning reckoning =
                new Reckoning(text.plain(), lexicon, passage, mentions, figure.quantity(), figure.label());
        Optional<String> sum = reckoning.sum();
        return sum.isPresent()
                ? sum.filter(_ -> stated.stream().allMatch(one -> claims.isBorne(figure, List.of(one))))
                : reckoning.reason().filter(_ -> claims.isBorne(figure, stated));
    }

    /// The standing, or `DISPUTED` where somebody disputes the figure.
    private Verdict standing(
            Standing standing, String reason, KeyFigure figure, Stated stated, Span passage, List<Span> spans) {
        return dispute(figure, stated)
                .map(words -> new Verdict(Standing.DISPUTED, reason + " " + words, passage, spans))
                .orElseGet(() -> new Verdict(standing, reason, passage, spans));
    }

    /// Who disputes the figure: its editor says so, or the text near it.
    private Optional<String> dispute(KeyFigure figure, Stated stated) {
        if (figure.dispute() != null) {
            return Optional.of(ended(figure.dispute()));
        }
        return Optional.ofNullable(Dispute.of(stated))
                .map(span -> "The text says that it is disputed: “%s”".formatted(span.in(text.plain())));
    }

    /// Whether a quantity of the text may be the one that the figure names; a noun that is left out is looked for
    /// later.
    private boolean isSame(KeyFigure figure, Stated one) {
        Mention mention = one.mention();
        boolean unit = UnitWords.supports(
                lexicon, mention.quantity().unit(), figure.quantity().unit());
        boolean rate = !unit && claims.saysRate(figure, one);
        boolean elliptic = !unit && !rate && isElliptic(figure, one);
        boolean said = (mention.doubt() == Doubt.OPEN && (elliptic || isListed(one)))
                || mention.doubt().isSaidBy(Tokenizer.all(figure.label(), lexicon.vocabulary), lexicon);
        boolean points = figure.quantity().unit().equals("percentage points")
                && mention.quantity().unit().equals("points");
        return said
                && (((unit || rate || elliptic || points) && QuantityMatch.supports(said(mention), figure.quantity()))
                        || (mention.firm() && QuantityMatch.isFraction(mention, figure.quantity())));
    }

    /// One of several amounts side by side, each with its unit: `$18 million, $25 million and $9 million`.
    private boolean isListed(Stated one) {
        String unit = one.mention().quantity().unit();
        return claims.knowsClauses()
                && one.mention().kind() != Kind.DURATION
                && one.mentions().stream()
                                .filter(other -> other.quantity().unit().equals(unit))
                                .filter(other -> !other.span().equals(other.number()))
                                .count()
                        > 1;
    }

    /// `imports rose 3`, `and sold 41,000`: the unit is that of a quantity before, or a noun.
    private boolean isElliptic(KeyFigure figure, Stated one) {
        String unit = figure.quantity().unit();
        if (!claims.knowsClauses() || !claims.isElliptic(one)) {
            return false;
        }
        Kind kind = UnitWords.kind(unit);
        if (kind == Kind.COUNT) {
            return true;
        }
        List<Mention> others = one.mentions().size() == 1 && !one.preceding().isEmpty()
                ? numbers.of(one.preceding().getLast())
                : one.mentions();
        return others.stream()
                .map(other -> whole(other.quantity().unit()))
                .anyMatch(other -> UnitWords.supports(lexicon, other, unit));
    }

    /// The currency of what is paid `a year` or `a kilometre`.
    private static String whole(String unit) {
        int per = unit.indexOf('/');
        String whole = per < 0 ? unit : unit.substring(0, per);
        return UnitWords.kind(whole) == Kind.MONEY ? whole : unit;
    }

    /// `over four days` is at least four, however it is meant.
    private static Quantity said(Mention mention) {
        return mention.doubt() == Doubt.DURING && mention.quantity() instanceof Quantity.Amount amount
                ? new Quantity.Amount(AT_LEAST, amount.number(), amount.unit())
                : mention.quantity();
    }

    private String difference(KeyFigure figure, List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return "The passage holds no quantity.";
        }
        String said = mentions.stream().map(mention -> "“" + in(mention) + "”").collect(Collectors.joining(" and "));
        return "The passage says %s, not %s.".formatted(said, claim(figure.quantity()));
    }

    private static String claim(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount(Bound bound, BigDecimal number, String unit) ->
                (bound.words() + " " + Reckoning.printed(number) + " " + UnitWords.word(unit)).strip();
            case Quantity.Range(BigDecimal min, BigDecimal max, String unit) ->
                "between %s and %s %s".formatted(Reckoning.printed(min), Reckoning.printed(max), UnitWords.word(unit));
            case Quantity.Wording(String words, String unit) -> words + " of " + UnitWords.word(unit);
        };
    }

    private String in(Mention mention) {
        return mention.in(text.plain());
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
