package factbox.figures.quantity;

import factbox.figures.verify.Asked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Measures the finder against files of sentences with their quantities: the goals, how far each is reached, and the
/// commonest errors.
///
/// Its arguments are files and folders, and `--errors` for every error with its sentence.
public final class FigureMeasurement {
    private static final int WORST = 20;

    /// What is asked of the files of some models, and the F1 that is to be reached; none is asked for where it is 0.
    private record Goal(String what, Set<String> models, Asked asked, double f1) {}

    private static final List<Goal> GOALS = List.of(
            new Goal("numbers and percentages: value", Set.of("number", "percentage"), Asked.VALUE, 0.95),
            new Goal("money: value + unit", Set.of("currency"), Asked.UNIT, 0.90),
            new Goal("dimensions: value + unit", Set.of("dimension"), Asked.UNIT, 0.90),
            new Goal("ages: value + unit", Set.of("age"), Asked.UNIT, 0.90),
            new Goal("temperatures: value + unit", Set.of("temperature"), Asked.UNIT, 0.90),
            new Goal("news: value", Set.of("news"), Asked.VALUE, 0.919),
            new Goal("news: value + unit", Set.of("news"), Asked.UNIT, 0.855),
            new Goal("news: value + change", Set.of("news"), Asked.CHANGE, 0.880),
            new Goal("news: value + unit + change", Set.of("news"), Asked.WHOLE, 0.880),
            new Goal("ranges and bounds: value", Set.of("numberrange"), Asked.VALUE, 0),
            new Goal("ranges and bounds: value + change", Set.of("numberrange"), Asked.CHANGE, 0),
            new Goal("technical: value", Set.of("technical"), Asked.VALUE, 0),
            new Goal("technical: value + unit", Set.of("technical"), Asked.UNIT, 0));

    private FigureMeasurement() {}

    public static void main(String[] arguments) throws IOException {
        List<String> given = new ArrayList<>(List.of(arguments));
        boolean all = given.remove("--errors");
        List<GoldFile> files = new ArrayList<>();
        for (String path : given) {
            files.addAll(read(Path.of(path)));
        }
        System.out.println(
                "| what | sentences | precision | recall | F1 | goal |\n| --- | --- | --- | --- | --- | --- |");
        for (Goal goal : GOALS) {
            List<GoldFile> asked = files.stream()
                    .filter(file -> goal.models.contains(file.model()))
                    .toList();
            if (!asked.isEmpty()) {
                System.out.println(row(goal, asked));
            }
        }
        Errors errors = new Errors();
        files.forEach(errors::add);
        System.out.println();
        System.out.print(all ? errors.list() : errors.table(WORST));
    }

    private static List<GoldFile> read(Path path) throws IOException {
        try (Stream<Path> found = Files.walk(path)) {
            List<GoldFile> files = new ArrayList<>();
            for (Path file : found.filter(name -> name.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                files.add(GoldFile.read(file));
            }
            return files;
        }
    }

    private static String row(Goal goal, List<GoldFile> files) {
        Score score = files.stream().map(file -> Score.of(file, goal.asked)).reduce(Score.NONE, Score::plus);
        int sentences = files.stream().mapToInt(file -> file.cases().size()).sum();
        String reached = goal.f1 == 0
                ? "–"
                : "%.3f, %s".formatted(goal.f1, score.f1() >= goal.f1 ? "reached" : "**not reached**");
        return "| %s | %d | %s | %s |".formatted(goal.what, sentences, score.row(), reached);
    }
}
