package factbox.figures.choose;

import factbox.figures.quantity.Direction;
import factbox.figures.quantity.Doubt;
import factbox.figures.quantity.Mention;
import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import factbox.figures.unit.UnitWords;
import factbox.story.Bound;
import factbox.story.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Weighs the figures of a sentence as an editor would who looks for the few that tell the story.
///
/// People harmed or moved, money, what headline and summary repeat, and totals weigh most; small counts, ages, names
/// with a number, and the same measure in another unit weigh least.
final class FigureWorth {
    /// What a figure of the headline or the lead weighs more.
    static final int ALWAYS = 10;
    /// What a figure weighs of which its sentence says nothing, such as a price in a list.
    private static final int SILENT = -20;
    /// A shorter word says nothing.
    private static final int TELLING = 3;
    /// So many words tell what a figure is.
    private static final int ENOUGH = 2;
    /// So few tokens stand between a measure and the same in another unit.
    private static final int NEAR = 3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MANY = 4;
    /// A shorter sentence is no row of a table.
    private static final int ROW = 12;

    private static final BigDecimal FEW = BigDecimal.valueOf(3);
    /// How many a day, a week and a year have of these units, which is no news.
    private static final Map<String, Set<Integer>> CALENDAR =
            Map.of("h", Set.of(24), "d", Set.of(7, 365), "wk", Set.of(52), "mo", Set.of(12));

    private final Sentence sentence;
    private final List<Mention> mentions;
    private final Lexicon lexicon;
    private final Set<BigDecimal> repeated;
    private final boolean harm;
    private final boolean total;

