package factbox.figures.quantity;

import factbox.figures.numeral.Numeral;
import factbox.figures.numeral.NumeralReader;
import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Phrases;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.Unit;
import factbox.figures.token.WordSet;
import factbox.figures.unit.UnitReader;
import java.math.BigDecimal;
import java.util.Optional;

/// Reads the two ends of a range: `50–60`, `50 to 60`, `between 50 and 60`, `8- to 16-metre`.
final class RangeReader {
    /// The ends, whether it is sure that they are a range's, whether `between` or `from` opens it, and where it ends.
    record Read(BigDecimal min, BigDecimal max, boolean certain, boolean opened, int next) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /// How far before `from` a verb makes it a move from one number to another.
    private static final int MOVE = 8;

    /// Two numbers with "or" between them are one range where they are nearer than that.
    private static final BigDecimal ALTERNATIVE = new BigDecimal("1.5");

    private static final int LONGEST_UNIT = 10;
    /// The larger end of a change in percent or degrees is at most so many times the smaller.
    private static final BigDecimal MEASURED = BigDecimal.valueOf(5);

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final NumeralReader numerals;
    private final UnitReader units;

    /// The first link behind the token that was asked of.
    private int link = -1;

    private int asked;

    RangeReader(Sentence sentence, NumeralReader numerals, UnitReader units) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        this.numerals = numerals;
        this.units = units;
    }

    /// How a range is opened: the words before it, and whether they tell of a move.
    private record Opening(boolean between, boolean from, boolean ranging, boolean moving, boolean added) {}

    /// The range whose lower end is `lower`; it begins at token `start`, with what bounds it.
    Optional<Read> read(int start, Numeral lower, Optional<Unit> currency) {
        Opening opening = opening(start);
        if (!hasLink(lower.next()) || isYear(start, lower)) {
            return Optional.empty();
        }
        UnitReader.Read unit =
                currency.map(sign -> units.money(sign, lower.next())).orElseGet(() -> units.read(lower.next(), lower));
        boolean measured = unit.unit().isMeasure();
        int link = measured || opening.between || opening.from ? unit.next() : lower.next();
        if (!isLink(link, opening)) {
            link = lower.next();
        }
        if (token(link).isHyphen() && (isIn(WordSet.RANGE_TO, link + 1) || isIn(WordSet.RANGE_AND, link + 1))) {
            link++;
        }
        Optional<Read> range = isLink(link, opening) ? upper(opening, lower, currency, unit, link) : Optional.empty();
        boolean twice = opening.from && !opening.ranging && unit.unit().kind() == Kind.PERCENT && link == unit.next();
        return opening.moving || opening.added || twice || isChange(start - 1)
                ? range.filter(read -> isAmount(read, opening))
                : range;
    }

    /// The year of `from 300 in 1950 to 500 today`.
    private boolean isYear(int start, Numeral lower) {
        return lower.next() == lower.start() + 1
                && token(lower.start()).isDigits()
                && Years.isYear(token(lower.start()).text())
                && lexicon.isIn(WordSet.BEFORE_YEAR, token(start - 1));
    }

    /// Where a move is told, a range is its amount, `fell by 1 to 1.5 percent`, or one of its two levels, `cut from 5
    /// to 7 percent to 3 to 5 percent`.
    private boolean isAmount(Read read, Opening opening) {
        UnitReader.Read unit = units.read(read.next(), Numeral.of(read.max(), read.next(), read.next()));
        Token behind = token(unit.next());
        boolean again = lexicon.isIn(WordSet.RANGE_TO, behind) && numerals.isStart(unit.next() + 1);
        boolean near =
                read.max().compareTo(read.min().multiply(unit.unit().isMeasure() ? MEASURED : BigDecimal.TWO)) <= 0;
        boolean amount = opening.added ? !unit.unit().isBare() : !opening.moving && !opening.from;
        return again || (near && amount);
    }

    /// Whether a link stands near enough for a unit to be all that is between.
    private boolean hasLink(int next) {
        if (next < asked || link < next) {
            asked = next;
            link = next;
            while (link < sentence.size()
                    && !token(link).isDash()
                    && !isIn(WordSet.RANGE_TO, link)
                    && !isIn(WordSet.RANGE_OR, link)
                    && !isIn(WordSet.RANGE_AND, link)) {
                link++;
            }
        }
        return link < Math.min(sentence.size(), next + LONGEST_UNIT);
    }

    private Opening opening(int start) {
        boolean from = isIn(WordSet.RANGE_FROM, start - 1);
        boolean moving = false;
        for (int at = start - 2; from && at >= start - MOVE; at--) {
            moving |= isIn(WordSet.UP, at) || isIn(WordSet.DOWN, at) || isIn(WordSet.MOVING, at);
        }
        boolean ranging = from && isIn(WordSet.RANGING, start - 2);
        boolean by = isIn(WordSet.BY, start - 1) && !from && token(start - 2).isWord();
        return new Opening(isIn(WordSet.RANGE_BETWEEN, start - 1), from, ranging, moving && !ranging, by);
    }

    private boolean isChange(int at) {
        return isIn(WordSet.UP, at) || isIn(WordSet.DOWN, at);
    }

    private boolean isLink(int at, Opening opening) {
        Token link = token(at);
        return link.isDash()
                || isIn(WordSet.RANGE_TO, at)
                || isIn(WordSet.RANGE_OR, at)
                || (opening.between && isIn(WordSet.RANGE_AND, at));
    }

    private Optional<Read> upper(
            Opening opening, Numeral lower, Optional<Unit> currency, UnitReader.Read unit, int link) {
        boolean hyphened = !token(link).isDash()
                && token(link + 1).isHyphen()
                && token(link).joins(token(link + 1));
        int first = hyphened ? link + 2 : link + 1;
        Optional<Phrases.Match<Unit>> sign = lexicon.currencySigns.at(sentence, first);
        int at = first + sign.map(Phrases.Match::tokens).orElse(0);
        boolean minus = token(at).is("-", "−")
                && token(at).joins(token(at + 1))
                && !token(link).isDash()
                && !isIn(WordSet.RANGE_OR, link);
        int digits = minus ? at + 1 : at;
        boolean money = sign.isPresent() || currency.isPresent();
        Optional<Numeral> read =
                numerals.isStart(digits) && !isIn(WordSet.ARTICLE, digits) && !isIn(WordSet.PART_ALONE, digits)
                        ? numerals.read(digits, money, false)
                        : Optional.empty();
        if (read.isEmpty() || isOrdinal(read.get().next())) {
            return Optional.empty();
        }
        Numeral upper = minus ? read.get().negated(digits) : read.get();
        boolean sameMoney = sign.isEmpty() || currency.equals(sign.map(Phrases.Match::meaning));
        boolean sameUnit = link == lower.next()
                || token(link - 1).isHyphen()
                || currency.isPresent()
                || unit.unit().equals(units.read(upper.next(), upper).unit());
        if (!sameMoney || !sameUnit) {
            return Optional.empty();
        }
        return ends(opening, lower, currency, upper, link);
    }

    private boolean isOrdinal(int next) {
        return token(next - 1).joins(token(next)) && isIn(WordSet.ORDINAL_SUFFIX, next);
    }

    /// The scale of `5 to 10 million` is that of both ends.
    private Optional<Read> ends(Opening opening, Numeral lower, Optional<Unit> currency, Numeral upper, int link) {
        boolean shared = !lower.isScaled() && upper.isScaled();
        BigDecimal min = shared ? lower.number().multiply(upper.scale()) : lower.number();
        BigDecimal max = upper.number();
        boolean negative = min.signum() < 0 && max.signum() < 0;
        if (negative && min.compareTo(max) > 0) {
            max = min;
            min = upper.number();
        }
        if (min.compareTo(max) >= 0) {
            return Optional.empty();
        }
        boolean words = token(upper.next() - 1).isWord();
        boolean mixed = words
                && !shared
                && lower.number().compareTo(HUNDRED) < 0
                && upper.number().compareTo(HUNDRED) >= 0;
        Token linking = token(link);
        boolean joined = linking.isDash() && token(link - 1).joins(linking) && linking.joins(token(link + 1));
        boolean single = currency.isEmpty() && link == lower.next();
        boolean sure = joined
                || opening.between
                || opening.ranging
                || (isIn(WordSet.RANGE_TO, link) && !opening.from && single);
        boolean alternative = isIn(WordSet.RANGE_OR, link);
        boolean next = max.subtract(min).compareTo(BigDecimal.ONE) == 0;
        if (alternative && !next && max.compareTo(min.multiply(ALTERNATIVE)) >= 0) {
            return Optional.empty();
        }
        boolean money = isIn(WordSet.RANGE_TO, link) && currency.isPresent() && !opening.from && !opening.between;
        if (money && !token(link + 1).is("$", "€", "£", "¥") && !upper.isScaled()) {
            return Optional.empty();
        }
        boolean certain = sure && !mixed && !alternative && lower.certain() && upper.certain();
        return Optional.of(new Read(min, max, certain, opening.between || opening.from, upper.next()));
    }

    private boolean isIn(WordSet set, int at) {
        return lexicon.isIn(set, token(at));
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
