/// Fonts, colours and style sheets of the window.
@NullMarked
package factbox.ui.theme;

import org.jspecify.annotations.NullMarked;
