package factbox.ui.shell;

import factbox.session.OpenStory;
import factbox.session.ReadingSession;
import factbox.session.Settings;
import factbox.ui.action.Actions;
import factbox.ui.backup.BackupView;
import factbox.ui.export.ExportView;
import factbox.ui.export.ExportViewModel;
import factbox.ui.help.AboutView;
import factbox.ui.help.ActionPalette;
import factbox.ui.help.HelpView;
import factbox.ui.help.Overlay;
import factbox.ui.importing.ImportView;
import factbox.ui.importing.ImportViewModel;
import factbox.ui.reader.EnlargedPicture;
import factbox.ui.reader.Picture;
import factbox.ui.settings.SettingsParts;
import factbox.ui.settings.SettingsView;
import factbox.ui.settings.SettingsViewModel;
import factbox.ui.update.UpdateView;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What may lie over the window, one at a time: keys, actions, settings, about, export, a picture, what changed, what
/// is brought in, backups.
final class Overlays {
    private final Overlay overlay;
    private final ReadingSession session;
    private final Settings settings;
    private final FileDialogs dialogs;
    private final SettingsViewModel settingsModel;
    private final Supplier<Node> sample;
    private @Nullable SettingsView settingsView;
    private final Supplier<EnlargedPicture> large;
    private @Nullable EnlargedPicture enlarged;
    private final Supplier<Optional<Path>> askForFolder;

    /// `sample` makes a sample of a page for the sheet of settings, `large` a place for a picture.
    Overlays(
            Overlay overlay,
            ReadingSession session,
            Settings settings,
            FileDialogs dialogs,
            SettingsViewModel settingsModel,
            Supplier<Node> sample,
            Supplier<EnlargedPicture> large,
            Supplier<Optional<Path>> askForFolder) {
        this.overlay = overlay;
        this.session = session;
        this.settings = settings;
        this.dialogs = dialogs;
        this.settingsModel = settingsModel;
        this.sample = sample;
        this.large = large;
        this.askForFolder = askForFolder;
    }

    /// Whether something has the keyboard to itself.
    boolean isShown() {
        return overlay.isVisible();
    }

    void keys(Actions actions) {
        overlay.show(new HelpView(actions));
    }

    void palette(Actions actions) {
        overlay.show(new ActionPalette(actions, overlay::hide));
    }

    void settings(Actions actions) {
        if (settingsView == null) {
            settingsView = new SettingsView(
                    settingsModel,
                    new SettingsParts(
                            sample, actions.singleKeysProperty(), () -> keys(actions), askForFolder, this::backups));
        }
        settingsView.look();
        overlay.show(settingsView);
    }

    void enlarge(Picture picture) {
        if (enlarged == null) {
            enlarged = large.get();
        }
        enlarged.show(picture, overlay::hide);
        overlay.show(enlarged);
    }

    void about() {
        overlay.show(new AboutView());
    }

    void export() {
        overlay.show(new ExportView(new ExportViewModel(session, settings), dialogs::export, overlay::hide));
    }

    /// The backups, of which the reader chooses one.
    void backups() {
        session.housekeeping()
                .backups(days -> overlay.show(new BackupView(days, day -> {
                    overlay.hide();
                    session.housekeeping().restoreBackup(day);
                })));
    }

    /// What changed in the open story, if it was updated.
    void compare() {
        session.open()
                .filter(open -> open.update() != null)
                .ifPresentOrElse(this::compare, () -> session.tell("This story has no earlier version here"));
    }

    void compare(OpenStory open) {
        if (open.update() != null) {
            overlay.show(new UpdateView(open.update(), open.story().locale()));
        }
    }

    /// Shows what is about to be brought in, for as long as it is looked at.
    void follow(ImportViewModel importing) {
        overlay.onHidden(importing::leave);
        importing.lookingProperty().subscribe(looking -> {
            if (looking) {
                overlay.show(new ImportView(importing));
            } else if (overlay.shows(ImportView.class)) {
                overlay.hide();
            }
        });
    }
}
