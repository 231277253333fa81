package factbox.figures.numeral;

import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import java.math.BigDecimal;
import java.util.Optional;

/// Reads what raises a number in digits: `1.3e6`, `1.1^23`, `6×10^4`, `7 × 10¹²`, and `10−27` that lost its raised
/// place.
final class Powers {
    private static final int LARGEST = 30;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Sentence sentence;

    Powers(Sentence sentence) {
        this.sentence = sentence;
    }

    /// An exponent and the token behind it.
    private record Exponent(int power, int next) {}

    Numeral of(Numeral base) {
        return timesTen(base).orElseGet(() -> raisedItself(base));
    }

    private Numeral raisedItself(Numeral base) {
        Token behind = token(base.next());
        if (!token(base.next() - 1).joins(behind)) {
            return base;
        }
        if (behind.isWord()) {
            return behind.text().charAt(0) == 'e' ? exponent(base, behind) : base;
        }
        boolean ten = base.number().compareTo(BigDecimal.TEN) == 0;
        Optional<Exponent> power =
                behind.is("^") ? signed(base.next() + 1) : ten ? raised(base.next()) : Optional.empty();
        return power.filter(Powers::isUsual)
                .map(up -> {
                    BigDecimal number = base.number().signum() == 0
                            ? BigDecimal.ZERO
                            : base.number().pow(up.power(), Numeral.PRECISION);
                    return Numeral.of(number, base.start(), up.next()).uncertain();
                })
                .orElse(base);
    }

    /// `× 10^4`, `x 10⁻⁴` and `×10−27`.
    private Optional<Numeral> timesTen(Numeral base) {
        int ten = base.next() + 1;
        if (!token(base.next()).is("×", "x", "*", "·") || !token(ten).is("10")) {
            return Optional.empty();
        }
        Token mark = token(ten + 1);
        if (!token(ten).joins(mark)) {
            return Optional.empty();
        }
        boolean minus = mark.is("-", "−", "–");
        Optional<Exponent> power = mark.is("^") ? signed(ten + 2) : minus ? signed(ten + 1) : raised(ten + 1);
        return power.filter(Powers::isUsual)
                .map(up -> Numeral.of(base.number().scaleByPowerOfTen(up.power()), base.start(), up.next()));
    }

    private static boolean isUsual(Exponent up) {
        return Math.abs(up.power()) <= LARGEST;
    }

    private Numeral exponent(Numeral base, Token letters) {
        String digits = letters.text().substring(1);
        boolean inWord = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9') && digits.length() < 3;
        Optional<Exponent> exponent = inWord
                ? Optional.of(new Exponent(Integer.parseInt(digits), base.next() + 1))
                : digits.isEmpty() ? signed(base.next() + 1) : Optional.empty();
        return exponent.filter(Powers::isUsual)
                .map(up -> Numeral.of(base.number().scaleByPowerOfTen(up.power()), base.start(), up.next())
                        .uncertain())
                .orElse(base);
    }

    private Optional<Exponent> signed(int at) {
        int digits = at;
        boolean minus = false;
        while (token(digits).is("+", "-", "−", "–") && digits < at + 2) {
            minus ^= !token(digits).is("+");
            digits++;
        }
        if (!token(digits).isDigits() || token(digits).text().length() > 2) {
            return Optional.empty();
        }
        int power = Integer.parseInt(token(digits).text());
        return Optional.of(new Exponent(minus ? -power : power, digits + 1));
    }

    /// Raised digits, each a token of its own.
    private Optional<Exponent> raised(int at) {
        boolean minus = token(at).is("⁻");
        int next = minus || token(at).is("⁺") ? at + 1 : at;
        int power = 0;
        int first = next;
        while (next < first + 2 && isRaised(token(next)) && token(next - 1).joins(token(next))) {
            power = power * 10 + RAISED.indexOf(token(next).text());
            next++;
        }
        return next == first ? Optional.empty() : Optional.of(new Exponent(minus ? -power : power, next));
    }

    private static boolean isRaised(Token token) {
        return token.kind() == Token.Kind.SIGN && RAISED.contains(token.text());
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
