/// What is open, selected, filtered and loading: the program's state without a window. javafx.base only.
@NullMarked
package factbox.session;

import org.jspecify.annotations.NullMarked;
