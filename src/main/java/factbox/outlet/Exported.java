package factbox.outlet;

import java.util.List;
import java.util.Optional;

/// What became of an export: the stories in the file, a line for each that could not be read, and how many of them have
/// marks of the reader's, which no format of stories carries.
public record Exported(int stories, List<String> faults, int marked) {
    public Exported {
        faults = List.copyOf(faults);
    }

    /// Says that marks stay behind and what takes them along; nothing where there are none.
    public Optional<String> leftBehind() {
        return marked == 0
                ? Optional.empty()
                : Optional.of(
                        "the marks of %,d of them are not in the file: “Save the library to one file …” or “factbox pack” takes them along"
                                .formatted(marked));
    }
}
