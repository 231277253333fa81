package factbox.cli;

import factbox.search.OneLedger;
import factbox.search.ParsedQuery;
import factbox.search.QueryParser;
import factbox.search.SearchOrder;
import factbox.search.SearchResult;
import factbox.search.ShownHit;
import factbox.search.StoryIndex;
import factbox.search.StorySearch;
import factbox.story.Passage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `factbox search`: the stories that answer a query, best first, a line each.
@Command(
        name = "search",
        description = "Finds stories: words, \"phrases\", -not, OR, headline: section: source: language: before: after:"
                + " on: is: has:, and figures by figure:>1000, figure:50..60, unit:miles, what:killed, from:editor,"
                + " standing:disputed.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the search was made, also where it found nothing",
            "1:the library can't be searched, or had to be recovered"
        })
final class SearchCommand implements Callable<Integer> {
    private final Path usersOwn;

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Mixin
    private final Output output = new Output();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many stories; 20 by default.")
    private int limit = 20;

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to look for.")
    private List<String> query = List.of();

    SearchCommand(Path usersOwn) {
        this.usersOwn = usersOwn;
    }

    @Override
    public Integer call() {
        Path folder = library.or(usersOwn);
        ParsedQuery parsed = QueryParser.parse(String.join(" ", query), false);
        parsed.hints().forEach(output::message);
        try (OpenedLibrary opened = library.open(usersOwn, output);
                StoryIndex index = StoryIndex.open(folder, opened.library());
                OneLedger ledger = new OneLedger(folder, opened.library())) {
            index.catchUp(() -> false);
            ledger.catchUpFor(parsed.query(), () -> false);
            StorySearch search = new StorySearch(index, ledger);
            SearchResult found = search.search(
                            parsed.query(),
                            SearchOrder.RELEVANCE,
                            0,
                            Math.max(1, limit),
                            LocalDate.now(ZoneId.systemDefault()),
                            () -> false)
                    .orElseThrow();
            for (ShownHit hit : search.show(parsed.query(), found.hits())) {
                output.result(line(hit), members(hit));
            }
            if (found.hits().isEmpty()) {
                output.message(EmptyAnswer.words(search.whyNothing(parsed.text(), false)));
            }
            return opened.status(true);
        }
    }

    private static String line(ShownHit hit) {
        String passage = Optional.ofNullable(hit.passage()).map(Passage::exact).orElse("");
        return "%s\t%s\t%s\t%.2f\t%s"
                .formatted(
                        hit.row().id(),
                        hit.row().headline(),
                        hit.row().undated() ? "no date" : hit.row().published(),
                        hit.hit().score(),
                        passage.replaceAll("\\s+", " "));
    }

    private static Map<String, @Nullable Object> members(ShownHit hit) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", hit.row().id());
        members.put("headline", hit.row().headline());
        members.put("date", hit.row().undated() ? null : hit.row().published().toString());
        members.put("score", hit.hit().score());
        members.put("passage", passage(hit.passage()));
        return members;
    }

    private static @Nullable Map<String, Object> passage(@Nullable Passage passage) {
        if (passage == null || passage.position() == null) {
            return null;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("exact", passage.exact());
        members.put("start", passage.position().start());
        members.put("end", passage.position().end());
        return members;
    }
}
