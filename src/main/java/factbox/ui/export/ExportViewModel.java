package factbox.ui.export;

import factbox.library.Counts;
import factbox.outlet.Export;
import factbox.outlet.ExportFormat;
import factbox.session.Exporting;
import factbox.session.ReadingSession;
import factbox.session.Settings;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// What is exported, in which format and to where.
public final class ExportViewModel {
    private static final int LONGEST_NAME = 60;

    private final ReadingSession session;
    private final Settings settings;

    // Properties

    private final ObjectProperty<Exporting.Scope> scope = new SimpleObjectProperty<>(Exporting.Scope.STORY);
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.EDITION);
    private final StringProperty file = new SimpleStringProperty("");
    private final BooleanProperty replace = new SimpleBooleanProperty();
    private final BooleanProperty withMarks = new SimpleBooleanProperty(true);
    private final ObservableValue<String> fault;

    public ExportViewModel(ReadingSession session, Settings settings) {
        this.session = session;
        this.settings = settings;
        if (session.open().isEmpty()) {
            scope.set(Exporting.Scope.LIBRARY);
        }
        fault = Bindings.createStringBinding(this::found, file, replace, scope, format);
        suggest();
        scope.subscribe((_, _) -> suggest());
        format.subscribe((_, _) -> suggest());
    }

    public ObjectProperty<Exporting.Scope> scopeProperty() {
        return scope;
    }

    public ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    /// The path of the file to be written.
    public StringProperty fileProperty() {
        return file;
    }

    /// Whether a file that is there already is to be replaced.
    public BooleanProperty replaceProperty() {
        return replace;
    }

    /// Whether the reader's marks go with the stories.
    public BooleanProperty withMarksProperty() {
        return withMarks;
    }

    /// Why it can't be exported like this; empty where it can.
    public ObservableValue<String> faultProperty() {
        return fault;
    }

    public static List<ExportFormat> formats() {
        return List.of(ExportFormat.values());
    }

    /// How a choice of stories is called, with how many they are; empty where there are none.
    public String title(Exporting.Scope choice) {
        int stories = stories(choice);
        return stories == 0
                ? ""
                : switch (choice) {
                    case STORY -> "This story";
                    case LIST -> "The list (%,d)".formatted(stories);
                    case BOOKMARKS -> "Bookmarks (%,d)".formatted(stories);
                    case LIBRARY -> "The whole library (%,d)".formatted(stories);
                };
    }

    private int stories(Exporting.Scope choice) {
        Counts counts = session.list().countsProperty().get();
        return switch (choice) {
            case STORY -> session.open().isPresent() ? 1 : 0;
            case LIST -> session.list().rowsProperty().get().size();
            case BOOKMARKS -> counts.bookmarked();
            case LIBRARY -> counts.all();
        };
    }

    private String found() {
        int stories = stories(scope.get());
        if (stories > format.get().mostStories()) {
            return format.get().mostStories() == 1
                    ? "A Markdown file holds one story; a zip holds any number."
                    : "%s: %,d stories at most."
                            .formatted(format.get().title(), format.get().mostStories());
        }
        try {
            Path path = Path.of(file.get());
            if (file.get().isBlank() || Files.isDirectory(path)) {
                return "Name a file.";
            }
            return !replace.get() && Files.exists(path) ? "This file is there already." : "";
        } catch (InvalidPathException e) {
            return "This is no name of a file.";
        }
    }

    private void suggest() {
        Path folder = Path.of(settings.text("exportFolder").orElse(System.getProperty("user.home")));
        String name = switch (scope.get()) {
            case STORY ->
                session.open().map(open -> slug(open.story().headline())).orElse("story");
            case LIST -> "stories";
            case BOOKMARKS -> "bookmarks";
            case LIBRARY -> "library";
        };
        file.set(folder.resolve(name + "." + format.get().ending()).toString());
        replace.set(false);
    }

    /// Letters and digits of any script, with hyphens between the words.
    private static String slug(String headline) {
        String words = headline.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\p{M}]+", "-");
        String cut = words.codePointCount(0, words.length()) > LONGEST_NAME
                ? words.substring(0, words.offsetByCodePoints(0, LONGEST_NAME))
                : words;
        String slug = cut.replaceAll("^-|-$", "");
        return slug.isEmpty() ? "story" : slug;
    }

    // Commands

    /// Takes a file of the reader's choice, who was asked already whether it may be replaced.
    public void choose(Path chosen) {
        file.set(chosen.toString());
        replace.set(true);
    }

    public void export() {
        Path path = Path.of(file.get()).toAbsolutePath();
        Path folder = path.getParent();
        if (folder != null) {
            settings.set("exportFolder", folder.toString());
        }
        String story = session.selectedProperty().get();
        session.exporting()
                .begin(scope.get(), story, format.get(), path, new Export.Options(withMarks.get(), replace.get()));
    }
}
