/// The sheet on which the reader sets how Factbox looks and what it does by itself.
@NullMarked
package factbox.ui.settings;

import org.jspecify.annotations.NullMarked;
