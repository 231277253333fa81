/// The pane on the left: the stories under their filter.
@NullMarked
package factbox.ui.storylist;

import org.jspecify.annotations.NullMarked;
