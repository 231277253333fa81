/// What the reader can do, in one list: the menus, the keys and the help are made of it.
@NullMarked
package factbox.ui.action;

import org.jspecify.annotations.NullMarked;
