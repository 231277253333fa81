package factbox.cli;

import factbox.library.Library;
import factbox.library.StoryFilter;
import factbox.search.Hit;
import factbox.search.OneLedger;
import factbox.search.ParsedQuery;
import factbox.search.QueryParser;
import factbox.search.SearchOrder;
import factbox.search.StoryIndex;
import factbox.search.StorySearch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which stories a command is about.
final class StoryChoice {
    @Option(names = "--query", paramLabel = "QUERY", description = "The stories that a search finds.")
    private @Nullable String query;

    @Option(names = "--bookmarked", description = "The bookmarked stories.")
    private boolean bookmarked;

    @Option(names = "--id", paramLabel = "ID", description = "The story of this id; may be given several times.")
    private @Nullable List<String> ids;

    /// The keys of the stories in the library of a folder.
    long[] keys(Path folder, Library from, Output output) {
        if (bookmarked) {
            return from.pages().keys(StoryFilter.NONE.withShow(StoryFilter.Show.BOOKMARKED));
        }
        return query == null ? ofIds(from, output) : found(query, folder, from, output);
    }

    private long[] ofIds(Library from, Output output) {
        List<Long> keys = new ArrayList<>();
        for (String id : ids == null ? List.<String>of() : ids) {
            from.pages().key(id).ifPresentOrElse(keys::add, () -> output.message("no story has the id “" + id + "”"));
        }
        return keys.stream().mapToLong(Long::longValue).toArray();
    }

    private static long[] found(String words, Path folder, Library from, Output output) {
        ParsedQuery parsed = QueryParser.parse(words, false);
        parsed.hints().forEach(output::message);
        try (StoryIndex index = StoryIndex.open(folder, from);
                OneLedger ledger = new OneLedger(folder, from)) {
            index.catchUp(() -> false);
            ledger.catchUpFor(parsed.query(), () -> false);
            StorySearch search = new StorySearch(index, ledger);
            long count = search.count(parsed.query(), () -> false).orElseThrow();
            if (count == 0) {
                output.message(EmptyAnswer.words(search.whyNothing(parsed.text(), false)));
            }
            LocalDate today = LocalDate.now(ZoneId.systemDefault());
            return search
                    .search(
                            parsed.query(),
                            SearchOrder.RELEVANCE,
                            0,
                            Math.toIntExact(Math.max(1, count)),
                            today,
                            () -> false)
                    .orElseThrow()
                    .hits()
                    .stream()
                    .mapToLong(Hit::key)
                    .toArray();
        }
    }
}
