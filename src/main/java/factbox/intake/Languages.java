package factbox.intake;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The language of a text: as it is declared, else as its script and its commonest words tell.
final class Languages {
    private static final int ENOUGH = 4000;
    private static final String UNKNOWN = "und";
    private static final Map<String, List<String>> COMMON = common();

    private Languages() {}

    private static Map<String, List<String>> common() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("en", List.of("the", "and", "of", "to", "in", "that", "is", "was", "for", "with"));
        words.put("de", List.of("der", "die", "und", "das", "nicht", "den", "ist", "mit", "von", "auf"));
        words.put("fr", List.of("le", "les", "des", "et", "est", "une", "dans", "pour", "qui", "du"));
        words.put("es", List.of("el", "los", "las", "que", "del", "una", "por", "con", "para", "es"));
        words.put("it", List.of("il", "che", "di", "della", "per", "una", "gli", "con", "sono", "del"));
        words.put("pt", List.of("o", "os", "que", "do", "da", "uma", "para", "com", "não", "em"));
        words.put("nl", List.of("de", "het", "een", "van", "en", "niet", "dat", "op", "te", "zijn"));
        words.put("id", List.of("yang", "dan", "di", "itu", "dengan", "untuk", "ini", "dari", "tidak", "pada"));
        return words;
    }

    static String of(String declared, String text) {
        String tag = declared.strip().replace('_', '-').replaceFirst("[,; ].*$", "");
        try {
            String known = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            if (!known.equals(UNKNOWN)) {
                return known;
            }
        } catch (IllformedLocaleException e) {
            // declared is no language; the text itself is asked
        }
        return detected(text.length() > ENOUGH ? text.substring(0, ENOUGH) : text);
    }

    private static String detected(String text) {
        Map<Character.UnicodeScript, Integer> scripts = new LinkedHashMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(point -> scripts.merge(Character.UnicodeScript.of(point), 1, Integer::sum));
        Character.UnicodeScript script = scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Character.UnicodeScript.COMMON);
        boolean kana = scripts.containsKey(Character.UnicodeScript.HIRAGANA)
                || scripts.containsKey(Character.UnicodeScript.KATAKANA);
        return switch (script) {
            case LATIN -> latin(text);
            case HAN -> kana ? "ja" : "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case HANGUL -> "ko";
            case ARABIC -> arabic(text);
            case HEBREW -> "he";
            case CYRILLIC -> "ru";
            case GREEK -> "el";
            case THAI -> "th";
            case DEVANAGARI -> "hi";
            default -> UNKNOWN;
        };
    }

    /// Letters that Persian writes and Arabic does not, and the other way round.
    private static String arabic(String text) {
        long persian = text.chars().filter(c -> "پچژگکی".indexOf(c) >= 0).count();
        long arabic = text.chars().filter(c -> "ةكيىأإئؤ".indexOf(c) >= 0).count();
        return persian > arabic ? "fa" : "ar";
    }

    private static String latin(String text) {
        List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        String best = UNKNOWN;
        long most = 1;
        for (Map.Entry<String, List<String>> language : COMMON.entrySet()) {
            long count = words.stream().filter(language.getValue()::contains).count();
            if (count > most) {
                most = count;
                best = language.getKey();
            }
        }
        return best;
    }
}
