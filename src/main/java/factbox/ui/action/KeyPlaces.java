package factbox.ui.action;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/// The key of a Latin keyboard that lies where a letter of another script was typed.
public final class KeyPlaces {
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,./";

    private final Map<String, String> places = new HashMap<>();

    /// Where two layouts have a letter in two places, that of the reader's language counts.
    public KeyPlaces(Locale reader) {
        List<String> layouts = new ArrayList<>(layouts());
        layouts.sort((one, other) -> Boolean.compare(speaks(reader, other), speaks(reader, one)));
        for (String layout : layouts) {
            String letters = layout.substring(3).replace(" ", "");
            for (int i = 0; i < letters.length(); i++) {
                places.putIfAbsent(letters.substring(i, i + 1), LATIN.substring(i, i + 1));
            }
        }
    }

    /// Of the place of a typed letter: by the key that was pressed where the system knows it, else by the layouts.
    public Optional<String> latin(String typed, KeyCode pressed) {
        if (typed.length() != 1 || !isOfAnotherScript(typed.charAt(0))) {
            return Optional.empty();
        }
        if (Character.isDigit(typed.charAt(0))) {
            return Optional.of(String.valueOf(Character.digit(typed.charAt(0), 10)));
        }
        return pressed.isLetterKey()
                ? Optional.of(pressed.getName().toLowerCase(Locale.ROOT))
                : Optional.ofNullable(places.get(typed.toLowerCase(Locale.ROOT)));
    }

    private static boolean isOfAnotherScript(char letter) {
        return Character.isLetterOrDigit(letter)
                && letter > 0x7f
                && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN;
    }

    private static boolean speaks(Locale reader, String layout) {
        return layout.startsWith(reader.getLanguage() + " ");
    }

    private static List<String> layouts() {
        String name = "key-places.txt";
        try (InputStream stream = KeyPlaces.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
