/// The card that lists the days of which there are backups.
@NullMarked
package factbox.ui.backup;

import org.jspecify.annotations.NullMarked;
