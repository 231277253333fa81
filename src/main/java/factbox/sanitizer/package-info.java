/// The gate: HTML of any origin goes in, a body of the closed vocabulary comes out. The only package with jsoup.
@NullMarked
package factbox.sanitizer;

import org.jspecify.annotations.NullMarked;
