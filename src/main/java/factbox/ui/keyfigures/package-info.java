/// The pane on the right: the story's key figures, each with its standing.
@NullMarked
package factbox.ui.keyfigures;

import org.jspecify.annotations.NullMarked;
