package factbox.figures;

import static factbox.story.Bound.ABOUT;
import static factbox.story.Bound.AT_LEAST;
import static factbox.story.Bound.AT_MOST;
import static factbox.story.Bound.EXACTLY;
import static factbox.story.Bound.LESS_THAN;
import static factbox.story.Bound.MORE_THAN;

import factbox.story.Bound;
import factbox.story.KeyFigure;
import factbox.story.Passage;
import factbox.story.Quantity;
import factbox.story.Span;
import factbox.story.StoryText;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Checks a key figure against its passage. In doubt it says *unsupported*: it never calls a wrong figure right.
public final class Verifier {
    private final StoryText text;
    private final Locale locale;

    public Verifier(StoryText text, Locale locale) {
        this.text = text;
        this.locale = locale;
    }

    public Verdict verify(KeyFigure figure) {
        return switch (figure.evidence().resolve(text)) {
            case Passage.Lost() -> lost("The words “" + figure.evidence().exact() + "” are not in the story.");
            case Passage.Ambiguous(List<Span> spans) ->
                lost("The words “%s” stand in %d places of the story, and nothing says which is meant."
                        .formatted(figure.evidence().exact(), spans.size()));
            case Passage.Found(Span passage) -> judge(figure, passage);
        };
    }

    private static Verdict lost(String reason) {
        return new Verdict(Standing.LOST, reason, null, List.of());
    }

    private Verdict judge(KeyFigure figure, Span passage) {
        if (!locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return new Verdict(Standing.UNSUPPORTED, "Only English text can be checked.", passage, List.of());
        }
        List<Mention> mentions = mentions(passage);
        List<Span> numbers = mentions.stream().map(Mention::number).toList();
        Optional<String> same = same(figure.quantity(), mentions);
        Optional<String> sum = sum(figure.quantity(), passage, mentions);
        if (same.isEmpty() && sum.isEmpty()) {
            return new Verdict(Standing.UNSUPPORTED, difference(figure, mentions), passage, numbers);
        }
        String reason = same.or(() -> sum).orElseThrow();
        if (figure.dispute() != null) {
            return new Verdict(Standing.DISPUTED, reason + " " + ended(figure.dispute()), passage, numbers);
        }
        return new Verdict(same.isPresent() ? Standing.VERIFIED : Standing.REWORDED, reason, passage, numbers);
    }

    /// Every block is read whole, so that a bound just before the passage is not overlooked.
    private List<Mention> mentions(Span passage) {
        return text.blocks().stream()
                .filter(block -> block.start() < passage.end() && passage.start() < block.end())
                .flatMap(block -> QuantityFinder.find(text.plain(), block, locale).stream())
                .filter(mention -> passage.contains(mention.number()))
                .toList();
    }

    private Optional<String> same(Quantity figure, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.firm() && sameUnit(figure, mention) && supports(mention.quantity(), figure))
                .findFirst()
                .map(mention -> "The sentence says “" + mention.in(text.plain()) + "”.");
    }

    private static boolean supports(Quantity said, Quantity figure) {
        return switch (figure) {
            case Quantity.Amount(Bound bound, BigDecimal number, String unit) ->
                said instanceof Quantity.Amount other
                        && other.number().compareTo(number) == 0
                        && implying(bound).contains(other.bound());
            case Quantity.Range(BigDecimal min, BigDecimal max, String unit) ->
                said instanceof Quantity.Range other
                        && other.min().compareTo(min) == 0
                        && other.max().compareTo(max) == 0;
            case Quantity.Wording(String words, String unit) ->
                said instanceof Quantity.Wording other && other.words().equalsIgnoreCase(words);
        };
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

    private static boolean sameUnit(Quantity figure, Mention mention) {
        return UnitWords.supports(mention.quantity().unit(), figure.unit());
    }

    /// A passage that gives nothing but the parts of a total: the first names the unit, and each other adds to it.
    private Optional<String> sum(Quantity figure, Span passage, List<Mention> mentions) {
        boolean parts = figure instanceof Quantity.Amount(Bound bound, BigDecimal number, String unit)
                && bound == EXACTLY
                && mentions.size() >= 2
                && !hasUnread(passage, mentions)
                && sameUnit(figure, mentions.getFirst())
                && mentions.stream().allMatch(mention -> isPart(figure, mention))
                && mentions.stream().skip(1).allMatch(Mention::added);
        if (!parts) {
            return Optional.empty();
        }
        BigDecimal total =
                mentions.stream().map(Verifier::number).reduce(BigDecimal::add).orElseThrow();
        if (total.compareTo(((Quantity.Amount) figure).number()) != 0) {
            return Optional.empty();
        }
        String sum = mentions.stream().map(mention -> printed(number(mention))).collect(Collectors.joining(" + "));
        return Optional.of("The passage gives the parts: %s = %s.".formatted(sum, printed(total)));
    }

    /// Whether the passage holds a part of a number that was not read, such as the last word of `a quarter million`.
    private boolean hasUnread(Span passage, List<Mention> mentions) {
        Lexicon lexicon = Lexicon.of(locale);
        Tokenizer tokenizer = new Tokenizer(text.plain(), passage);
        for (Token token = tokenizer.next(); token.kind() != Token.Kind.NONE; token = tokenizer.next()) {
            Span span = token.span();
            boolean part = lexicon.scales.has(token)
                    || lexicon.dozens.has(token)
                    || lexicon.isIn("vague", token)
                    || lexicon.isIn("number part", token);
            if (part && mentions.stream().noneMatch(mention -> mention.span().contains(span))) {
                return true;
            }
        }
        return false;
    }

    /// `another 30 of them` are no more than there were.
    private boolean isPart(Quantity figure, Mention mention) {
        boolean subset = text.plain().startsWith(" of ", mention.span().end());
        return mention.firm()
                && mention.quantity() instanceof Quantity.Amount
                && mention.quantity().bound() == EXACTLY
                && (mention.bare() ? !subset : sameUnit(figure, mention));
    }

    private static BigDecimal number(Mention mention) {
        return ((Quantity.Amount) mention.quantity()).number();
    }

    private String difference(KeyFigure figure, List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return "The passage holds no quantity.";
        }
        String said = mentions.stream()
                .map(mention -> "“" + mention.in(text.plain()) + "”")
                .collect(Collectors.joining(" and "));
        return "The passage says %s, not %s.".formatted(said, claim(figure.quantity()));
    }

    private static String claim(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount(Bound bound, BigDecimal number, String unit) ->
                (bound.words() + " " + printed(number) + " " + UnitWords.word(unit)).strip();
            case Quantity.Range(BigDecimal min, BigDecimal max, String unit) ->
                "between %s and %s %s".formatted(printed(min), printed(max), UnitWords.word(unit));
            case Quantity.Wording(String words, String unit) -> words + " of " + UnitWords.word(unit);
        };
    }

    private static String printed(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
