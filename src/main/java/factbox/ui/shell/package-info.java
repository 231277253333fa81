/// The window around the panes.
@NullMarked
package factbox.ui.shell;

import org.jspecify.annotations.NullMarked;
