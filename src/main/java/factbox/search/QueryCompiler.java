package factbox.search;

import factbox.library.Mark;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/// Makes of what a person looks for what the index is asked.
///
/// A word is one term a family with all its parts' weights in one number (BM25F), so that of a word which half of all
/// stories hold, whole blocks that can't be among the best are skipped.
final class QueryCompiler {
    private final Stems stems;
    private final Collection<Family> families;
    private final Function<Mark, BitSet> marked;
    private final Function<FigureTest, BitSet> figures;

    /// For an index with stories of these families; `figures` tells the keys of those that have such a figure.
    QueryCompiler(
            Stems stems,
            Collection<Family> families,
            Function<Mark, BitSet> marked,
            Function<FigureTest, BitSet> figures) {
        this.figures = figures;
        this.stems = stems;
        this.families = families;
        this.marked = marked;
    }

    /// The same for a search whose hits are ranked: what does not say how well a story matches only filters.
    Query ranked(StoryQuery query) {
        Query compiled = compile(query);
        return saysHowWell(query)
                ? compiled
                : new BooleanQuery.Builder().add(compiled, Occur.FILTER).build();
    }

    /// Whether one story may match better than another.
    static boolean saysHowWell(StoryQuery query) {
        return switch (query) {
            case StoryQuery.Word _, StoryQuery.Phrase _, StoryQuery.Headline _ -> true;
            case StoryQuery.And(List<StoryQuery> parts) -> parts.stream().anyMatch(QueryCompiler::saysHowWell);
            case StoryQuery.Or(List<StoryQuery> parts) -> parts.stream().anyMatch(QueryCompiler::saysHowWell);
            default -> false;
        };
    }

    Query compile(StoryQuery query) {
        return switch (query) {
            case StoryQuery.All() -> MatchAllDocsQuery.INSTANCE;
            case StoryQuery.Nothing() -> MatchNoDocsQuery.INSTANCE;
            case StoryQuery.Word(String form, boolean prefix) -> word(form, prefix);
            case StoryQuery.Phrase(List<String> forms) -> phrase(Fields.TEXT, forms);
            case StoryQuery.Headline(List<String> forms, boolean prefix) -> headline(forms, prefix);
            case StoryQuery.Named(StoryQuery.Name name, List<String> forms, boolean prefix) ->
                new ConstantScoreQuery(beginning(
                        switch (name) {
                            case SECTION -> Fields.SECTION;
                            case SOURCE -> Fields.SOURCE;
                        },
                        forms,
                        prefix));
            case StoryQuery.Language(String tag) ->
                new ConstantScoreQuery(new TermQuery(new Term(Fields.LANGUAGE, tag)));
            case StoryQuery.Published(LocalDate first, LocalDate last) ->
                LongField.newRangeQuery(Fields.PUBLISHED, first.toEpochDay(), last.toEpochDay());
            case StoryQuery.Marked(Mark mark) -> new MarkedQuery(marked.apply(mark));
            case StoryQuery.Among(BitSet keys) -> new MarkedQuery(keys);
            case StoryQuery.HasFigures() -> new MarkedQuery(figures.apply(FigureTest.ANY));
            case StoryQuery.Figure(FigureTest test) -> new MarkedQuery(figures.apply(test));
            case StoryQuery.Not(StoryQuery inner) ->
                new BooleanQuery.Builder()
                        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                        .add(compile(inner), Occur.MUST_NOT)
                        .build();
            case StoryQuery.And(List<StoryQuery> parts) -> and(parts);
            case StoryQuery.Or(List<StoryQuery> parts) -> {
                BooleanQuery.Builder any = new BooleanQuery.Builder();
                parts.forEach(part -> any.add(compile(part), Occur.SHOULD));
                yield any.build();
            }
        };
    }

    /// What does not say how well a story matches only filters.
    private Query and(List<StoryQuery> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = false;
        for (StoryQuery part : parts) {
            switch (part) {
                case StoryQuery.Not(StoryQuery inner) -> all.add(compile(inner), Occur.MUST_NOT);
                default -> {
                    all.add(compile(part), saysHowWell(part) ? Occur.MUST : Occur.FILTER);
                    positive = true;
                }
            }
        }
        if (!positive) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    private Query word(String form, boolean prefix) {
        SynonymQuery.Builder stem = new SynonymQuery.Builder(Fields.WORDS);
        for (Family family : families) {
            stem.addTerm(new Term(Fields.WORDS, stems.of(family, form)));
        }
        Query asWritten = prefix ? beginning(form, stem.build()) : stem.build();
        return BrokenWordQuery.mayBreak(form)
                ? new BooleanQuery.Builder()
                        .add(asWritten, Occur.SHOULD)
                        .add(BrokenWordQuery.of(form), Occur.SHOULD)
                        .build()
                : asWritten;
    }

    private static Query beginning(String form, Query stem) {
        boolean known = form.codePointCount(0, form.length()) <= Fields.LONGEST_PREFIX;
        Query beginning = known ? new TermQuery(new Term(Fields.PREFIX, form)) : prefix(Fields.TEXT, form);
        return new BooleanQuery.Builder()
                .add(stem, Occur.SHOULD)
                .add(new ConstantScoreQuery(beginning), Occur.SHOULD)
                .build();
    }

    private Query headline(List<String> forms, boolean prefix) {
        if (forms.size() > 1) {
            return beginning(Fields.HEADLINE, forms, prefix);
        }
        String form = forms.getFirst();
        SynonymQuery.Builder stem = new SynonymQuery.Builder(Fields.HEADLINE);
        for (Family family : families) {
            stem.addTerm(new Term(Fields.HEADLINE, stems.of(family, form)));
        }
        if (!prefix) {
            return stem.build();
        }
        return new BooleanQuery.Builder()
                .add(stem.build(), Occur.SHOULD)
                .add(prefix(Fields.HEADLINE, form), Occur.SHOULD)
                .build();
    }

    /// The words side by side, but for the last one of a `prefix`, which may begin any word of the field.
    private static Query beginning(String field, List<String> forms, boolean prefix) {
        if (!prefix) {
            return phrase(field, forms);
        }
        Query last = prefix(field, forms.getLast());
        return forms.size() == 1
                ? last
                : new BooleanQuery.Builder()
                        .add(phrase(field, forms.subList(0, forms.size() - 1)), Occur.MUST)
                        .add(last, Occur.MUST)
                        .build();
    }

    private static Query prefix(String field, String form) {
        return new PrefixQuery(new Term(field, form), MultiTermQuery.CONSTANT_SCORE_REWRITE);
    }

    private static Query phrase(String field, List<String> forms) {
        return forms.size() == 1
                ? new TermQuery(new Term(field, forms.getFirst()))
                : new PhraseQuery(field, forms.toArray(String[]::new));
    }
}
