package factbox.intake;

import factbox.intake.format.Draft;
import factbox.intake.format.FormatReader;
import factbox.intake.format.Harvest;
import factbox.intake.format.Kind;
import factbox.intake.format.OverBudgetException;
import factbox.intake.format.SourceFile;
import factbox.intake.format.UnreadableException;
import factbox.story.Story;
import factbox.storyfile.StoryMarks;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/// One run of reading: keeps to the limits, and turns whatever goes wrong into one line.
final class Reading {
    private final List<FormatReader> readers;
    private final Limits limits;
    private final BooleanSupplier cancelled;
    private final Consumer<Found> into;
    private final Budget budget;

    Reading(List<FormatReader> readers, Limits limits, BooleanSupplier cancelled, Consumer<Found> into) {
        this.readers = readers;
        this.limits = limits;
        this.cancelled = cancelled;
        this.into = into;
        budget = new Budget(limits);
    }

    void fault(String file, String why) {
        found(new Found.Unreadable(file, why));
    }

    private void found(Found found) {
        into.accept(found);
    }

    void file(SourceFile file) {
        budget.begins(file.bytes().length);
        try {
            read(file, file.name(), 0);
        } catch (OverBudgetException e) {
            fault(file.name(), String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            fault(file.name(), "takes more memory than there is");
        }
    }

    private void read(SourceFile file, String path, int depth) {
        try {
            In in = new In(file, path, depth);
            in.checkTime();
            readers.stream()
                    .filter(reader -> reader.recognises(file))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableException("is of no format that can be read"))
                    .read(file, in);
        } catch (UnreadableException e) {
            fault(path, String.valueOf(e.getMessage()));
        } catch (CancellationException | OverBudgetException e) {
            throw e;
        } catch (RuntimeException e) {
            // whoever stumbled must not take the other files with it
            found(isOurs(e) ? Found.Unreadable.byOurFault(path, e) : new Found.Unreadable(path, "is damaged"));
        } catch (StackOverflowError e) {
            fault(path, "is nested too deep");
        }
    }

    /// Whether a reader of the program's own is where it went wrong: a library is expected to stumble over damage.
    private static boolean isOurs(RuntimeException e) {
        return Arrays.stream(e.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .findFirst()
                .filter(name -> name.startsWith("factbox."))
                .isPresent();
    }

    /// The harvest of one file.
    private final class In implements Harvest {
        private final SourceFile file;
        private final String path;
        private final int depth;
        private final Set<String> ids = new HashSet<>();
        private int stories;

        In(SourceFile file, String path, int depth) {
            this.file = file;
            this.path = path;
            this.depth = depth;
        }

        @Override
        public void story(Draft draft) throws UnreadableException {
            checkTime();
            StoryMaker maker = new StoryMaker(draft, file, limits);
            try {
                Story story = maker.story(ids);
                count(maker.letters());
                found(new Found.Incoming(
                        path, draft.kind(), story, maker.pictures(), maker.unshown(), StoryMarks.NONE));
            } catch (UnreadableException e) {
                String item = draft.headline().isEmpty() ? draft.address() : draft.headline();
                fault(stories == 0 && item.isEmpty() ? "" : item, String.valueOf(e.getMessage()));
            }
        }

        @Override
        public void finished(Story story, Map<String, byte[]> pictures, StoryMarks marks) throws UnreadableException {
            checkTime();
            count(story.body().letters());
            if (ids.add(story.id())) {
                found(new Found.Incoming(path, Kind.STORY, story, PictureShelf.shown(story, pictures), 0, marks));
            } else {
                fault(story.headline(), "has the id of another story");
            }
        }

        private void count(long letters) {
            stories++;
            budget.story(letters);
        }

        @Override
        public void inner(SourceFile inner) {
            String innerPath = path + "/" + inner.name();
            if (depth + 1 > limits.nesting()) {
                Reading.this.fault(innerPath, "lies in more than " + limits.nesting() + " files");
            } else if (inner.bytes().length == 0) {
                Reading.this.fault(innerPath, "is empty");
            } else {
                read(inner, innerPath, depth + 1);
            }
        }

        @Override
        public void fault(String item, String why) {
            String name = item.replaceAll("[\\p{Z}\\p{C}]+", " ").strip();
            String shown = name.length() > 120 ? name.substring(0, 119) + "…" : name;
            budget.fault();
            Reading.this.fault(shown.isEmpty() ? path : path + ": " + shown, why);
        }

        @Override
        public void checkTime() {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            budget.time();
        }

        @Override
        public void unpacked(long bytes) {
            budget.unpacked(bytes);
        }

        @Override
        public void document(String markup) {
            budget.document(markup);
        }

        @Override
        public void parsed(Element document) {
            budget.parsed(document);
        }
    }
}
