/// What the program can do without a window. The only package with picocli.
@NullMarked
package factbox.cli;

import org.jspecify.annotations.NullMarked;
