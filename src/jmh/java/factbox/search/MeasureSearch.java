package factbox.search;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Measures searches in a library that [MakeLibrary] made of seed 1: the memory that a hundred take, then the 50 best
/// hits with passages for 15, each kind beside FTS5 on the same stories. `MeasureSearch DIR [FTS5-FILE]`.
final class MeasureSearch {
    private static final int WARM = 300;
    private static final int QUERIES = 200;
    private static final int REMEMBERED = 100;
    /// FTS5 may need seconds for one.
    private static final int YARDSTICK_WARM = 2;
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

    private MeasureSearch(Library library, StoryIndex index, OneLedger ledger) {
        this.library = library;
        search = new StorySearch(index, ledger);
        stories = library.changes().stories();
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        long begun = System.nanoTime();
        try (Library library = LibraryOpener.open(folder).library();
                StoryIndex index = StoryIndex.open(folder, library);
                OneLedger ledger = new OneLedger(folder, library)) {
            System.out.printf("opened in %d ms%n", (System.nanoTime() - begun) / 1_000_000);
            long before = System.nanoTime();
            index.catchUp(() -> false);
            System.out.printf("caught up in %d ms%n", (System.nanoTime() - before) / 1_000_000);
            before = System.nanoTime();
            ledger.get().catchUp(() -> false);
            System.out.printf("figures read in %d ms%n", (System.nanoTime() - before) / 1_000_000);
            MeasureSearch measure = new MeasureSearch(library, index, ledger);
            System.out.printf("%d stories%n", measure.stories);
            memory("opened");
            measure.search(REMEMBERED);
            memory(REMEMBERED + " searches later");
            try (FullTextTable yardstick =
                    arguments.length > 1 ? FullTextTable.of(Path.of(arguments[1]), library) : null) {
                System.out.println("| query | p50 ms | p99 ms | hits | FTS5 p50 ms | FTS5 longest ms |");
                System.out.println("| --- | --- | --- | --- | --- | --- |");
                for (Kind kind : Kind.values()) {
                    System.out.println(measure.measured(kind) + measure.yardstick(kind, yardstick));
                }
            }
        }
    }

    /// So many searches, of every kind in turn.
    private void search(int searches) {
        SplittableRandom random = new SplittableRandom(searches);
        for (int i = 0; i < searches; i++) {
            Kind kind = Kind.values()[i % Kind.values().length];
            search(kind, query(kind, random));
        }
    }

    /// How many hits were found.
    private long search(Kind kind, String words) {
        StoryQuery query = QueryParser.parse(words, kind == Kind.PREFIX).query();
        SearchResult result = search.search(query, SearchOrder.RELEVANCE, 0, HITS, TODAY, () -> false)
                .orElseThrow();
        int shown = search.show(
                        query,
                        result.hits().subList(0, Math.min(SHOWN, result.hits().size())))
                .size();
        return Math.min(shown, 1) * result.count();
    }

    private String measured(Kind kind) {
        SplittableRandom random = new SplittableRandom(kind.ordinal());
        List<Double> times = new ArrayList<>();
        long hits = 0;
        for (int i = -WARM; i < QUERIES; i++) {
            String query = query(kind, random);
            long begun = System.nanoTime();
            long found = search(kind, query);
            if (i >= 0) {
                times.add((System.nanoTime() - begun) / 1e6);
                hits += found;
            }
        }
        times.sort(null);
        return "| %s | %.1f | %.1f | %d |"
                .formatted(name(kind), times.get(QUERIES / 2), times.get(QUERIES * 99 / 100), hits / QUERIES);
    }

    /// FTS5 knows no figures.
    private String yardstick(Kind kind, @Nullable FullTextTable table) throws SQLException {
        if (table == null || kind == Kind.FIGURE) {
            return " – | – |";
        }
        SplittableRandom random = new SplittableRandom(kind.ordinal());
        List<Double> times = new ArrayList<>();
        for (int i = -YARDSTICK_WARM; i < YARDSTICK_QUERIES; i++) {
            String query = query(kind, random);
            long begun = System.nanoTime();
            table.search(kind == Kind.PREFIX ? query + "*" : query);
            if (i >= 0) {
                times.add((System.nanoTime() - begun) / 1e6);
            }
        }
        times.sort(null);
        return " %.1f | %.1f |".formatted(times.get(YARDSTICK_QUERIES / 2), times.getLast());
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
    private static void memory(String when) throws IOException {
        System.gc();
        Path rollup = Path.of("/proc/self/smaps_rollup");
        if (Files.isReadable(rollup)) {
            Files.readAllLines(rollup).stream()
                    .filter(line -> line.startsWith("Pss_Anon"))
                    .forEach(line -> System.out.println(line + ", " + when));
        }
    }
}
