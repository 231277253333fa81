package factbox.figures.verify;

import factbox.figures.numeral.Numeral;
import factbox.figures.quantity.Measures;
import factbox.figures.quantity.Mention;
import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Token;
import factbox.figures.token.Tokenizer;
import factbox.figures.token.WordSet;
import factbox.figures.unit.UnitWords;
import factbox.story.Bound;
import factbox.story.Quantity;
import factbox.story.Quantity.Amount;
import factbox.story.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reckons a figure out of the quantities of its passage: a sum of parts, a difference, a share of a whole, or the
/// least that words such as `dozens` leave sure.
final class Reckoning {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 9;
    private static final Map<String, Integer> LEAST = Map.of(
            "dozens", 24, "scores", 40, "hundreds", 200, "thousands", 2000, "millions", 2_000_000, "a couple of", 2);

    private final String text;
    private final Lexicon lexicon;
    private final Span passage;
    private final List<Mention> mentions;
    private final Quantity figure;
    private final List<Token> label;

    Reckoning(String text, Lexicon lexicon, Span passage, List<Mention> mentions, Quantity figure, String label) {
        this.text = text;
        this.lexicon = lexicon;
        this.passage = passage;
        this.mentions = mentions;
        this.figure = figure;
        this.label = Tokenizer.all(label, lexicon.vocabulary);
    }

    /// The sum of all quantities of the passage, as a sentence; empty where it is not the figure.
    Optional<String> sum() {
        return figure instanceof Amount amount && amount.bound() == Bound.EXACTLY ? sum(amount) : Optional.empty();
    }

    /// Another reckoning that comes to the figure, as a sentence; empty where none does.
    Optional<String> reason() {
        if (!(figure instanceof Amount amount)) {
            return Optional.empty();
        }
        Optional<String> least = amount.bound() == Bound.AT_LEAST ? least(amount) : Optional.empty();
        boolean exact = amount.bound() == Bound.EXACTLY;
        return least.or(() -> exact ? measure(amount) : Optional.empty())
                .or(() -> exact ? difference(amount) : Optional.empty())
                .or(() -> exact ? part(amount) : Optional.empty())
                .or(() -> percent(amount));
    }

    /// `two years and six months` are 2.5 years.
    private Optional<String> measure(Amount amount) {
        return mentions.stream()
                .filter(mention -> mention.firm() && isExact(mention))
                .filter(mention -> Measures.in(mention, amount.unit())
                        .filter(number -> number.compareTo(amount.number()) == 0)
                        .isPresent())
                .findFirst()
                .map(mention -> "The passage says “%s”, which is %s %s."
                        .formatted(mention.in(text), printed(amount.number()), UnitWords.word(amount.unit())));
    }

    /// A passage that gives nothing but the parts of a total: the first names the unit, and each other adds to it.
    private Optional<String> sum(Amount amount) {
        boolean parts = mentions.size() >= 2
                && !hasUnread()
                && isOfUnit(mentions.getFirst())
                && mentions.stream().allMatch(this::isPart)
                && mentions.stream().skip(1).allMatch(Mention::added);
        if (!parts) {
            return Optional.empty();
        }
        BigDecimal total =
                mentions.stream().map(Reckoning::number).reduce(BigDecimal::add).orElseThrow();
        String sum = mentions.stream().map(mention -> printed(number(mention))).collect(Collectors.joining(" + "));
        return total.compareTo(amount.number()) != 0
                ? Optional.empty()
                : Optional.of("The passage gives the parts: %s = %s.".formatted(sum, printed(total)));
    }

    /// `rose from 30 to 42 deaths`, `42 deaths, up from 30`: where the label tells of a change.
    private Optional<String> difference(Amount amount) {
        if (label.stream().noneMatch(word -> lexicon.isIn(WordSet.DIFFERENCE, word))) {
            return Optional.empty();
        }
        for (int at = 0; at + 1 < mentions.size(); at++) {
            Mention one = mentions.get(at);
            Mention other = mentions.get(at + 1);
            List<Token> between = between(one, other);
            boolean move = between.size() == 1 && between.getFirst().is("to") && isBehindFrom(one);
            boolean compared = between.size() >= 2
                    && between.size() <= 4
                    && between.stream().allMatch(word -> word.is(",", "up", "down", "from", "compared", "with"));
            boolean units = isPlain(one) && isPlain(other) && (isOfUnit(one) || isOfUnit(other));
            if ((move || compared) && units && (one.bare() || other.bare() || isOfUnit(one) == isOfUnit(other))) {
                BigDecimal larger = number(one).max(number(other));
                BigDecimal smaller = number(one).min(number(other));
                if (larger.subtract(smaller).compareTo(amount.number()) == 0) {
                    return Optional.of("The passage gives both: %s − %s = %s."
                            .formatted(printed(larger), printed(smaller), printed(amount.number())));
                }
            }
        }
        return Optional.empty();
    }

