/// The layers over the window: the keys, and any action by name.
@NullMarked
package factbox.ui.help;

import org.jspecify.annotations.NullMarked;
