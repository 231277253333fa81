package factbox.figures;

import factbox.story.Quantity;
import factbox.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the quantities that an English text states; dates, years and ordinals are none.
final class QuantityFinder {
    /// The unit of a number that nothing is said to be counted by.
    static final String BARE = "1";

    private static final Set<String> VAGUE =
            Set.of("tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions");
    private static final Set<String> ADDING = Set.of("another", "further", "additional", "plus");

    private final String text;
    private final List<Token> tokens;
    private final Doubts doubts;

    private QuantityFinder(String text, Span part) {
        this.text = text;
        this.tokens = Token.of(text, part);
        this.doubts = new Doubts(text, tokens);
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
            mention.ifPresent(next -> add(found, next));
            int end = mention.map(known -> known.number().end()).orElse(0);
            do {
                at++;
            } while (at < tokens.size() && tokens.get(at).span().start() < end);
        }
        return found;
    }

    /// Of `two years and six months`, neither part is the quantity.
    private void add(List<Mention> found, Mention mention) {
        Mention last = found.isEmpty() ? null : found.getLast();
        if (last != null && last.span().end() <= mention.span().start()) {
            String between =
                    text.substring(last.span().end(), mention.span().start()).strip();
            boolean measures = UnitWords.areTimes(
                    last.quantity().unit(), mention.quantity().unit());
            boolean adjacent = between.isEmpty() && !last.bare();
            if (adjacent || (measures && (between.equals("and") || between.equals(",")))) {
                found.set(found.size() - 1, doubtful(last.number()));
                found.add(doubtful(mention.number()));
                return;
            }
        }
        found.add(mention);
    }

    private Mention doubtful(Span number) {
        return new Mention(number, number, new Quantity.Wording(number.in(text), BARE), false);
    }

    /// "thousands of tons": a figure in words alone.
    private Optional<Mention> vague(int at) {
        if (!VAGUE.contains(tokens.get(at).text())) {
            return Optional.empty();
        }
        int next = at + 1;
        while (token(next).is("of") && VAGUE.contains(token(next + 1).text())) {
            next += 2;
        }
        Span words =
                new Span(tokens.get(at).span().start(), token(next - 1).span().end());
        CountedUnit unit = CountedUnit.read(tokens, token(next).is("of") ? next + 1 : next, false);
        boolean counts = !unit.unit().equals(BARE);
        int end = counts ? unit.next() : next;
        Quantity quantity = new Quantity.Wording(words.in(text), unit.unit());
        Mention mention =
                new Mention(new Span(words.start(), token(end - 1).span().end()), words, quantity, false);
        boolean doubted = doubts.before(at, at)
                || BoundPhrases.before(tokens, at).isSaid()
                || doubts.behindUnit(unit.next(), false);
        return Optional.of(doubted ? doubtful(mention.number()) : mention);
    }

    private Optional<Mention> number(int at) {
        Optional<NumberPhrase> read = NumberPhrase.read(tokens, at);
        if (read.isEmpty()) {
            return Numerals.isMultiplier(token(at))
                    ? Optional.of(doubtful(token(at).span()))
                    : Optional.empty();
        }
        return read.filter(phrase -> !phrase.isDate()).map(phrase -> {
            boolean doubted = phrase.isUnclear()
                    || doubts.before(phrase.start(), phrase.first())
                    || doubts.behindNumber(phrase.end())
                    || doubts.behindUnit(phrase.unitEnd(), phrase.currency().isPresent());
            boolean added = ADDING.contains(token(phrase.start() - 1).text());
            return doubted
                    ? doubtful(phrase.numberSpan())
                    : new Mention(phrase.span(), phrase.numberSpan(), phrase.quantity(), added);
        });
    }

    private Token token(int at) {
        return Token.at(tokens, at);
    }
}
