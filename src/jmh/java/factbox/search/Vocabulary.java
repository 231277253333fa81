package factbox.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// Words that look like English ones and occur as often as words do: the n-th most common 1/n as often as the first.
final class Vocabulary {
    private static final int SIZE = 120_000;
    private static final String[] COMMON = """
            the of to and in a that for on is was with as by it at from be his an were are which this has had not or
            have but they their who its been will would one said more after also two new when people about up there
            over first out other year years last into some time than could all government president country million
            minister officials state police percent company since between against city during before market most
            group under three many because where world around court report only made war day week month them those
            told did being while him her she may now what so if can off through any then just even our we""".split("\\s+");
    private static final String[] ONSETS =
            "b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w wh"
                    .split(" ");
    private static final String[] NUCLEI = "a a a e e e i i o o u ea ou".split(" ");
    private static final String[] CODAS = "b ck d ft g l ld ll m mp n nd ng nt p r rd rm rn rt s ss st t x".split(" ");
    private static final String[] ENDINGS =
            "s ed ing er ers ly tion tions ment ments al ive ity ness able ist ists".split(" ");

    private final List<String> words;
    private final double[] cumulative;

    Vocabulary(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<String> made = new LinkedHashSet<>(List.of(COMMON));
        while (made.size() < SIZE) {
            String stem = syllables(random, made.size() < 4000 ? 1 : 2);
            made.add(stem);
            for (int i = random.nextInt(4); i > 0; i--) {
                made.add(stem + one(ENDINGS, random));
            }
        }
        words = new ArrayList<>(made).subList(0, SIZE);
        cumulative = new double[SIZE];
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += 1.0 / (i + 2.7);
            cumulative[i] = sum;
        }
    }

    /// The common ones are short.
    private static String syllables(SplittableRandom random, int fewest) {
        StringBuilder word = new StringBuilder();
        for (int i = fewest + random.nextInt(2); i > 0; i--) {
            word.append(one(ONSETS, random)).append(one(NUCLEI, random));
        }
        return word.append(one(CODAS, random)).toString();
    }

    static String one(String[] choices, SplittableRandom random) {
        return choices[random.nextInt(choices.length)];
    }

    /// The word of this rank, 0 the most common.
    String ranked(int rank) {
        return words.get(rank);
    }

    String next(SplittableRandom random) {
        double at = random.nextDouble() * cumulative[SIZE - 1];
        int found = Arrays.binarySearch(cumulative, at);
        return words.get(Math.min(SIZE - 1, found < 0 ? -found - 1 : found));
    }
}
