package factbox.figures.verify;

import static factbox.story.Bound.ABOUT;
import static factbox.story.Bound.AT_LEAST;
import static factbox.story.Bound.AT_MOST;
import static factbox.story.Bound.EXACTLY;
import static factbox.story.Bound.LESS_THAN;
import static factbox.story.Bound.MORE_THAN;

import factbox.figures.claim.Assertion;
import factbox.figures.claim.Dispute;
import factbox.figures.claim.Stated;
import factbox.figures.quantity.Doubt;
import factbox.figures.quantity.Mention;
import factbox.figures.quantity.QuantityFinder;
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
import factbox.story.StoryText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Checks a key figure against its passage. In doubt it says *unsupported*: it never calls a wrong figure right.
public final class Verifier {
    private final StoryText text;
    private final Lexicon lexicon;
    private final boolean known;

    public Verifier(StoryText text, Locale locale) {
        this.text = text;
        this.lexicon = Lexicon.of(locale);
        this.known = Lexicon.knows(locale);
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
        List<Stated> same =
                stated.stream().filter(one -> isSame(figure, one.mention())).toList();
        Optional<Stated> asserted =
                same.stream().filter(one -> objection(one, figure) == null).findFirst();
        Optional<String> reckoned = asserted.isPresent()
                        || stated.stream().anyMatch(one -> objection(one, figure) != null)
                ? Optional.empty()
                : new Reckoning(text.plain(), lexicon, passage, mentions, figure.quantity(), figure.label()).reason();
        if (asserted.isEmpty() && reckoned.isEmpty()) {
            String reason = same.isEmpty()
                    ? difference(figure, mentions)
                    : Objects.requireNonNull(objection(same.getFirst(), figure));
            return new Verdict(Standing.UNSUPPORTED, reason, passage, numbers);
        }
        String reason = asserted.map(one -> "The sentence says “%s”.".formatted(in(one.mention())))
                .or(() -> reckoned)
                .orElseThrow();
        Optional<String> dispute = dispute(figure, asserted.orElseGet(stated::getLast));
        Standing standing =
                dispute.isPresent() ? Standing.DISPUTED : asserted.isPresent() ? Standing.VERIFIED : Standing.REWORDED;
        return new Verdict(standing, reason + dispute.map(words -> " " + words).orElse(""), passage, numbers);
    }

    private static @Nullable String objection(Stated one, KeyFigure figure) {
        return new Assertion(one.sentence(), one.mention(), figure.label()).objection();
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
        for (Span block : text.blocks()) {
            if (block.overlaps(passage)) {
                Sentences sentences = new Sentences(text.plain(), block, lexicon);
                Sentence sentence = sentences.next();
                while (sentence.size() > 0) {
                    Sentence current = sentence;
                    Sentence following = sentences.next();
                    if (current.span(0, current.size()).overlaps(passage)) {
                        QuantityFinder.find(current).stream()
                                .filter(mention -> passage.contains(mention.number()))
                                .forEach(mention -> stated.add(new Stated(mention, current, following)));
                    }
                    sentence = following;
                }
            }
        }
        return stated;
    }

    private boolean isSame(KeyFigure figure, Mention mention) {
        return mention.doubt().isSaidBy(Tokenizer.all(figure.label(), lexicon.vocabulary), lexicon)
                && UnitWords.supports(
                        lexicon, mention.quantity().unit(), figure.quantity().unit())
                && supports(said(mention), figure.quantity());
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
