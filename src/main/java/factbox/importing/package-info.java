/// Files of any format into the library: looked at first, taken in by batches, and taken out again.
@NullMarked
package factbox.importing;

import org.jspecify.annotations.NullMarked;
