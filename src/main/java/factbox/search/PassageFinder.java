package factbox.search;

import factbox.library.StoryPages.TextRow;
import factbox.search.WordAnalyzer.Word;
import factbox.story.Passage;
import factbox.story.Span;
import factbox.story.StoryText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// Finds the passage of a story that answers a query best: whole sentences with as many of its words as there are close
/// together; for a search by figure alone, the passage of the figure.
final class PassageFinder {
    private static final int LONGEST = 240;

    /// A run of words of the query: a word, or the words of a phrase.
    private record Wanted(List<String> forms, boolean prefix, boolean stemmed) {}

    private record Match(int wanted, Span span) {}

    private final WordAnalyzer analyzer;
    private final Stems stems;
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<FigureTest> figures = new ArrayList<>();
    private final BiFunction<Long, FigureTest, Optional<Span>> passages;

    /// `passages` tells where in the story with a key the first figure stands that passes a test.
    PassageFinder(
            StoryQuery query,
            WordAnalyzer analyzer,
            Stems stems,
            BiFunction<Long, FigureTest, Optional<Span>> passages) {
        this.passages = passages;
        this.analyzer = analyzer;
        this.stems = stems;
        collect(Spellings.of(query));
    }

    /// What is excluded is not looked for.
    private void collect(StoryQuery query) {
        switch (query) {
            case StoryQuery.Word(String form, boolean prefix) -> wanted.add(new Wanted(List.of(form), prefix, true));
            case StoryQuery.Phrase(List<String> forms) -> wanted.add(new Wanted(forms, false, false));
            case StoryQuery.Headline(List<String> forms, boolean prefix) ->
                wanted.add(new Wanted(forms, prefix, forms.size() == 1));
            case StoryQuery.Figure(FigureTest test) -> figures.add(test);
            case StoryQuery.And(List<StoryQuery> parts) -> parts.forEach(this::collect);
            case StoryQuery.Or(List<StoryQuery> parts) -> parts.forEach(this::collect);
            default -> {}
        }
    }

    ShownHit show(Hit hit, TextRow found) {
        String plain = found.plain();
        if (plain.isBlank()) {
            return new ShownHit(hit, found.row(), null, List.of(), headline(found));
        }
        StoryText text = new StoryText(plain, lines(plain));
        Locale locale = Locale.forLanguageTag(found.row().language());
        List<Span> words = words(best(plain, Family.of(found.row().language())));
        if (words.isEmpty() && !figures.isEmpty()) {
            words = figures.stream()
                    .map(test -> passages.apply(found.row().key(), test))
                    .flatMap(Optional::stream)
                    .filter(span -> span.end() <= plain.length())
                    .limit(1)
                    .toList();
        }
        Span around = words.isEmpty()
                ? new Span(
                        text.blocks().getFirst().start(),
                        text.blocks().getFirst().start())
                : new Span(words.getFirst().start(), words.getLast().end());
        Span passage = text.sentences(around, locale);
        return new ShownHit(hit, found.row(), Passage.of(text, passage), words, headline(found));
    }

    /// The words that answer in the headline.
    private List<Span> headline(TextRow found) {
        List<Span> spans = words(
                        matches(found.row().headline(), Family.of(found.row().language())))
                .stream()
                .sorted()
                .toList();
        List<Span> apart = new ArrayList<>();
        for (Span span : spans) {
            if (apart.isEmpty() || apart.getLast().end() <= span.start()) {
                apart.add(span);
            }
        }
        return apart;
    }

    private static List<Span> words(List<Match> matches) {
        List<Span> spans = matches.stream().map(Match::span).distinct().toList();
        return spans.stream().filter(span -> !isSaid(span, spans)).toList();
    }

    /// Whether the words at both ends of a span are lit by themselves.
    private static boolean isSaid(Span span, List<Span> spans) {
        return spans.stream().anyMatch(other -> other.start() == span.start() && other.end() < span.end())
                && spans.stream().anyMatch(other -> other.end() == span.end() && other.start() > span.start());
    }

