package factbox.rendering;

import factbox.story.Span;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// Joins Arabic letters by writing each in the form that its neighbours give it (Unicode's presentation forms).
///
/// The web view of JavaFX 26 shows Arabic script unjoined, in every font; with these characters it need not join.
final class ArabicForms {
    private enum Form {
        ISOLATED,
        INITIAL,
        MEDIAL,
        FINAL
    }

    private static final char TATWEEL = '\u0640';
    private static final char ZERO_WIDTH_JOINER = '\u200D';

    /// For a letter or a ligature's two letters: its characters by form. Made when Arabic is first shown.
    private static final class Table {
        private static final Map<String, Map<Form, Character>> FORMS = new HashMap<>();

        static {
            range('\uFB50', '\uFBFF');
            range('\uFE70', '\uFEFC');
        }

        private static void range(char first, char last) {
            for (char c = first; c <= last; c++) {
                String name = Character.getName(c);
                String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
                boolean lamAlef = letters.length() == 2 && name != null && name.contains("LIGATURE LAM WITH ALEF");
                if (name != null && (letters.length() == 1 || lamAlef)) {
                    for (Form form : Form.values()) {
                        if (name.endsWith(form + " FORM")) {
                            FORMS.computeIfAbsent(letters, _ -> new EnumMap<>(Form.class))
                                    .put(form, c);
                        }
                    }
                }
            }
        }
    }

    private ArabicForms() {}

    /// A part of the text with its Arabic letters joined, to those around the part as well; other text stays as it is.
    static String join(String text, Span part) {
        if (part.in(text).chars().noneMatch(c -> c >= 0x0620 && c <= 0x06FF)) {
            return part.in(text);
        }
        StringBuilder joined = new StringBuilder(part.length());
        int at = part.start();
        while (at < part.end()) {
            int length = at + 1 < part.end() && Table.FORMS.containsKey(text.substring(at, at + 2)) ? 2 : 1;
            Map<Form, Character> forms = Table.FORMS.get(text.substring(at, at + length));
            if (forms == null) {
                joined.append(text.charAt(at));
            } else {
                joined.append(form(forms, joinsOn(text, at), joinsBack(text, at + length)));
            }
            at += length;
        }
        return joined.toString();
    }

    private static char form(Map<Form, Character> forms, boolean before, boolean after) {
        boolean back = before && forms.containsKey(Form.FINAL);
        boolean on = after && forms.containsKey(Form.INITIAL);
        Form form = back ? (on ? Form.MEDIAL : Form.FINAL) : (on ? Form.INITIAL : Form.ISOLATED);
        return forms.getOrDefault(form, forms.values().iterator().next());
    }

    /// Whether the letter before `at`, marks aside, reaches out to the one at `at`.
    private static boolean joinsOn(String text, int at) {
        int before = at - 1;
        while (before >= 0 && isMark(text.charAt(before))) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        return isJoiner(text.charAt(before)) || has(text.charAt(before), Form.INITIAL);
    }

    /// Whether the letter at `at`, marks aside, reaches back.
    private static boolean joinsBack(String text, int at) {
        int after = at;
        while (after < text.length() && isMark(text.charAt(after))) {
            after++;
        }
        if (after >= text.length()) {
            return false;
        }
        return isJoiner(text.charAt(after)) || has(text.charAt(after), Form.FINAL);
    }

    private static boolean has(char letter, Form form) {
        return Table.FORMS.getOrDefault(String.valueOf(letter), Map.of()).containsKey(form);
    }

    private static boolean isJoiner(char c) {
        return c == TATWEEL || c == ZERO_WIDTH_JOINER;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
