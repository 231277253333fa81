package factbox.importing;

import factbox.library.Former;
import java.util.BitSet;
import java.util.List;

/// What an import is taken back by: the keys of what came in, and the versions whose place was taken.
record Receipt(BitSet keys, List<Former> formers) {}
