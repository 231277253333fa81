package factbox.figures;

/// How many finds are right, how many there are, and how many there should be.
record Score(int right, int found, int gold) {
    static final Score NONE = new Score(0, 0, 0);

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
        return "%5.3f | %5.3f | %5.3f".formatted(precision(), recall(), f1());
    }
}
