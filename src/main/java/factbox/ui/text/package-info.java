/// Text in the window, whatever script it is in.
@NullMarked
package factbox.ui.text;

import org.jspecify.annotations.NullMarked;
