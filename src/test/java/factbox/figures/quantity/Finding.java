package factbox.figures.quantity;

import factbox.figures.quantity.GoldFile.Case;
import factbox.figures.quantity.GoldFile.Gold;
import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Unit;
import factbox.figures.token.WordSet;
import factbox.story.Bound;
import factbox.story.Quantity;
import factbox.story.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the finder says of a sentence, as far as a yardstick asks for it, and how it compares.
public record Finding(Mention mention, String text) {
    private static final Lexicon ENGLISH = Lexicon.of(Locale.ENGLISH);
    private static final Set<Kind> NO_DIMENSIONS =
            Set.of(Kind.COUNT, Kind.SHARE, Kind.PERCENT, Kind.MONEY, Kind.DURATION, Kind.AGE, Kind.TEMPERATURE);
    private static final double CLOSE = 1e-5;

    /// The finds that a model of Recognizers-Text is about; for other files all.
    public static List<Finding> of(Case sentence, String model) {
        String text = sentence.text();
        return QuantityFinder.find(text, new Span(0, text.length()), sentence.locale()).stream()
                .map(mention -> new Finding(mention, text))
                .filter(finding -> finding.isOf(model))
                .toList();
    }

    private boolean isOf(String model) {
        Kind kind = mention.kind();
        if (mention.quantity() instanceof Quantity.Wording) {
            return false;
        }
        return switch (model) {
            case "number" -> !isGlued();
            case "percentage" -> kind == Kind.PERCENT;
            case "currency" -> kind == Kind.MONEY;
            case "dimension" ->
                !NO_DIMENSIONS.contains(kind) && !mention.quantity().unit().equals("deg");
            case "age" -> kind == Kind.AGE;
            case "numberrange" -> mention.quantity().bound() != Bound.EXACTLY;
            case "ordinal", "ordinal.relative" -> false;
            case "temperature" -> kind == Kind.TEMPERATURE || kind == Kind.ANGLE;
            default -> true;
        };
    }

    /// That library's number model leaves `180ml` to another.
    private boolean isGlued() {
        int end = mention.number().end();
        return end < text.length() && Character.isLetter(text.charAt(end));
    }

    public boolean hasValueOf(Gold gold) {
        return switch (mention.quantity()) {
            case Quantity.Amount(var _, var number, var _) ->
                isClose(number.doubleValue(), gold.number()) && gold.number() == gold.max();
            case Quantity.Range(var min, var max, var _) ->
                isClose(min.doubleValue(), gold.number()) && isClose(max.doubleValue(), gold.max());
            case Quantity.Wording _ -> false;
        };
    }

    private static boolean isClose(double found, double gold) {
        return Math.abs(found - gold) <= CLOSE * Math.max(Math.abs(gold), 1e-12);
    }

    /// Units of other names are looked up in the product's own tables.
    public boolean hasUnitOf(Gold gold) {
        String found = mention.quantity().unit();
        if (gold.unit() == null || found.equals(gold.unit())) {
            return true;
        }
        String said = gold.unit().toLowerCase(Locale.ROOT);
        boolean pure = Set.of("dimensionless", "-", "1", "").contains(said);
        if (pure) {
            return mention.kind() == Kind.COUNT || mention.kind() == Kind.SHARE;
        }
        String numerator = found.contains("/") && !said.contains("/") && !said.contains(" per ")
                ? found.substring(0, found.indexOf('/'))
                : found;
        return List.of(found, numerator).contains(code(gold.unit()));
    }

    private String code(String unit) {
        String said = unit.toLowerCase(Locale.ROOT);
        if (ENGLISH.set(WordSet.POUND).exact(said) != null) {
            return mention.kind() == Kind.MONEY ? "GBP" : "[lb_av]";
        }
        Unit symbol = ENGLISH.symbols.exact(unit);
        if (symbol != null && unit.length() == 1) {
            return symbol.code();
        }
        Unit words = ENGLISH.units.exact(said);
        Unit several = ENGLISH.units.exact(said + "s");
        return words != null ? words.code() : symbol != null ? symbol.code() : several != null ? several.code() : said;
    }

    public boolean hasChangeOf(Gold gold) {
        return gold.change() == null || gold.change().equals(change());
    }

    /// In one sign: which way it changes, else how it is bounded.
    private String change() {
        if (mention.change() != Direction.NONE) {
            return mention.change() == Direction.UP ? "up" : "down";
        }
        Bound bound = mention.quantity().bound();
        return switch (bound) {
            case EXACTLY, BETWEEN -> "=";
            case ABOUT -> "~";
            case AT_LEAST, MORE_THAN -> ">";
            case AT_MOST, LESS_THAN -> "<";
        };
    }

    /// Whether the words of a quantity that was marked stand where this one was found.
    boolean overlaps(Gold gold) {
        int start = text.toLowerCase(Locale.ROOT).indexOf(gold.surface().toLowerCase(Locale.ROOT));
        Span span = mention.span();
        return start >= 0
                && start < span.end()
                && span.start() < start + gold.surface().length();
    }

    Kind kind() {
        return mention.kind();
    }

    String words() {
        return mention.number().in(text);
    }

    String said() {
        return "%s %s %s “%s”".formatted(number(), mention.quantity().unit(), change(), mention.in(text));
    }

    private String number() {
        return switch (mention.quantity()) {
            case Quantity.Amount(var _, var number, var _) -> number.toPlainString();
            case Quantity.Range(var min, var max, var _) -> min.toPlainString() + "–" + max.toPlainString();
            case Quantity.Wording(var words, var _) -> words;
        };
    }
}
