/// The gate: HTML and pictures of any origin go in, a body of the closed vocabulary and harmless pictures come out.
@NullMarked
package factbox.sanitizer;

import org.jspecify.annotations.NullMarked;
