package factbox.importing;

import factbox.intake.Found;
import factbox.intake.Intake;
import factbox.intake.format.Kind;
import factbox.library.Library;
import factbox.story.Story;
import factbox.story.StoryText;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StorySource;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Looks at what would come in, and changes nothing.
final class Preview {
    /// More would not be read by anybody, and a folder may hold a million.
    private static final int MOST = 500;

    private static final int START = 280;

    private final Library library;
    private final Intake intake;
    private final BestVersion best;
    private final BooleanSupplier cancelled;
    private final Consumer<Previewed> into;
    private int told;

    Preview(Library library, Intake intake, BooleanSupplier cancelled, Consumer<Previewed> into) {
        this.library = library;
        this.intake = intake;
        this.cancelled = cancelled;
        this.into = into;
        best = new BestVersion(library);
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
                case Item.Whole file -> file.read(intake, this::isOver, this::found);
                case Item.Streamed file -> stream(file);
            }
        }
        return plan.items().size() - looked;
    }

    private boolean isOver() {
        return told >= MOST || cancelled.getAsBoolean();
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
        boolean comes = best.is(story) && !library.holds(read);
        Previewed.Standing standing = comes
                ? library.has(story.id()) ? Previewed.Standing.UPDATE : Previewed.Standing.NEW
                : Previewed.Standing.HERE;
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
