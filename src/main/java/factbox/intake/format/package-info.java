/// The formats that stories come in: one reader class each, behind [FormatReader].
@NullMarked
package factbox.intake.format;

import org.jspecify.annotations.NullMarked;
