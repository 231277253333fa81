package factbox.figures.verify;

import static factbox.story.Bound.ABOUT;
import static factbox.story.Bound.AT_LEAST;
import static factbox.story.Bound.AT_MOST;
import static factbox.story.Bound.EXACTLY;
import static factbox.story.Bound.LESS_THAN;
import static factbox.story.Bound.MORE_THAN;

import factbox.figures.claim.ClaimCheck;
import factbox.figures.claim.Dispute;
import factbox.figures.claim.Finding;
import factbox.figures.claim.Stated;
import factbox.figures.quantity.Doubt;
import factbox.figures.quantity.Mention;
import factbox.figures.quantity.QuantityFinder;
import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Sentences;
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
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Checks a key figure against its passage. In doubt it says *unsupported*: it never calls a wrong figure right.
public final class Verifier {
    /// How many sentences before a quantity's own may bear a part of the claim.
    private static final int CONTEXT = 2;
    /// How far, as a part of what is said, a number may be rounded by an editor who writes `about`.
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    private final StoryText text;
    private final Lexicon lexicon;
    private final boolean known;
    private final ClaimCheck claims;

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
    }

    public Verdict verify(KeyFigure figure) {
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
        List<Stated> stated = stated(passage);
        List<Mention> mentions = stated.stream().map(Stated::mention).toList();
        List<Span> numbers = mentions.stream().map(Mention::number).toList();
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
                    .map(reason -> standing(Standing.REWORDED, reason, figure, stated.getLast(), passage, numbers))
                    .orElseGet(() -> new Verdict(Standing.UNSUPPORTED, difference(figure, mentions), passage, numbers));
        }
        String said = "The sentence says “%s”.".formatted(in(bearing.mention()));
        return switch (best.state()) {
            case HELD -> standing(Standing.VERIFIED, said, figure, bearing, passage, numbers);
            case REWORDED -> standing(Standing.REWORDED, said, figure, bearing, passage, numbers);
            case SILENT -> new Verdict(Standing.NUMBER_ONLY, best.reason(), passage, numbers);
            case CONTRADICTED -> new Verdict(Standing.UNSUPPORTED, best.reason(), passage, numbers);
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
            Standing standing, String reason, KeyFigure figure, Stated stated, Span passage, List<Span> numbers) {
        return dispute(figure, stated)
                .map(words -> new Verdict(Standing.DISPUTED, reason + " " + words, passage, numbers))
                .orElseGet(() -> new Verdict(standing, reason, passage, numbers));
    }

    /// Who disputes the figure: its editor says so, or the text near it.
    private Optional<String> dispute(KeyFigure figure, Stated stated) {
        if (figure.dispute() != null) {
            return Optional.of(ended(figure.dispute()));
        }
        return Optional.ofNullable(Dispute.of(stated))
                .map(span -> "The text says that it is disputed: “%s”".formatted(span.in(text.plain())));
    }

    /// Every block is read whole, so that a bound just before the passage is not overlooked.
    private List<Stated> stated(Span passage) {
        List<Stated> stated = new ArrayList<>();
        List<Sentence> preceding = new ArrayList<>();
        for (Span block : text.blocks()) {
            if (block.start() >= passage.end()) {
                break;
            }
            Sentences sentences = new Sentences(text.plain(), block, lexicon);
            Sentence sentence = sentences.next();
            while (sentence.size() > 0) {
                Sentence current = sentence;
                sentence = sentences.next();
                if (current.span(0, current.size()).overlaps(passage)) {
                    List<Mention> mentions = QuantityFinder.find(current);
                    for (Mention mention : mentions) {
                        if (passage.contains(mention.number())) {
                            stated.add(new Stated(mention, current, mentions, preceding, sentence));
                        }
                    }
                }
                preceding.add(current);
                if (preceding.size() > CONTEXT) {
                    preceding.removeFirst();
                }
            }
        }
        return stated;
    }

    /// Whether a quantity of the text may be the one that the figure names; a noun that is left out is looked for
    /// later.
    private boolean isSame(KeyFigure figure, Stated one) {
        Mention mention = one.mention();
        boolean unit = UnitWords.supports(
                lexicon, mention.quantity().unit(), figure.quantity().unit());
        boolean elliptic = !unit && isElliptic(figure, one);
        boolean said = (mention.doubt() == Doubt.OPEN && (elliptic || isListed(one)))
                || mention.doubt().isSaidBy(Tokenizer.all(figure.label(), lexicon.vocabulary), lexicon);
        boolean points = figure.quantity().unit().equals("percentage points")
                && mention.quantity().unit().equals("points");
        return said
                && (((unit || elliptic || points) && supports(said(mention), figure.quantity()))
                        || (mention.firm() && isFraction(mention, figure.quantity())));
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
                ? QuantityFinder.find(one.preceding().getLast())
                : one.mentions();
        return others.stream()
                .anyMatch(other -> UnitWords.supports(lexicon, other.quantity().unit(), unit));
    }

    /// `over four days` is at least four, however it is meant.
    private static Quantity said(Mention mention) {
        return mention.doubt() == Doubt.DURING && mention.quantity() instanceof Quantity.Amount amount
                ? new Quantity.Amount(AT_LEAST, amount.number(), amount.unit())
                : mention.quantity();
    }

    private static boolean supports(Quantity said, Quantity figure) {
        return switch (figure) {
            case Quantity.Amount(Bound bound, BigDecimal number, String unit) ->
                said instanceof Quantity.Amount other
                        && implying(bound).contains(other.bound())
                        && (other.number().compareTo(number) == 0
                                || (bound == ABOUT && isRounded(other.number(), number)));
            case Quantity.Range(BigDecimal min, BigDecimal max, String unit) ->
                said instanceof Quantity.Range other
                        && other.min().compareTo(min) == 0
                        && other.max().compareTo(max) == 0;
            case Quantity.Wording(String words, String unit) ->
                said instanceof Quantity.Wording other && other.words().equalsIgnoreCase(words);
        };
    }

    /// `a fifth` for 20 percent.
    private static boolean isFraction(Mention mention, Quantity figure) {
        return figure instanceof Quantity.Amount(Bound bound, BigDecimal percent, String unit)
                && unit.equals("%")
                && mention.quantity() instanceof Quantity.Amount(Bound said, BigDecimal part, String _)
                && (mention.kind() == Kind.SHARE || mention.kind() == Kind.COUNT)
                && part.compareTo(BigDecimal.ONE) < 0
                && implying(bound).contains(said)
                && part.movePointRight(2).subtract(percent).abs().compareTo(new BigDecimal("0.5")) < 0
                && (part.movePointRight(2).compareTo(percent) == 0 || (percent.scale() <= 0 && part.scale() > 4));
    }

    /// `about 1,300` of 1,287.
    private static boolean isRounded(BigDecimal said, BigDecimal figure) {
        int digits = figure.stripTrailingZeros().precision();
        BigDecimal margin = said.abs().multiply(ROUNDING);
        return said.round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(figure) == 0
                && said.subtract(figure).abs().compareTo(margin) <= 0;
    }

    /// What a passage may say for a figure with this bound to follow from it.
    private static Set<Bound> implying(Bound bound) {
        return switch (bound) {
            case EXACTLY -> Set.of(EXACTLY);
            case ABOUT -> Set.of(EXACTLY, ABOUT);
            case AT_LEAST -> Set.of(EXACTLY, AT_LEAST, MORE_THAN);
            case MORE_THAN -> Set.of(MORE_THAN);
            case AT_MOST -> Set.of(EXACTLY, AT_MOST, LESS_THAN);
            case LESS_THAN -> Set.of(LESS_THAN);
            case BETWEEN -> Set.of();
        };
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
