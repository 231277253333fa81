package factbox.figures.quantity;

import factbox.figures.quantity.GoldFile.Case;
import factbox.figures.quantity.GoldFile.Gold;
import factbox.figures.verify.Asked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What the finder got wrong, grouped by what went wrong and by the form in which the number is written.
final class Errors {
    /// An error and the sentence that it was made in.
    private record Error(String kind, String what, String sentence) {}

    private final List<Error> errors = new ArrayList<>();

    void add(GoldFile file) {
        file.cases().forEach(sentence -> add(sentence, file.model()));
    }

    private void add(Case sentence, String model) {
        List<Finding> left = new ArrayList<>(Finding.of(sentence, model));
        List<Gold> missing = new ArrayList<>();
        for (Gold gold : sentence.figures()) {
            Finding same = left.stream()
                    .filter(finding -> Asked.VALUE.isMet(finding, gold))
                    .max(Comparator.comparing(finding -> Asked.UNIT.isMet(finding, gold)))
                    .orElse(null);
            if (same == null) {
                missing.add(gold);
                continue;
            }
            left.remove(same);
            if (!Asked.UNIT.isMet(same, gold)) {
                add("wrong unit: " + same.kind(), "%s for %s".formatted(same.said(), gold.unit()), sentence);
            }
            if (!Asked.CHANGE.isMet(same, gold)) {
                add("wrong change: " + gold.change(), same.said(), sentence);
            }
        }
        for (Gold gold : missing) {
            Finding near = left.stream()
                    .filter(finding -> finding.overlaps(gold))
                    .findFirst()
                    .orElse(null);
            if (near == null) {
                add("missed: " + form(gold.surface()), gold.surface(), sentence);
            } else {
                left.remove(near);
                add(
                        "wrong value: " + form(gold.surface()),
                        "%s for %s".formatted(near.said(), gold.surface()),
                        sentence);
            }
        }
        left.forEach(finding -> add("found too much: " + form(finding.words()), finding.said(), sentence));
    }

    private void add(String kind, String what, Case sentence) {
        errors.add(new Error(kind, what, sentence.text()));
    }

    /// How a number is written.
    private static String form(String words) {
        String said = words.toLowerCase(Locale.ROOT);
        boolean digits = said.chars().anyMatch(Character::isDigit);
        boolean letters = said.chars().anyMatch(Character::isLetter);
        if (said.matches(".*\\d ?/ ?\\d.*|.*[½-¾⅐-⅞].*|.*\\b(half|halves|thirds?|quarters?|\\w+ths?)\\b.*")) {
            return "fraction";
        } else if (said.matches(".*\\d *(-|–|~|to|and) *\\d.*")) {
            return "range";
        } else if (said.matches(".*\\d(\\^|e[+-]?\\d|×).*")) {
            return "power";
        } else if (said.matches("^[-−–].*|.*\\b(minus|negative)\\b.*")) {
            return "negative";
        }
        return digits ? letters ? "digits with words" : "digits" : "words";
    }

    /// The commonest kinds, each with its share and an example.
    String table(int most) {
        Map<String, List<Error>> groups =
                errors.stream().collect(Collectors.groupingBy(Error::kind, LinkedHashMap::new, Collectors.toList()));
        return "| error (of %d) | share | for example | in |\n| --- | --- | --- | --- |\n".formatted(errors.size())
                + groups.values().stream()
                        .sorted(Comparator.comparing((List<Error> group) -> -group.size()))
                        .limit(most)
                        .map(group -> "| %s | %.1f %% | %s | %s |\n"
                                .formatted(
                                        group.getFirst().kind,
                                        100.0 * group.size() / errors.size(),
                                        group.getFirst().what,
                                        group.getFirst().sentence.strip()))
                        .collect(Collectors.joining());
    }

    String list() {
        return errors.stream()
                .map(error -> "%s | %s | %s%n".formatted(error.kind, error.what, error.sentence.strip()))
                .sorted()
                .collect(Collectors.joining());
    }
}
