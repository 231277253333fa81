package factbox.search;

import factbox.figures.unit.UnitNames;
import factbox.library.Mark;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Makes of what is asked of the ledger what its index is asked: the query language of stories, said of one figure.
final class LedgerCompiler {
    private final WordAnalyzer analyzer;
    private final Stems stems;
    private final Collection<Family> families;
    private final Function<Mark, BitSet> marked;

    LedgerCompiler(WordAnalyzer analyzer, Stems stems, Collection<Family> families, Function<Mark, BitSet> marked) {
        this.analyzer = analyzer;
        this.stems = stems;
        this.families = families;
        this.marked = marked;
    }

    Query compile(LedgerQuery asked) {
        BooleanQuery.Builder all = new BooleanQuery.Builder()
                .add(compile(Spellings.of(QueryParser.parse(asked.words(), true).query())), Occur.FILTER);
        if (!asked.kinds().isEmpty()) {
            all.add(
                    any(
                            LedgerDocuments.KIND,
                            asked.kinds().stream().map(Enum::name).toList()),
                    Occur.FILTER);
        }
        if (!asked.standings().isEmpty()) {
            all.add(
                    any(
                            LedgerDocuments.STANDING,
                            asked.standings().stream().map(Enum::name).toList()),
                    Occur.FILTER);
        }
        if (!asked.section().isEmpty()) {
            List<String> forms = analyzer.words(asked.section()).stream()
                    .map(WordAnalyzer.Word::form)
                    .toList();
            all.add(phrase(Fields.SECTION, forms, false), Occur.FILTER);
        }
        return all.build();
    }

    private static Query any(String field, List<String> values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(new TermQuery(new Term(field, value)), Occur.SHOULD));
        return any.build();
    }

    private Query compile(StoryQuery query) {
        return switch (query) {
            case StoryQuery.All(), StoryQuery.HasFigures() -> MatchAllDocsQuery.INSTANCE;
            case StoryQuery.Nothing() -> MatchNoDocsQuery.INSTANCE;
            case StoryQuery.Word(String form, boolean prefix) -> word(Fields.TEXT, form, prefix);
            case StoryQuery.Phrase(List<String> forms) -> phrase(Fields.TEXT, forms, false);
            case StoryQuery.Headline(List<String> forms, boolean prefix) ->
                forms.size() == 1
                        ? word(Fields.HEADLINE, forms.getFirst(), prefix)
                        : phrase(Fields.HEADLINE, forms, prefix);
            case StoryQuery.Named(StoryQuery.Name name, List<String> forms, boolean prefix) ->
                phrase(name == StoryQuery.Name.SECTION ? Fields.SECTION : Fields.SOURCE, forms, prefix);
            case StoryQuery.Language(String tag) -> new TermQuery(new Term(Fields.LANGUAGE, tag));
            case StoryQuery.Published(var first, var last) ->
                LongPoint.newRangeQuery(LedgerDocuments.DAY, first.toEpochDay(), last.toEpochDay());
            case StoryQuery.Marked(Mark mark) -> new MarkedQuery(marked.apply(mark));
            case StoryQuery.Among(BitSet keys) -> new MarkedQuery(keys);
            case StoryQuery.Figure(FigureTest test) -> figure(test);
            case StoryQuery.Not(StoryQuery inner) ->
                new BooleanQuery.Builder()
                        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                        .add(compile(inner), Occur.MUST_NOT)
                        .build();
            case StoryQuery.And(List<StoryQuery> parts) -> joined(parts, Occur.FILTER);
            case StoryQuery.Or(List<StoryQuery> parts) -> joined(parts, Occur.SHOULD);
        };
    }

    private Query joined(List<StoryQuery> parts, Occur occur) {
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        parts.forEach(part -> joined.add(compile(part), occur));
        return joined.build();
    }

    /// The figures that pass a test.
    Query figure(FigureTest test) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        if (test.asksForNumber()) {
            all.add(
                    DoublePoint.newRangeQuery(LedgerDocuments.LEAST, Double.NEGATIVE_INFINITY, test.high()),
                    Occur.FILTER);
            all.add(
                    DoublePoint.newRangeQuery(LedgerDocuments.MOST, test.low(), Double.POSITIVE_INFINITY),
                    Occur.FILTER);
        }
        if (!test.units().isEmpty()) {
            List<String> units = test.units().stream()
                    .map(LedgerDocuments::folded)
                    .flatMap(unit -> Stream.of(unit, UnitNames.singular(unit)))
                    .distinct()
                    .toList();
            all.add(any(LedgerDocuments.UNIT, units), Occur.FILTER);
        }
        if (test.standing() != null) {
            all.add(any(LedgerDocuments.STANDING, List.of(test.standing().name())), Occur.FILTER);
        }
        if (test.from() != null) {
            all.add(any(LedgerDocuments.FROM, List.of(test.from().name())), Occur.FILTER);
        }
        if (test.days() != null) {
            all.add(compile(test.days()), Occur.FILTER);
        }
        test.what().forEach(what -> all.add(what(what), Occur.FILTER));
        return all.build();
    }

    /// A phrase that says one thing of the news, or all of its words.
    private Query what(FigureTest.What what) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        WhatTerms.heads(what.forms())
                .forEach(head -> any.add(new TermQuery(new Term(LedgerDocuments.WHAT, head)), Occur.SHOULD));
        BooleanQuery.Builder each = new BooleanQuery.Builder();
        for (int at = 0; at < what.forms().size(); at++) {
            String form = what.forms().get(at);
            BooleanQuery.Builder one = new BooleanQuery.Builder();
            one.add(
                    word(
                            LedgerDocuments.WHAT,
                            form,
                            what.prefix() && at == what.forms().size() - 1),
                    Occur.SHOULD);
            WhatTerms.heads(List.of(form))
                    .forEach(head -> one.add(new TermQuery(new Term(LedgerDocuments.WHAT, head)), Occur.SHOULD));
            each.add(one.build(), Occur.FILTER);
        }
        return any.add(each.build(), Occur.SHOULD).build();
    }

    private Query word(String field, String form, boolean prefix) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Family family : families) {
            any.add(new TermQuery(new Term(field, stems.of(family, form))), Occur.SHOULD);
        }
        any.add(prefix ? new PrefixQuery(new Term(field, form)) : new TermQuery(new Term(field, form)), Occur.SHOULD);
        return any.build();
    }

    private static Query phrase(String field, List<String> forms, boolean prefix) {
        List<String> whole = prefix ? forms.subList(0, forms.size() - 1) : forms;
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        if (!whole.isEmpty()) {
            all.add(new PhraseQuery(field, whole.toArray(String[]::new)), Occur.FILTER);
        }
        if (prefix) {
            all.add(new PrefixQuery(new Term(field, forms.getLast())), Occur.FILTER);
        }
        return all.build();
    }
}
