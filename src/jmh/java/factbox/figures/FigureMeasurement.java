package factbox.figures;

import factbox.figures.GoldFile.Case;
import factbox.figures.GoldFile.Gold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// Measures the finder against files of sentences with their quantities: precision, recall and F1 of each file, and
/// what goes wrong, grouped by kind.
///
/// Runs on the test class path of the `bench` profile; its arguments are files and folders, and `--errors` for all
/// errors.
public final class FigureMeasurement {
    private static final int WORST = 20;

    private final Map<String, List<String>> errors = new HashMap<>();
    private int missed;

    private FigureMeasurement() {}

    public static void main(String[] arguments) throws IOException {
        List<String> given = new ArrayList<>(List.of(arguments));
        boolean verbose = given.remove("--errors");
        FigureMeasurement measurement = new FigureMeasurement();
        System.out.println("| file | asked for | precision | recall | F1 |\n| --- | --- | --- | --- | --- |");
        for (String path : given) {
            try (Stream<Path> files = Files.walk(Path.of(path))) {
                for (Path file : files.filter(name -> name.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    measurement.measure(GoldFile.read(file));
                }
            }
        }
        measurement.printErrors(verbose);
    }

    private void measure(GoldFile file) {
        boolean change = file.cases().stream()
                .flatMap(sentence -> sentence.figures().stream())
                .anyMatch(gold -> gold.change() != null);
        print(file, "value", Finding::hasValueOf);
        print(file, "value + unit", (finding, gold) -> finding.hasValueOf(gold) && finding.hasUnitOf(gold));
        if (change) {
            print(file, "value + change", (finding, gold) -> finding.hasValueOf(gold) && finding.hasChangeOf(gold));
            print(
                    file,
                    "all three",
                    (finding, gold) ->
                            finding.hasValueOf(gold) && finding.hasUnitOf(gold) && finding.hasChangeOf(gold));
        }
        file.cases().forEach(sentence -> explain(sentence, file.model()));
    }

    private static void print(GoldFile file, String what, BiPredicate<Finding, Gold> right) {
        Score score = Score.NONE;
        for (Case sentence : file.cases()) {
            List<Finding> left = new ArrayList<>(Finding.of(sentence.text(), file.model()));
            int found = left.size();
            int hits = 0;
            for (Gold gold : sentence.figures()) {
                hits += left.stream()
                                .filter(finding -> right.test(finding, gold))
                                .findFirst()
                                .map(left::remove)
                                .orElse(false)
                        ? 1
                        : 0;
            }
            score = score.plus(new Score(hits, found, sentence.figures().size()));
        }
        System.out.println("| " + file.name() + " | " + what + " | " + score.row() + " |");
    }

    private void explain(Case sentence, String model) {
        List<Finding> left = new ArrayList<>(Finding.of(sentence.text(), model));
        List<Gold> missing = new ArrayList<>();
        for (Gold gold : sentence.figures()) {
            Finding same = left.stream()
                    .filter(finding -> finding.hasValueOf(gold))
                    .max(Comparator.comparing(finding -> finding.hasUnitOf(gold)))
                    .orElse(null);
            if (same == null) {
                missing.add(gold);
            } else {
                left.remove(same);
                if (!same.hasUnitOf(gold)) {
                    error(
                            "wrong unit",
                            gold.unit() + " read as "
                                    + same.mention().quantity().unit(),
                            sentence.text());
                }
                if (!same.hasChangeOf(gold)) {
                    error("wrong change", gold.change() + " read as " + same.said(), sentence.text());
                }
            }
        }
        missing.forEach(gold -> error("missed", shape(gold.surface()), sentence.text()));
        left.forEach(finding -> error("found too much", shape(finding.said()), sentence.text()));
    }

    private void error(String kind, String what, String text) {
        missed++;
        errors.computeIfAbsent(kind + ": " + what, _ -> new ArrayList<>()).add(text);
    }

    private static String shape(String surface) {
        return surface.replaceAll("\\d+", "9").replaceAll("9([.,]9)+", "9");
    }

    private void printErrors(boolean verbose) {
        System.out.println("\n| error | share | for example |\n| --- | --- | --- |");
        errors.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<String>> group) ->
                                -group.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(verbose ? Long.MAX_VALUE : WORST)
                .forEach(group -> System.out.println("| %s | %.1f %% | %s |"
                        .formatted(
                                group.getKey(),
                                100.0 * group.getValue().size() / missed,
                                group.getValue().getFirst())));
    }
}
