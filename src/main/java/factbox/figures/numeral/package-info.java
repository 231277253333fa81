/// Numbers in digits and words as they are printed. What is counted by them is read elsewhere.
@NullMarked
package factbox.figures.numeral;

import org.jspecify.annotations.NullMarked;
