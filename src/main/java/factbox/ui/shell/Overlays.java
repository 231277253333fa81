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
import factbox.ui.update.UpdateView;

/// What may lie over the window, one at a time: keys, actions, about, export, what changed, what is brought in,
/// backups.
final class Overlays {
    private final Overlay overlay;
    private final ReadingSession session;
    private final Settings settings;
    private final FileDialogs dialogs;

    Overlays(Overlay overlay, ReadingSession session, Settings settings, FileDialogs dialogs) {
        this.overlay = overlay;
        this.session = session;
        this.settings = settings;
        this.dialogs = dialogs;
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