    /// `repeated` are the numbers of headline and summary.
    FigureWorth(Sentence sentence, List<Mention> mentions, Set<BigDecimal> repeated) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.lexicon = sentence.lexicon();
        this.repeated = repeated;
        this.harm = sentence.tokens().stream().anyMatch(token -> lexicon.isIn(WordSet.HARM, token));
        this.total = sentence.tokens().stream().anyMatch(token -> lexicon.isIn(WordSet.TOTAL, token));
    }

    int of(int index) {
        Mention mention = mentions.get(index);
        if (isTable() || !isToldOf(mention) || isName(mention) || isConversion(index) || isCalendar(mention)) {
            return SILENT;
        }
        boolean earlier = lexicon.isIn(
                WordSet.EARLIER, sentence.token(sentence.indexOf(mention.span().end())));
        return worth(mention) - (earlier ? 3 : 0) - (isAttribute(mention) ? 3 : 0) - (isSplit(mention) ? 5 : 0);
    }

    /// Whether a figure may lead a story: no age and no single thing.
    static boolean leads(Mention mention) {
        boolean single = (mention.kind() == Kind.COUNT || mention.kind() == Kind.DURATION)
                && mention.quantity() instanceof Quantity.Amount(var _, BigDecimal number, var _)
                && number.compareTo(BigDecimal.ONE) <= 0;
        return mention.kind() != Kind.AGE && !single;
    }

    /// Whether the sentence has words besides its figures, and one of some length.
    private boolean isToldOf(Mention mention) {
        if (mention.kind() == Kind.COUNT && !mention.bare()) {
            return true;
        }
        int words = 0;
        boolean telling = false;
        for (Token token : sentence.tokens()) {
            boolean own = mentions.stream().anyMatch(other -> other.span().contains(token.span()));
            if (!own && token.isWord()) {
                words++;
                telling |= token.text().length() >= TELLING;
            }
        }
        return telling && words >= ENOUGH;
    }

    /// A third of its tokens are numbers.
    private boolean isTable() {
        long numbers = sentence.tokens().stream().filter(Token::isDigits).count();
        return sentence.size() >= ROW && 3 * numbers >= sentence.size();
    }

    /// `737 Max`: a number that is a name.
    private boolean isName(Mention mention) {
        int next = sentence.indexOf(mention.span().end() - 1) + 1;
        return mention.bare()
                && mention.number().equals(mention.span())
                && sentence.token(next).isWord()
                && sentence.token(next).isCapital();
    }

    /// `2,300 tons (2,095 metric tons)`: the measure before in another unit.
    private boolean isConversion(int index) {
        if (index == 0) {
            return false;
        }
        Mention mention = mentions.get(index);
        Mention before = mentions.get(index - 1);
        int from = sentence.indexOf(before.span().end() - 1) + 1;
        int to = sentence.indexOf(mention.span().start());
        boolean measured = mention.kind() == before.kind()
                && mention.kind() != Kind.COUNT
                && !mention.quantity().unit().equals(before.quantity().unit());
        Token link = sentence.token(to - 1);
        return measured && to - from <= NEAR && (link.is("(") || lexicon.isIn(WordSet.RESTATING, link));
    }

    /// One of many shares of one whole, as of a population by age.
    private boolean isSplit(Mention mention) {
        return mention.kind() == Kind.PERCENT
                && mentions.stream()
                                .filter(other -> other.kind() == Kind.PERCENT)
                                .count()
                        >= MANY;
    }

    /// `24 hours`, `52 weeks`.
    private static boolean isCalendar(Mention mention) {
        BigDecimal number = number(mention);
        String unit = mention.quantity().unit();
        int per = unit.indexOf('/');
        return CALENDAR.getOrDefault(per < 0 ? unit : unit.substring(0, per), Set.of()).stream()
                .anyMatch(days -> number.compareTo(BigDecimal.valueOf(days)) == 0);
    }

    /// `53-day`, `200 yard`: what describes a thing and is not told for itself.
    private boolean isAttribute(Mention mention) {
        boolean measure =
                mention.kind() == Kind.LENGTH || mention.kind() == Kind.DURATION || mention.kind() == Kind.COUNT;
        int unit = sentence.indexOf(mention.span().end() - 1);
        boolean joined =
                sentence.token(unit - 1).isHyphen() && sentence.token(unit).isWord();
        boolean singular = mention.kind() != Kind.COUNT
                && sentence.token(unit).isWord()
                && !lexicon.isPlural(sentence.token(unit))
                && number(mention).compareTo(BigDecimal.ONE) > 0
                && sentence.token(unit + 1).isWord();
        return measure && (joined || singular);
    }

    private int worth(Mention mention) {
        boolean people = mention.kind() == Kind.COUNT
                && (UnitWords.supports(mention.quantity().unit(), "people")
                        || UnitWords.supports(mention.quantity().unit(), "deaths"));
        BigDecimal number = number(mention);
        int value = switch (mention.kind()) {
            case MONEY -> 7;
            case AGE, SHARE, ANGLE -> 1;
            case COUNT -> mention.bare() ? 0 : people ? 6 : 3;
            case DURATION ->
                mention.quantity().unit().equals("a") ? 5 : number.abs().compareTo(BigDecimal.TEN) < 0 ? 1 : 4;
            default -> 5;
        };
        boolean few = (mention.kind() == Kind.COUNT || mention.kind() == Kind.DURATION)
                && mention.quantity() instanceof Quantity.Amount
                && number.abs().compareTo(FEW) <= 0;
        value -= few ? 4 : 0;
        value -= !harm && people && number.abs().compareTo(HUNDRED) < 0 ? 2 : 0;
        value -= mention.kind() == Kind.MONEY && number.abs().compareTo(BigDecimal.ONE) < 0 ? 4 : 0;
        value += people && harm ? 2 : 0;
        value += mention.kind() == Kind.COUNT && mention.change() != Direction.NONE ? 2 : 0;
        value += total ? 8 : 0;
        value += repeated.contains(number) && number.compareTo(BigDecimal.ONE) > 0 ? ALWAYS : 0;
        value -= mention.firm() ? 0 : mention.doubt() == Doubt.PART ? 6 : 1;
        value += mention.quantity().bound() != Bound.EXACTLY ? 1 : 0;
        value += number.compareTo(BigDecimal.valueOf(1000)) >= 0 ? 1 : 0;
        return value;
    }

    static BigDecimal number(Mention mention) {
        return switch (mention.quantity()) {
            case Quantity.Amount(var _, BigDecimal number, var _) -> number.stripTrailingZeros();
            case Quantity.Range(BigDecimal min, var _, var _) -> min.stripTrailingZeros();
            case Quantity.Wording _ -> BigDecimal.ZERO;
        };
    }
}
