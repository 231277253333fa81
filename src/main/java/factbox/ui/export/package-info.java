/// The card from which stories are exported, and how far that has come.
@NullMarked
package factbox.ui.export;

import org.jspecify.annotations.NullMarked;
