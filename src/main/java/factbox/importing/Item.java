package factbox.importing;

import factbox.intake.FileList;
import factbox.intake.Found;
import factbox.intake.Intake;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// One thing to be taken in.
sealed interface Item {
    String name();

    long size();

    /// What is read at once, whatever it is.
    sealed interface Whole extends Item {
        void read(Intake intake, BooleanSupplier cancelled, Consumer<Found> into);
    }

    /// A file that is read as a whole, of any format.
    record OneFile(FileList.Entry entry) implements Whole {
        @Override
        public void read(Intake intake, BooleanSupplier cancelled, Consumer<Found> into) {
            intake.read(entry, cancelled, into);
        }

        @Override
        public String name() {
            return entry.name();
        }

        @Override
        public long size() {
            return entry.size();
        }
    }

    /// A file of our own that is read story by story, so that it may be of any size.
    record Streamed(String name, long size, Opening opening) implements Item {}

    /// What is in no file.
    record Text(String name, String text) implements Whole {
        @Override
        public void read(Intake intake, BooleanSupplier cancelled, Consumer<Found> into) {
            intake.read(name, text, cancelled, into);
        }

        @Override
        public long size() {
            return text.length();
        }
    }

    static Item of(FileList.Entry entry) {
        return Opening.of(entry.path())
                .<Item>map(opening -> new Streamed(entry.name(), entry.size(), opening))
                .orElseGet(() -> new OneFile(entry));
    }
}
