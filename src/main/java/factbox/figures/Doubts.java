package factbox.figures;

import java.util.List;
import java.util.Set;

/// Tells where the words around a number make it something else than a plain quantity.
///
/// A negation, a name, a rate, a proportion, or a piece of a longer number: none supports a figure.
final class Doubts {
    private static final Set<String> FOCUS = Set.of("only", "just", "exactly", "precisely", "merely", "quite", "even");
    private static final Set<String> DENYING = Set.of(
            "age",
            "aged",
            "average",
            "averaged",
            "averaging",
            "barely",
            "chapter",
            "double",
            "each",
            "every",
            "except",
            "half",
            "hardly",
            "level",
            "likely",
            "median",
            "minus",
            "never",
            "neither",
            "no",
            "nor",
            "not",
            "nowhere",
            "number",
            "page",
            "per",
            "phase",
            "point",
            "possibly",
            "potentially",
            "probably",
            "quarter",
            "room",
            "scarcely",
            "supposedly",
            "than",
            "triple",
            "twice",
            "without");
    /// Words with a capital after which a number is a number, where they begin a sentence.
    private static final Set<String> OPENERS = Set.of(
            "a", "after", "all", "among", "and", "another", "as", "at", "before", "but", "by", "for", "from", "her",
            "his", "in", "its", "of", "on", "or", "other", "our", "that", "the", "their", "then", "these", "this",
            "those", "to", "when", "where", "while", "with");
    private static final Set<String> OPENING = Set.of("(", "[", "“", "‘", "\"", "'", "«", "—");
    private static final Set<String> CLOSING =
            Set.of("%", "+", "-", "–", "—", ".", ",", ";", ":", "!", "?", ")", "]", "”", "’", "\"", "'", "»", "…");

    private final String text;
    private final List<Token> tokens;

    Doubts(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /// Whether what stands before a number denies it; it begins at token `at`, its bound at `start`.
    boolean before(int start, int at) {
        int focus = start;
        while (FOCUS.contains(token(focus - 1).text())) {
            focus--;
        }
        return isBrokenBefore(at)
                || isPartBefore(start)
                || isDenied(focus)
                || BoundPhrases.before(tokens, start).isSaid()
                || (start == at && isName(at));
    }

    private boolean isBrokenBefore(int at) {
        Token number = token(at);
        Token before = token(at - 1);
        boolean opened = OPENING.contains(before.text())
                && (before.is("—") || !token(at - 2).joins(before));
        return before.joins(number) && !opened;
    }

    /// `a hundred and` six, `15 or` 16, `one in` 10, `5 ×` 10.
    private boolean isPartBefore(int start) {
        Token before = token(start - 1);
        Token second = token(start - 2);
        boolean proportion = (before.is("or", "in") && Numerals.isNumeral(second))
                || (before.is("of") && second.is("out", "average", "fraction", "median"));
        boolean longer = before.is("and", ",") && Numerals.isScale(second);
        boolean indefinite = token(start).is("a") && before.is("of");
        boolean reckoned = before.is("+", "−", "×", "*", "/", "=", "±", "<", ">", "≤", "≥", "~", "≈");
        return Numerals.isNumeral(before) || reckoned || proportion || longer || indefinite;
    }

    private boolean isDenied(int start) {
        Token before = token(start - 1);
        Token second = token(start - 2);
        boolean numbered = before.is(".") && second.is("no", "nos", "nr");
        boolean excluded = (before.is("but") && second.is("all", "nothing", "anything"))
                || (before.is("of") && second.is("instead"));
        return DENYING.contains(before.text()) || before.text().matches(".*n['’]t") || numbered || excluded;
    }

    /// `Flight` 752, `World War` Two: in the middle of a sentence, or at its start unless the word is a common one.
    private boolean isName(int at) {
        Token before = token(at - 1);
        if (before.kind() != Token.Kind.WORD) {
            return false;
        }
        Token second = token(at - 2);
        boolean starts = second.kind() == Token.Kind.NONE || second.kind() == Token.Kind.SIGN;
        boolean common =
                starts && (OPENERS.contains(before.text()) || before.text().matches(".*(ing|ed|ly)"));
        return isCapital(token(at)) || (isCapital(before) && !common);
    }

    private boolean isCapital(Token word) {
        return word.kind() == Token.Kind.WORD
                && Character.isUpperCase(text.charAt(word.span().start()));
    }

    /// Whether what stands at token `next`, just behind a number, makes it another one.
    boolean behindNumber(int next) {
        Token last = token(next - 1);
        Token behind = token(next);
        Token second = token(next + 1);
        boolean unit = UnitWords.isSign(behind.text());
        boolean joined = last.joins(behind) && !CLOSING.contains(behind.text()) && !unit;
        boolean continued = last.joins(behind) && behind.joins(second) && second.kind() == Token.Kind.DIGITS;
        boolean longer = Numerals.isNumeral(behind) || (behind.is("-", "or") && Numerals.isNumeral(second));
        return joined || continued || longer || andAHalf(next);
    }

    private boolean andAHalf(int next) {
        return token(next).is("and")
                && token(next + 1).is("a")
                && token(next + 2).is("half", "quarter", "third");
    }

    /// Whether what stands at token `next`, behind a number and its unit, makes it a rate or a difference.
    boolean behindUnit(int next, boolean money) {
        int at = pastHyphen(next);
        int after = pastHyphen(at + 1);
        Token behind = token(at);
        Token second = token(after);
        boolean time = UnitWords.code(second.text()).isPresent() || second.is("head", "night", "person", "piece");
        boolean past = token(after + 1).is("ago", "after", "before", "earlier", "later");
        boolean rate = behind.is("a", "an") && (money || time) && second.kind() == Token.Kind.WORD && !past;
        boolean share = behind.is("in", "of") && second.is("every", "each");
        return rate
                || share
                || andAHalf(next)
                || behind.is("/", "per", "each", "every", "apiece", "daily", "weekly", "monthly", "yearly", "annually")
                || behind.is("hourly", "fewer", "less")
                || (behind.is("more") && second.is("than"));
    }

    /// `a year` and `-a-year` are one.
    private int pastHyphen(int at) {
        return token(at).is("-") ? at + 1 : at;
    }

    private Token token(int at) {
        return Token.at(tokens, at);
    }
}
