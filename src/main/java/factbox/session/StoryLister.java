package factbox.session;

import factbox.library.Library;
import factbox.library.Mark;
import factbox.library.StoryFilter;
import factbox.library.StoryRow;
import factbox.search.Completion;
import factbox.search.Hit;
import factbox.search.NothingFound;
import factbox.search.ParsedQuery;
import factbox.search.QueryParser;
import factbox.search.SearchOrder;
import factbox.search.SearchResult;
import factbox.search.ShownHit;
import factbox.search.StoryQuery;
import factbox.search.StorySearch;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds out what the list shows, in steps that are short each: an answer that is not complete has a next step.
///
/// Belongs to the background.
final class StoryLister {
    /// As many as the search engine finds without looking at all; more than fit on a screen.
    private static final int BEST = 50;
    /// As many as fit on a screen.
    private static final int ON_SCREEN = 15;

    private final Library library;
    private final OrderedKeys ordered;
    private @Nullable StorySearch search;

    StoryLister(Library library) {
        this.library = library;
        ordered = new OrderedKeys(library);
    }

    void searchIn(StorySearch found) {
        search = found;
    }

    /// The library has changed.
    void forget() {
        ordered.forget();
    }

    /// The stories for the first screen, before anything else is known: as many as `limit`.
    ListAnswer begin(ListQuestion question, int limit) {
        List<ListedStory> rows = library.pages().page(question.filter(), question.storyOrder(), null, limit).stream()
                .map(ListedStory::of)
                .toList();
        int[] keys = rows.stream()
                .mapToInt(story -> Math.toIntExact(story.row().key()))
                .toArray();
        boolean complete = keys.length < limit;
        Marks marks = complete ? Marks.of(library, keys.length) : Marks.NONE;
        return new ListAnswer(
                question, QueryParser.parse("", true), keys, rows, complete, keys.length, complete, marks);
    }

    /// The next step: nothing where there is one more before there is anything to show, or the step was `cancelled`.
    Optional<ListAnswer> step(ListQuestion question, @Nullable ListAnswer before, BooleanSupplier cancelled) {
        ParsedQuery parsed = QueryParser.parse(question.words(), true);
        boolean all = parsed.query() instanceof StoryQuery.All;
        if (all || search == null) {
            return inOrder(question, parsed, null);
        }
        StoryQuery query = filtered(parsed.query(), question.filter());
        if (!question.isRanked()) {
            return search.matching(query, cancelled).flatMap(keys -> inOrder(question, parsed, keys));
        }
        return before == null
                ? best(question, parsed, query, search, cancelled)
                : ranked(before, query, search, cancelled);
    }

    private Optional<ListAnswer> inOrder(ListQuestion question, ParsedQuery parsed, @Nullable BitSet found) {
        int[] all = ordered.read(question.storyOrder());
        if (all == null) {
            return Optional.empty();
        }
        Marks marks = Marks.of(library, all.length);
        IntPredicate test = ordered.test(question.filter(), marks);
        boolean whole = found == null && question.filter().equals(StoryFilter.NONE);
        int[] keys = whole ? all : OrderedKeys.filtered(all, found == null ? test : test.and(found::get));
        List<ListedStory> first = rows(parsed, Arrays.copyOf(keys, Math.min(keys.length, ON_SCREEN)));
        return Optional.of(new ListAnswer(question, parsed, keys, first, true, keys.length, true, marks));
    }

    private Optional<ListAnswer> best(
            ListQuestion question, ParsedQuery parsed, StoryQuery query, StorySearch found, BooleanSupplier cancelled) {
        Optional<SearchResult> result = found.search(query, SearchOrder.RELEVANCE, 0, BEST, today(), cancelled);
        return result.map(best -> {
            int[] keys = best.hits().stream()
                    .mapToInt(hit -> Math.toIntExact(hit.key()))
                    .toArray();
            boolean complete = best.isExact() && best.count() <= keys.length;
            List<ListedStory> first = rows(parsed, Arrays.copyOf(keys, Math.min(keys.length, ON_SCREEN)));
            Marks marks = Marks.of(library, ordered.stories());
            return new ListAnswer(question, parsed, keys, first, complete, best.count(), best.isExact(), marks);
        });
    }

    /// All hits; the best of them are where they were shown already.
    private static Optional<ListAnswer> ranked(
            ListAnswer best, StoryQuery query, StorySearch found, BooleanSupplier cancelled) {
        return found.ranked(query, today(), cancelled).map(keys -> {
            BitSet shown = new BitSet();
            Arrays.stream(best.keys()).forEach(shown::set);
            int[] all = IntStream.concat(
                            Arrays.stream(best.keys()), Arrays.stream(keys).filter(key -> !shown.get(key)))
                    .toArray();
            return new ListAnswer(
                    best.question(), best.query(), all, best.first(), true, all.length, true, best.marks());
        });
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private StoryQuery filtered(StoryQuery query, StoryFilter filter) {
        List<StoryQuery> parts = new ArrayList<>(List.of(query));
        switch (filter.show()) {
            case ALL -> {}
            case UNREAD -> parts.add(new StoryQuery.Not(new StoryQuery.Marked(Mark.READ)));
            case BOOKMARKED -> parts.add(new StoryQuery.Marked(Mark.BOOKMARKED));
        }
        if (!filter.section().isEmpty()) {
            parts.add(new StoryQuery.Among(library.pages().keys(filter.section())));
        }
        return parts.size() == 1 ? query : new StoryQuery.And(parts);
    }

    /// The query with mistyped words put right; nothing where they seem right.
    Optional<String> didYouMean(String words) {
        return search == null ? Optional.empty() : search.didYouMean(words);
    }

    /// Why a query finds nothing, whatever filter is set.
    Optional<NothingFound> whyNothing(String words) {
        return search == null
                        || search.count(QueryParser.parse(words, true).query(), () -> false)
                                        .orElse(1L)
                                > 0
                ? Optional.empty()
                : Optional.of(search.whyNothing(words, true));
    }

    List<Completion> complete(String words) {
        return search == null ? List.of() : search.complete(words);
    }

    /// The rows of these stories, with the passages that answer a query; without those that have gone since.
    List<ListedStory> rows(ParsedQuery parsed, int[] keys) {
        if (search == null || parsed.query() instanceof StoryQuery.All) {
            List<Long> wanted = Arrays.stream(keys).asLongStream().boxed().toList();
            List<StoryRow> rows = library.pages().rows(wanted);
            return rows.stream().map(ListedStory::of).toList();
        }
        List<Hit> hits = Arrays.stream(keys).mapToObj(key -> new Hit(key, 0)).toList();
        List<ShownHit> shown = search.show(parsed.query(), hits);
        return shown.stream()
                .map(hit -> new ListedStory(hit.row(), hit.passage(), hit.words(), hit.headline()))
                .toList();
    }
}