    /// `half of the 80 people`, `10 percent of its 3,000 workers`.
    private Optional<String> part(Amount amount) {
        for (int at = 0; at + 1 < mentions.size(); at++) {
            Mention share = mentions.get(at);
            Mention whole = mentions.get(at + 1);
            boolean percent =
                    share.kind() == Kind.PERCENT && share.quantity().unit().equals("%");
            if ((!percent && share.kind() != Kind.SHARE)
                    || !isOf(share, whole)
                    || !isExact(share)
                    || !isPlain(whole)
                    || !isOfUnit(whole)) {
                continue;
            }
            BigDecimal factor = percent ? number(share).movePointLeft(2) : number(share);
            BigDecimal part = factor.multiply(number(whole)).setScale(DIGITS, RoundingMode.HALF_UP);
            if (part.compareTo(amount.number()) == 0) {
                return Optional.of("The passage says “%s of %s”, which is %s."
                        .formatted(share.in(text), whole.in(text), printed(amount.number())));
            }
        }
        return Optional.empty();
    }

    /// `half` is 50 percent, and so are `40 of the 80 people`.
    private Optional<String> percent(Amount amount) {
        boolean asked = amount.unit().equals("%") && (amount.bound() == Bound.EXACTLY || amount.bound() == Bound.ABOUT);
        for (int at = 0; asked && at < mentions.size(); at++) {
            Mention one = mentions.get(at);
            Mention other = at + 1 < mentions.size() ? mentions.get(at + 1) : null;
            if (one.kind() == Kind.SHARE
                    && one.firm()
                    && isExact(one)
                    && isAbout(amount, number(one).movePointRight(2))) {
                return Optional.of("The passage says “%s”.".formatted(one.in(text)));
            }
            boolean counted = other != null
                    && one.kind() == Kind.COUNT
                    && isExact(one)
                    && isPlain(other)
                    && other.kind() == Kind.COUNT
                    && number(other).signum() > 0
                    && number(one).compareTo(number(other)) <= 0
                    && isOf(one, other);
            if (counted && other != null) {
                BigDecimal ratio = number(one).multiply(HUNDRED).divide(number(other), Numeral.PRECISION);
                if (isAbout(amount, ratio)) {
                    return Optional.of("The passage gives both: %s ÷ %s = %s percent."
                            .formatted(printed(number(one)), printed(number(other)), printed(amount.number())));
                }
            }
        }
        return Optional.empty();
    }

    /// A figure that is said to be about so much may be rounded.
    private static boolean isAbout(Amount amount, BigDecimal number) {
        int places = Math.max(0, amount.number().scale());
        BigDecimal said = amount.bound() == Bound.ABOUT ? number.setScale(places, RoundingMode.HALF_UP) : number;
        return said.compareTo(amount.number()) == 0;
    }

    /// `dozens of people` are at least 24.
    private Optional<String> least(Amount amount) {
        for (Mention mention : mentions) {
            Integer least = mention.quantity() instanceof Quantity.Wording wording
                    ? LEAST.get(wording.words().toLowerCase(Locale.ROOT))
                    : null;
            if (least != null
                    && mention.firm()
                    && isOfUnit(mention)
                    && amount.number().compareTo(BigDecimal.valueOf(least)) == 0) {
                return Optional.of("The passage says “%s”, which is at least %s."
                        .formatted(mention.in(text), printed(amount.number())));
            }
        }
        return Optional.empty();
    }

    private boolean isOf(Mention one, Mention other) {
        List<Token> between = between(one, other);
        return !between.isEmpty()
                && between.stream()
                        .allMatch(word -> word.is("of", "out", "the", "its", "their", "all", "those", "these"))
                && between.stream().anyMatch(word -> word.is("of"));
    }

    private List<Token> between(Mention one, Mention other) {
        int start = one.span().end();
        int end = other.span().start();
        return end - start > 40 || end <= start
                ? List.of()
                : Tokenizer.all(text.substring(start, end), lexicon.vocabulary);
    }

    private boolean isBehindFrom(Mention mention) {
        return text.substring(0, mention.span().start()).stripTrailing().endsWith("from");
    }

    /// Whether the passage holds a part of a number that was not read, such as the last word of `a quarter million`.
    private boolean hasUnread() {
        Tokenizer tokenizer = new Tokenizer(text, passage, lexicon.vocabulary);
        for (Token token = tokenizer.next(); token.kind() != Token.Kind.NONE; token = tokenizer.next()) {
            Span span = token.span();
            boolean part = lexicon.scales.has(token)
                    || lexicon.dozens.has(token)
                    || lexicon.isIn(WordSet.VAGUE, token)
                    || lexicon.isIn(WordSet.NUMBER_PART, token);
            if (part && mentions.stream().noneMatch(mention -> mention.span().contains(span))) {
                return true;
            }
        }
        return false;
    }

    /// `another 30 of them` are no more than there were.
    private boolean isPart(Mention mention) {
        boolean subset = text.startsWith(" of ", mention.span().end());
        return isPlain(mention) && (mention.bare() ? !subset : isOfUnit(mention));
    }

    private static boolean isPlain(Mention mention) {
        return mention.firm() && isExact(mention);
    }

    private static boolean isExact(Mention mention) {
        return mention.quantity() instanceof Amount amount && amount.bound() == Bound.EXACTLY;
    }

    private boolean isOfUnit(Mention mention) {
        return UnitWords.supports(lexicon, mention.quantity().unit(), figure.unit());
    }

    private static BigDecimal number(@Nullable Mention mention) {
        return mention != null && mention.quantity() instanceof Amount amount ? amount.number() : BigDecimal.ZERO;
    }

    /// A number as English prints it.
    static String printed(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
