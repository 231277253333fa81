/// What a story, a passage in it and a figure about it are: validated records that need the JDK alone.
@NullMarked
package factbox.story;

import org.jspecify.annotations.NullMarked;
