/// Finds the article in a web page: its text without what stands around it, and what the page says about it.
@NullMarked
package factbox.intake.article;

import org.jspecify.annotations.NullMarked;
