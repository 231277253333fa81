/// The pane in the middle: the story as a page. The only package with a web view.
@NullMarked
package factbox.ui.reader;

import org.jspecify.annotations.NullMarked;
