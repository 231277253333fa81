/// A story as one complete, escaped HTML page, with passages laid over its text. Pure: strings in, strings out.
@NullMarked
package factbox.rendering;

import org.jspecify.annotations.NullMarked;
