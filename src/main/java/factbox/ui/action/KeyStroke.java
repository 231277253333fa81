package factbox.ui.action;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key that sets off an action: a character, wherever a keyboard has it, or a named key with its modifiers.
public sealed interface KeyStroke {
    boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    boolean matches(KeyEvent event);

    /// As it is printed in menus and help.
    String shown();

    /// Whether it would be part of what is typed in a text field.
    boolean isSingle();

    /// A character as typed, such as `j` or `?`; a letter in either case.
    record Typed(String character) implements KeyStroke {
        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_TYPED
                    && isPlain(event)
                    && event.getCharacter().toLowerCase(Locale.ROOT).equals(character);
        }

        @Override
        public String shown() {
            return character.toUpperCase(Locale.ROOT);
        }

        @Override
        public boolean isSingle() {
            return true;
        }
    }

    /// A key as pressed; `single` where text fields have a use of their own for it, as for Space.
    record Pressed(KeyCodeCombination keys, String shown, boolean isSingle) implements KeyStroke {
        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED && keys.match(event);
        }
    }

    /// Whether a typed character is no part of a shortcut. Ctrl and Alt together are AltGr on Windows, and Option types
    /// characters on a Mac.
    static boolean isPlain(KeyEvent event) {
        boolean altGr = event.isControlDown() && event.isAltDown();
        boolean option = event.isAltDown() && !event.isControlDown() && MAC;
        return !event.isMetaDown()
                && (altGr || option || !(event.isControlDown() || event.isAltDown() || event.isShortcutDown()));
    }

    static KeyStroke typed(String character) {
        return new Typed(character);
    }

    /// A named key, with no modifier or Shift, that text fields use themselves.
    static KeyStroke single(KeyCode code, KeyCombination.Modifier... modifiers) {
        return pressed(code, true, modifiers);
    }

    static KeyStroke key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return pressed(code, false, modifiers);
    }

    static KeyStroke shortcut(KeyCode code) {
        return key(code, KeyCombination.SHORTCUT_DOWN);
    }

    static KeyStroke shortcutShift(KeyCode code) {
        return key(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    private static KeyStroke pressed(KeyCode code, boolean single, KeyCombination.Modifier... modifiers) {
        KeyCodeCombination keys = new KeyCodeCombination(code, modifiers);
        String shown = keys.getDisplayText()
                .replaceAll("(?<=\\+)(=|Equals|Plus)$", "+")
                .replaceAll("(?<=\\+)(-|Minus)$", "−")
                .replaceAll("\u21b5|\u23ce", "Enter")
                .replaceAll("Escape|\u238b", "Esc");
        return new Pressed(keys, shown, single);
    }
}
