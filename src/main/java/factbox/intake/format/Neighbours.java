package factbox.intake.format;

import java.util.Optional;

/// The files that lie beside one: its pictures, by the addresses that it has for them.
@FunctionalInterface
public interface Neighbours {
    Neighbours NONE = _ -> Optional.empty();

    Optional<byte[]> find(String address);
}
