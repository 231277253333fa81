/// An index over the library that can always be thrown away and made anew, and the query language. The only package
/// with Lucene.
@NullMarked
package factbox.search;

import org.jspecify.annotations.NullMarked;
