package factbox.figures.quantity;

import factbox.figures.quantity.GoldFile.Case;
import factbox.figures.quantity.GoldFile.Gold;
import factbox.figures.verify.Asked;
import java.util.ArrayList;
import java.util.List;

/// How many finds are right, how many there are, and how many there should be.
public record Score(int right, int found, int gold) {
    public static final Score NONE = new Score(0, 0, 0);

    public static Score of(GoldFile file, Asked asked) {
        return file.cases().stream()
                .map(sentence -> of(sentence, file.model(), asked))
                .reduce(NONE, Score::plus);
    }

    private static Score of(Case sentence, String model, Asked asked) {
        List<Finding> left = new ArrayList<>(Finding.of(sentence, model));
        int found = left.size();
        for (Gold gold : sentence.figures()) {
            left.stream()
                    .filter(finding -> asked.isMet(finding, gold))
                    .findFirst()
                    .ifPresent(left::remove);
        }
        return new Score(found - left.size(), found, sentence.figures().size());
    }

    Score plus(Score other) {
        return new Score(right + other.right, found + other.found, gold + other.gold);
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return gold == 0 ? 1 : (double) right / gold;
    }

    double f1() {
        return 2.0 * right / Math.max(1, found + gold);
    }

    String row() {
        return "%.3f | %.3f | %.3f".formatted(precision(), recall(), f1());
    }
}
