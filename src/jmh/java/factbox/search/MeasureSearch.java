package factbox.search;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Measures searches in a library that [MakeLibrary] made of seed 1: the 50 best hits with passages for 15, against
/// FTS5 on the same stories. `MeasureSearch DIR [FTS5-FILE]`.
final class MeasureSearch {
    private static final int WARM = 60;
    private static final int QUERIES = 200;
    /// FTS5 may need seconds for one.
    private static final int YARDSTICK_QUERIES = 12;
    private static final int HITS = 50;
    private static final int SHOWN = 15;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private enum Kind {
        RARE_WORD,
        COMMON_WORD,
        TWO_WORDS,
        PHRASE,
        FIGURE,
        PREFIX
    }

    private final Vocabulary vocabulary = new GeneratedNews(1).vocabulary();
    private final Library library;
    private final StorySearch search;
    private final long stories;

    private MeasureSearch(Library library, StoryIndex index) {
        this.library = library;
        search = new StorySearch(index);
        stories = library.changes().stories();
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        long begun = System.nanoTime();
        try (Library library = LibraryOpener.open(folder).library();
                StoryIndex index = StoryIndex.open(folder, library)) {
            System.out.printf("opened in %d ms%n", (System.nanoTime() - begun) / 1_000_000);
            long before = System.nanoTime();
            index.catchUp(() -> false);
            System.out.printf("caught up in %d ms%n", (System.nanoTime() - before) / 1_000_000);
            MeasureSearch measure = new MeasureSearch(library, index);
            System.out.printf(
                    "%d stories%n| query | p50 ms | p99 ms | hits |%n| --- | --- | --- | --- |%n", measure.stories);
            for (Kind kind : Kind.values()) {
                measure.measure(kind);
            }
            memory();
            if (arguments.length > 1) {
                try (FullTextTable table = FullTextTable.of(Path.of(arguments[1]), library)) {
                    System.out.printf("| FTS5 | p50 ms | longest ms |%n| --- | --- | --- |%n");
                    for (Kind kind : Kind.values()) {
                        if (kind != Kind.FIGURE) {
                            measure.yardstick(kind, table);
                        }
                    }
                }
            }
        }
    }

    private void measure(Kind kind) {
        SplittableRandom random = new SplittableRandom(kind.ordinal());
        List<Double> times = new ArrayList<>();
        long hits = 0;
        for (int i = -WARM; i < QUERIES; i++) {
            StoryQuery query =
                    QueryParser.parse(query(kind, random), kind == Kind.PREFIX).query();
            long begun = System.nanoTime();
            SearchResult result = search.search(query, SearchOrder.RELEVANCE, 0, HITS, TODAY, () -> false)
                    .orElseThrow();
            int shown = search.show(
                            query,
                            result.hits()
                                    .subList(0, Math.min(SHOWN, result.hits().size())))
                    .size();
            if (i >= 0) {
                times.add((System.nanoTime() - begun) / 1e6);
                hits += Math.min(shown, 1) * result.count();
            }
        }
        times.sort(null);
        System.out.printf(
                "| %s | %.1f | %.1f | %d |%n",
                name(kind), times.get(QUERIES / 2), times.get(QUERIES * 99 / 100), hits / QUERIES);
    }

    private void yardstick(Kind kind, FullTextTable table) throws Exception {
        SplittableRandom random = new SplittableRandom(kind.ordinal());
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < YARDSTICK_QUERIES; i++) {
            String query = query(kind, random);
            long begun = System.nanoTime();
            table.search(kind == Kind.PREFIX ? query + "*" : query);
            times.add((System.nanoTime() - begun) / 1e6);
        }
        times.sort(null);
        System.out.printf("| %s | %.1f | %.1f |%n", name(kind), times.get(YARDSTICK_QUERIES / 2), times.getLast());
    }

    private String query(Kind kind, SplittableRandom random) {
        return switch (kind) {
            case RARE_WORD -> vocabulary.ranked(20_000 + random.nextInt(60_000));
            case COMMON_WORD -> vocabulary.ranked(random.nextInt(40));
            case TWO_WORDS ->
                vocabulary.ranked(20 + random.nextInt(400)) + " " + vocabulary.ranked(400 + random.nextInt(4000));
            case PHRASE -> phrase(random);
            case FIGURE -> "unit:people figure:>" + random.nextInt(10_000);
            case PREFIX -> (vocabulary.ranked(random.nextInt(20_000)) + "a").substring(0, 2);
        };
    }

    /// Two words that stand side by side in some story.
    private String phrase(SplittableRandom random) {
        while (true) {
            var text = library.pages().text(1 + random.nextLong(stories));
            String plain = text.map(found -> found.plain()).orElse("");
            int at = plain.indexOf(' ', random.nextInt(Math.max(1, plain.length() / 2)));
            Matcher words = Pattern.compile("[a-z]+ [a-z]+").matcher(plain);
            if (at >= 0 && words.find(at)) {
                return '"' + words.group() + '"';
            }
        }
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// What belongs to this program alone, after a collection.
    private static void memory() throws IOException {
        System.gc();
        Path rollup = Path.of("/proc/self/smaps_rollup");
        if (Files.isReadable(rollup)) {
            Files.readAllLines(rollup).stream()
                    .filter(line -> line.startsWith("Pss_Anon"))
                    .forEach(System.out::println);
        }
    }
}
