package factbox.ui.theme;

import factbox.rendering.Palette;

/// The reader's choice of theme; `SYSTEM` follows what the desktop asks for.
public enum Theme {
    SYSTEM("As the system"),
    LIGHT("Light"),
    WARM("Warm"),
    DARK("Dark"),
    CONTRAST("High contrast");

    private final String title;

    Theme(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /// The theme of this name, or `SYSTEM` for one that there is not.
    public static Theme named(String name) {
        for (Theme theme : values()) {
            if (theme.name().equals(name)) {
                return theme;
            }
        }
        return SYSTEM;
    }

    Palette palette(Palette system) {
        return switch (this) {
            case SYSTEM -> system;
            case LIGHT -> Palette.LIGHT;
            case WARM -> Palette.WARM;
            case DARK -> Palette.DARK;
            case CONTRAST -> Palette.CONTRAST;
        };
    }
}
