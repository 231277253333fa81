package factbox.session;

import factbox.library.Library;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// How the reader left the program, by name; a change is on the disk a moment after it is made.
public final class Settings {
    private final Map<String, String> values;
    private final Library library;
    private final Executor background;
    private final Consumer<RuntimeException> failed;

    /// `failed` is told on the background thread when a setting could not be kept.
    public Settings(Library library, Executor background, Consumer<RuntimeException> failed) {
        this.values = new ConcurrentHashMap<>(library.settings());
        this.library = library;
        this.background = background;
        this.failed = failed;
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /// A number, or `otherwise` where there is none or it is not between `min` and `max`.
    public double number(String name, double otherwise, double min, double max) {
        try {
            double number = text(name).map(Double::parseDouble).orElse(otherwise);
            return number >= min && number <= max ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public boolean flag(String name, boolean otherwise) {
        return text(name).map(Boolean::parseBoolean).orElse(otherwise);
    }

    public void set(String name, Object value) {
        String text = value.toString();
        if (!text.equals(values.put(name, text))) {
            background.execute(() -> {
                try {
                    library.setSetting(name, text);
                } catch (RuntimeException e) {
                    failed.accept(e);
                }
            });
        }
    }
}
