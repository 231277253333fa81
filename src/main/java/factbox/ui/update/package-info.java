/// The card that shows what changed in a story that was updated.
@NullMarked
package factbox.ui.update;

import org.jspecify.annotations.NullMarked;
