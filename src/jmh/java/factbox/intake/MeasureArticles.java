package factbox.intake;

import factbox.intake.format.Neighbours;
import factbox.intake.format.SourceFile;
import factbox.intake.format.WebPageReader;
import factbox.storyfile.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Scores articles' text against what a person marked: `MeasureArticles FOLDER [TEXTS]`, a folder as the benchmark's.
///
/// Each page goes the whole way of a file that is dropped. `TEXTS` is a folder for what was found and what is true.
final class MeasureArticles {
    private MeasureArticles() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Json truth = Json.parse("truth.json", Files.readAllBytes(folder.resolve("truth.json")));
        Map<String, Shingles> pages = new LinkedHashMap<>();
        long nanos = 0;
        for (String key : truth.names()) {
            byte[] html = page(folder.resolve("html").resolve(key + ".html.gz"));
            long start = System.nanoTime();
            String text = text(key, html);
            nanos += System.nanoTime() - start;
            pages.put(key, Shingles.compare(truth.get(key).text("articleBody"), text));
            if (args.length > 1) {
                Files.writeString(Path.of(args[1], key + ".found"), text + "\n");
                Files.writeString(
                        Path.of(args[1], key + ".truth"), truth.get(key).text("articleBody") + "\n");
            }
        }
        pages.forEach((key, score) -> System.out.printf(
                Locale.ROOT,
                "%.3f  P %.3f  R %.3f  %s %s%n",
                score.f1(),
                score.precision(),
                score.recall(),
                key.substring(0, 8),
                truth.get(key).text("url")));
        List<Shingles> all = new ArrayList<>(pages.values());
        print("all", all);
        print("even", every(all, 0));
        print("odd", every(all, 1));
        System.out.printf(Locale.ROOT, "%.1f ms a page%n", nanos / 1e6 / all.size());
    }

    private static byte[] page(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private static String text(String key, byte[] html) {
        StringBuilder text = new StringBuilder();
        Reading reading = new Reading(List.of(new WebPageReader()), Limits.USUAL, () -> false, found -> {
            if (found instanceof Found.Incoming incoming) {
                text.append(RunningText.of(incoming.story().body()));
            }
        });
        reading.file(new SourceFile(key, html, LocalDate.EPOCH, Neighbours.NONE));
        return text.toString();
    }

    private static List<Shingles> every(List<Shingles> pages, int rest) {
        List<Shingles> half = new ArrayList<>();
        for (int i = rest; i < pages.size(); i += 2) {
            half.add(pages.get(i));
        }
        return half;
    }

    private static void print(String name, List<Shingles> pages) {
        double[] average = Shingles.average(pages);
        System.out.printf(
                Locale.ROOT,
                "%-5s %d pages: precision %.3f, recall %.3f, F1 %.3f%n",
                name,
                pages.size(),
                average[0],
                average[1],
                average[2]);
    }
}
