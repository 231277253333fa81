package factbox.intake;

import factbox.figures.quantity.Mention;
import factbox.figures.quantity.QuantityFinder;
import factbox.figures.token.Kind;
import factbox.figures.verify.Standing;
import factbox.figures.verify.Verifier;
import factbox.intake.article.NumberBox;
import factbox.sanitizer.Sanitizer;
import factbox.story.Body;
import factbox.story.KeyFigure;
import factbox.story.Passage;
import factbox.story.Quantity;
import factbox.story.Span;
import factbox.story.StoryText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes key figures of a story's own box of numbers, each with the place in the text that supports it.
final class EditorFigures {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final int SHORTEST_WORD = 4;

    /// A place that may support a figure, and how well.
    private record Candidate(Span span, int rank, int shared) {}

    private final StoryText text;
    private final Locale locale;
    private final Verifier verifier;
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<Span> boxed = new HashSet<>();

    private EditorFigures(StoryText text, Locale locale) {
        this.text = text;
        this.locale = locale;
        verifier = new Verifier(text, locale);
        text.blocks().forEach(block -> mentions.addAll(QuantityFinder.find(text.plain(), block, locale)));
    }

    static List<KeyFigure> of(List<NumberBox.Line> lines, Body body, Locale locale) {
        if (lines.isEmpty()) {
            return List.of();
        }
        EditorFigures figures = new EditorFigures(StoryText.of(body), locale);
        List<Optional<Span>> own = figures.ownLines(lines);
        own.forEach(span -> span.ifPresent(figures.boxed::add));
        List<KeyFigure> made = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            NumberBox.Line line = lines.get(i);
            own.get(i).flatMap(span -> figures.figure(line, span)).ifPresent(made::add);
        }
        return made;
    }

    /// Where each line of the box stands in the story; a table's row has a block for each cell.
    private List<Optional<Span>> ownLines(List<NumberBox.Line> lines) {
        List<Optional<Span>> own = new ArrayList<>();
        int from = 0;
        for (NumberBox.Line line : lines) {
            String number = Sanitizer.line(line.number());
            String words = Sanitizer.line(line.words());
            Optional<Span> found = Optional.empty();
            for (int i = from; i < text.blocks().size() && found.isEmpty(); i++) {
                Span block = text.blocks().get(i);
                String written = block.in(text.plain());
                String next =
                        i + 1 < text.blocks().size() ? text.blocks().get(i + 1).in(text.plain()) : "";
                if (holdsBoth(written, number, words)) {
                    found = Optional.of(block);
                    from = i + 1;
                } else if ((written.equals(number) && next.equals(words))
                        || (written.equals(words) && next.equals(number))) {
                    found = Optional.of(
                            new Span(block.start(), text.blocks().get(i + 1).end()));
                    from = i + 2;
                }
            }
            own.add(found);
        }
        return own;
    }

    private static boolean holdsBoth(String block, String number, String words) {
        String line = Sanitizer.line(block);
        return line.length() <= number.length() + words.length() + 6 && line.contains(number) && line.contains(words);
    }

    private Optional<KeyFigure> figure(NumberBox.Line line, Span own) {
        String words = Sanitizer.line(line.words());
        String number = Sanitizer.line(line.number());
        String said = number + " " + lowered(words);
        Mention mention =
                first(lowered(said)).or(() -> first(number + " " + words)).orElse(null);
        if (mention == null) {
            return Optional.empty();
        }
        boolean measured = mention.kind() != Kind.COUNT && mention.counted() == null;
        int end = Math.max(
                number.length(),
                measured ? mention.span().end() : mention.number().end());
        String value = said.substring(0, Math.min(end, said.length())).strip();
        String label = said.length() > end ? said.substring(end).strip() : words;
        if (end == number.length() || label.isEmpty()) {
            label = words;
        }
        return Optional.of(new KeyFigure(
                value, label, mention.quantity(), null, null, null, evidence(value, label, mention.quantity(), own)));
    }

    /// The quantity that a line begins with.
    private Optional<Mention> first(String line) {
        return QuantityFinder.find(line, new Span(0, line.length()), locale).stream()
                .filter(mention ->
                        line.substring(0, mention.number().start()).chars().noneMatch(Character::isDigit))
                .findFirst();
    }

    /// A label's first word as it stands within a sentence, but for names of capitals alone.
    private static String lowered(String words) {
        boolean capitals = words.length() < 2 || Character.isUpperCase(words.charAt(1));
        return capitals ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /// The best place in the running text that says the same number of the same thing; else the box's own line.
    private Passage evidence(String value, String label, Quantity quantity, Span own) {
        return mentions.stream()
                .filter(mention -> boxed.stream().noneMatch(line -> line.overlaps(mention.span())))
                .filter(mention -> isSame(mention.quantity(), quantity))
                .map(mention -> candidate(value, label, quantity, mention))
                .filter(candidate -> candidate.rank > 0)
                .max(Comparator.comparingInt(Candidate::rank).thenComparingInt(Candidate::shared))
                .map(candidate -> Passage.of(text, candidate.span))
                .orElseGet(() -> Passage.of(text, own));
    }

    private Candidate candidate(String value, String label, Quantity quantity, Mention mention) {
        Span sentence = text.sentences(mention.span(), locale);
        Set<String> words = words(label);
        words.retainAll(words(sentence.in(text.plain())));
        Standing standing = verifier.verify(
                        new KeyFigure(value, label, quantity, null, null, null, Passage.of(text, mention.span())))
                .standing();
        boolean verified = standing == Standing.VERIFIED || standing == Standing.DISPUTED;
        return new Candidate(mention.span(), verified ? 2 : words.isEmpty() ? 0 : 1, words.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(NO_LETTER.split(text.toLowerCase(Locale.ROOT))));
        words.removeIf(word -> word.length() < SHORTEST_WORD);
        return words;
    }

    private static boolean isSame(Quantity one, Quantity other) {
        return switch (one) {
            case Quantity.Amount amount ->
                other instanceof Quantity.Amount same && amount.number().compareTo(same.number()) == 0;
            case Quantity.Range range ->
                other instanceof Quantity.Range same
                        && range.min().compareTo(same.min()) == 0
                        && range.max().compareTo(same.max()) == 0;
            case Quantity.Wording _ -> false;
        };
    }
}
