package factbox.search;

import factbox.search.WordAnalyzer.Word;
import factbox.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words of a text that are also written as one: `add-on`, `U.S.`, `AirCombat`, `1 000`. The numbers are those of the
/// first and the last of them.
record Compound(int first, int last, String form) {
    private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:\\.\\p{L})+");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");
    /// As in `1,234.50`, which is looked for without its cents.
    private static final Pattern LARGE_WITH_CENTS = Pattern.compile("\\d{4,}\\.\\d{1,2}");
    private static final String HYPHENS = "-\u2010\u2011";
    private static final String BETWEEN_GROUPS = " \u00A0\u2009\u202F'’";
    private static final int GROUP = 3;

    /// How two words that stand side by side are written as one.
    private enum Seam {
        NONE,
        JOINED,
        INITIALS,
        GROUPS
    }

    /// Those among the words of a text, in the order of their first words.
    static List<Compound> in(String text, List<Word> words) {
        List<Compound> compounds = new ArrayList<>();
        Seam before = Seam.NONE;
        for (int at = 0; at < words.size(); at++) {
            String form = words.get(at).form();
            int first = at;
            if (form.indexOf('.') >= 0) {
                dotted(form).ifPresent(other -> compounds.add(new Compound(first, first, other)));
            }
            Seam seam = seam(text, words, at);
            boolean begins = seam != Seam.NONE && seam != before;
            if (begins) {
                compounds.add(of(words, at, end(text, words, at, seam)));
            }
            // of three words with hyphens two may be written as one
            boolean pair = seam == Seam.JOINED && !(begins && end(text, words, at, seam) == at + 1);
            if (pair) {
                compounds.add(of(words, at, at + 1));
            }
            before = seam;
        }
        return compounds;
    }

    private static Optional<String> dotted(String form) {
        if (LARGE_WITH_CENTS.matcher(form).matches()) {
            return Optional.of(form.substring(0, form.indexOf('.')));
        }
        String closed = closed(form);
        return closed.equals(form) ? Optional.empty() : Optional.of(closed);
    }

    /// A word without the dots of initials, and a number without those between its groups.
    static String closed(String form) {
        boolean dotted = form.indexOf('.') >= 0
                && (INITIALS.matcher(form).matches() || GROUPED.matcher(form).matches());
        return dotted ? form.replace(".", "") : form;
    }

    /// Whether two words may be one: two numbers are not, unless the second is a group of digits.
    static boolean mayJoin(String left, String right) {
        return !left.isEmpty()
                && !right.isEmpty()
                && !(Character.isDigit(left.charAt(left.length() - 1)) && Character.isDigit(right.charAt(0)));
    }

    /// Whether a number goes on with a group of three digits.
    static boolean isGroup(String left, String right) {
        return left.length() <= GROUP && right.length() == GROUP && isDigits(left) && isDigits(right);
    }

    Span span(List<Word> words) {
        return new Span(words.get(first).span().start(), words.get(last).span().end());
    }

    private static boolean isDigit(char c) {
        return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    private static boolean isDigits(String form) {
        return !form.isEmpty() && form.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int end(String text, List<Word> words, int first, Seam seam) {
        int last = first + 1;
        while (last + 1 < words.size() && seam(text, words, last) == seam) {
            last++;
        }
        return last;
    }

    private static Compound of(List<Word> words, int first, int last) {
        StringBuilder form = new StringBuilder();
        for (int at = first; at <= last; at++) {
            form.append(closed(words.get(at).form()));
        }
        return new Compound(first, last, form.toString());
    }

    /// Between a word and the next.
    private static Seam seam(String text, List<Word> words, int at) {
        if (at + 1 >= words.size()) {
            return Seam.NONE;
        }
        Word left = words.get(at);
        Word right = words.get(at + 1);
        int start = left.span().end();
        int end = right.span().start();
        if (start == end) {
            boolean camel = start > 0
                    && Character.isLowerCase(text.charAt(start - 1))
                    && Character.isUpperCase(text.charAt(start));
            return camel ? Seam.JOINED : Seam.NONE;
        }
        if (end == start + 1) {
            char between = text.charAt(start);
            if (between == ' ' && !isDigit(text.charAt(start - 1))) {
                return Seam.NONE;
            }
            if (HYPHENS.indexOf(between) >= 0) {
                return mayJoin(left.form(), right.form()) ? Seam.JOINED : Seam.NONE;
            }
            if (BETWEEN_GROUPS.indexOf(between) >= 0) {
                return isGroup(left.form(), right.form()) ? Seam.GROUPS : Seam.NONE;
            }
        }
        boolean initials = end == start + 2
                && text.charAt(start) == '.'
                && text.charAt(start + 1) == ' '
                && isInitial(text, left)
                && isInitial(text, right);
        return initials ? Seam.INITIALS : Seam.NONE;
    }

    private static boolean isInitial(String text, Word word) {
        return word.span().end() == word.span().start() + 1
                && Character.isUpperCase(text.charAt(word.span().start()));
    }
}
