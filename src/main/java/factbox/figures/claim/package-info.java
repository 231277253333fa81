/// What a sentence says of a quantity: who says it, as of when, and whether it is asserted.
@NullMarked
package factbox.figures.claim;

import org.jspecify.annotations.NullMarked;
