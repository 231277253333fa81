/// What changed between two versions of a story, and what that does to its figures.
@NullMarked
package factbox.figures.update;

import org.jspecify.annotations.NullMarked;
