/// Stories -> files of other formats, each of which says so much of a story that it comes in again equal.
@NullMarked
package factbox.outlet;

import org.jspecify.annotations.NullMarked;
