/// The quantities that a sentence states: number, bound, unit and change. What is claimed with them is read elsewhere.
@NullMarked
package factbox.figures.quantity;

import org.jspecify.annotations.NullMarked;
