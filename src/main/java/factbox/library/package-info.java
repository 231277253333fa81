/// Stories and marks in one SQLite file. The only package with SQL.
@NullMarked
package factbox.library;

import org.jspecify.annotations.NullMarked;