    /// The lines of a text, which are its blocks, parted further by line breaks.
    private static List<Span> lines(String plain) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start <= plain.length()) {
            int end = plain.indexOf('\n', start);
            end = end < 0 ? plain.length() : end;
            if (!plain.substring(start, end).isBlank()) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    /// Of all stretches of one line that are not too long, the first of those with the most different words of the
    /// query.
    private List<Match> best(String plain, Family family) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Match> matches = matches(plain, family);
        List<Match> best = List.of();
        int most = 0;
        for (int from = 0; from < matches.size() && most < wanted.size(); from++) {
            int to = from;
            int start = matches.get(from).span.start();
            int lineEnd = plain.indexOf('\n', start);
            int end = Math.min(start + LONGEST, lineEnd < 0 ? plain.length() : lineEnd);
            Set<Integer> different = new HashSet<>();
            while (to < matches.size() && matches.get(to).span.end() <= end) {
                different.add(matches.get(to++).wanted);
            }
            if (different.size() > most) {
                most = different.size();
                best = List.copyOf(matches.subList(from, to));
            }
        }
        return best;
    }

    private List<Match> matches(String plain, Family family) {
        List<Word> words = analyzer.words(plain);
        List<String> stemsWanted = wanted.stream()
                .map(one -> one.stemmed ? stems.of(family, one.forms.getFirst()) : "")
                .toList();
        List<Match> matches = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            for (int i = 0; i < wanted.size(); i++) {
                Wanted one = wanted.get(i);
                if (has(words.get(at).form(), stemsWanted.get(i), family)) {
                    matches.add(new Match(i, words.get(at).span()));
                } else if (stands(one, words, at)) {
                    int last = at + one.forms.size() - 1;
                    Span span = new Span(
                            words.get(at).span().start(), words.get(last).span().end());
                    matches.add(new Match(i, span));
                } else if (isBroken(one, words, at)) {
                    matches.add(new Match(i, both(words.get(at), words.get(at + 1))));
                }
            }
        }
        compounds(plain, words, stemsWanted, family, matches);
        return matches;
    }

    /// The words that the text has in parts, as `add-on`, and that are looked for as one.
    private void compounds(
            String plain, List<Word> words, List<String> stemsWanted, Family family, List<Match> matches) {
        for (Compound compound : Compound.in(plain, words)) {
            for (int i = 0; i < wanted.size(); i++) {
                Wanted one = wanted.get(i);
                Word whole = new Word(compound.form(), compound.span(words));
                if (has(whole.form(), stemsWanted.get(i), family) || stands(one, List.of(whole), 0)) {
                    matches.add(new Match(i, whole.span()));
                }
            }
        }
        matches.sort(Comparator.comparingInt(match -> match.span.start()));
    }

    private static Span both(Word first, Word second) {
        return new Span(first.span().start(), second.span().end());
    }

    /// Whether a word that is looked for stands there as two.
    private static boolean isBroken(Wanted one, List<Word> words, int at) {
        if (!one.stemmed || at + 1 >= words.size()) {
            return false;
        }
        String form = one.forms.getFirst();
        String first = words.get(at).form();
        String second = words.get(at + 1).form();
        return first.length() + second.length() == form.length()
                && form.startsWith(first)
                && form.endsWith(second)
                && BrokenWordQuery.mayBreak(form);
    }

    private boolean has(String form, String stem, Family family) {
        return !stem.isEmpty()
                && family.mayHave(form, stem)
                && stems.of(family, form).equals(stem);
    }

    private static boolean stands(Wanted one, List<Word> words, int at) {
        int size = one.forms.size();
        if (at + size > words.size()) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            String form = words.get(at + i).form();
            String wantedForm = one.forms.get(i);
            boolean same = (one.prefix && i == size - 1) ? form.startsWith(wantedForm) : form.equals(wantedForm);
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
