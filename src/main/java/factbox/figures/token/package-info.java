/// The words of a text and the table of its language: tokens, sentences, phrases and what they mean. It knows no number
/// and no figure.
@NullMarked
package factbox.figures.token;

import org.jspecify.annotations.NullMarked;
