package factbox.intake;

import factbox.intake.article.Article;
import factbox.intake.article.ArticleExtractor;
import factbox.intake.article.PageFacts;
import factbox.intake.format.Neighbours;
import factbox.intake.format.SourceFile;
import factbox.storyfile.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/// Scores title, byline, date and text against Readability.js's own: `MeasurePages FOLDER`, a folder of its test pages.
///
/// A page where the yardstick has nothing counts only for what it has.
final class MeasurePages {
    /// Below it something differs that is worth a look.
    private static final double ODD = 0.9;

    private MeasurePages() {}

    public static void main(String[] args) throws IOException {
        Map<String, int[]> scores = new TreeMap<>();
        List<Shingles> texts = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of(args[0]))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                page(folder, scores, texts);
            }
        }
        double[] average = Shingles.average(texts);
        System.out.printf(
                Locale.ROOT, "text: precision %.3f, recall %.3f, F1 %.3f%n", average[0], average[1], average[2]);
        scores.forEach((field, score) -> System.out.printf(
                Locale.ROOT, "%s: %d of %d equal, %.3f%n", field, score[0], score[1], (double) score[0] / score[1]));
    }

    private static void page(Path folder, Map<String, int[]> scores, List<Shingles> texts) throws IOException {
        byte[] metadata = Files.readAllBytes(folder.resolve("expected-metadata.json"));
        Json expected = Json.lenient(new String(metadata, java.nio.charset.StandardCharsets.UTF_8))
                .orElseThrow();
        byte[] html = Files.readAllBytes(folder.resolve("source.html"));
        String text = new SourceFile("source.html", html, LocalDate.EPOCH, Neighbours.NONE).text();
        Article article = ArticleExtractor.of(Jsoup.parse(text, "http://fakehost/test/page.html"));
        PageFacts facts = article.facts();
        compare(folder, "title", expected.text("title"), facts.title(), scores);
        compare(folder, "byline", expected.text("byline"), facts.byline(), scores);
        Shingles score = Shingles.compare(
                Jsoup.parse(folder.resolve("expected.html").toFile(), "UTF-8").text(),
                article.content().text());
        texts.add(score);
        if (score.f1() < ODD) {
            System.out.printf(
                    Locale.ROOT,
                    "%s text: precision %.3f, recall %.3f%n",
                    folder.getFileName(),
                    score.precision(),
                    score.recall());
        }
        compare(folder, "date", expected.text("publishedTime"), facts.published(), scores);
    }

    private static void compare(Path folder, String field, String expected, String actual, Map<String, int[]> scores) {
        int[] score = scores.computeIfAbsent(field, _ -> new int[2]);
        if (!expected.isBlank()) {
            boolean equal = List.of(expected.strip().split("\\s+"))
                    .equals(List.of(actual.strip().split("\\s+")));
            score[0] += equal ? 1 : 0;
            score[1]++;
            if (!equal) {
                System.out.printf("%s %s: \"%s\", not \"%s\"%n", folder.getFileName(), field, actual, expected);
            }
        } else if (!actual.isBlank()) {
            System.out.printf("  (%s %s: \"%s\", not none)%n", folder.getFileName(), field, actual);
        }
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    /// The same instant may be written in several ways.
    private static boolean sameTime(String expected, String actual) {
        String plain = "[^0-9TZ+]";
        return expected.matches("\\d{4}-.*") && expected.replaceAll(plain, "").equals(actual.replaceAll(plain, ""));
    }
}
