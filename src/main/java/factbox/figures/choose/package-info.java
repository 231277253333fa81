/// The figures of a story: all that its text states, and the few that a reader looks for.
@NullMarked
package factbox.figures.choose;

import org.jspecify.annotations.NullMarked;
