package factbox.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the whole sentence of a figure tells of the event: its words, the names and days among them.
///
/// `noun` is what it counts, by the head of its group of words; `limits` make it one of something else; `topic` is what
/// kind of sum it is, such as a profit or a loan. A figure is `only` where its story has no other number of its unit,
/// of `persons` where it counts people, and `growing` where more are counted while the news comes in.
record Account(
        String noun,
        Set<String> words,
        Set<String> names,
        Set<String> days,
        Set<String> limits,
        String topic,
        boolean grows,
        boolean only,
        boolean persons,
        boolean growing) {
    static final int LINES = 10;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(noun);
        lines.add(line(words));
        lines.add(line(names));
        lines.add(line(days));
        lines.add(line(limits));
        lines.add(topic);
        for (boolean each : new boolean[] {grows, only, persons, growing}) {
            lines.add(each ? "1" : "");
        }
        return lines;
    }

    static Account of(List<String> lines) {
        return new Account(
                lines.get(0),
                set(lines.get(1)),
                set(lines.get(2)),
                set(lines.get(3)),
                set(lines.get(4)),
                lines.get(5),
                !lines.get(6).isEmpty(),
                !lines.get(7).isEmpty(),
                !lines.get(8).isEmpty(),
                !lines.get(9).isEmpty());
    }

    /// Without that it was planned.
    Set<String> limitsOfDeed() {
        Set<String> rest = new HashSet<>(limits);
        rest.remove(Subject.PLAN);
        return rest;
    }

    static String line(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining("\t"));
    }

    static Set<String> set(String line) {
        return line.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(line.split("\t", -1)));
    }
}
