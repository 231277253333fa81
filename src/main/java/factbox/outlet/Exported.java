package factbox.outlet;

import java.util.List;

/// What became of an export: the stories in the file, and a line for each that could not be read.
public record Exported(int stories, List<String> faults) {
    public Exported {
        faults = List.copyOf(faults);
    }
}
