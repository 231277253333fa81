package factbox.figures;

import factbox.story.Bound;
import factbox.story.Quantity;
import factbox.story.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the quantities that an English text states; dates, years and ordinals are none.
final class QuantityFinder {
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Set<String> BEFORE_YEAR =
            Set.of("in", "since", "by", "until", "during", "of", "before", "after", "early", "late", "mid");
    private static final Set<String> VAGUE =
            Set.of("dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions");
    private static final Set<String> NO_NOUN = Set.of(
            "a", "after", "also", "an", "and", "are", "as", "at", "because", "before", "but", "by", "for", "from",
            "had", "has", "have", "in", "is", "it", "of", "on", "or", "since", "than", "that", "the", "then", "they",
            "this", "to", "until", "was", "were", "when", "where", "which", "while", "who", "with");
    private static final int NOUNS = 4;

    private final List<Token> tokens;

    private QuantityFinder(String text, Span part) {
        this.tokens = Token.of(text, part);
    }

    /// The quantities in one part of a text, in reading order; offsets count in the whole text.
    static List<Mention> find(String text, Span part) {
        return new QuantityFinder(text, part).mentions();
    }

    private List<Mention> mentions() {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int start = at;
            Optional<Mention> mention = vague(start).or(() -> number(start));
            mention.ifPresent(found::add);
            int end = mention.map(known -> known.number().end()).orElse(0);
            do {
                at++;
            } while (at < tokens.size() && tokens.get(at).span().start() < end);
        }
        return found;
    }

    /// "thousands of tons": a figure in words alone.
    private Optional<Mention> vague(int at) {
        if (!VAGUE.contains(tokens.get(at).text())) {
            return Optional.empty();
        }
        int next = at + 1;
        while (token(next).is("of") || VAGUE.contains(token(next).text())) {
            next++;
        }
        List<String> nouns = nouns(next);
        Span words = tokens.get(at).span();
        Quantity quantity = new Quantity.Wording(tokens.get(at).text(), unit(nouns));
        int end = nouns.isEmpty() ? words.end() : endOfUnit(next, nouns);
        return Optional.of(new Mention(new Span(words.start(), end), words, quantity, nouns));
    }

    private Optional<Mention> number(int at) {
        Optional<Numerals.Read> first = Numerals.read(tokens, at);
        if (first.isEmpty() || isDate(at, first.get().next())) {
            return Optional.empty();
        }
        Numerals.Read number = first.get();
        Optional<String> currency = UnitWords.currency(token(at - 1));
        int before = at - (currency.isPresent() ? 1 : 0);
        BoundPhrases.Read bound = BoundPhrases.before(tokens, before);
        int start = before - bound.tokens();
        int next = number.next();
        Optional<Numerals.Read> upper = upper(next, token(before - 1).is("between", "from"));
        if (upper.isPresent() && upper.get().number().compareTo(number.number()) > 0) {
            next = upper.get().next();
            start = token(before - 1).is("between", "from") ? before - 1 : start;
        }
        Span digits = new Span(
                tokens.get(at).span().start(), tokens.get(next - 1).span().end());
        BoundPhrases.Read behind = BoundPhrases.behind(tokens, next);
        next += behind.tokens();
        if (token(next).is("-") && token(next + 1).kind() == Token.Kind.WORD) {
            next++;
        }
        List<String> nouns = nouns(next);
        String unit = currency.orElse(unit(nouns));
        int end = currency.isPresent() || nouns.isEmpty()
                ? tokens.get(next - 1).span().end()
                : endOfUnit(next, nouns);
        Quantity quantity = upper.filter(max -> max.number().compareTo(number.number()) > 0)
                .<Quantity>map(max -> new Quantity.Range(number.number(), max.number(), unit))
                .orElseGet(() -> amount(bound.tokens() > 0 ? bound.bound() : behind.bound(), number.number(), unit));
        return Optional.of(new Mention(new Span(tokens.get(start).span().start(), end), digits, quantity, nouns));
    }

    private static Quantity amount(Bound bound, BigDecimal number, String unit) {
        return new Quantity.Amount(bound, number, unit);
    }

    /// The upper end of `50–60`, `50 to 60`, `between 50 and 60`.
    private Optional<Numerals.Read> upper(int at, boolean opened) {
        boolean dash = token(at).is("–", "-");
        boolean link = dash || token(at).is("to") || (opened && token(at).is("and"));
        return link && at + 1 < tokens.size() ? Numerals.read(tokens, at + 1) : Optional.empty();
    }

    private boolean isDate(int at, int next) {
        Token number = tokens.get(at);
        if (number.kind() != Token.Kind.DIGITS) {
            return false;
        }
        boolean beside = MONTHS.contains(token(next).text())
                || MONTHS.contains(token(at - 1).text());
        boolean plain = number.text().length() == 4 && number.text().chars().allMatch(c -> c >= '0' && c <= '9');
        int year = plain ? Integer.parseInt(number.text()) : 0;
        boolean yearLike = year >= 1500 && year <= 2100;
        boolean partOfRange = token(at - 1).is("–", "-") || token(next).is("–", "-");
        return beside
                || (yearLike
                        && (BEFORE_YEAR.contains(token(at - 1).text())
                                || partOfRange
                                || nouns(next).isEmpty()));
    }

    /// The words behind a number up to the first that cannot belong to the noun counted.
    private List<String> nouns(int from) {
        List<String> nouns = new ArrayList<>();
        for (int at = from; at < from + NOUNS; at++) {
            Token token = token(at);
            if (token.is("%")) {
                return List.of("%");
            }
            if (token.is("per") && token(at + 1).is("cent")) {
                return List.of("percent");
            }
            if (token.kind() != Token.Kind.WORD || NO_NOUN.contains(token.text())) {
                break;
            }
            nouns.add(token.text());
            if (UnitWords.code(token.text()).isPresent()) {
                break;
            }
        }
        return nouns;
    }

    private static String unit(List<String> nouns) {
        return nouns.isEmpty() ? "1" : UnitWords.code(nouns.getLast()).orElse(nouns.getFirst());
    }

    /// A measure ends the mention; of a counted noun's words only the first is sure to belong to it.
    private int endOfUnit(int from, List<String> nouns) {
        boolean measure = UnitWords.code(nouns.getLast()).isPresent();
        int last = from + (measure ? nouns.size() - 1 : 0);
        if (token(last).is("per")) {
            last++;
        }
        return tokens.get(last).span().end();
    }

    private Token token(int at) {
        return Numerals.token(tokens, at);
    }
}
