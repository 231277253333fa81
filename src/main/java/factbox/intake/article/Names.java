package factbox.intake.article;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The names that elements of one kind are given. Sites use the same few over and over, so each is looked at once.
final class Names {
    private static final int MOST_KEPT = 10_000;
    private static final int LONGEST_KEPT = 100;
    private static final Pattern CAMEL = Pattern.compile("([a-z])([A-Z])");
    private static final Pattern JOINT = Pattern.compile("[_-]+");

    private final String alternatives;
    private final Pattern pattern;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    /// Regular expressions between spaces.
    Names(String words) {
        alternatives = String.join("|", words.strip().split("\\s+"));
        pattern = Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE);
    }

    /// These and others.
    Names and(String words) {
        return new Names(alternatives + " " + words);
    }

    boolean has(String name) {
        Boolean is = known.get(name);
        if (is == null) {
            is = pattern.matcher(words(name)).matches();
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            if (name.length() <= LONGEST_KEPT) {
                known.put(name, is);
            }
        }
        return is;
    }

    /// `relatedLinks`, `related_links` and `related__links` are one name.
    private static String words(String name) {
        return JOINT.matcher(CAMEL.matcher(name).replaceAll("$1-$2")).replaceAll("-");
    }
}
