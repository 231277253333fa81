/// The program: its entry, and the composition root that builds everything with `new`.
@NullMarked
package factbox;

import org.jspecify.annotations.NullMarked;
