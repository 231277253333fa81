package factbox.figures.numeral;

import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a number in digits: groups, decimals, fractions and powers, as the sentence's language writes them.
public final class DigitNumerals {
    private static final int LONGEST = 30;
    /// So many digits are a `long` for sure.
    private static final int LONG = 18;
    private static final Set<String> USUAL = Set.of("2", "3", "4", "8", "16", "32");
    private static final Map<String, String> VULGAR = Map.ofEntries(
            Map.entry("½", "0.5"),
            Map.entry("¼", "0.25"),
            Map.entry("¾", "0.75"),
            Map.entry("⅓", "0.333333333333333"),
            Map.entry("⅔", "0.666666666666667"),
            Map.entry("⅕", "0.2"),
            Map.entry("⅖", "0.4"),
            Map.entry("⅗", "0.6"),
            Map.entry("⅘", "0.8"),
            Map.entry("⅙", "0.166666666666667"),
            Map.entry("⅛", "0.125"),
            Map.entry("⅜", "0.375"),
            Map.entry("⅝", "0.625"),
            Map.entry("⅞", "0.875"));

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final boolean decimalComma;
    private final Powers powers;

    public DigitNumerals(Sentence sentence) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        this.decimalComma = lexicon.decimalComma;
        this.powers = new Powers(sentence);
    }

    /// The number that begins at token `start`, if one does.
    public Optional<Numeral> read(int start) {
        Token first = token(start);
        BigDecimal vulgar = vulgar(start);
        if (vulgar != null) {
            return Optional.of(new Numeral(vulgar, BigDecimal.ONE, start, start + 1, true, true));
        }
        boolean pointed = first.is(".")
                && first.joins(token(start + 1))
                && !token(start - 1).joins(first);
        pointed &= !isGroupOfWord(start + 1);
        boolean priced = first.is(".") && lexicon.currencySigns.has(token(start - 1));
        if ((pointed || priced)
                && first.joins(token(start + 1))
                && token(start + 1).isDigits()) {
            return number("0." + token(start + 1).text(), start, start + 2, true);
        }
        return first.isDigits() && !isGroupOfWord(start) ? grouped(start) : Optional.empty();
    }

    /// Whether the digits go on a number that a word ends with: `963` of `no1,963`.
    private boolean isGroupOfWord(int start) {
        Token sign = token(start - 1);
        Token word = token(start - 2);
        return sign.joins(token(start))
                && sign.is(",", ".", "٬")
                && (sign.is(".") || token(start).text().length() == 3)
                && word.isWord()
                && word.joins(sign)
                && Character.isDigit(word.raw().charAt(word.raw().length() - 1));
    }

    private boolean isBehindDigits(int start) {
        return token(start - 1).isDigits() && token(start - 1).joins(token(start));
    }

    private @Nullable BigDecimal vulgar(int at) {
        Token sign = token(at);
        if (sign.kind() != Token.Kind.SIGN || sign.raw().charAt(0) < '¼') {
            return null;
        }
        String value = VULGAR.get(sign.text());
        return value == null ? null : new BigDecimal(value);
    }

    private Optional<Numeral> grouped(int start) {
        String digits = token(start).text();
        boolean certain = true;
        int next = start + 1;
        String separator = digits.length() <= 3 ? separator(next) : "";
        while (!separator.isEmpty() && separator.equals(separator(next)) && digits.length() <= LONGEST) {
            boolean spaced = token(next).isDigits();
            digits += token(spaced ? next : next + 1).text();
            certain &= decimalComma || !separator.equals(" ");
            next += spaced ? 1 : 2;
        }
        if (next == start + 1 && isIndian(start)) {
            return indian(start);
        }
        if (isFraction(start, next)) {
            return fraction(start, next, BigDecimal.ZERO);
        }
        boolean grouped = next > start + 1;
        if (isDecimal(next, grouped)) {
            String point = token(next).text();
            certain &= !point.equals(",") || decimalComma;
            digits += "." + token(next + 1).text();
            next += 2;
        }
        Optional<Numeral> number = number(digits, start, next, certain);
        return number.isPresent() ? Optional.of(mixed(powers.of(number.get()))) : number;
    }

    private static Optional<Numeral> number(String digits, int start, int next, boolean certain) {
        if (digits.length() > LONGEST) {
            return Optional.empty();
        }
        boolean small = digits.length() <= LONG && digits.indexOf('.') < 0;
        BigDecimal number = small ? BigDecimal.valueOf(Long.parseLong(digits)) : new BigDecimal(digits);
        return Optional.of(new Numeral(number, BigDecimal.ONE, start, next, false, certain));
    }

    /// What parts the digits before token `at` from a group of three behind it: a sign or a space, or nothing.
    private String separator(int at) {
        Token sign = token(at);
        Token before = token(at - 1);
        if (sign.isDigits()) {
            boolean single = sign.span().start() == before.span().end() + 1;
            return single && sign.text().length() == 3 && !isContinued(at)
                    ? sentence.text().substring(before.span().end(), sign.span().start())
                    : "";
        }
        Token group = token(at + 1);
        boolean joined = before.joins(sign)
                && sign.joins(group)
                && group.isDigits()
                && group.text().length() == 3;
        boolean groups = joined && (decimalComma ? sign.is(".", "'", "’") : sign.is(",", "'", "’", "٬", "،"));
        return groups ? sign.text() : "";
    }

    /// Whether digits or letters are joined to the digits at this token: `300` of `12 300-5` is no group.
    private boolean isContinued(int at) {
        return token(at).joins(token(at + 1))
                && (token(at + 1).isWord() || token(at + 1).isDash());
    }

    private boolean isDecimal(int at, boolean grouped) {
        Token sign = token(at);
        Token digits = token(at + 1);
        if (!token(at - 1).joins(sign) || !sign.joins(digits) || !digits.isDigits()) {
            return false;
        }
        boolean single = !digits.joins(token(at + 2))
                || !token(at + 2).is(sign.text())
                || !token(at + 3).isDigits();
        boolean listed = token(at - 2).is(sign.text())
                && isBehindDigits(at - 2)
                && token(at - 2).joins(token(at - 1));
        boolean comma = sign.is(",")
                && (decimalComma || (!grouped && !listed && digits.text().length() <= 2));
        boolean point =
                sign.is(".") && (!decimalComma || (!grouped && digits.text().length() != 3));
        return sign.is("٫") || (single && (comma || point));
    }

    /// `12,34,567`: lakhs and crores are set off by two digits each.
    private boolean isIndian(int start) {
        return !decimalComma
                && token(start).text().length() <= 2
                && isJoinedGroup(start + 1, 2)
                && (isJoinedGroup(start + 3, 3) || (isJoinedGroup(start + 3, 2) && isJoinedGroup(start + 5, 3)));
    }

    private boolean isJoinedGroup(int comma, int length) {
        Token group = token(comma + 1);
        return token(comma).is(",")
                && token(comma - 1).joins(token(comma))
                && token(comma).joins(group)
                && group.isDigits()
                && group.text().length() == length;
    }

    private Optional<Numeral> indian(int start) {
        StringBuilder digits = new StringBuilder(token(start).text());
        int next = start + 1;
        while (isJoinedGroup(next, 2) || isJoinedGroup(next, 3)) {
            digits.append(token(next + 1).text());
            next += 2;
        }
        if (isDecimal(next, true) && token(next).is(".")) {
            digits.append('.').append(token(next + 1).text());
            next += 2;
        }
        return number(digits.toString(), start, next, false);
    }

    /// `3/4`, but not `24/7` nor `9/11`.
    private boolean isFraction(int start, int next) {
        Token bar = token(next);
        Token below = token(next + 1);
        boolean longer = below.joins(token(next + 2)) && token(next + 2).is("/");
        return next == start + 1 && bar.is("/", "⁄") && below.isDigits() && !longer && isProper(start, below);
    }

    private boolean isProper(int start, Token below) {
        String above = token(start).text();
        boolean attack = above.equals("9") && below.is("11");
        return token(start).joins(token(start + 1))
                && token(start + 1).joins(below)
                && above.length() <= 3
                && below.text().length() <= 4
                && !attack
                && Integer.parseInt(above) < Integer.parseInt(below.text());
    }

    private Optional<Numeral> fraction(int start, int bar, BigDecimal whole) {
        BigDecimal above = new BigDecimal(token(bar - 1).text());
        BigDecimal part = above.divide(new BigDecimal(token(bar + 1).text()), Numeral.PRECISION);
        boolean usual =
                token(bar - 2).isHyphen() && USUAL.contains(token(bar + 1).text());
        return Optional.of(new Numeral(whole.add(part), BigDecimal.ONE, start, bar + 2, true, usual));
    }

    /// `10 1/2` and `2½`.
    private Numeral mixed(Numeral whole) {
        int next = whole.next();
        BigDecimal vulgar = vulgar(next);
        if (vulgar != null) {
            return whole.plus(vulgar, next + 1);
        }
        boolean hyphen = token(next).isHyphen() && token(next - 1).joins(token(next));
        int above = hyphen ? next + 1 : next;
        boolean digits = token(above).isDigits() && isFraction(above, above + 1);
        return digits ? fraction(whole.start(), above + 1, whole.number()).orElse(whole) : whole;
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
