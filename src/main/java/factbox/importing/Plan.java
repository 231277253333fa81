package factbox.importing;

import factbox.intake.FileList;
import factbox.intake.Found;
import factbox.library.PackedLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// What there is to be taken in, in the order in which it is: every file, and a line for each that can't be reached.
public final class Plan {
    private static final String PASTED = "Pasted text";
    private static final String PACKED =
            " is a whole library: take it in with “Take in a library file …” or “factbox unpack”";

    private final List<Item> items;
    private final List<String> faults;

    private Plan(List<Item> items, List<String> faults) {
        this.items = List.copyOf(items);
        this.faults = List.copyOf(faults);
    }

    static Plan of(Input input, BooleanSupplier cancelled) {
        List<Item> items = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        switch (input) {
            case Input.Pasted(String text) -> items.add(new Item.Text(PASTED, text));
            case Input.Files(List<Path> paths) -> {
                for (Path path : paths) {
                    FileList list = FileList.of(path, cancelled);
                    list.faults().stream().map(Found.Unreadable::line).forEach(faults::add);
                    for (FileList.Entry entry : list.files()) {
                        if (PackedLibrary.is(entry.path())) {
                            faults.add(entry.name() + PACKED);
                        } else {
                            items.add(Item.of(entry));
                        }
                    }
                }
            }
        }
        return new Plan(items, faults);
    }

    List<Item> items() {
        return items;
    }

    List<String> faults() {
        return faults;
    }

    public int files() {
        return items.size();
    }

    /// Of all its files.
    public long bytes() {
        return items.stream().mapToLong(Item::size).sum();
    }
}
