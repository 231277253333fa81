package factbox.library;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// How alike two texts are, and the few numbers by which alike ones are found among any number of others.
///
/// A text is the set of its runs of four words. Of this set the least hashes of eight kinds are kept (MinHash) and
/// taken
/// in pairs; two texts that share nine tenths of their runs have one of the four pairs in common with a probability of
/// 0.998, and two that share a tenth with one of 0.04.
final class Likeness {
    static final int BANDS = 4;

    private static final int KINDS = 2 * BANDS;
    private static final int RUN = 4;
    private static final int LARGEST_KIND = KINDS - 1;

    private static final long SEED = 0x9e3779b97f4a7c15L;

    private Likeness() {}

    /// Which share of all runs of words both texts have, from 0 to 1.
    static double of(String first, String second) {
        Set<Integer> runs = runs(first);
        Set<Integer> others = runs(second);
        int all = runs.size() + others.size();
        runs.retainAll(others);
        return all == 0 ? 0 : (double) runs.size() / (all - runs.size());
    }

    /// Each with the number of its pair in its lowest bits.
    static long[] bands(String text) {
        int[] least = new int[KINDS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int run : runs(text)) {
            long mixed = mix(run ^ SEED);
            for (int kind = 0; kind < KINDS; kind++) {
                least[kind] = Math.min(least[kind], (int) (mixed >>> 32));
                mixed = mix(mixed + kind + 1);
            }
        }
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long pair = mix(((long) least[2 * band] << 32) ^ least[2 * band + 1]);
            bands[band] = (pair & ~(long) LARGEST_KIND) | band;
        }
        return bands;
    }

    private static Set<Integer> runs(String text) {
        String[] words = StoryFunctions.fold(text).split("[^\\p{L}\\p{N}]+", -1);
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            int hash = 0;
            for (int j = i; j < i + RUN; j++) {
                hash = 31 * hash + words[j].hashCode();
            }
            runs.add(hash);
        }
        return runs;
    }

    /// Spreads a number over all bits (the finisher of SplitMix64).
    private static long mix(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
