/// Bringing stories in: where to drop them, what will come of them, and how far it is.
@NullMarked
package factbox.ui.importing;

import org.jspecify.annotations.NullMarked;
