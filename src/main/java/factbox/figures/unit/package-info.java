/// Units and counted nouns behind and before a number.
@NullMarked
package factbox.figures.unit;

import org.jspecify.annotations.NullMarked;
