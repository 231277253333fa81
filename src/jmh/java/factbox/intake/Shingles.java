package factbox.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Compares two texts by their runs of four words, as the article extraction benchmark defines it.
record Shingles(double truePositives, double falsePositives, double falseNegatives) {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LENGTH = 4;

    static Shingles compare(String truth, String found) {
        Map<List<String>, Integer> expected = of(truth);
        Map<List<String>, Integer> actual = of(found);
        double both = 0;
        double onlyFound = 0;
        double onlyTrue = 0;
        for (Map.Entry<List<String>, Integer> shingle : expected.entrySet()) {
            int other = actual.getOrDefault(shingle.getKey(), 0);
            both += Math.min(shingle.getValue(), other);
            onlyTrue += Math.max(0, shingle.getValue() - other);
        }
        for (Map.Entry<List<String>, Integer> shingle : actual.entrySet()) {
            onlyFound += Math.max(0, shingle.getValue() - expected.getOrDefault(shingle.getKey(), 0));
        }
        double total = both + onlyFound + onlyTrue;
        return total == 0 ? new Shingles(0, 0, 0) : new Shingles(both / total, onlyFound / total, onlyTrue / total);
    }

    private static Map<List<String>, Integer> of(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> shingles = new HashMap<>();
        if (!words.isEmpty() && words.size() < LENGTH) {
            shingles.put(words, 1);
        }
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            shingles.merge(words.subList(i, i + LENGTH), 1, Integer::sum);
        }
        return shingles;
    }

    boolean hasPrecision() {
        return truePositives + falsePositives > 0;
    }

    boolean hasRecall() {
        return truePositives + falseNegatives > 0;
    }

    double precision() {
        return truePositives / (truePositives + falsePositives);
    }

    double recall() {
        return truePositives / (truePositives + falseNegatives);
    }

    double f1() {
        return 2 * truePositives / (2 * truePositives + falsePositives + falseNegatives);
    }

    /// The two averages over all pages, and the F1 of the two.
    static double[] average(List<Shingles> pages) {
        double precision = pages.stream()
                .filter(Shingles::hasPrecision)
                .mapToDouble(Shingles::precision)
                .average()
                .orElse(0);
        double recall = pages.stream()
                .filter(Shingles::hasRecall)
                .mapToDouble(Shingles::recall)
                .average()
                .orElse(0);
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new double[] {precision, recall, f1};
    }
}
