/// Checks an editor's key figure against the passage that is named as its evidence.
@NullMarked
package factbox.figures.verify;

import org.jspecify.annotations.NullMarked;
