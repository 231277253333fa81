/// Finds quantities in a story's text and checks its key figures against their passages. JDK only, and our own.
@NullMarked
package factbox.figures;

import org.jspecify.annotations.NullMarked;
