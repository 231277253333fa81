package factbox.importing;

import factbox.intake.Found;
import factbox.intake.Intake;
import factbox.intake.format.Kind;
import factbox.library.Added;
import factbox.library.DryRun;
import factbox.story.Story;
import factbox.story.StoryText;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StorySource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Looks at what would come in, and changes nothing.
final class Preview {
    /// More would not be read by anybody, and a folder may hold a million.
    private static final int MOST = 500;

    private static final int START = 280;

    private final DryRun library;
    private final Intake intake;
    private final BooleanSupplier cancelled;
    private final Consumer<Previewed> into;
    private int told;

    Preview(DryRun library, Intake intake, BooleanSupplier cancelled, Consumer<Previewed> into) {
        this.library = library;
        this.intake = intake;
        this.cancelled = cancelled;
        this.into = into;
    }

    /// Returns how many of the files were not looked at.
    int of(Plan plan) {
        plan.faults().forEach(this::fault);
        int looked = 0;
        for (Item item : plan.items()) {
            if (isOver()) {
                break;
            }
            looked++;
            switch (item) {
                case Item.Whole file -> whole(file);
                case Item.Streamed file -> stream(file);
            }
        }
        return plan.items().size() - looked;
    }

    private boolean isOver() {
        return told >= MOST || cancelled.getAsBoolean();
    }

    private void whole(Item.Whole file) {
        List<Found> found = new ArrayList<>();
        try {
            file.read(intake, () -> isOver() || told + found.size() >= MOST, found::add);
        } catch (RuntimeException | Error e) {
            // one file must not take the others with it
            found.add(Found.Unreadable.byOurFault(file.name(), e));
        }
        found.forEach(this::found);
    }

    private void found(Found found) {
        switch (found) {
            case Found.Unreadable fault -> fault(fault.line());
            case Found.Incoming incoming ->
                story(incoming.file(), incoming.kind(), StoryFile.of(incoming.story(), incoming.pictures()));
        }
    }

    private void stream(Item.Streamed item) {
        try (StorySource source = item.opening().open()) {
            for (StorySource.Part part = source.next(); part != null && !isOver(); part = source.next()) {
                try {
                    story(part.name(), Kind.STORY, part.read());
                } catch (StoryFileException e) {
                    fault(String.valueOf(e.getMessage()));
                } catch (IOException e) {
                    fault(part.name() + ": $: cannot be read");
                }
            }
        } catch (StoryFileException | IOException e) {
            fault(item.name() + ": " + e.getMessage());
        }
    }

    private void fault(String line) {
        told++;
        into.accept(new Previewed.Unreadable(line));
    }

    private void story(String file, Kind kind, StoryFile read) {
        told++;
        Story story = read.story();
        Added added = library.add(read);
        Previewed.Standing standing = added.duplicates() > 0
                ? Previewed.Standing.HERE
                : added.replaced() > 0 ? Previewed.Standing.UPDATE : Previewed.Standing.NEW;
        String plain = StoryText.of(story.body()).plain();
        into.accept(new Previewed.Story(
                file,
                kind,
                standing,
                story.headline(),
                story.source().name(),
                story.language(),
                plain.substring(0, Math.min(plain.length(), START)).replaceAll("\\s+", " ")));
    }
}
