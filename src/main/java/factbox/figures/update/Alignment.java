package factbox.figures.update;

import java.util.List;
import java.util.function.IntConsumer;

/// The longest common subsequence of two lists: what stayed, and in between what went and what came.
final class Alignment<T> {
    /// Hears of an item of the first list that is the same as one of the second.
    @FunctionalInterface
    interface Pair {
        void of(int first, int second);
    }

    private final List<T> first;
    private final List<T> second;
    /// How many items the rests of both lists have in common, from each pair of places on.
    private final int[][] common;

    Alignment(List<T> first, List<T> second) {
        this.first = first;
        this.second = second;
        common = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                common[i][j] = first.get(i).equals(second.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    void walk(Pair same, IntConsumer gone, IntConsumer come) {
        int i = 0;
        int j = 0;
        while (i < first.size() || j < second.size()) {
            boolean both = i < first.size() && j < second.size();
            if (both && first.get(i).equals(second.get(j))) {
                same.of(i++, j++);
            } else if (j == second.size() || (both && common[i + 1][j] >= common[i][j + 1])) {
                gone.accept(i++);
            } else {
                come.accept(j++);
            }
        }
    }
}
